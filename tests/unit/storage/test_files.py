import os
from pathlib import Path

import pytest

from screening.storage.errors import (
    DiskFull,
    DiskTrouble,
    VaultReadOnly,
    word_disk_error,
)
from screening.storage.files import replace_file, sweep_unfinished
from tests.support.vaults import create_vault


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """The new content stands, for the user only, and nothing else is left."""
    path = tmp_path / "file"
    replace_file(path, b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("call", ["fsync", "open"])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """Whatever step fails, the old content stands and no half file lies beside it."""
    path = tmp_path / "file"
    replace_file(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, refuse)
        with pytest.raises(OSError, match="No space"):
            replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is in its place by then: saying that it failed would be untrue."""
    flush = os.fsync
    flushed = []

    def flush_files_only(descriptor: int) -> None:
        flushed.append(descriptor)
        if len(flushed) > 1:
            raise OSError(22, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", flush_files_only)
    replace_file(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert len(flushed) == 2


@pytest.mark.parametrize(
    "number,expected", [(28, DiskFull), (27, DiskFull), (30, VaultReadOnly), (5, DiskTrouble)]
)
def test_every_failure_of_the_disk_has_its_sentence(number: int, expected: type) -> None:
    """A full disk, a read-only one, and any other trouble."""
    assert isinstance(word_disk_error(OSError(number, "")), expected)


def test_what_a_killed_replacing_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    """Only names that a replacing of this very file makes; a folder that is gone is no failure."""
    kept = ["file", ".file", ".file.12", ".file.0123456g", ".filex.01234567", "x.file.01234567"]
    for name in (*kept, ".file.01234567", ".file.89abcdef"):
        (tmp_path / name).write_bytes(b"")
    sweep_unfinished(tmp_path / "file")
    assert {path.name for path in tmp_path.iterdir()} == set(kept)
    sweep_unfinished(tmp_path / "weg" / "file")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_what_the_app_makes_is_for_this_user_alone(tmp_path: Path) -> None:
    """The vault, its journal, its keys, every backup and its folders, whatever the umask says."""
    before = os.umask(0)
    try:
        workspace = create_vault(tmp_path / "kluis")
        workspace.dossiers.create("Piet Jansen")
        workspace.backups.make()
        modes = {
            path.relative_to(tmp_path): path.stat().st_mode & 0o077 for path in tmp_path.rglob("*")
        }
        workspace.lock()
    finally:
        os.umask(before)
    assert len([path for path in modes if path.name == "vault.db"]) == 2
    assert {path: mode for path, mode in modes.items() if mode} == {}
