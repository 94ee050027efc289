from datetime import date

import pytest
from PySide6.QtTest import QTest

from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter
from tests.support.house import settle
from tests.support.windows import unlock
from ui.dossier.procedure_card import ORDER, ProcedureCard
from ui.dossier.step_row import StepRow


def test_a_date_gives_its_deadline(enter: Enter) -> None:
    """The notification gives the day of the investigation; doing it takes the warning away."""
    room = enter()
    procedure = room.page.procedure
    line = procedure.rows[ProcedureStep.INVESTIGATION].deadline
    assert (line.word.text(), line.article.text()) == (
        "Binnenkort",
        "Wmo 2015, artikel 2.3.2 lid 1",
    )
    assert "23 februari 2026" in line.sentence.text()
    room.type_date(procedure.rows[ProcedureStep.INVESTIGATION].date, "18-2-2026")
    assert line.word.text() == "Gedaan"
    dates = room.stored().procedure
    assert dates[ProcedureStep.INVESTIGATION] == date(2026, 2, 18)


@pytest.mark.parametrize(
    "step, typed, sentence",
    [
        (ProcedureStep.REPORT, "21-2-2026", "De datum van het verslag ligt in de toekomst."),
        (ProcedureStep.REPORT, "1-1-2026", "De datum van het verslag ligt vóór de melding."),
        (ProcedureStep.REPORT, "??", "Deze datum is niet te lezen."),
    ],
)
def test_an_impossible_date_is_refused_at_the_field(
    enter: Enter, step: ProcedureStep, typed: str, sentence: str
) -> None:
    """The sentence stands at the date it is about; the procedure is as it was."""
    room = enter()
    room.click(room.page.procedure.later_button)
    room.type_date(room.page.procedure.rows[step].date, typed)
    assert room.page.procedure.rows[step].field.error().startswith(sentence)
    assert dict(room.stored().procedure) == {ProcedureStep.NOTIFICATION: date(2026, 1, 12)}


def test_a_refused_date_is_stored_once_the_other_date_is_right(
    enter: Enter,
) -> None:
    """A decision before the application waits at its field until the application is mended."""
    room = enter()
    procedure = room.page.procedure
    room.click(procedure.later_button)
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "18-2-2026")
    room.type_date(procedure.rows[ProcedureStep.DECISION].date, "16-2-2026")
    field = procedure.rows[ProcedureStep.DECISION].field
    assert field.error().startswith("De datum van de beschikking ligt vóór de aanvraag.")
    assert procedure.rows[ProcedureStep.DECISION].date.line.text() == "16 februari 2026"
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "15-2-2026")
    assert field.error() == ""
    assert room.stored().procedure[ProcedureStep.DECISION] == date(2026, 2, 16)


def test_what_stands_in_a_field_is_what_is_stored_or_refused(enter: Enter) -> None:
    """A refused date that was overtyped by something unreadable is not stored behind its back."""
    room = enter()
    procedure = room.page.procedure
    room.click(procedure.later_button)
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "18-2-2026")
    room.type_date(procedure.rows[ProcedureStep.DECISION].date, "16-2-2026")
    room.type_date(procedure.rows[ProcedureStep.DECISION].date, "morgen")
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "15-2-2026")
    error = procedure.rows[ProcedureStep.DECISION].field.error()
    assert error.startswith("Deze datum is niet te lezen.")
    assert ProcedureStep.DECISION not in room.stored().procedure


def with_later_dates(workspace: Workspace, key: DossierId) -> None:
    """Go on until the report, without a personal plan; the investigation was late."""
    for step, day in (
        (ProcedureStep.NOTIFICATION, date(2026, 1, 5)),
        (ProcedureStep.CONFIRMATION, date(2026, 1, 7)),
        (ProcedureStep.INVESTIGATION, date(2026, 2, 18)),
        (ProcedureStep.REPORT, date(2026, 2, 19)),
    ):
        workspace.dossiers.set_date(key, step, day)


def test_only_what_waits_has_a_field(enter: Enter) -> None:
    """What is settled is a line with its day, and whether it was late; what comes later one line.

    The article of the law and the hint stand in the rows.
    """
    room = enter(with_later_dates)
    procedure = room.page.procedure
    assert list(procedure.rows) == [ProcedureStep.REMARKS, ProcedureStep.APPLICATION]
    assert {step: line.text() for step, line in procedure.settled.lines.items()} == {
        ProcedureStep.NOTIFICATION: "5 januari 2026",
        ProcedureStep.CONFIRMATION: "7 januari 2026",
        ProcedureStep.PERSONAL_PLAN: "kon tot en met 12 januari 2026 (7 dagen na de melding).",
        ProcedureStep.INVESTIGATION: (
            "18 februari 2026, 2 dagen na de laatste dag (16 februari 2026)"
        ),
        ProcedureStep.REPORT: "19 februari 2026",
    }
    assert procedure.later_line.text() == "Beschikking en bezwaar"


def test_settled_dates_and_later_steps_open_at_a_click(enter: Enter) -> None:
    """The rows stand in the order of the procedure, with the focus in the first that came."""
    room = enter(with_later_dates)
    procedure = room.page.procedure
    room.click(procedure.later_button)
    assert procedure.rows[ProcedureStep.DECISION].date.line.hasFocus()
    assert not procedure.later_button.isVisible()
    room.click(procedure.settled.button)
    assert procedure.rows[ProcedureStep.NOTIFICATION].date.line.hasFocus()
    assert not procedure.settled.isVisible()
    settle(room.window)
    tops = [row.mapTo(procedure, row.rect().topLeft()).y() for row in in_order(procedure)]
    assert tops == sorted(set(tops))
    room.type_date(procedure.rows[ProcedureStep.NOTIFICATION].date, "6-1-2026")
    assert room.stored().procedure[ProcedureStep.NOTIFICATION] == date(2026, 1, 6)


def test_nothing_folds_under_a_hand(enter: Enter) -> None:
    """A step that gets its date keeps its row, and the next one opens below it."""
    room = enter()
    procedure = room.page.procedure
    row = procedure.rows[ProcedureStep.INVESTIGATION]
    assert ProcedureStep.REPORT not in procedure.rows
    room.type_date(row.date, "18-2-2026")
    assert procedure.rows[ProcedureStep.INVESTIGATION] is row
    assert row.isVisible()
    assert procedure.rows[ProcedureStep.REPORT].isVisible()
    assert ProcedureStep.REPORT in procedure.rows
    assert procedure.later_line.text() == "Reactie op het verslag, aanvraag, beschikking en bezwaar"


def test_what_is_half_typed_in_an_opened_row_comes_back_after_a_lock(enter: Enter) -> None:
    """The row is there again, although nothing waits in it."""
    room = enter(with_later_dates)
    room.click(room.page.procedure.settled.button)
    line = room.page.procedure.rows[ProcedureStep.CONFIRMATION].date.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "8-1-20")
    room.window.lock()
    unlock(room.window)
    settle(room.window)
    assert room.page.procedure.rows[ProcedureStep.CONFIRMATION].date.line.text() == "8-1-20"


def in_order(procedure: ProcedureCard) -> list[StepRow]:
    """Return the rows in the order of the procedure."""
    return [procedure.rows[step] for step in ORDER if step in procedure.rows]
