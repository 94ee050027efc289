import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.storage.backup_desk import Restored
from screening.storage.backup_errors import (
    BackupMissing,
)
from screening.storage.backup_manifest import open_manifest
from screening.storage.backup_trial import Finding
from screening.storage.backups import list_backups, read_manifest
from screening.storage.database import Database
from screening.storage.key_ring import KeyRing
from screening.storage.keys import new_key
from screening.storage.location import DATABASE_NAME
from screening.storage.proof_store import prove_tables
from screening.workspace import Workspace
from tests.support.vaults import (
    PASSPHRASE,
    database_of,
)
from tests.unit.storage.backup_steps import make_backup_of, ring_of, spoil


def test_a_try_out_really_restores_and_compares(workspace: Workspace, usual: Path) -> None:
    """With the vault of now as long as nothing changed since, and nothing is left behind."""
    workspace.dossiers.create("Piet Jansen", ["Annie Jansen"])
    trial = workspace.backups.try_out()
    tables = prove_tables(database_of(workspace))
    assert (trial.finding, trial.is_like_vault, trial.has_same_keys) == (Finding.WHOLE, True, True)
    assert trial.tables == len(tables)
    assert trial.rows > 3
    (backup,) = list_backups(usual)
    assert [path.name for path in usual.iterdir()] == [backup.folder.name]
    workspace.dossiers.create("Later")
    trial = workspace.backups.try_out(backup)
    assert (trial.finding, trial.is_like_vault) == (Finding.WHOLE, None)


def _replace_database(folder: Path, workspace: Workspace) -> None:
    database = Database(folder / DATABASE_NAME, ring_of(workspace).key)
    database.execute("UPDATE person SET name = 'Iemand anders'")
    database.close()


@pytest.mark.parametrize(
    "hurt, finding",
    [
        (lambda folder, _: spoil(folder / DATABASE_NAME), Finding.DAMAGED),
        (lambda folder, _: spoil(folder / "vault.proof"), Finding.UNKNOWN),
        (_replace_database, Finding.DIFFERENT),
    ],
)
def test_a_try_out_finds_what_is_wrong(
    workspace: Workspace,
    usual: Path,
    hurt: Callable[[Path, Workspace], None],
    finding: Finding,
) -> None:
    """A changed bit, a lost manifest, or a row that was not what the vault held."""
    workspace.dossiers.create("Piet Jansen")
    make_backup_of(workspace)
    (backup,) = list_backups(usual)
    hurt(backup.folder, workspace)
    assert workspace.backups.try_out(backup).finding is finding


def test_a_try_out_of_what_is_gone_is_a_sentence(workspace: Workspace, usual: Path) -> None:
    """The stick was taken out after it was listed."""
    make_backup_of(workspace)
    (backup,) = list_backups(usual)
    shutil.rmtree(backup.folder)
    with pytest.raises(BackupMissing):
        workspace.backups.try_out(backup)


def test_a_try_out_notices_another_passphrase(workspace: Workspace, usual: Path) -> None:
    """The backup is whole, but opens with the passphrase of then."""
    make_backup_of(workspace)
    (backup,) = list_backups(usual)
    workspace.keys.change_passphrase(PASSPHRASE, "een heel ander zinnetje")
    assert not workspace.backups.try_out(backup).has_same_keys


def test_a_manifest_opens_only_with_the_key_of_its_vault(workspace: Workspace) -> None:
    """Nobody else can make one, and a backup of another vault is not taken for ours."""
    folder = make_backup_of(workspace)
    content = (folder / "vault.proof").read_bytes()
    assert open_manifest(content, KeyRing(new_key())) is None
    assert open_manifest(b"kort", ring_of(workspace)) is None
    (backup,) = list_backups(folder.parent)
    manifest = read_manifest(backup, ring_of(workspace))
    assert manifest is not None
    assert manifest.tables["dossier"].rows == 0


def test_backups_and_trials_are_logged(workspace: Workspace) -> None:
    """As what was done to the vault."""
    workspace.backups.try_out()
    workspace.backups.note_restored()
    workspace.backups.note_restored(Restored.PREVIOUS)
    assert [row[1] for row in workspace.vault.log()][-4:] == [
        "make backup",
        "test backup",
        "restore backup",
        "restore previous vault",
    ]
