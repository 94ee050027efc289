import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.rights import copies
from screening.rights.copies import RestoreHeldUp, carry_over, erase_copy
from screening.rights.destruction_desk import Confirmed
from screening.rights.model import CopyState
from screening.rights.retention import Ground
from screening.storage.backup_trial import Finding
from screening.storage.database import Database
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from screening.storage.restore import restore_backup
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.flip_bytes import FRAME, find_merged, make_killed_vault
from tests.support.households import Household
from tests.support.vaults import PASSPHRASE, open_vault


def list_clients(path: Path, workspace: Workspace) -> list[str]:
    """Return the names of the clients in a copy of the database."""
    database = Database(path, workspace._session.ring.key)
    names = [name for (name,) in database.rows("SELECT name FROM person WHERE role = 'client'")]
    database.close()
    return names


def back_up(workspace: Workspace) -> Path:
    """Make a backup and return its folder."""
    made = workspace.backups.make().made
    assert made is not None
    return made.folder


def destroy(workspace: Workspace, household: Household, clock: FakeClock) -> None:
    """Destroy a dossier for which somebody asked, a day later."""
    clock.set_day(clock.today().replace(year=clock.today().year + 1))
    client = workspace.dossiers.load(household.dossier_id).client
    workspace.retention.set_request(client.id, clock.today())
    workspace.destructions.destroy(Confirmed(household.dossier_id, None, Ground.REQUEST))


def erase_reachable(workspace: Workspace) -> None:
    """Do what the overview does after unlocking."""
    for destruction_id, path in workspace.destructions.list_reachable():
        workspace.destructions.erase_copy(destruction_id, path)


@pytest.mark.usefixtures("yilmaz")
def test_backups_lose_what_was_destroyed_and_still_pass_the_test(
    workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """Every backup there is; the other household stays, and the test restore finds all well."""
    folder = back_up(workspace)
    destroy(workspace, jansen, clock)
    assert len(list_clients(folder / DATABASE_NAME, workspace)) == 2
    erase_reachable(workspace)
    assert list_clients(folder / DATABASE_NAME, workspace) == ["Mehmet Yilmaz"]
    (backup,) = workspace.backups.state().backups
    assert workspace.backups.try_out(backup).finding is Finding.WHOLE
    assert workspace.destructions.list_reachable() == ()


def test_a_backup_that_was_away_is_dealt_with_when_it_comes_back(
    workspace: Workspace, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """A stick that nobody knew of at the time; a backup made afterwards is left alone."""
    folder = back_up(workspace)
    folder.rename(tmp_path / "away")
    destroy(workspace, jansen, clock)
    clock.set_day(clock.today() + timedelta(days=1))
    back_up(workspace)
    assert workspace.destructions.list_reachable() == ()
    (tmp_path / "away").rename(folder)
    assert [path.parent for _, path in workspace.destructions.list_reachable()] == [folder]
    erase_reachable(workspace)
    assert list_clients(folder / DATABASE_NAME, workspace) == []
    assert workspace.destructions.list_reachable() == ()


def test_an_older_backup_does_not_bring_back_what_was_destroyed(
    workspace: Workspace, folder: Path, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """What was destroyed since is destroyed in the copy before it comes in place."""
    away = shutil.copytree(back_up(workspace), tmp_path / "away")
    destroy(workspace, jansen, clock)
    workspace.lock()
    now = datetime(2027, 6, 1, tzinfo=UTC)
    restore_backup(
        folder,
        away,
        PASSPHRASE,
        now,
        prepare=lambda path, key: carry_over(folder, path, key),
    )
    again = open_vault(folder, clock)
    assert again.dossiers.caseload() == ()
    assert len(again.destructions.list_all()) == 1
    again.lock()


def test_a_restore_waits_when_the_destroyed_would_come_back(
    workspace: Workspace,
    folder: Path,
    clock: FakeClock,
    jansen: Household,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The sentence says so, and the vault of now still stands."""
    away = shutil.copytree(back_up(workspace), tmp_path / "away")
    destroy(workspace, jansen, clock)
    workspace.lock()
    monkeypatch.setattr(copies, "erase_copy", lambda *_: CopyState.FAILED)
    now = datetime(2027, 6, 1, tzinfo=UTC)
    with pytest.raises(RestoreHeldUp) as caught:
        restore_backup(folder, away, PASSPHRASE, now, prepare=partial(carry_over, folder))
    assert isinstance(caught.value, ExpectedError)
    again = open_vault(folder, clock)
    assert len(again.destructions.list_all()) == 1
    again.lock()


def test_a_journal_that_is_damaged_is_not_opened_for_it(
    workspace: Workspace, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """Opening would drop finished entries from it for good: the copy waits, byte for byte."""
    files = make_killed_vault(tmp_path / "running")
    content = bytearray(files[JOURNAL_NAME])
    content[find_merged(bytes(content)) - 20 * FRAME] ^= 1
    folder = tmp_path / "killed"
    folder.mkdir()
    for name, part in {**files, JOURNAL_NAME: bytes(content)}.items():
        (folder / name).write_bytes(part)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    destroy(workspace, jansen, clock)
    (destruction,) = workspace.destructions.list_all()
    running = open_vault(tmp_path / "running")
    key = running._session.ring.key
    running.lock()
    assert erase_copy(folder / DATABASE_NAME, key, destruction) is CopyState.FAILED
    carry_over(folder, folder / DATABASE_NAME, key)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
