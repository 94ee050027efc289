from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.arrangement.procedure import (
    Deadline,
    DeadlineState,
    deadlines,
    describe_missing_support,
)
from screening.arrangement.procedure_checks import validate_procedure
from screening.dossier.model import ClientSupport, ProcedureStep
from screening.errors import InvalidInput

STEP = ProcedureStep
NOTIFIED = date(2026, 1, 12)
DUE = date(2026, 2, 23)


def _investigation(today: date, done_on: date | None = None) -> Deadline:
    procedure = {STEP.NOTIFICATION: NOTIFIED}
    if done_on is not None:
        procedure[STEP.INVESTIGATION] = done_on
    return deadlines(procedure, today)[1]


def test_all_deadlines_follow_from_the_dates() -> None:
    """Seven days, six weeks, two weeks and six weeks, each from its own step and article."""
    procedure = {
        STEP.NOTIFICATION: NOTIFIED,
        STEP.APPLICATION: date(2026, 2, 20),
        STEP.DECISION: date(2026, 3, 2),
    }
    assert [(d.step, d.due_on, d.article) for d in deadlines(procedure, date(2026, 3, 2))] == [
        (STEP.PERSONAL_PLAN, date(2026, 1, 19), "Wmo 2015, artikel 2.3.2 lid 2"),
        (STEP.INVESTIGATION, DUE, "Wmo 2015, artikel 2.3.2 lid 1"),
        (STEP.DECISION, date(2026, 3, 6), "Wmo 2015, artikel 2.3.5 lid 2"),
        (STEP.OBJECTION, date(2026, 4, 13), "Awb, artikel 6:7 en 6:8"),
    ]


def test_what_has_no_start_has_no_deadline() -> None:
    """Without a notification, an application or a decision nothing is due."""
    assert deadlines({}, NOTIFIED) == ()
    assert [d.title for d in deadlines({STEP.APPLICATION: NOTIFIED}, NOTIFIED)] == ["Beschikking"]


@pytest.mark.parametrize(
    "today,state,ending",
    [
        (date(2026, 2, 11), DeadlineState.OPEN, "Nog 12 dagen."),
        (date(2026, 2, 15), DeadlineState.OPEN, "Nog 8 dagen."),
        (date(2026, 2, 16), DeadlineState.DUE_SOON, "Nog 7 dagen."),
        (date(2026, 2, 22), DeadlineState.DUE_SOON, "Nog 1 dag."),
        (DUE, DeadlineState.DUE_SOON, "Vandaag is de laatste dag."),
        (date(2026, 2, 24), DeadlineState.LATE, "Dat is 1 dag geleden."),
    ],
)
def test_the_investigation_as_its_last_day_comes_near(
    today: date, state: DeadlineState, ending: str
) -> None:
    """Open, due soon from seven days before, and late from the day after."""
    deadline = _investigation(today)
    start = "Onderzoek: uiterlijk 23 februari 2026 (6 weken na de melding)."
    assert (deadline.state, deadline.sentence) == (state, f"{start} {ending}")


def test_what_is_done_is_done() -> None:
    """A step that was taken is done, and says so when it was too late."""
    in_time = _investigation(date(2027, 1, 1), DUE)
    assert (in_time.state, in_time.done_on) == (DeadlineState.DONE, DUE)
    assert in_time.sentence == "Onderzoek: gedaan op 23 februari 2026."
    late = _investigation(date(2027, 1, 1), DUE + timedelta(days=2))
    assert late.state is DeadlineState.DONE
    assert late.sentence == (
        "Onderzoek: gedaan op 25 februari 2026. "
        "Dat is 2 dagen na de laatste dag (23 februari 2026)."
    )


def test_a_right_that_was_not_used_is_not_late() -> None:
    """A personal plan and an objection are chances: after their term nobody is late."""
    procedure = {STEP.NOTIFICATION: NOTIFIED, STEP.DECISION: date(2026, 3, 2)}
    plan, _, objection = deadlines(procedure, date(2026, 6, 1))
    assert plan.state is objection.state is DeadlineState.EXPIRED
    assert plan.sentence == (
        "Persoonlijk plan: kon tot en met 19 januari 2026 (7 dagen na de melding)."
    )
    plan, _, objection = deadlines(procedure, date(2026, 1, 12))
    assert plan.sentence.endswith(
        "kan tot en met 19 januari 2026 (7 dagen na de melding). Nog 7 dagen."
    )


def test_dates_in_order_are_accepted() -> None:
    """Dates that can be right pass, also on one day, and when steps are not known."""
    validate_procedure({}, NOTIFIED)
    validate_procedure(dict.fromkeys(STEP, NOTIFIED), NOTIFIED)
    validate_procedure({STEP.DECISION: NOTIFIED, STEP.REPORT: NOTIFIED}, NOTIFIED)
    # The law allows an application without a report once the six weeks are over.
    validate_procedure({STEP.NOTIFICATION: NOTIFIED, STEP.APPLICATION: DUE}, DUE)


@pytest.mark.parametrize("step", STEP)
def test_a_date_in_the_future_is_refused(step: ProcedureStep) -> None:
    """What has not happened yet has no date."""
    with pytest.raises(InvalidInput) as caught:
        validate_procedure({step: NOTIFIED + timedelta(days=1)}, NOTIFIED)
    assert caught.value.field == step
    assert "ligt in de toekomst" in caught.value.sentence


@pytest.mark.parametrize("step", STEP)
def test_a_year_that_was_mistyped_is_refused(step: ProcedureStep) -> None:
    """The year 1026 is a slip of 2026: its terms would be a thousand years over."""
    with pytest.raises(InvalidInput) as caught:
        validate_procedure({step: date(1026, 1, 12)}, NOTIFIED)
    assert caught.value.field == step
    assert "ligt vóór 1895" in caught.value.sentence


@pytest.mark.parametrize("step", [step for step in STEP if step is not STEP.NOTIFICATION])
def test_a_step_before_the_notification_is_refused(step: ProcedureStep) -> None:
    """The procedure begins with the notification."""
    procedure = {step: NOTIFIED - timedelta(days=1), STEP.NOTIFICATION: NOTIFIED}
    with pytest.raises(InvalidInput) as caught:
        validate_procedure(procedure, NOTIFIED)
    assert caught.value.field == step
    assert "vóór de melding" in caught.value.sentence


def test_a_decision_before_the_application_is_refused() -> None:
    """There is nothing to decide before it was asked."""
    with pytest.raises(InvalidInput) as caught:
        validate_procedure(
            {STEP.DECISION: NOTIFIED, STEP.APPLICATION: NOTIFIED + timedelta(days=1)}, DUE
        )
    assert caught.value.field == STEP.DECISION
    assert caught.value.sentence == (
        "De datum van de beschikking ligt vóór de aanvraag. Er is niets opgeslagen."
    )


def test_client_support_must_be_told_before_the_investigation() -> None:
    """A notice when it was not told, or later than the first visit; none when it was in time."""
    told = ClientSupport(told_on=DUE)
    assert "Nog niet genoteerd" in (describe_missing_support(ClientSupport(), "Piet", None) or "")
    assert "Nog niet genoteerd" in (describe_missing_support(ClientSupport(), "Piet", DUE) or "")
    assert describe_missing_support(told, "Piet", None) is None
    assert describe_missing_support(told, "Piet", DUE) is None
    late = describe_missing_support(told, "Piet", DUE - timedelta(days=1)) or ""
    assert "23 februari 2026 verteld aan Piet" in late
    assert "na het eerste gesprek van 22 februari 2026" in late


def test_remarks_and_an_objection_answer_something() -> None:
    """Remarks do not come before the report, an objection not before the decision."""
    day = timedelta(days=1)
    for step, first, words in (
        (
            STEP.REMARKS,
            STEP.REPORT,
            "De datum van de reactie op het verslag ligt vóór het verslag.",
        ),
        (STEP.OBJECTION, STEP.DECISION, "De datum van het bezwaar ligt vóór de beschikking."),
    ):
        validate_procedure({step: DUE, first: DUE}, DUE)
        with pytest.raises(InvalidInput) as caught:
            validate_procedure({step: DUE - day, first: DUE}, DUE)
        assert caught.value.field == step
        assert caught.value.sentence == f"{words} Er is niets opgeslagen."


def test_an_objection_that_was_made_is_done() -> None:
    """Also when it came after its term: whether that counts is not for the app to say."""
    procedure = {STEP.DECISION: NOTIFIED, STEP.OBJECTION: date(2026, 4, 1)}
    (objection,) = deadlines(procedure, date(2026, 4, 2))
    assert objection.state is DeadlineState.DONE
    assert objection.sentence == "Bezwaar: gedaan op 1 april 2026."


def test_urgency_asks_for_something_at_once() -> None:
    """Without a number of days, as in the law; giving it takes the word away."""
    since = NOTIFIED + timedelta(days=1)
    urgent, *others = deadlines({STEP.NOTIFICATION: NOTIFIED}, DUE, since)
    assert (urgent.step, urgent.state) == (STEP.TEMPORARY_PROVISION, DeadlineState.AT_ONCE)
    assert urgent.article == "Wmo 2015, artikel 2.3.3"
    assert urgent.sentence == "Tijdelijke voorziening: meteen. Er is spoed sinds 13 januari 2026."
    assert others == [*deadlines({STEP.NOTIFICATION: NOTIFIED}, DUE)]
    given = {STEP.TEMPORARY_PROVISION: NOTIFIED + timedelta(days=3)}
    (urgent,) = deadlines(given, DUE, since)
    assert urgent.state is DeadlineState.DONE
    assert urgent.sentence == "Tijdelijke voorziening: gedaan op 15 januari 2026."


@pytest.mark.parametrize(
    "today, state, ending",
    [
        (date(2026, 4, 4), DeadlineState.DUE_SOON, "Vandaag is de laatste dag."),
        (
            date(2026, 4, 5),
            DeadlineState.DUE_SOON,
            "Dat was geen werkdag: het kan nog tot en met 7 april 2026.",
        ),
        (
            date(2026, 4, 7),
            DeadlineState.DUE_SOON,
            "Dat was geen werkdag: het kan nog tot en met 7 april 2026.",
        ),
        (
            date(2026, 4, 8),
            DeadlineState.LATE,
            "Dat was geen werkdag: het kon nog tot en met 7 april 2026. Dat is 1 dag geleden.",
        ),
    ],
)
def test_a_last_day_at_easter_is_neither_moved_nor_cut_short(
    today: date, state: DeadlineState, ending: str
) -> None:
    """The last day stays the Saturday; nobody is late before the Tuesday is over."""
    (deadline,) = deadlines({STEP.APPLICATION: date(2026, 3, 21)}, today)
    assert deadline.due_on == date(2026, 4, 4)
    assert deadline.runs_until == date(2026, 4, 7)
    assert deadline.state is state
    start = "Beschikking: uiterlijk 4 april 2026 (2 weken na de aanvraag)."
    assert deadline.sentence == f"{start} {ending}"


def test_a_right_is_not_over_while_the_weekend_lasts() -> None:
    """The client has until the Monday to object, and hears so."""
    procedure = {STEP.DECISION: date(2026, 1, 31)}
    for today, state in (
        (date(2026, 3, 16), DeadlineState.DUE_SOON),
        (date(2026, 3, 17), DeadlineState.EXPIRED),
    ):
        (objection,) = deadlines(procedure, today)
        assert (objection.due_on, objection.state) == (date(2026, 3, 14), state)
    (over,) = deadlines(procedure, date(2026, 3, 17))
    assert over.sentence == (
        "Bezwaar: kon tot en met 14 maart 2026 (6 weken na de beschikking). "
        "Dat was geen werkdag: het kon nog tot en met 16 maart 2026."
    )


def test_what_was_done_on_the_monday_after_was_not_too_late() -> None:
    """A term that ends in a weekend runs on to the Monday."""
    procedure = {STEP.APPLICATION: date(2026, 3, 14), STEP.DECISION: date(2026, 3, 30)}
    decision, _ = deadlines(procedure, date(2026, 3, 30))
    assert decision.sentence == "Beschikking: gedaan op 30 maart 2026."
    decision, _ = deadlines({**procedure, STEP.DECISION: date(2026, 4, 1)}, date(2026, 4, 1))
    assert decision.sentence == (
        "Beschikking: gedaan op 1 april 2026. Dat is 2 dagen na de laatste dag (30 maart 2026)."
    )


@given(
    st.dates(date(2015, 1, 1), date(2060, 12, 31)),
    st.integers(0, 80),
    st.sampled_from([STEP.NOTIFICATION, STEP.APPLICATION, STEP.DECISION]),
)
def test_no_term_is_ever_shortened(started: date, days: int, step: ProcedureStep) -> None:
    """Whatever the calendar: on its last day and until it has run on, nothing is late or over."""
    today = started + timedelta(days=days)
    for deadline in deadlines({step: started}, today):
        assert deadline.due_on == started + deadline.term.length
        is_over = deadline.state in (DeadlineState.LATE, DeadlineState.EXPIRED)
        assert is_over == (today > deadline.runs_until)
