"""Half-typed fields over a lock: the same page, the same field, the same text and cursor."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from screening.storage.draft_desk import Drafts
from tests.gui.shell.locking import KEPT, count_drafts, dossier_page, drafts_in, lock, open_dossier
from tests.gui.visit.opening import settle
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import unlock
from ui.main_window import MainWindow
from ui.places import CASELOAD, Place, PlaceName
from ui.settings.page import SettingsPage


def test_an_impossible_date_is_back_in_its_field(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """Text, focus and cursor are as they were; the draft goes once the date is stored."""
    page = open_dossier(locked, dossier_id)
    line = page.client.birth_date.line
    line.setFocus()
    QTest.keyClicks(line, "31-02-1940")
    line.setCursorPosition(2)
    assert KEPT in lock(locked)
    assert "31-02-1940" in drafts_in(folder, clock).texts.values()
    unlock(locked)
    page = dossier_page(locked)
    line = page.client.birth_date.line
    assert line.text() == "31-02-1940"
    assert line.hasFocus()
    assert line.cursorPosition() == 2
    assert count_drafts(page.context.workspace) > 0
    line.selectAll()
    QTest.keyClicks(line, "28-02-1940")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(locked)
    assert page.context.workspace.dossiers.load(dossier_id).client.birth_date is not None
    locked.door.check_drafts()
    settle(locked)
    assert not page.context.workspace.drafts.load().texts
    assert KEPT not in lock(locked)


def test_a_refused_name_is_back_with_what_is_wrong_with_it(
    locked: MainWindow, dossier_id: DossierId, qtbot: QtBot
) -> None:
    """An emptied name cannot be stored; after unlocking the field is empty and says so again."""
    page = open_dossier(locked, dossier_id)
    page.client.name_line.setFocus()
    page.client.name_line.selectAll()
    QTest.keyClick(page.client.name_line, Qt.Key.Key_Delete)
    assert KEPT in lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    assert page.client.name_line.text() == ""
    qtbot.waitUntil(lambda: "nog leeg" in page.client.name.error())
    QTest.keyClicks(page.client.name_line, "Piet Jansma")


def test_closing_the_window_keeps_a_draft_and_opens_there_again(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """A date that cannot be read does not hold the window up; it waits in the vault."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    assert locked.close()
    drafts = drafts_in(folder, clock)
    assert "31-02-1940" in drafts.texts.values()
    assert dossier_id in drafts.place


def test_closing_without_anything_half_typed_keeps_nothing(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """What is being typed and can be stored is stored; there is no draft of it."""
    page = open_dossier(locked, dossier_id)
    page.client.situation_text.setFocus()
    page.client.situation_text.insertPlainText("Dwaalt")
    assert locked.close()
    assert drafts_in(folder, clock) == Drafts()


def test_half_a_name_does_not_become_a_carer(locked: MainWindow, dossier_id: DossierId) -> None:
    """A name without Enter waits in its line, and adds nobody."""
    page = open_dossier(locked, dossier_id)
    page.carers.new_line.setFocus()
    QTest.keyClicks(page.carers.new_line, "Mari")
    assert KEPT in lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    assert page.carers.new_line.text() == "Mari"
    assert page.carers.new_line.hasFocus()
    assert not page.carers.rows.rows()
    QTest.keyClicks(page.carers.new_line, "ja")
    QTest.keyClick(page.carers.new_line, Qt.Key.Key_Return)
    settle(locked)
    assert [row.name_line.text() for row in page.carers.rows.rows()] == ["Marija"]


def test_going_elsewhere_ends_a_draft(locked: MainWindow, dossier_id: DossierId) -> None:
    """Whoever leaves the page is told that the date is not kept, and it does not come back."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    workspace = page.context.workspace
    locked.go(CASELOAD)
    settle(locked)
    assert "niet bewaard" in locked.message_bar.text()
    assert not workspace.drafts.load().texts


def test_a_draft_whose_field_is_gone_is_told(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """A text that has no place any more is not dropped without a word."""
    open_dossier(locked, dossier_id)
    lock(locked)
    workspace = open_vault(folder, clock)
    place = workspace.drafts.load().place
    workspace.drafts.keep(Drafts(place, {"/weg": "half"}))
    workspace.lock()
    unlock(locked)
    settle(locked)
    assert "past hier niet meer" in locked.message_bar.text()


def test_drafts_are_no_step_to_undo_and_no_line_in_the_log(
    locked: MainWindow, dossier_id: DossierId
) -> None:
    """A lock with something half typed leaves undo empty and nothing typed in the log."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.carers.new_line, "Mari")
    lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    workspace = page.context.workspace
    assert workspace.next_undo(dossier_id) == ""
    assert not any("draft" in str(line) or "Mari" in str(line) for line in workspace.vault.log())


def test_a_crash_keeps_what_cannot_be_stored(locked: MainWindow, dossier_id: DossierId) -> None:
    """Half a date is in the vault before the crash dialog is there, also when the app then dies."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    page.client.situation_text.insertPlainText("Dwaalt")
    locked.door.keep_drafts()
    locked.operations.drain()
    workspace = page.context.workspace
    assert "31-02-1940" in workspace.drafts.load().texts.values()
    assert workspace.dossiers.load(dossier_id).client.situation == "Dwaalt"
    settle(locked)
    locked.door.check_drafts()
    settle(locked)
    assert "Dwaalt" not in workspace.drafts.load().texts.values()
    assert "31-02-1940" in workspace.drafts.load().texts.values()


def test_a_passphrase_is_never_a_draft(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """What is typed at a passphrase is gone with the lock, and the focus is back there."""
    open_dossier(locked, dossier_id)
    locked.go(Place(PlaceName.SETTINGS))
    settle(locked)
    assert isinstance(locked.page, SettingsPage)
    locked.page.keys.passphrase.new_line.setFocus()
    QTest.keyClicks(locked.page.keys.passphrase.new_line, "een heel geheim zinnetje")
    locked.page.lock.minutes.line.selectAll()
    QTest.keyClicks(locked.page.lock.minutes.line, "9x")
    assert KEPT in lock(locked)
    texts = drafts_in(folder, clock).texts.values()
    assert "9x" in texts
    assert not any("geheim" in text for text in texts)
    unlock(locked)
    settle(locked)
    assert isinstance(locked.page, SettingsPage)
    assert locked.page.keys.passphrase.new_line.text() == ""
    assert locked.page.keys.passphrase.new_line.hasFocus()
    assert locked.page.lock.minutes.line.text() == "9x"
