"""A disk that is full when the vault must open: the room that was kept for that is given up."""

import errno
import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.storage import reserve
from screening.storage.errors import DiskFull, DiskNearlyFull, NoRoomToOpen
from screening.storage.reserve import RESERVE_BYTES, RESERVE_NAME, give_up_reserve, keep_reserve
from screening.workspace import Workspace
from tests.support.vaults import create_vault, open_vault

DISK_MEGABYTES = 80


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 80 MB; skips where none can be made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MEGABYTES}m", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() or subprocess.run(command, check=False).returncode:
        pytest.skip("no disk can be made here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607


def _fill(folder: Path) -> None:
    """Leave not one byte."""
    with (folder / "filler").open("wb", buffering=0) as filler:
        for size in (1 << 20, 512, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                continue


def _make(folder: Path) -> None:
    workspace = create_vault(folder)
    workspace.dossiers.create("Piet")
    workspace.backups.keep_up()
    workspace.lock()


def test_a_vault_opens_on_a_full_disk(disk: Path) -> None:
    """It says so, can be read, written in and locked; once there is room the reserve is back."""
    folder = disk / "kluis"
    _make(folder)
    assert (folder / RESERVE_NAME).stat().st_size == RESERVE_BYTES
    _fill(disk)
    workspace = open_vault(folder)
    assert isinstance(workspace.concern, DiskNearlyFull)
    assert [row.client_name for row in workspace.dossiers.caseload()] == ["Piet"]
    for number in range(20):
        workspace.dossiers.create(f"Erbij {number}")
    workspace.lock()
    assert not (folder / RESERVE_NAME).exists()
    (disk / "filler").unlink()
    again = open_vault(folder)
    assert again.concern is None
    assert len(again.dossiers.caseload()) == 21
    again.backups.keep_up()
    again.lock()
    assert (folder / RESERVE_NAME).stat().st_size == RESERVE_BYTES


def test_without_the_reserve_it_is_a_sentence_and_nothing_changes(disk: Path) -> None:
    """What happened, where the data is, what to do; and after that the same button opens it."""
    folder = disk / "kluis"
    _make(folder)
    give_up_reserve(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    _fill(disk)
    with pytest.raises(NoRoomToOpen) as caught:
        open_vault(folder)
    assert isinstance(caught.value, DiskFull)
    assert "alles staat in de kluis" in caught.value.sentence
    assert {name: (folder / name).read_bytes() for name in before} == before
    (disk / "filler").unlink()
    open_vault(folder).lock()


def test_a_reserve_that_is_not_enough_leads_to_the_same_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Someone else took the room at once."""
    create_vault(folder).lock()
    keep_reserve(folder)

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Workspace, "_step_in", refuse)
    with pytest.raises(NoRoomToOpen):
        open_vault(folder)
    assert not (folder / RESERVE_NAME).exists()


def test_the_last_room_is_left_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reserve that fills the disk itself helps nobody."""
    folder.mkdir()
    monkeypatch.setattr(reserve, "PLENTY_BYTES", 1 << 60)
    keep_reserve(folder)
    assert not (folder / RESERVE_NAME).exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_reserve_is_private_and_made_once(folder: Path) -> None:
    """Like every other file of the vault."""
    folder.mkdir()
    keep_reserve(folder)
    made = (folder / RESERVE_NAME).stat()
    assert stat.S_IMODE(made.st_mode) == 0o600
    keep_reserve(folder)
    assert (folder / RESERVE_NAME).stat() == made


def test_a_reserve_that_cannot_be_made_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the work goes on without it."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder.mkdir()
    monkeypatch.setattr(os, "posix_fallocate", refuse, raising=False)
    keep_reserve(folder)
    assert list(folder.iterdir()) == []


def test_where_room_cannot_be_claimed_it_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows."""
    folder.mkdir()
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    keep_reserve(folder)
    assert (folder / RESERVE_NAME).stat().st_size == RESERVE_BYTES
