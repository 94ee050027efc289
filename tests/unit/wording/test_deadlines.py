from datetime import date

import pytest

from screening.arrangement.procedure import Deadline, deadlines
from screening.dossier.caseload import CaseloadCount
from screening.dossier.model import ProcedureStep
from screening.wording.deadlines import (
    describe_count,
    describe_day_off,
    describe_due_day,
    describe_settled,
    describe_standing,
)

STEP = ProcedureStep


def decision(applied_on: date, today: date, done_on: date | None = None) -> Deadline:
    """Return the deadline of a decision."""
    procedure = {STEP.APPLICATION: applied_on} | ({STEP.DECISION: done_on} if done_on else {})
    return deadlines(procedure, today)[0]


@pytest.mark.parametrize(
    "today, words",
    [
        (
            date(2026, 4, 1),
            (
                "6 april 2026 is tweede paasdag. De laatste werkdag ervoor is donderdag 2 april "
                "2026. De termijn loopt in elk geval door tot en met dinsdag 7 april 2026 "
                "(Algemene termijnenwet, artikel 1)."
            ),
        ),
        (
            date(2026, 4, 6),
            (
                "6 april 2026 is tweede paasdag. De termijn loopt in elk geval door tot en met "
                "dinsdag 7 april 2026 (Algemene termijnenwet, artikel 1)."
            ),
        ),
        (
            date(2026, 4, 9),
            "6 april 2026 is tweede paasdag (Algemene termijnenwet, artikel 1).",
        ),
    ],
)
def test_a_last_day_that_is_no_working_day_is_told(today: date, words: str) -> None:
    """Which holiday it is, the working day before as advice, and until when the law lets it run."""
    assert describe_day_off(decision(date(2026, 3, 23), today)) == words


def test_there_is_nothing_to_tell_of_an_ordinary_day_or_of_what_is_done() -> None:
    """No note beside a Tuesday, beside what was done, or beside what must be done at once."""
    today = date(2026, 4, 1)
    assert describe_day_off(decision(date(2026, 3, 24), today)) == ""
    assert describe_day_off(decision(date(2026, 3, 23), today, done_on=today)) == ""
    (urgent,) = deadlines({}, today, date(2026, 3, 29))
    assert describe_day_off(urgent) == ""


def test_what_is_urgent_says_so_where_there_is_little_room() -> None:
    """Since when, and no number of days that the law does not give."""
    (urgent,) = deadlines({}, date(2026, 4, 1), date(2026, 3, 29))
    assert describe_standing(urgent, urgent.today) == "Spoed sinds 29 maart 2026"
    assert describe_due_day(urgent) == "Tijdelijke voorziening: meteen"


def test_days_left_are_counted_to_the_end_of_a_term_that_ran_on() -> None:
    """After a Saturday the Monday is the last day, and not a day ago."""
    sunday, monday = date(2026, 3, 29), date(2026, 3, 30)
    words = [
        describe_standing(decision(date(2026, 3, 14), today), today) for today in (sunday, monday)
    ]
    assert words == ["Binnenkort, nog 1 dag", "Binnenkort, vandaag de laatste dag"]
    late = decision(date(2026, 3, 14), date(2026, 4, 1))
    assert describe_standing(late, late.today) == "2 dagen te laat"
    assert describe_due_day(late) == "Beschikking: tot en met 30 maart 2026"


def test_the_size_of_the_caseload_tells_what_cannot_wait_first() -> None:
    """Urgency before what is due and what is late."""
    words = describe_count(CaseloadCount(12, due_soon=3, late=1, urgent=2))
    assert words == (
        "12 dossiers. Bij 2 is er spoed en is nog geen tijdelijke voorziening genoteerd. "
        "Bij 3 loopt een termijn binnen 7 dagen af. Bij 1 is een termijn verlopen."
    )


@pytest.mark.parametrize(
    "done_on, words",
    [
        (date(2026, 4, 6), "6 april 2026"),
        (date(2026, 4, 7), "7 april 2026"),
        (date(2026, 4, 8), "8 april 2026, 1 dag na de laatste dag (7 april 2026)"),
    ],
)
def test_a_settled_step_says_when_and_whether_that_was_late(done_on: date, words: str) -> None:
    """The last day is a holiday, and the day after it is still in time."""
    deadline = decision(date(2026, 3, 23), date(2026, 4, 20), done_on)
    assert describe_settled(done_on, deadline) == words


def test_a_settled_step_without_a_date_says_what_became_of_it() -> None:
    """A right that is over tells until when it ran on; what never had a term has no date."""
    procedure = {STEP.NOTIFICATION: date(2026, 3, 30)}
    plan, _ = deadlines(procedure, date(2026, 4, 20))
    assert describe_settled(None, plan) == (
        "kon tot en met 6 april 2026 (7 dagen na de melding). Dat was geen werkdag: het kon nog "
        "tot en met 7 april 2026. 6 april 2026 is tweede paasdag (Algemene termijnenwet, artikel "
        "1)."
    )
    assert describe_settled(None, None) == "geen datum"
    assert describe_settled(date(2026, 3, 30), None) == "30 maart 2026"
