import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage.asides import list_asides
from screening.storage.backup_errors import BackupDamaged, BackupMissing
from screening.storage.errors import DiskFull, VaultInUse, VaultTooNew, WrongPassphrase
from screening.storage.restore import restore_backup
from screening.storage.wrong_tries import count_wrong_tries, forget_wrong_tries
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, database_of, open_vault
from tests.unit.storage.folders import read_contents
from tests.unit.storage.restore_steps import AT, OTHER, names


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
