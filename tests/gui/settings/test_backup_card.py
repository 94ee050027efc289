import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.storage.backups import list_backups
from screening.wording.path_text import word_path
from tests.support.backups import drain_backups
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import unlock
from ui.main_window import MainWindow
from ui.messages import Question
from ui.settings.backup_card import BackupCard
from ui.settings.page import SettingsPage
from ui.vault.restore_page import RestorePage
from ui.vault.unlock_page import UnlockPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def usual(folder: Path) -> Path:
    """Where backups come by themselves."""
    return folder.with_name(f"{folder.name}-reservekopieën")


def open_card(window: MainWindow) -> BackupCard:
    """Go to the settings and return the card about backups."""
    QTest.mouseClick(window.top_bar.settings_button, LEFT)
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    assert window.page.backups is not None
    return window.page.backups


@pytest.fixture
def card(window: MainWindow) -> BackupCard:
    """The card in the settings of an open vault without backups."""
    return open_card(window)


def test_a_backup_is_made_by_hand(window: MainWindow, card: BackupCard, usual: Path) -> None:
    """One button; without a backup there is nothing to choose, and afterwards there is."""
    assert card.state.text() == "Er is nog geen reservekopie."
    assert card.place.text().startswith("Ze komen in deze map:")
    for absent in (card.choice, card.try_button, card.restore_button):
        assert not absent.isVisible()
    QTest.mouseClick(card.make_button, LEFT)
    assert not card.make_button.isEnabled()
    drain_backups(window)
    assert window.message_bar.text() == "Er is een nieuwe reservekopie gemaakt."
    assert card.state.text().startswith("De laatste kopie is van ")
    assert len(list_backups(usual)) == 1
    assert card.choice.currentText().endswith("uur, gecontroleerd")
    assert card.place.text() == f"Ze staan in deze map:\n{word_path(usual)}"
    for present in (card.choice, card.try_button, card.restore_button):
        assert present.isVisible()
    assert card.make_button.isEnabled()


def test_trying_a_backup_out_reports_what_came_back(window: MainWindow, card: BackupCard) -> None:
    """It says how much was compared, and that it is the same as the vault."""
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    QTest.mouseClick(card.try_button, LEFT)
    drain_backups(window)
    assert card.report.isVisible()
    assert "is echt teruggezet in een proefkluis" in card.report.text()
    assert "Alles is gelijk aan wat nu in de kluis staat." in card.report.text()
    assert not card.bad_report.isVisible()


def test_a_damaged_backup_is_reported(window: MainWindow, card: BackupCard, usual: Path) -> None:
    """As something to act on, and the other buttons work on."""
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    path = list_backups(usual)[0].folder / "vault.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    QTest.mouseClick(card.try_button, LEFT)
    drain_backups(window)
    assert card.bad_report.isVisible()
    assert "is beschadigd en niet te gebruiken" in card.bad_report.text()
    assert not card.report.isVisible()
    shutil.rmtree(path.parent)
    QTest.mouseClick(card.try_button, LEFT)
    drain_backups(window)
    assert "Deze reservekopie is er nu niet." in window.message_bar.text()
    assert card.make_button.isEnabled()


def test_a_folder_is_chosen_and_its_absence_is_a_sentence(
    window: MainWindow, card: BackupCard, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The stick is out: no dialog, the card says which and what to do; the other goes on."""
    stick = tmp_path_factory.mktemp("stick")
    window.messages.answer_folders = lambda: stick
    QTest.mouseClick(card.folder_button, LEFT)
    window.operations.drain()
    drain_backups(window)
    assert len(list_backups(stick)) == 1
    assert word_path(stick) in card.place.text()
    shutil.rmtree(stick)
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    assert card.state.text().startswith("De laatste kopie is van ")
    assert card.problem.isVisible()
    assert card.problem.text().startswith(
        f"De map {word_path(stick)} is er nu niet. Sluit de stick"
    )
    QTest.mouseClick(card.usual_button, LEFT)
    window.operations.drain()
    drain_backups(window)
    assert not card.usual_button.isVisible()
    assert not card.problem.isVisible()
    assert word_path(stick) not in card.place.text()


def test_a_folder_that_will_not_do_is_a_sentence(
    window: MainWindow, card: BackupCard, usual: Path
) -> None:
    """Something else stands where the backups should come."""
    usual.write_text("geen map")
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    assert "map voor reservekopieën is er nu niet" in window.message_bar.text()


def test_nobody_chose_a_folder(window: MainWindow, card: BackupCard) -> None:
    """Closing the question changes nothing."""
    window.messages.answer_folders = lambda: None
    QTest.mouseClick(card.folder_button, LEFT)
    window.operations.drain()
    assert not card.usual_button.isVisible()


def test_restoring_asks_locks_and_leads_to_the_page(window: MainWindow, card: BackupCard) -> None:
    """Whoever says no stays where they were."""
    asked: list[Question] = []

    def answer(question: Question) -> bool:
        asked.append(question)
        return len(asked) > 1

    window.messages.answer_questions = answer
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    backup = card.choice.backup()
    QTest.mouseClick(card.restore_button, LEFT)
    assert card.isVisible()
    QTest.mouseClick(card.restore_button, LEFT)
    page = window.page
    assert isinstance(page, RestorePage)
    assert page.choice.backup() == backup
    QTest.mouseClick(page.cancel_button, LEFT)
    assert isinstance(window.page, UnlockPage)


def test_the_previous_vault_is_put_back(
    window: MainWindow, card: BackupCard, folder: Path, usual: Path, clock: FakeClock
) -> None:
    """A restore is undone by one button; both vaults stay."""
    answers = [True, False, True]
    window.messages.answer_questions = lambda _: answers.pop(0)
    QTest.mouseClick(card.make_button, LEFT)
    drain_backups(window)
    QTest.mouseClick(card.restore_button, LEFT)
    # What was entered after the backup.
    workspace = open_vault(folder, clock)
    workspace.dossiers.create("Later")
    workspace.lock()
    page = window.page
    assert isinstance(page, RestorePage)
    QTest.keyClicks(page.passphrase, "vier gewone losse woorden")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    window.operations.drain()
    assert "is teruggezet" in window.message_bar.text()
    card = open_card(window)
    assert card.aside_button.isVisible()
    QTest.mouseClick(card.aside_button, LEFT)
    assert window.is_open
    QTest.mouseClick(card.aside_button, LEFT)
    window.operations.drain()
    assert isinstance(window.page, UnlockPage)
    unlock(window)
    window.operations.drain()
    assert window.message_bar.text() == "De vorige kluis staat weer terug."
    window.close()
    workspace = open_vault(folder, clock)
    assert [row.client_name for row in workspace.dossiers.caseload()] == ["Later"]
    actions = [row[1] for row in workspace.vault.log()]
    assert "restore previous vault" in actions
    workspace.lock()
    assert len(list_backups(usual)) == 1
