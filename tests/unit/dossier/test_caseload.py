from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from screening.arrangement.procedure import DeadlineState
from screening.dossier.caseload import (
    CaseloadCount,
    build_entries,
    count_entries,
    find_entries,
    nearest_deadline,
)
from screening.dossier.model import CaseloadRow, ProcedureStep
from screening.identifiers import DossierId
from screening.wording.deadlines import (
    deadline_word,
    describe_count,
    describe_due_day,
    describe_standing,
)

TODAY = date(2026, 2, 20)
YILMAZ = "Y\N{LATIN SMALL LETTER DOTLESS I}lmaz"
Procedure = Mapping[ProcedureStep, date]


def line(client: str, *carers: str, procedure: Procedure | None = None) -> CaseloadRow:
    """Return a line of the caseload."""
    return CaseloadRow(DossierId(client), client, carers, None, False, procedure or {})


def notified(days_ago: int) -> Procedure:
    """Return a procedure that began some days ago."""
    return {ProcedureStep.NOTIFICATION: TODAY - timedelta(days=days_ago)}


def test_the_nearest_deadline_is_the_first_that_still_waits() -> None:
    """What was done, and a right that is over, no longer counts."""
    early = nearest_deadline(notified(1), TODAY)
    assert early is not None
    assert early.step is ProcedureStep.PERSONAL_PLAN
    later = nearest_deadline(notified(10), TODAY)
    assert later is not None
    assert later.step is ProcedureStep.INVESTIGATION
    done = {**notified(10), ProcedureStep.INVESTIGATION: TODAY}
    assert nearest_deadline(done, TODAY) is None


def test_a_late_step_stays_the_nearest() -> None:
    """A day that has passed comes before a day to come."""
    procedure = {**notified(50), ProcedureStep.APPLICATION: TODAY}
    found = nearest_deadline(procedure, TODAY)
    assert found is not None
    assert (found.step, found.state) == (ProcedureStep.INVESTIGATION, DeadlineState.LATE)


def test_urgency_comes_before_what_is_late() -> None:
    """Also when something else was due long before it; given, it no longer counts."""
    procedure = notified(60)
    found = nearest_deadline(procedure, TODAY, TODAY)
    assert found is not None
    assert found.state is DeadlineState.AT_ONCE
    given = {**procedure, ProcedureStep.TEMPORARY_PROVISION: TODAY}
    found = nearest_deadline(given, TODAY, TODAY)
    assert found is not None
    assert found.step is ProcedureStep.INVESTIGATION


def test_the_count_tells_what_waits() -> None:
    """Dossiers with a near and with a late deadline are counted apart."""
    rows = [
        line("a", procedure=notified(37)),
        line("b", procedure=notified(50)),
        line("c", procedure=notified(20)),
        line("d"),
    ]
    counted = count_entries(build_entries(rows, TODAY))
    assert counted == CaseloadCount(dossiers=4, due_soon=1, late=1)
    assert describe_count(counted) == (
        "4 dossiers. Bij 1 loopt een termijn binnen 7 dagen af. Bij 1 is een termijn verlopen."
    )
    assert describe_count(CaseloadCount(1, 0, 0)) == "1 dossier."


@pytest.mark.parametrize(
    "text, found",
    [
        ("", [f"Fatma {YILMAZ}", "Zoë Bakker"]),
        ("YILMAZ", [f"Fatma {YILMAZ}"]),
        (f"{YILMAZ} fat", [f"Fatma {YILMAZ}"]),
        ("zoe", ["Zoë Bakker"]),
        ("emre", [f"Fatma {YILMAZ}"]),
        ("emre zoe", []),
    ],
)
def test_a_search_minds_neither_accents_nor_order(text: str, found: list[str]) -> None:
    """Every word must occur in the name of the client or of a carer."""
    entries = build_entries([line(f"Fatma {YILMAZ}", "Emre"), line("Zoë Bakker")], TODAY)
    assert [entry.row.client_name for entry in find_entries(entries, text)] == found


@pytest.mark.parametrize(
    "days_ago, day, standing",
    [
        (42, "Onderzoek: tot en met 20 februari 2026", "Binnenkort, vandaag de laatste dag"),
        (41, "Onderzoek: tot en met 21 februari 2026", "Binnenkort, nog 1 dag"),
        (20, "Onderzoek: tot en met 14 maart 2026", "Loopt, nog 22 dagen"),
        (43, "Onderzoek: tot en met 19 februari 2026", "1 dag te laat"),
        (44, "Onderzoek: tot en met 18 februari 2026", "2 dagen te laat"),
    ],
)
def test_a_deadline_fits_on_two_short_lines(days_ago: int, day: str, standing: str) -> None:
    """One line says what and until when, the other how it stands and how far away that is."""
    found = nearest_deadline(notified(days_ago), TODAY)
    assert found is not None
    assert describe_due_day(found) == day
    assert describe_standing(found, TODAY) == standing


def test_every_state_has_its_own_word() -> None:
    """Colour is never the only difference between two states."""
    assert len({deadline_word(state) for state in DeadlineState}) == len(DeadlineState)
