from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from screening.errors import ExpectedError
from screening.storage import unfinished
from screening.storage.backups import list_backups
from screening.storage.errors import WorkStopped
from screening.storage.pace import Pace
from tests.support.backups import drain_backups, unlock_and_keep_up
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def usual(folder: Path) -> Path:
    """Where backups come by themselves."""
    return folder.with_name(f"{folder.name}-reservekopieën")


def change(window: MainWindow) -> None:
    """Do something that belongs in a backup."""
    workspace = window.backups.workspace
    assert workspace is not None
    window.operations.write(lambda: workspace.dossiers.create("Piet Jansen"))
    window.operations.drain()


def test_a_backup_is_made_after_unlocking_and_before_locking(
    locked: MainWindow, usual: Path
) -> None:
    """And only when something changed since the last one."""
    unlock_and_keep_up(locked)
    assert len(list_backups(usual)) == 1
    locked.lock()
    assert len(list_backups(usual)) == 1
    unlock_and_keep_up(locked)
    assert len(list_backups(usual)) == 1
    change(locked)
    locked.lock()
    assert len(list_backups(usual)) == 2
    copy = open_vault(list_backups(usual)[0].folder)
    assert len(copy.dossiers.caseload()) == 1
    copy.lock()


def test_a_backup_is_made_every_hour(locked: MainWindow, usual: Path) -> None:
    """The timer runs as long as the vault is open."""
    keeper = unlock_and_keep_up(locked)
    change(locked)
    assert keeper._timer.isActive()
    assert keeper._timer.interval() == 60 * 60 * 1000
    keeper._timer.timeout.emit()
    drain_backups(locked)
    assert len(list_backups(usual)) == 2
    locked.lock()
    assert not keeper._timer.isActive()


def test_closing_makes_a_backup_too(
    locked: MainWindow, usual: Path, folder: Path, clock: FakeClock
) -> None:
    """So that the stick of tonight has the work of today; the vault opens as always."""
    unlock_and_keep_up(locked)
    change(locked)
    locked.close()
    assert len(list_backups(usual)) == 2
    open_vault(folder, clock).lock()


def test_locking_does_not_wait_for_a_long_backup(
    locked: MainWindow, usual: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is under way ends, and nothing of it is left; after unlocking it is made."""
    monkeypatch.setattr("ui.backup_keeper.LOCK_SECONDS", 0.0)
    keeper = unlock_and_keep_up(locked)
    change(locked)
    ended: list[ExpectedError] = []

    def work(pace: Pace) -> None:
        while True:
            pace()

    keeper.run(work, lambda _: None, failed=ended.append)
    locked.lock()
    assert [type(error) for error in ended] == [WorkStopped]
    assert len(list_backups(usual)) == 1
    assert len(list(usual.iterdir())) == 1
    unlock_and_keep_up(locked)
    assert len(list_backups(usual)) == 2


def test_what_a_kill_left_in_a_folder_of_before_goes_after_unlocking(
    locked: MainWindow,
    folder: Path,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Behind the work, so that a folder that is slow or away keeps nobody waiting."""
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace = open_vault(folder, clock)
    workspace.backups.choose_folder(stick)
    workspace.backups.choose_folder(None)
    with monkeypatch.context() as earlier:
        earlier.setattr(unfinished, "_THIS_RUN", "0a1b2c3d")
        half = unfinished.choose_unfinished(stick, workspace._session.ring)
    workspace.lock()
    half.mkdir()
    open_vault(folder, clock).lock()
    assert half.exists()
    unlock_and_keep_up(locked)
    assert not half.exists()


def test_damage_is_found_after_unlocking(locked: MainWindow, folder: Path, usual: Path) -> None:
    """On a page that nobody reads; the window says which, and no backup is made of it."""
    workspace = open_vault(folder)
    workspace.vault.set_setting("consultant", "Saskia" * 9_000)
    workspace.vault.set_setting("consultant", "Saskia")
    workspace.lock()
    path = folder / "vault.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    unlock_and_keep_up(locked)
    text = locked.message_bar.text()
    assert text.startswith("De kluis is beschadigd: het bestand vault.db klopt niet meer (pagina ")
    assert text.endswith("Zet een reservekopie terug. De beschadigde kluis blijft daarbij bewaard.")
    assert list_backups(usual) == ()


def test_without_being_asked_nothing_is_made(window: MainWindow, usual: Path) -> None:
    """A window that is not the app itself, in a test for one, leaves the disk alone."""
    change(window)
    window.lock()
    assert not usual.exists()
