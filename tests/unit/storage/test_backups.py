import os
import shutil
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from screening.storage.backups import list_backups
from screening.storage.location import KEY_NAME
from screening.storage.pace import Pace
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import (
    PASSPHRASE,
    create_vault,
    database_of,
    dump,
    open_vault,
)
from tests.unit.storage.backup_steps import make_backup_of, spoil


def test_a_backup_is_a_vault_itself(workspace: Workspace) -> None:
    """With the same content, the same passphrase, and nothing readable in it."""
    workspace.dossiers.create("Piet Jansen", ["Annie Jansen"])
    folder = make_backup_of(workspace)
    assert {path.name for path in folder.iterdir()} == {"vault.db", "vault.keys", "vault.proof"}
    assert not any(b"Jansen" in path.read_bytes() for path in folder.iterdir())
    before = dump(workspace)
    copy = open_vault(folder)
    assert dump(copy) == before
    copy.lock()


def test_the_name_tells_the_moment_and_nothing_else(workspace: Workspace, usual: Path) -> None:
    """Two of one minute get a number, and are listed in the order in which they were made."""
    first, second = make_backup_of(workspace), make_backup_of(workspace)
    moment = workspace.clock.now().astimezone()
    assert first.name == f"draagwijzer-reservekopie-{moment:%Y-%m-%d-%H%M}"
    assert second.name == f"{first.name}-2"
    listed = list_backups(usual)
    assert [item.folder for item in listed] == [second, first]
    assert listed[0].made_at == moment.replace(second=0, microsecond=0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_may_read_a_backup(workspace: Workspace) -> None:
    """The folder and every file in it."""
    folder = make_backup_of(workspace)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_what_is_written_meanwhile_goes_along(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy goes in steps; entries between two of them are in it, whole."""
    monkeypatch.setattr("screening.storage.database.COPIED_PAGES", 4)
    made = 0

    def create() -> bool:
        nonlocal made
        if made < 40:
            made += 1
            workspace.dossiers.create(f"Cliënt {made}")
        return False

    backup = workspace.backups.make(Pace(create)).made
    assert backup is not None
    copy = open_vault(backup.folder)
    names = {row.client_name for row in copy.dossiers.caseload()}
    copy.lock()
    assert len(names) >= 10
    assert names == {f"Cliënt {number}" for number in range(1, len(names) + 1)}
    assert workspace.backups.is_needed()


def test_a_change_that_is_taken_back_meanwhile_is_not_in_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a transaction never lands in a backup."""
    monkeypatch.setattr("screening.storage.database.COPIED_PAGES", 4)
    database, tries = database_of(workspace), 0

    def fail_once() -> bool:
        nonlocal tries
        tries += 1
        if tries == 3:
            with suppress(ZeroDivisionError), database.transaction():
                database.execute("INSERT INTO setting VALUES ('half', 'done')")
                raise ZeroDivisionError
        return False

    backup = workspace.backups.make(Pace(fail_once)).made
    assert backup is not None
    copy = open_vault(backup.folder)
    assert "half" not in copy.vault.settings()
    copy.lock()
    assert tries > 3


def test_a_backup_is_needed_only_after_a_change(folder: Path, clock: FakeClock) -> None:
    """Also when the change is an answer or an undo, and also after locking or a crash."""
    workspace = create_vault(folder, clock)
    assert workspace.backups.keep_up().made is not None
    assert workspace.backups.keep_up().made is None
    dossier_id = workspace.dossiers.create("Piet Jansen").dossier_id
    assert dossier_id is not None
    workspace.lock()
    workspace = open_vault(folder, clock)
    assert workspace.backups.keep_up().made is not None
    workspace.dossiers.load(dossier_id)
    workspace.lock()
    workspace = open_vault(folder, clock)
    assert not workspace.backups.is_needed()
    person = workspace.dossiers.load(dossier_id).client
    workspace.dossiers.add_carer(dossier_id, "Annie")
    workspace.backups.make()
    workspace.undo(dossier_id)
    assert workspace.backups.is_needed()
    assert person.name == "Piet Jansen"
    workspace.lock()


def test_another_passphrase_asks_for_another_backup(workspace: Workspace) -> None:
    """So that the newest backup opens with the passphrase of now."""
    workspace.backups.make()
    workspace.keys.change_passphrase(PASSPHRASE, "een heel ander zinnetje")
    assert workspace.backups.is_needed()
    workspace.backups.make()
    assert not workspace.backups.is_needed()


def test_the_bookkeeping_of_backups_is_no_setting_of_the_user(workspace: Workspace) -> None:
    """The settings are what someone typed."""
    workspace.vault.set_setting("consultant", "Saskia")
    assert workspace.vault.settings() == {"consultant": "Saskia"}


def test_old_backups_are_thinned_and_others_left_alone(
    workspace: Workspace, clock: FakeClock, usual: Path, tmp_path: Path
) -> None:
    """What is not surely of this vault stays: other files, other vaults, backups that are hurt."""
    days = [date(2025, 1, 10), date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 10)]
    made = []
    for day in days:
        clock.set_day(day)
        workspace.dossiers.create("Piet Jansen")
        made.append(make_backup_of(workspace))
    other = create_vault(tmp_path / "ander")
    stranger = make_backup_of(other)
    other.lock()
    shutil.copytree(stranger, usual / "draagwijzer-reservekopie-2024-01-01-1200")
    shutil.copytree(made[-1], usual / "draagwijzer-reservekopie-2024-02-02-1200")
    spoil(usual / "draagwijzer-reservekopie-2024-02-02-1200" / "vault.proof")
    (usual / "brief.txt").write_text("van iemand anders")
    make_backup_of(workspace)
    assert [path.exists() for path in made] == [False, True, True, True]
    assert (usual / "brief.txt").exists()
    assert (usual / "draagwijzer-reservekopie-2024-01-01-1200").exists()
    assert (usual / "draagwijzer-reservekopie-2024-02-02-1200").exists()


def test_what_was_left_unfinished_long_ago_is_cleared(workspace: Workspace, usual: Path) -> None:
    """A backup that is being made right now is not."""
    usual.mkdir()
    old, fresh = usual / ".draagwijzer-bezig-oud", usual / ".draagwijzer-bezig-nu"
    for path in (old, fresh):
        path.mkdir()
    before = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    os.utime(old, (before, before))
    make_backup_of(workspace)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_what_is_no_backup_is_not_listed(tmp_path: Path) -> None:
    """A folder without a key, an impossible date, another name, and no folder at all."""
    for name in ("2026-01-01-1200", "2026-13-41-1200", "2026-01-01-1200-kopie"):
        (tmp_path / f"draagwijzer-reservekopie-{name}").mkdir()
    (tmp_path / "draagwijzer-reservekopie-2026-13-41-1200" / KEY_NAME).touch()
    assert list_backups(tmp_path) == ()
    assert list_backups(tmp_path / "nergens") == ()
