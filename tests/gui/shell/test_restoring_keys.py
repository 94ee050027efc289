"""Restoring a backup with what opens the vault: key file, recovery key, and slowed tries."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.storage.asides import list_asides
from screening.workspace import Workspace
from tests.gui.shell.test_restoring import go_to_backups, restore
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault
from tests.support.windows import unlock
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.vault.restore_page import RestorePage

LEFT = Qt.MouseButton.LeftButton
NEW = "een heel ander zinnetje"
OTHER_KEY = "00001-00002-00003-00004-00005-00006-00007"
"""A well formed recovery key that no vault here has."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where the key file comes."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def workspace(tmp_path: Path, clock: FakeClock) -> Workspace:
    """An open vault with one dossier."""
    workspace = create_vault(tmp_path / "kluis", clock)
    workspace.dossiers.create("Eerst")
    return workspace


@pytest.fixture
def recovery_key(workspace: Workspace) -> str:
    """The recovery key of the vault, and so of its backups."""
    return workspace.keys.make_recovery_key(PASSPHRASE)


@pytest.fixture
def key_file(workspace: Workspace, stick: Path, recovery_key: str) -> Path:
    """The key file of the vault, and so of its backups."""
    assert recovery_key
    return workspace.keys.add_key_file(PASSPHRASE, stick)


@pytest.fixture
def folder(
    tmp_path: Path, workspace: Workspace, recovery_key: str, request: pytest.FixtureRequest
) -> Path:
    """The folder of a vault with a backup, and a damaged database; with the key file if asked."""
    assert recovery_key
    if "key_file" in request.fixturenames:
        request.getfixturevalue("key_file")
    workspace.backups.make()
    workspace.lock()
    (tmp_path / "kluis" / "vault.db").write_bytes(b"rommel" * 900)
    return tmp_path / "kluis"


@pytest.fixture
def page(key_file: Path, locked: MainWindow) -> RestorePage:
    """The page for restoring a backup in which a key file takes part."""
    locked.messages.answer_files = lambda: key_file
    unlocking = locked.page
    assert unlocking is not None
    QTest.mouseClick(unlocking.key_file.browse_button, LEFT)  # type: ignore[union-attr]
    unlock(locked)
    return go_to_backups(locked)


def _actions(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    return [row[1] for row in window.workspace.vault.log()]


def test_a_backup_with_a_key_file_asks_for_it(
    locked: MainWindow, page: RestorePage, folder: Path
) -> None:
    """First the sentence that it is needed, then the file; and the vault opens with it."""
    assert page.key_file.isVisible()
    assert not page.recovery.isVisible()
    restore(locked, page)
    assert page.key_file.field.error().startswith(
        "Deze kluis gaat alleen open met het wachtwoord én"
    )
    QTest.mouseClick(page.key_file.browse_button, LEFT)
    assert page.key_file.line.text() == "draagwijzer.sleutel"
    QTest.mouseClick(page.restore_button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    assert len(list_asides(folder)) == 1
    assert "restore backup" in _actions(locked)


def test_a_backup_without_a_key_file_does_not_ask_for_it(locked: MainWindow, folder: Path) -> None:
    """Nothing more is on the page than is needed."""
    assert folder.is_dir()
    unlock(locked)
    page = go_to_backups(locked)
    assert not page.key_file.isVisible()
    assert not page.recovery.isVisible()
    assert page.field.isVisible()


def test_the_recovery_key_restores_and_sets_a_new_passphrase(
    locked: MainWindow, page: RestorePage, folder: Path, recovery_key: str, clock: FakeClock
) -> None:
    """Without passphrase and stick; afterwards only the new passphrase is needed."""
    QTest.mouseClick(page.other_button, LEFT)
    assert page.recovery.isVisible()
    assert not page.field.isVisible()
    assert not page.key_file.isVisible()
    fields = page.recovery
    QTest.keyClicks(fields.recovery_key, OTHER_KEY)
    QTest.keyClicks(fields.passphrase, NEW)
    QTest.keyClicks(fields.repeated, NEW)
    QTest.mouseClick(page.restore_button, LEFT)
    locked.operations.drain()
    assert fields.key_field.error().startswith("Deze herstelsleutel past niet")
    assert list_asides(folder) == ()
    fields.recovery_key.setText(recovery_key.lower())
    QTest.keyClick(fields.repeated, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    assert _actions(locked).count("restore backup by recovery key") == 1
    locked.close()
    Workspace.open(folder, NEW, clock=clock, cost=CHEAP).lock()
    (backup,) = folder.with_name("kluis-reservekopieën").iterdir()
    Workspace.open_with_recovery_key(backup, recovery_key, NEW, cost=CHEAP).lock()


def test_a_new_passphrase_that_will_not_do_changes_nothing(
    locked: MainWindow, page: RestorePage, folder: Path, recovery_key: str
) -> None:
    """It is said at its field, and the way back to the passphrase is there."""
    QTest.mouseClick(page.other_button, LEFT)
    page.recovery.recovery_key.setText(recovery_key)
    QTest.keyClicks(page.recovery.passphrase, "kort")
    QTest.mouseClick(page.restore_button, LEFT)
    assert page.recovery.passphrase_field.error().startswith("Dit wachtwoord is te kort.")
    assert locked.page is page
    assert list_asides(folder) == ()
    QTest.mouseClick(page.other_button, LEFT)
    assert page.field.isVisible()
    assert page.key_file.isVisible()


def test_wrong_tries_are_slowed_here_too(locked: MainWindow, page: RestorePage) -> None:
    """And they go on counting at the door: it is the same guess."""
    for _ in range(3):
        QTest.mouseClick(page.key_file.browse_button, LEFT)
        page.passphrase.clear()
        restore(locked, page, NEW)
    assert page.wait.isVisible()
    assert not page.restore_button.isEnabled()
    QTest.mouseClick(page.cancel_button, LEFT)
    assert not locked.page.open_button.isEnabled()  # type: ignore[union-attr]


def test_backups_one_folder_deeper_are_found(
    locked: MainWindow, folder: Path, tmp_path: Path
) -> None:
    """Who points at the stick itself need not know in which folder they are."""
    stick = tmp_path / "usb"
    stick.mkdir()
    shutil.move(folder.with_name("kluis-reservekopieën"), stick / "kluis-reservekopieën")
    unlock(locked)
    page = go_to_backups(locked)
    assert page.choice.count() == 0
    locked.messages.answer_folders = lambda: stick
    QTest.mouseClick(page.folder_button, LEFT)
    assert page.choice.count() == 1
    restore(locked, page)
    assert isinstance(locked.page, CaseloadPage)
