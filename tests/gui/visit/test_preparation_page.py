from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import (
    VisitKind,
    VisitStep,
)
from tests.gui.visit.opening import TODAY, Table, settle, undo
from tests.gui.visit.preparing import preparation, type_date
from tests.support.vaults import open_vault
from ui.visit.preparation_page import PreparationPage


def test_texts_are_stored_while_typing(table: Table) -> None:
    """Those present, the question and the notes stand in the vault without any save."""
    with preparation(table) as (_window, _page, step):
        for field, words in (
            (step.present, "Piet, Annie en Marja"),
            (step.request, "Thuis blijven wonen"),
            (step.note, "Let op de hond"),
        ):
            field.editor.setFocus()
            QTest.keyClicks(field.editor, words)
        step.note.editor.insertPlainText(" 🐕")
    with table.vault() as workspace:
        texts = workspace.visits.texts(table.second)
    assert texts["preparation.present"] == "Piet, Annie en Marja"
    assert texts["preparation.request"] == "Thuis blijven wonen"
    assert texts["preparation.note"] == "Let op de hond 🐕"
    with preparation(table) as (_window, _page, step):
        assert step.request.editor.value() == "Thuis blijven wonen"


def test_undo_takes_a_text_back_on_screen_and_in_the_vault(table: Table) -> None:
    """Ctrl+Z outside the field empties it again."""
    with preparation(table) as (window, page, step):
        step.note.editor.setFocus()
        QTest.keyClicks(step.note.editor, "Sleutel bij Els")
        step.note.editor.flush()
        settle(window)
        undo(window, page)
        assert step.note.editor.value() == ""
    with table.vault() as workspace:
        assert not workspace.visits.texts(table.second).get("preparation.note")


@pytest.mark.parametrize(
    "typed, words",
    [
        ("19-08-2026", "ligt in de toekomst"),
        ("01-02-2026", "vóór het vorige gesprek"),
        ("01-01-2026", "vóór de melding"),
    ],
)
def test_an_impossible_date_is_named_and_the_old_one_stays(
    table: Table, typed: str, words: str
) -> None:
    """The sentence stands at the date; what was stored is still stored."""
    with preparation(table) as (window, _page, step):
        type_date(window, step, typed)
        assert words in step._day.error()
        type_date(window, step, "18-08-2026")
        assert step._day.error() == ""
        type_date(window, step, typed)
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY


def test_a_visit_without_a_date_does_not_exist(table: Table) -> None:
    """Emptying the field gives a sentence and stores nothing."""
    with preparation(table) as (window, _page, step):
        step.date_field.line.setFocus()
        step.date_field.line.selectAll()
        QTest.keyClick(step.date_field.line, Qt.Key.Key_Delete)
        step.date_field.flush()
        settle(window)
        assert "heeft een datum" in step._day.error()
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY


def test_another_date_keeps_the_kind(table: Table) -> None:
    """Only what was changed is another; undo brings the old day back in the field."""
    with preparation(table) as (window, page, step):
        type_date(window, step, "17-8-2026")
        assert window.top_bar.path.text() == "Piet Jansen · vervolggesprek op 17 augustus 2026"
        undo(window, page)
        assert step.date_field.value() == TODAY
        assert window.top_bar.path.text() == "Piet Jansen · vervolggesprek op 18 augustus 2026"


def test_date_and_kind_are_stored_and_named_above(table: Table) -> None:
    """A change of one keeps the other, also when they follow at once."""
    with preparation(table) as (window, _page, step):
        line = step.date_field.line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "17-8-2026")
        QTest.mouseClick(step.kind_choice.buttons[2], Qt.MouseButton.LeftButton)
        settle(window)
        assert window.top_bar.path.text() == "Piet Jansen · telefoongesprek op 17 augustus 2026"
    with table.vault() as workspace:
        visit = workspace.visits.load(table.second)
    assert (visit.held_on, visit.kind) == (date(2026, 8, 17), VisitKind.PHONE)


def test_a_first_visit_has_nothing_to_look_back_on(table: Table) -> None:
    """Without an earlier visit the card is not there; a closed visit offers no button."""
    with table.visit(table.first, VisitStep.PREPARATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        assert not step.last.isVisible()
        assert not any(line.told_button.isVisible() for line in step.support.lines.rows())


def test_a_note_that_is_too_long_stands_at_its_field(table: Table) -> None:
    """What cannot be stored is said at the field and not in a dialog."""
    with preparation(table) as (window, _page, step):
        step.note.editor.committed.emit("x" * 20_001)
        settle(window)
        assert "te lang" in step.note.error()
        assert not window.message_bar.isVisible()
    open_vault(table.folder, table.clock).lock()


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("", "Een gesprek heeft een datum."),
        ("30 februari", "De datum die u typte, is niet bewaard"),
    ],
)
def test_a_date_that_was_not_kept_is_said_in_the_window_on_leaving(
    table: Table, text: str, sentence: str
) -> None:
    """Going to another step at once loses the date, and not the sentence."""
    with preparation(table) as (window, page, step):
        line = step.date_field.line
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        page.open_step(VisitStep.FAMILY)
        settle(window)
        assert sentence in window.message_bar.text()
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY
