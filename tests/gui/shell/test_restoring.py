import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from screening.rights.destruction_desk import Confirmed
from screening.rights.retention import Ground
from screening.storage.asides import list_asides
from screening.storage.backups import default_backup_folder, list_backups
from screening.storage.restore import restore_backup
from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, create_vault, open_vault
from tests.support.windows import unlock, window_over
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.vault.create_page import CreatePage
from ui.vault.front_page import FrontPage
from ui.vault.restore_page import RestorePage
from ui.vault.unlock_page import UnlockPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path, clock: FakeClock) -> Path:
    """The folder of a locked vault with a backup that lacks the last dossier."""
    workspace = create_vault(tmp_path / "kluis", clock)
    workspace.dossiers.create("Eerst")
    workspace.backups.make()
    workspace.dossiers.create("Later")
    workspace.lock()
    return tmp_path / "kluis"


def _flip(path: Path, place: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 1
    path.write_bytes(content)


def restore_button(window: MainWindow) -> QPushButton | None:
    """Return the button at the door that leads to the backups, when it is there."""
    page = window.page
    assert isinstance(page, FrontPage)
    return page.backups_button if isinstance(page, CreatePage) else page.way_back


def go_to_backups(window: MainWindow) -> RestorePage:
    """Press the button at the door."""
    button = restore_button(window)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    page = window.page
    assert isinstance(page, RestorePage)
    return page


def restore(window: MainWindow, page: RestorePage, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase of the backup and wait for what comes of it."""
    QTest.keyClicks(page.passphrase, passphrase)
    QTest.mouseClick(page.restore_button, LEFT)
    window.operations.drain()


@pytest.mark.parametrize(
    "damage, file",
    [
        (lambda folder: _flip(folder / "vault.db", 0.001), "vault.db"),
        (lambda folder: (folder / "vault.db").write_bytes(b"rommel" * 900), "vault.db"),
        (lambda folder: (folder / "vault.db").unlink(), "vault.db"),
        (lambda folder: (folder / "vault.keys").write_text("{"), "vault.keys"),
        (lambda folder: _flip(folder / "vault.keys", 0.8), "vault.keys"),
    ],
    ids=["first page", "other bytes", "no database", "half a key file", "changed key file"],
)
def test_a_damaged_vault_leads_to_the_backups(
    locked: MainWindow, folder: Path, damage: Callable[[Path], None], file: str
) -> None:
    """The door names the file; one button, one passphrase, and the work goes on."""
    damage(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert restore_button(locked) is None
    unlock(locked)
    page = locked.page
    assert isinstance(page, UnlockPage)
    assert page.field.error() == ""
    assert page.trouble is not None
    assert page.trouble.text().startswith("De kluis is beschadigd")
    assert file in page.trouble.text()
    assert page.way_back is not None
    assert page.way_back.hasFocus()
    backups = go_to_backups(locked)
    assert backups.choice.count() == 1
    assert backups.choice.currentText().endswith("uur, gecontroleerd")
    restore(locked, backups)
    assert isinstance(locked.page, CaseloadPage)
    assert locked.page.model.rowCount() == 1
    assert locked.message_bar.text().startswith("De reservekopie van ")
    (aside,) = list_asides(folder)
    assert {path.name: path.read_bytes() for path in aside.folder.iterdir()} == before
    locked.close()
    workspace = open_vault(folder)
    assert [row[1] for row in workspace.vault.log()].count("restore backup") == 1
    workspace.lock()


def test_a_wrong_passphrase_offers_no_backup(locked: MainWindow, folder: Path) -> None:
    """It is no damage; and on the page for restoring it is a sentence at its field."""
    page = locked.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, "een verkeerd wachtwoord")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    locked.operations.drain()
    assert restore_button(locked) is None
    (folder / "vault.db").write_bytes(b"rommel" * 900)
    page.passphrase.clear()
    unlock(locked)
    backups = go_to_backups(locked)
    QTest.mouseClick(backups.restore_button, LEFT)
    assert backups.field.error() == "Vul het wachtwoord in."
    restore(locked, backups, "een verkeerd wachtwoord")
    assert backups.field.error().startswith("Dit wachtwoord past niet")
    assert backups.restore_button.isEnabled()
    assert list_asides(folder) == ()


def test_backups_in_another_folder_are_found(
    locked: MainWindow, folder: Path, tmp_path: Path
) -> None:
    """On a stick: the folder with the backups, or one of the backups itself."""
    stick = tmp_path / "stick"
    shutil.move(tmp_path / "kluis-reservekopieën", stick)
    (folder / "vault.db").write_bytes(b"rommel" * 900)
    unlock(locked)
    backups = go_to_backups(locked)
    assert "geen reservekopieën" in backups.choice_field.hint.text()
    for absent in (backups.choice, backups.passphrase, backups.restore_button):
        assert not absent.isVisible()
    assert backups.folder_button.hasFocus()
    (one,) = stick.iterdir()
    for chosen in (None, stick, one):
        locked.messages.answer_folders = lambda chosen=chosen: chosen
        QTest.mouseClick(backups.folder_button, LEFT)
        assert backups.choice.count() == (0 if chosen is None else 1)
        assert backups.passphrase.isVisible() == (chosen is not None)
    restore(locked, backups)
    assert isinstance(locked.page, CaseloadPage)


@pytest.fixture
def empty_door(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> Iterator[MainWindow]:
    """The window on a new laptop: the backups were copied to it, the vault is gone."""
    shutil.rmtree(folder)
    with window_over(qtbot, qapp, folder, clock) as window:
        yield window


def test_a_lost_vault_comes_back(empty_door: MainWindow, folder: Path) -> None:
    """Where a vault can be made, a backup can be put as well."""
    restore(empty_door, go_to_backups(empty_door))
    assert isinstance(empty_door.page, CaseloadPage)
    assert list_asides(folder) == ()


def test_cancelling_leads_back_to_the_door(empty_door: MainWindow) -> None:
    """And nothing has happened."""
    page = go_to_backups(empty_door)
    QTest.mouseClick(page.cancel_button, LEFT)
    assert isinstance(empty_door.page, CreatePage)


def test_the_previous_vault_stays_away_when_the_destroyed_would_come_back(
    locked: MainWindow, folder: Path, clock: FakeClock
) -> None:
    """The vault stays open, and says why."""
    (backup,) = list_backups(default_backup_folder(folder))
    aside = restore_backup(folder, backup.folder, PASSPHRASE, datetime(2026, 2, 21, tzinfo=UTC))
    assert aside is not None
    workspace = open_vault(folder, clock)
    clock.set_day(date(2026, 3, 1))
    (row,) = workspace.dossiers.caseload()
    client = workspace.dossiers.load(row.dossier_id).client
    workspace.retention.set_request(client.id, clock.today())
    workspace.destructions.destroy(Confirmed(row.dossier_id, None, Ground.REQUEST))
    workspace.lock()
    (aside / "vault.db").write_bytes(b"rommel" * 900)
    unlock(locked)
    locked.messages.answer_questions = lambda _: True
    (known,) = list_asides(folder)
    locked.backups.put_back_asked.emit(known)
    locked.operations.drain()
    assert locked.is_open
    assert "Sinds u de vorige kluis verving, is iets vernietigd" in locked.message_bar.text()
    locked.close()
    workspace = open_vault(folder, clock)
    assert workspace.dossiers.caseload() == ()
    workspace.lock()
