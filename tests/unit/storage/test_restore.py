import os
import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage.asides import list_asides
from screening.storage.backup_errors import BackupDamaged, BackupMissing
from screening.storage.errors import (
    DiskFull,
    VaultDamaged,
    VaultInUse,
    VaultTooNew,
    WrongPassphrase,
)
from screening.storage.location import is_being_restored
from screening.storage.restore import (
    finish_restore,
    put_back,
    restore_backup,
    stage_vault,
)
from screening.storage.wrong_tries import count_wrong_tries, forget_wrong_tries
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.cuts import cut_everywhere
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, database_of, open_vault
from tests.unit.storage.folders import read_contents

AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
OTHER = "een heel ander zinnetje"


def names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    """Return the clients in a vault."""
    workspace = Workspace.open(folder, passphrase, clock=FakeClock(), cost=CHEAP)
    try:
        return sorted(row.client_name for row in workspace.dossiers.caseload())
    finally:
        workspace.lock()


def make_pair(place: Path) -> None:
    """Make a vault with a backup that lacks the last dossier, and was under another passphrase."""
    workspace = create_vault(place / "kluis")
    workspace.dossiers.create("Eerst")
    made = workspace.backups.make().made
    assert made is not None
    shutil.copytree(made.folder, place / "kopie")
    workspace.dossiers.create("Later")
    workspace.keys.change_passphrase(PASSPHRASE, OTHER)
    workspace.lock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a vault and a backup of it."""
    make_pair(tmp_path)
    return tmp_path


def test_a_backup_comes_in_place_and_the_vault_stays_aside(place: Path) -> None:
    """Both open, each with its own passphrase; the backup itself is left as it was."""
    before = read_contents(place / "kluis")
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert names(place / "kluis") == ["Eerst"]
    assert aside is not None
    assert [item.folder for item in list_asides(place / "kluis")] == [aside]
    assert read_contents(aside) == before
    assert names(aside, OTHER) == ["Eerst", "Later"]
    assert names(place / "kopie") == ["Eerst"]


def test_a_restore_is_taken_back(place: Path) -> None:
    """And the restored vault is then aside in its turn, with what was added to it."""
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    workspace = open_vault(place / "kluis")
    workspace.dossiers.create("Daarna")
    workspace.lock()
    second = put_back(place / "kluis", aside, AT)
    assert names(place / "kluis", OTHER) == ["Eerst", "Later"]
    assert second is not None
    assert names(second) == ["Daarna", "Eerst"]
    assert len(list_asides(place / "kluis")) == 2


def test_a_backup_is_restored_where_there_was_nothing(place: Path) -> None:
    """On a new laptop: the folder is made, and nothing is aside."""
    assert restore_backup(place / "nieuw", place / "kopie", PASSPHRASE, AT) is None
    assert names(place / "nieuw") == ["Eerst"]
    assert list_asides(place / "nieuw") == ()


def test_a_damaged_vault_is_replaced_and_kept(place: Path) -> None:
    """Whatever is left of it: the bytes stay for whoever can do more with them."""
    path = place / "kluis" / "vault.db"
    path.write_bytes(b"rommel" * 1000)
    (place / "kluis" / "vault.keys").unlink()
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert names(place / "kluis") == ["Eerst"]
    assert aside is not None
    assert read_contents(aside) == {"vault.db": b"rommel" * 1000}


def test_the_journal_goes_aside_with_its_vault(place: Path) -> None:
    """After a crash the last entries stand in the journal: they must not land in the backup."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    crashed = place / "gecrasht"
    shutil.copytree(place / "kluis", crashed)
    workspace.lock()
    assert (crashed / "vault.db-wal").stat().st_size
    aside = restore_backup(crashed, place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert names(crashed) == ["Eerst"]
    assert names(aside, OTHER) == ["Eerst", "Laatste", "Later"]


def test_an_old_journal_never_meets_the_restored_database(place: Path) -> None:
    """Cut off right after the plan was written, with the journal of the old vault still there."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    crashed = place / "gecrasht"
    shutil.copytree(place / "kluis", crashed)
    workspace.lock()
    stage_vault(place / "kopie", crashed)
    (crashed / "vault.restoring").write_text('{"hidden": "", "aside": ""}')
    finish_restore(crashed)
    assert names(crashed) == ["Eerst"]
    assert {path.name for path in crashed.iterdir()} == {"vault.db", "vault.keys"}


def test_a_vault_with_a_journal_is_put_back_whole(place: Path) -> None:
    """The journal of what is put back comes along."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    shutil.copytree(place / "kluis", place / "gecrasht")
    workspace.lock()
    put_back(place / "kluis", place / "gecrasht", AT)
    assert names(place / "kluis", OTHER) == ["Eerst", "Laatste", "Later"]


def _flip(folder: Path) -> None:
    content = bytearray((folder / "vault.db").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / "vault.db").write_bytes(content)


def _flip_keys(folder: Path) -> None:
    (folder / "vault.keys").write_bytes((folder / "vault.keys").read_bytes()[:-20])


def _drop_keys(folder: Path) -> None:
    (folder / "vault.keys").unlink()


def _drop_database(folder: Path) -> None:
    (folder / "vault.db").unlink()


@pytest.mark.parametrize(
    "spoil, error",
    [
        (_flip, BackupDamaged),
        (_flip_keys, BackupDamaged),
        (_drop_keys, BackupMissing),
        (_drop_database, BackupDamaged),
        (shutil.rmtree, BackupMissing),
    ],
)
def test_a_spoiled_backup_changes_nothing(
    place: Path, spoil: Callable[[Path], None], error: type[ExpectedError]
) -> None:
    """It is read in full before the vault is touched."""
    before = read_contents(place / "kluis")
    spoil(place / "kopie")
    with pytest.raises(error):
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert read_contents(place / "kluis") == before
    assert list_asides(place / "kluis") == ()


def test_another_passphrase_changes_nothing(place: Path) -> None:
    """The passphrase is that of the backup, not that of the vault; the try is counted."""
    before = read_contents(place / "kluis")
    with pytest.raises(WrongPassphrase):
        restore_backup(place / "kluis", place / "kopie", OTHER, AT)
    assert count_wrong_tries(place / "kluis") == 1
    forget_wrong_tries(place / "kluis")
    assert read_contents(place / "kluis") == before


def test_a_backup_of_a_newer_version_is_refused(place: Path) -> None:
    """It would not open; the vault that does stays."""
    workspace = open_vault(place / "kopie")
    database_of(workspace).execute("PRAGMA user_version = 9999")
    workspace.lock()
    before = read_contents(place / "kluis")
    with pytest.raises(VaultTooNew):
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert read_contents(place / "kluis") == before


def test_an_open_vault_is_not_replaced(place: Path) -> None:
    """Another window has it open, and goes on with it."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    with pytest.raises(VaultInUse):
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    workspace.dossiers.create("Ondertussen")
    workspace.lock()
    assert names(place / "kluis", OTHER) == ["Eerst", "Later", "Ondertussen"]
    assert not (place / "kluis" / ".vault-incoming").exists()
    assert not list(place.glob(".*"))


def test_a_disk_without_links_gets_a_copy(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick, for one: the vault that is kept aside is copied instead."""

    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert names(aside, OTHER) == ["Eerst", "Later"]


def test_a_full_disk_changes_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There must be room for the vault that is kept as well."""

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = read_contents(place / "kluis")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        with pytest.raises(DiskFull):
            restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert read_contents(place / "kluis") == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_may_read_what_is_restored(place: Path) -> None:
    """The vault in place, and the one aside."""
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert stat.S_IMODE(aside.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (place / "kluis").iterdir()}
    assert modes == {0o600}


@pytest.mark.timeout(240)
def test_cut_off_at_any_step_one_is_in_place_and_the_other_aside(tmp_path: Path) -> None:
    """At every step on the disk: the vault opens, old or restored, and the other is still there."""
    seen = set()

    def work(place: Path) -> None:
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)

    make_pair(tmp_path)
    for place in cut_everywhere(tmp_path / "cuts", lambda fresh: _copy_pair(tmp_path, fresh), work):
        was_decided = is_being_restored(place / "kluis")
        finish_restore(place / "kluis")
        asides = list_asides(place / "kluis")
        if asides:
            assert names(place / "kluis") == ["Eerst"]
            assert names(asides[0].folder, OTHER) == ["Eerst", "Later"]
        else:
            assert not was_decided
            assert names(place / "kluis", OTHER) == ["Eerst", "Later"]
        assert names(place / "kopie") == ["Eerst"]
        seen.add((was_decided, bool(asides)))
        # And it can be done once more, whatever was left behind.
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
        assert names(place / "kluis") == ["Eerst"]
        assert not list(place.glob(".*"))
        shutil.rmtree(place)
    assert seen == {(False, False), (True, True), (False, True)}


def _copy_pair(source: Path, target: Path) -> None:
    for name in ("kluis", "kopie"):
        shutil.copytree(source / name, target / name)


def test_opening_finishes_what_was_decided(place: Path) -> None:
    """Nobody sees a vault half-way an exchange."""
    for fresh in cut_everywhere(
        place / "cuts",
        lambda fresh: _copy_pair(place, fresh),
        lambda fresh: restore_backup(fresh / "kluis", fresh / "kopie", PASSPHRASE, AT),
    ):
        if is_being_restored(fresh / "kluis"):
            assert names(fresh / "kluis") == ["Eerst"]
            assert not is_being_restored(fresh / "kluis")
            return
    pytest.fail("no step was cut off between the plan and its end")


def test_a_damaged_vault_names_its_file_and_pages(place: Path) -> None:
    """The user, and whoever helps, hears which file and where."""
    _flip(place / "kluis")
    content = (place / "kluis" / "vault.db").read_bytes()
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    with pytest.raises(VaultDamaged) as caught:
        workspace.backups.examine()
    workspace.lock()
    assert (caught.value.file, caught.value.pages) == (
        "vault.db",
        (len(content) // 2 // 4096 + 1,),
    )
    assert "vault.db" in caught.value.sentence
