import json
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage.errors import (
    VaultDamaged,
    VaultTooNew,
)
from screening.storage.keys import new_key, wrap_key
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, database_of, open_vault
from tests.unit.storage.folders import fill_folder, read_contents


def _flip_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut_in_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:1000])


def _put_text(path: Path) -> None:
    path.write_text("Dit is een gewone brief. " * 500)


def _put_directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES = [_flip_first_page, _empty, _cut_in_page, _put_text, Path.unlink]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_database_is_a_sentence(folder: Path, damage: Callable[[Path], None]) -> None:
    """And it is neither repaired, nor replaced by an empty one."""
    damage(fill_folder(folder) / "vault.db")
    before = read_contents(folder)
    with pytest.raises(VaultDamaged):
        open_vault(folder)
    assert read_contents(folder) == before


def test_the_key_of_another_vault_does_not_open(tmp_path: Path) -> None:
    """A key file with the same passphrase but another key is told as damage, and not printed."""
    folder = fill_folder(tmp_path)
    (folder / "vault.keys").write_bytes(wrap_key(new_key(), PASSPHRASE, CHEAP))
    with pytest.raises(VaultDamaged):
        open_vault(folder)


def test_a_key_for_an_empty_database_is_no_vault(tmp_path: Path) -> None:
    """A database in which nothing was ever made is not taken for a new vault."""
    folder = fill_folder(tmp_path)
    workspace = open_vault(folder)
    database_of(workspace).execute("PRAGMA user_version = 0")
    workspace.lock()
    with pytest.raises(VaultDamaged):
        open_vault(folder)


@pytest.mark.parametrize("part", range(1, 8))
def test_damage_deeper_in_the_file_is_a_sentence(tmp_path: Path, part: int) -> None:
    """Whichever page is hit, reading everything ends well or in the sentence about damage."""
    path = fill_folder(tmp_path) / "vault.db"
    content = bytearray(path.read_bytes())
    content[len(content) * part // 8 + 50] ^= 0xFF
    path.write_bytes(content)
    workspace = None
    try:
        workspace = open_vault(tmp_path)
        for row in workspace.dossiers.caseload():
            workspace.dossiers.load(row.dossier_id)
        workspace.vault.log()
    except VaultDamaged:
        pass
    finally:
        if workspace:
            workspace.lock()


@pytest.mark.parametrize("part", range(1, 8))
def test_a_file_that_was_cut_off_is_a_sentence(tmp_path: Path, part: int) -> None:
    """A copy that stopped half-way is never a crash and never half a caseload."""
    path = fill_folder(tmp_path) / "vault.db"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * part // 8])
    workspace = None
    try:
        workspace = open_vault(tmp_path)
        assert len(workspace.dossiers.caseload()) == 60
    except VaultDamaged:
        pass
    finally:
        if workspace:
            workspace.lock()


def test_a_damaged_key_file_is_a_sentence(folder: Path) -> None:
    """Cut off half-way, for one."""
    path = fill_folder(folder) / "vault.keys"
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(VaultDamaged):
        open_vault(folder)


@pytest.mark.parametrize("name", ["vault.keys", "vault.db"])
def test_a_folder_in_the_place_of_a_file_is_a_sentence(folder: Path, name: str) -> None:
    """Whoever unpacks a backup in the wrong place gets no crash."""
    _put_directory(fill_folder(folder) / name)
    with pytest.raises(ExpectedError):
        open_vault(folder)


def test_a_newer_vault_is_left_untouched(folder: Path) -> None:
    """Neither the database nor the key file changes by one byte."""
    workspace = create_vault(folder)
    database_of(workspace).execute("PRAGMA user_version = 9999")
    workspace.lock()
    before = read_contents(folder)
    with pytest.raises(VaultTooNew):
        open_vault(folder)
    assert read_contents(folder) == before


def test_a_newer_key_file_is_left_untouched(folder: Path) -> None:
    """The sentence asks for a newer version, not for another passphrase."""
    path = fill_folder(folder) / "vault.keys"
    path.write_text(json.dumps({"format": 3}))
    with pytest.raises(VaultTooNew):
        open_vault(folder)


def test_examining_names_the_file_and_the_pages(folder: Path) -> None:
    """The user, and whoever helps, hears which file and where."""
    fill_folder(folder)
    path = folder / "vault.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    workspace = open_vault(folder)
    with pytest.raises(VaultDamaged) as caught:
        workspace.backups.examine()
    workspace.lock()
    assert (caught.value.file, caught.value.pages) == (
        "vault.db",
        (len(content) // 2 // 4096 + 1,),
    )
    assert "vault.db" in caught.value.sentence
