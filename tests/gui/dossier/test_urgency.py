from datetime import date

from PySide6.QtTest import QTest

from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter

STEP = ProcedureStep.TEMPORARY_PROVISION


def with_urgency(workspace: Workspace, key: DossierId) -> None:
    """Note that it cannot wait."""
    workspace.procedure.set_urgency(key, reason="Valt vaak")


def test_urgency_is_one_quiet_button_until_there_is_any(enter: Enter) -> None:
    """A click shows what the law asks, and the cursor stands where the reason goes."""
    room = enter()
    block = room.page.procedure.urgency
    assert block.set_button.isVisible()
    assert not block.notice.isVisible()
    assert not block.provided.isVisible()
    room.click(block.set_button)
    assert not block.set_button.isVisible()
    assert "artikel 2.3.3" in block.notice.text()
    assert block.reason_text.hasFocus()
    assert block.since_field.line.text() == "20 februari 2026"
    QTest.keyClicks(block.reason_text, "Alleen thuis")
    urgency = room.stored().urgency
    assert urgency is not None
    assert (urgency.since, urgency.reason) == (date(2026, 2, 20), "Alleen thuis")


def test_the_temporary_provision_takes_the_warning_away(enter: Enter) -> None:
    """At once until there is a date, done after it; the date outlives the urgency."""
    room = enter(with_urgency)
    block = room.page.procedure.urgency
    assert block.deadline.word.text() == "Meteen"
    room.type_date(block.provided_field, "19-2-2026")
    assert block.deadline.word.text() == "Gedaan"
    room.click(block.clear_button)
    assert block.set_button.isVisible()
    assert block.set_button.hasFocus()
    assert block.provided.isVisible()
    assert not block.deadline.isVisible()
    dossier = room.stored()
    assert dossier.urgency is None
    assert dossier.procedure[STEP] == date(2026, 2, 19)


def test_an_impossible_day_is_refused_at_the_field(enter: Enter) -> None:
    """Before the notification of 12 January; what was stored stays."""
    room = enter(with_urgency)
    block = room.page.procedure.urgency
    room.type_date(block.since_field, "11-1-2026")
    assert block.since.error().startswith("De spoed begint vóór de melding.")
    urgency = room.stored().urgency
    assert urgency is not None
    assert urgency.since == date(2026, 2, 20)


def test_undo_takes_urgency_back(enter: Enter) -> None:
    """One click too many is one key to mend."""
    room = enter()
    block = room.page.procedure.urgency
    room.click(block.set_button)
    room.click(room.window.top_bar.undo_button)
    room.wait()
    assert block.set_button.isVisible()
    assert room.stored().urgency is None


def test_a_last_day_that_is_no_working_day_is_told(enter: Enter) -> None:
    """Beside the deadline, in words; beside an ordinary day there is nothing."""
    room = enter()
    procedure = room.page.procedure
    room.click(procedure.later_button)
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "14-2-2026")
    line = procedure.rows[ProcedureStep.DECISION].deadline
    assert line.note.text().startswith(
        "28 februari 2026 is een zaterdag. De laatste werkdag ervoor is vrijdag 27 februari 2026."
    )
    room.type_date(procedure.rows[ProcedureStep.APPLICATION].date, "13-2-2026")
    assert not line.note.isVisible()
