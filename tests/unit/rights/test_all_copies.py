"""Every copy that the app ever made is found when something is destroyed, wherever it stands."""

import shutil
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from screening.rights.copies import PreviousHeldUp, carry_over
from screening.rights.destruction_desk import Confirmed
from screening.rights.retention import Ground
from screening.storage.leftovers import sweep_leftovers
from screening.storage.location import BACKUP_NAME, DATABASE_NAME, RESTORE_PLAN_NAME
from screening.storage.restore import put_back, restore_backup, stage_vault
from screening.storage.unfinished import UNFINISHED
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import NOTE, enrich
from tests.support.households import Household
from tests.support.pages import find_in_vault
from tests.support.vaults import PASSPHRASE, open_vault
from tests.unit.rights.test_backup_copies import back_up, destroy, erase_reachable

AT = datetime(2026, 3, 11, tzinfo=UTC)


def copies_with(root: Path, key: bytes, text: str) -> set[Path]:
    """Return every database below a folder in which a text still stands."""
    return {
        path.relative_to(root)
        for path in root.rglob("*.db")
        if path.stat().st_size and find_in_vault(path, key, [text])
    }


def test_nothing_is_left_in_any_copy_that_was_ever_made(
    workspace: Workspace, folder: Path, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """Backups here, on a stick, on the stick before that; vaults kept aside; copies of updates."""
    enrich(workspace, jansen)
    key = workspace._session.ring.key
    for stick in ("stick", "stick van vroeger"):
        (tmp_path / stick).mkdir()
    workspace.backups.choose_folder(tmp_path / "stick van vroeger")
    usual = back_up(workspace)
    workspace.backups.choose_folder(tmp_path / "stick")
    back_up(workspace)
    workspace.lock()
    # As on a disk without hard links: a file of its own in every place.
    shutil.copy(folder / DATABASE_NAME, folder / BACKUP_NAME)
    aside = restore_backup(folder, usual, PASSPHRASE, AT)
    assert aside is not None
    (aside / BACKUP_NAME).unlink()
    shutil.copy(folder / BACKUP_NAME, aside / BACKUP_NAME)
    workspace = open_vault(folder, clock)
    # The backup that was put back does not know of the second stick.
    workspace.backups.choose_folder(tmp_path / "stick")
    workspace.backups.choose_folder(None)
    before = copies_with(tmp_path, key, NOTE)
    assert len(before) == 8
    destroy(workspace, jansen, clock)
    erase_reachable(workspace)
    workspace.lock()
    assert copies_with(tmp_path, key, NOTE) == set()


@pytest.mark.parametrize("chosen", [True, False])
def test_another_folder_for_backups_does_not_make_the_app_forget(
    workspace: Workspace, clock: FakeClock, jansen: Household, tmp_path: Path, chosen: bool
) -> None:
    """Also when its stick is away on the day, and comes back much later."""
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    old.mkdir()
    new.mkdir()
    workspace.backups.choose_folder(old)
    back_up(workspace)
    workspace.backups.choose_folder(new if chosen else None)
    old.rename(tmp_path / "weg")
    destroy(workspace, jansen, clock)
    erase_reachable(workspace)
    (tmp_path / "weg").rename(old)
    assert [path.parents[1] for _, path in workspace.destructions.list_reachable()] == [old]


@pytest.mark.parametrize("way", ["backup", "previous vault"])
def test_putting_back_an_older_copy_forgets_no_folder_for_backups(
    workspace: Workspace,
    folder: Path,
    clock: FakeClock,
    jansen: Household,
    tmp_path: Path,
    way: str,
) -> None:
    """What is destroyed afterwards is destroyed there too, though the copy never knew of it."""
    enrich(workspace, jansen)
    key, stick = workspace._session.ring.key, tmp_path / "stick"
    stick.mkdir()
    older = back_up(workspace)
    if way == "previous vault":
        workspace.lock()
        older = restore_backup(folder, older, PASSPHRASE, AT) or older
        workspace = open_vault(folder, clock)
    workspace.backups.choose_folder(stick)
    back_up(workspace)
    if way == "previous vault":
        workspace.destructions.finish_in(older)
        workspace.lock()
        put_back(folder, older, AT)
    else:
        workspace.lock()
        restore_backup(folder, older, PASSPHRASE, AT, prepare=partial(carry_over, folder))
    workspace = open_vault(folder, clock)
    assert workspace.backups.state().chosen_folder is None
    assert copies_with(stick, key, NOTE)
    destroy(workspace, jansen, clock)
    erase_reachable(workspace)
    workspace.lock()
    assert not copies_with(stick, key, NOTE)


@pytest.mark.parametrize("spoilt", [False, True])
def test_the_previous_vault_does_not_bring_back_what_was_destroyed(
    workspace: Workspace, folder: Path, clock: FakeClock, jansen: Household, spoilt: bool
) -> None:
    """It is destroyed there too before the vault is put back; where that fails, it stays away."""
    enrich(workspace, jansen)
    key, usual = workspace._session.ring.key, back_up(workspace)
    workspace.lock()
    aside = restore_backup(folder, usual, PASSPHRASE, AT)
    assert aside is not None
    workspace = open_vault(folder, clock)
    destroy(workspace, jansen, clock)
    assert find_in_vault(aside / DATABASE_NAME, key, [NOTE])
    if spoilt:
        (aside / DATABASE_NAME).write_bytes(b"rommel" * 900)
        with pytest.raises(PreviousHeldUp):
            workspace.destructions.finish_in(aside)
    else:
        workspace.destructions.finish_in(aside)
        assert not find_in_vault(aside / DATABASE_NAME, key, [NOTE])
        assert find_in_vault(usual / DATABASE_NAME, key, [NOTE])
    workspace.lock()


@pytest.mark.parametrize("cut", ["staged", "kept aside", "backup"])
def test_what_a_kill_left_of_a_copy_is_gone_at_the_next_opening(
    workspace: Workspace, folder: Path, clock: FakeClock, jansen: Household, cut: str
) -> None:
    """A restore or a backup that was never finished holds everything, and no list names it."""
    enrich(workspace, jansen)
    key, usual = workspace._session.ring.key, back_up(workspace)
    workspace.lock()
    match cut:
        case "staged":
            stage_vault(usual, folder)
        case "kept aside":
            shutil.copytree(folder, folder.with_name(f".{folder.name}-opzij-0a1b2c3d"))
        case _:
            shutil.copytree(usual, usual.with_name(f"{UNFINISHED}0a1b2c3d"))
    assert len(copies_with(folder.parent, key, NOTE)) == 3
    again = open_vault(folder, clock)
    assert len(copies_with(folder.parent, key, NOTE)) == 2
    again.lock()


def test_a_restore_that_was_decided_is_no_leftover(workspace: Workspace, folder: Path) -> None:
    """With a plan on the disk the exchange is as good as done: what waits for it must stay."""
    staged = stage_vault(back_up(workspace), folder)
    (folder / RESTORE_PLAN_NAME).write_text("{}")
    sweep_leftovers(folder)
    assert (staged / DATABASE_NAME).exists()
    (folder / RESTORE_PLAN_NAME).unlink()
    sweep_leftovers(folder)
    assert not staged.exists()


def test_what_was_undone_before_cannot_be_done_again_after(
    workspace: Workspace, jansen: Household
) -> None:
    """What waits to be done again holds names and texts too."""
    enrich(workspace, jansen)
    workspace.undo(jansen.dossier_id)
    assert workspace.next_redo(jansen.dossier_id)
    annie = jansen.people["annie"]
    workspace.retention.set_request(annie, workspace.clock.today())
    workspace.undo(jansen.dossier_id)
    workspace.destructions.destroy(Confirmed(jansen.dossier_id, annie, Ground.REQUEST))
    history = workspace._session.history
    assert not any(history._redo.values())
    assert not any(history._undo.values())
