"""Restoring a backup with its key file or its recovery key: all of it, or nothing."""

import shutil
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage.asides import list_asides
from screening.storage.errors import PassphraseTooShort, WrongPassphrase
from screening.storage.key_errors import (
    KeyFileNeeded,
    KeyFileUnreadable,
    NoRecoveryKey,
    RecoveryKeyMistyped,
    WrongRecoveryKey,
)
from screening.storage.restore import Recovery, finish_restore, restore_backup
from screening.storage.wrong_tries import count_wrong_tries
from screening.workspace import Workspace
from tests.support.cuts import cut_everywhere
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, open_vault
from tests.unit.storage.folders import read_contents
from tests.unit.storage.restore_steps import AT, OTHER, names

WELL_FORMED = "00001-00002-00003-00004-00005-00006-00007"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a vault and a backup of it; a key file takes part in the backup alone."""
    workspace = create_vault(tmp_path / "kluis")
    workspace.dossiers.create("Eerst")
    recovery_key = workspace.keys.make_recovery_key(PASSPHRASE)
    (tmp_path / "blad").write_text(recovery_key)
    workspace.keys.add_key_file(PASSPHRASE, tmp_path)
    made = workspace.backups.make().made
    assert made is not None
    shutil.copytree(made.folder, tmp_path / "kopie")
    workspace.keys.remove_key_file(PASSPHRASE)
    workspace.dossiers.create("Later")
    workspace.lock()
    shutil.rmtree(tmp_path / "kluis-reservekopieën")
    return tmp_path


def _sheet(place: Path) -> str:
    return (place / "blad").read_text()


def test_the_key_file_opens_the_backup(place: Path) -> None:
    """And it stays as it was: the restored vault asks for both."""
    key_file = place / "draagwijzer.sleutel"
    restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT, key_file=key_file)
    with pytest.raises(KeyFileNeeded):
        open_vault(place / "kluis")
    workspace = Workspace.open(place / "kluis", PASSPHRASE, key_file=key_file, cost=CHEAP)
    assert len(workspace.dossiers.caseload()) == 1
    workspace.lock()


def test_the_recovery_key_opens_it_alone_and_sets_a_passphrase(place: Path) -> None:
    """The passphrase of before and the key file are not needed; the recovery key stays."""
    recovery = Recovery(_sheet(place), CHEAP)
    before = read_contents(place / "kopie")
    restore_backup(place / "kluis", place / "kopie", OTHER, AT, recovery=recovery)
    assert names(place / "kluis", OTHER) == ["Eerst"]
    with pytest.raises(WrongPassphrase):
        open_vault(place / "kluis")
    Workspace.open_with_recovery_key(place / "kluis", _sheet(place), PASSPHRASE, cost=CHEAP).lock()
    assert read_contents(place / "kopie") == before


@pytest.mark.parametrize(
    "passphrase, key_file, recovery_key, error",
    [
        (PASSPHRASE, None, "", KeyFileNeeded),
        (PASSPHRASE, "weg", "", KeyFileUnreadable),
        (OTHER, "draagwijzer.sleutel", "", WrongPassphrase),
        (OTHER, None, WELL_FORMED, WrongRecoveryKey),
        (OTHER, None, "00001", RecoveryKeyMistyped),
        ("kort", None, WELL_FORMED, PassphraseTooShort),
    ],
)
def test_what_does_not_open_it_changes_nothing(
    place: Path,
    passphrase: str,
    key_file: str | None,
    recovery_key: str,
    error: type[ExpectedError],
) -> None:
    """The vault stands as it did; only a guess is counted."""
    before = read_contents(place / "kluis")
    with pytest.raises(error):
        restore_backup(
            place / "kluis",
            place / "kopie",
            passphrase,
            AT,
            key_file=place / key_file if key_file else None,
            recovery=Recovery(recovery_key, CHEAP) if recovery_key else None,
        )
    is_guess = error in {WrongPassphrase, WrongRecoveryKey}
    assert count_wrong_tries(place / "kluis") == (1 if is_guess else 0)
    after = read_contents(place / "kluis")
    assert {name: after[name] for name in before} == before
    assert list_asides(place / "kluis") == ()


def test_a_backup_without_a_recovery_key_says_so(place: Path) -> None:
    """It was made before there was one."""
    workspace = create_vault(place / "ander")
    made = workspace.backups.make().made
    workspace.lock()
    assert made is not None
    with pytest.raises(NoRecoveryKey):
        restore_backup(
            place / "kluis", made.folder, OTHER, AT, recovery=Recovery(WELL_FORMED, CHEAP)
        )


@pytest.mark.timeout(240)
def test_cut_off_anywhere_the_new_passphrase_comes_with_the_backup(place: Path) -> None:
    """Never the backup with the old keys, and never the vault of now with the new ones."""
    recovery = Recovery(_sheet(place), CHEAP)
    seen = set()

    def prepare(fresh: Path) -> None:
        for name in ("kluis", "kopie"):
            shutil.copytree(place / name, fresh / name)

    for fresh in cut_everywhere(
        place / "cuts",
        prepare,
        lambda fresh: restore_backup(
            fresh / "kluis", fresh / "kopie", OTHER, AT, recovery=recovery
        ),
    ):
        finish_restore(fresh / "kluis")
        is_restored = bool(list_asides(fresh / "kluis"))
        if is_restored:
            assert names(fresh / "kluis", OTHER) == ["Eerst"]
        else:
            assert names(fresh / "kluis") == ["Eerst", "Later"]
        seen.add(is_restored)
        shutil.rmtree(fresh)
    assert seen == {True, False}


def test_no_key_is_in_a_repr() -> None:
    """It may land in a log."""
    assert WELL_FORMED not in repr(Recovery(WELL_FORMED))
