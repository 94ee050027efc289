"""What a violent partner at the table may not see: not there until somebody asks for it twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.dossier.model import VisitStep
from screening.investigation import fields
from screening.investigation.fields import Part, name_field
from screening.investigation.model import Area, CodeStep
from tests.gui.investigation.opening import (
    investigation,
    page_of,
    read_screen,
    reveal,
    stored,
    type_words,
)
from tests.gui.shell.locking import lock, visit_page
from tests.gui.visit.opening import Table, click, settle, undo
from tests.support.marked_content import HIDDEN_MARK
from tests.support.windows import unlock
from ui.investigation.hidden_card import HiddenCard
from ui.main_window import MainWindow

HIDDEN = Area.DOMESTIC_VIOLENCE
TELLTALES = (HIDDEN_MARK, "geweld", "Veilig Thuis", "meldcode", "112")


def list_telltales(window: MainWindow) -> list[str]:
    """Return what can be seen or heard of it in the window."""
    words = read_screen(window).lower()
    return [telltale for telltale in TELLTALES if telltale.lower() in words]


@pytest.fixture
def suspected(table: Table) -> Table:
    """A household in which the consultant wrote about it before."""
    with table.vault() as workspace:
        desk, visit = workspace.investigation, table.second
        desk.open_area(visit, HIDDEN, f"{HIDDEN_MARK} reden")
        desk.write(visit, name_field(HIDDEN, Part.FOUND), f"{HIDDEN_MARK} gezien")
        desk.write(visit, fields.name_code_note(CodeStep.CONSULT), f"{HIDDEN_MARK} overleg")
        desk.take_code_step(visit, CodeStep.CONSULT, table.clock.today())
    return table


def test_the_page_says_the_same_with_it_and_without(table: Table) -> None:
    """No word, no number, no mark in the rail: nothing shows that anything was written."""
    with investigation(table) as (window, _page, _step):
        before = read_screen(window)
        assert list_telltales(window) == []
    with table.vault() as workspace:
        workspace.investigation.open_area(table.second, HIDDEN, HIDDEN_MARK)
    with investigation(table) as (window, _page, step):
        assert read_screen(window) == before
        assert step.findChildren(HiddenCard) == []


def test_it_shows_only_after_asking_twice(suspected: Table) -> None:
    """The first click brings a sentence that tells nothing; the focus is at going no further."""
    with investigation(suspected) as (window, _page, step):
        click(window, step.hidden.button)
        assert list_telltales(window) == []
        assert QApplication.focusWidget() is step.hidden.stay_button
        click(window, step.hidden.stay_button)
        assert not step.hidden.door.isVisible()
        card = reveal(window, step)
        assert card.reason.editor.value() == f"{HIDDEN_MARK} reden"
        assert card.rows[CodeStep.CONSULT].done.isChecked()
        assert card.rows[CodeStep.CONSULT].note.editor.value() == f"{HIDDEN_MARK} overleg"
        assert "0800-2000" in read_screen(window)


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_is_gone_at_once(suspected: Table, way: str) -> None:
    """With what was being typed stored first; and it takes asking twice again."""
    with investigation(suspected) as (window, _page, step):
        card = reveal(window, step)
        card.found.editor.setFocus()
        QTest.keyClicks(card.found.editor, "nog iets ")
        if way == "escape":
            QTest.keyClick(card.found.editor, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(card.leave_button, Qt.MouseButton.LeftButton)
        assert list_telltales(window) == []
        settle(window)
        assert QApplication.focusWidget() is step.hidden.button
        click(window, step.hidden.button)
        assert list_telltales(window) == []
    found = stored(suspected).findings[-1]
    assert "nog iets" in found.found


def test_escape_works_wherever_the_focus_is(suspected: Table) -> None:
    """In another field, in the rail, or nowhere; and while the sentence before it is shown."""
    with investigation(suspected) as (window, page, step):
        reveal(window, step)
        step.texts[fields.PROBLEMS].editor.setFocus()
        QTest.keyClick(step.texts[fields.PROBLEMS].editor, Qt.Key.Key_Escape)
        assert list_telltales(window) == []
        reveal(window, step)
        page.rail.item("investigation").setFocus()
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert list_telltales(window) == []
        reveal(window, step)
        page.rail.item("investigation").setFocus()
        page.rail.item("investigation").clearFocus()
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert list_telltales(window) == []
        click(window, step.hidden.button)
        QTest.keyClick(step.hidden.go_on_button, Qt.Key.Key_Escape)
        assert not step.hidden.door.isVisible()


def test_it_is_folded_again_after_leaving_the_page(suspected: Table) -> None:
    """To another step and back, and in another step nothing of it is left."""
    with investigation(suspected) as (window, page, step):
        reveal(window, step)
        for target in (VisitStep.SIGNALS, VisitStep.PROPOSAL, VisitStep.INVESTIGATION):
            page.open_step(target)
            settle(window)
            assert list_telltales(window) == []
        assert page_of(page).findChildren(HiddenCard) == []


def test_it_is_folded_after_a_lock_and_loses_nothing(suspected: Table) -> None:
    """Half a day that cannot be stored waits in its field, out of sight, until it is asked for."""
    with investigation(suspected) as (window, _page, step):
        card = reveal(window, step)
        day = card.rows[CodeStep.CONSULT].day_field.line
        day.setFocus()
        day.selectAll()
        QTest.keyClicks(day, "31-02")
        assert not [word for word in TELLTALES if word in lock(window)]
        unlock(window)
        settle(window)
        again = page_of(visit_page(window))
        assert list_telltales(window) == []
        assert not again.hidden.is_revealed
        card = reveal(window, again)
        assert card.rows[CodeStep.CONSULT].day_field.line.text() == "31-02"


def test_without_anything_half_typed_a_lock_keeps_nothing_of_it(suspected: Table) -> None:
    """The card is not even made again."""
    with investigation(suspected) as (window, _page, step):
        reveal(window, step)
        lock(window)
        unlock(window)
        settle(window)
        assert visit_page(window).findChildren(HiddenCard) == []


def test_it_is_opened_with_a_reason(table: Table) -> None:
    """Without one it says so; with one the steps of the reporting code are at hand."""
    with investigation(table) as (window, _page, step):
        card = reveal(window, step)
        click(window, card.open_button)
        assert "Er staat nog niet waarom" in card.reason_ask.error()
        QTest.keyClicks(card.reason_line, "Blauwe plek")
        click(window, card.open_button)
        assert QApplication.focusWidget() is card.found.editor
        assert [row.done.text() for row in card.rows.values()] == [
            "1. Signalen in kaart brengen",
            "2. Overleggen",
            "3. Praten met wie het aangaat",
            "4. Wegen",
            "5. Beslissen",
        ]
        assert not card.reason_line.isVisible()


def test_a_tick_notes_the_day(suspected: Table) -> None:
    """Today at first; another day can be filled in, and without the tick there is none."""
    with investigation(suspected) as (window, page, step):
        card = reveal(window, step)
        row = card.rows[CodeStep.MAP_SIGNALS]
        assert not row.day.isVisible()
        row.done.toggle()
        settle(window)
        assert row.day_field.value() == suspected.clock.today()
        row.day_field.line.selectAll()
        QTest.keyClicks(row.day_field.line, "1-8-2026")
        QTest.keyClick(row.day_field.line, Qt.Key.Key_Return)
        settle(window)
        type_words(window, row.note.editor, "Blauwe plek gezien")
        undo(window, page)
        assert row.note.editor.value() == ""
        assert str(row.day_field.value()) == "2026-08-01"
        row.done.toggle()
        settle(window)
        assert not row.day.isVisible()


def test_a_day_to_come_is_refused_at_its_field(suspected: Table) -> None:
    """The day that was stored stays, and so does the tick."""
    with investigation(suspected) as (window, _page, step):
        row = reveal(window, step).rows[CodeStep.CONSULT]
        row.day_field.line.selectAll()
        QTest.keyClicks(row.day_field.line, "1-1-2027")
        QTest.keyClick(row.day_field.line, Qt.Key.Key_Return)
        settle(window)
        assert "toekomst" in row.day.error()
        assert row.done.isChecked()


def test_undo_speaks_of_a_text_and_no_more(suspected: Table) -> None:
    """Neither the tip of the button nor the message tells what is taken back."""
    with investigation(suspected) as (window, page, step):
        card = reveal(window, step)
        click(window, card.remove_button)
        assert QApplication.focusWidget() is card.reason_line
        QTest.keyClick(card.reason_line, Qt.Key.Key_Escape)
        settle(window)
        undo(window, page)
        assert list_telltales(window) == []
        assert window.message_bar.text() == "" or "tekst van het onderzoek" in (
            window.message_bar.text()
        )
    assert stored(suspected).findings[-1].reason == f"{HIDDEN_MARK} reden"


def test_of_a_closed_visit_it_can_be_read_only(suspected: Table) -> None:
    """Nothing to tick, open or take away; where nothing was written it says so."""
    with suspected.vault() as workspace:
        workspace.visits.close(suspected.second)
    with investigation(suspected) as (window, _page, step):
        card = reveal(window, step)
        assert card.reason.editor.isReadOnly()
        assert not card.remove_button.isVisible()
        assert not any(row.done.isEnabled() for row in card.rows.values())
    with investigation(suspected, suspected.first) as (window, _page, step):
        card = reveal(window, step)
        assert not card.open_button.isVisible()
        nothing: list[QWidget] = [card._nothing]
        assert all(widget.isVisible() for widget in nothing)
