import shutil
from pathlib import Path

import pytest

from screening.storage import unfinished
from screening.storage.backups import copy_backup, list_backups
from screening.storage.errors import WorkStopped
from screening.storage.pace import Pace
from screening.workspace import Workspace
from tests.support.vaults import create_vault
from tests.unit.storage.backup_steps import make_backup_of


def leave_half(workspace: Workspace, folder: Path) -> Path:
    """Leave in a folder what a backup leaves that is killed while it comes there."""
    make_backup_of(workspace)
    newest, before = workspace.backups.state().backups[0], set(folder.iterdir())
    with pytest.MonkeyPatch.context() as killed:
        killed.setattr(unfinished, "_THIS_RUN", "0a1b2c3d")
        killed.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(WorkStopped):
            copy_backup(newest, folder, workspace._session.ring, Pace(lambda: True))
    (half,) = set(folder.iterdir()) - before
    assert any(half.iterdir())
    return half


def test_a_backup_that_was_cut_off_on_a_stick_goes_with_the_next(
    workspace: Workspace, stick: Path
) -> None:
    """At once, not after a day; also when there is nothing new to bring there."""
    workspace.backups.choose_folder(stick)
    half = leave_half(workspace, stick)
    assert not workspace.backups.is_needed()
    workspace.backups.keep_up()
    assert not half.exists()
    assert list_backups(stick)


def test_in_folders_of_before_it_goes_too_when_they_are_there(
    workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    """Another folder is chosen by now, and the stick was away for a while."""
    workspace.backups.choose_folder(stick)
    half = leave_half(workspace, stick)
    workspace.backups.choose_folder(None)
    stick.rename(tmp_path / "weg")
    workspace.backups.clear_leftovers()
    (tmp_path / "weg").rename(stick)
    assert half.exists()
    workspace.backups.clear_leftovers()
    assert not half.exists()


def test_what_another_vault_is_making_there_stays(
    workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    """A folder on the network is of many; only their own app knows what is still being made."""
    other = create_vault(tmp_path / "van een ander")
    theirs = leave_half(other, stick)
    other.lock()
    workspace.backups.choose_folder(stick)
    ours = leave_half(workspace, stick)
    workspace.backups.clear_leftovers()
    workspace.backups.keep_up()
    assert (ours.exists(), theirs.exists()) == (False, True)


def test_what_this_run_is_making_is_not_unfinished(workspace: Workspace, stick: Path) -> None:
    """Whoever looks on another thread at that moment leaves it alone."""
    workspace.backups.choose_folder(stick)
    with unfinished.working_folder(stick, workspace._session.ring) as fresh:
        workspace.backups.clear_leftovers()
        workspace.backups.keep_up()
        assert fresh.exists()
    assert not fresh.exists()
