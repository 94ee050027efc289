"""The disk is full or read-only, or another program holds a file: a sentence, and nothing lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.storage.errors import VaultInUse, VaultReadOnly
from screening.storage.files import replace_file
from screening.storage.location import DATABASE_NAME, KEY_NAME
from tests.support.freeze_vault import FROZEN
from tests.support.vaults import create_vault, open_vault
from tests.unit.storage import disks
from tests.unit.storage.folders import read_contents

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits and mounts are of POSIX")

ENTRIES = 5
FULL = {"DiskFull", "DiskTrouble", "NoRoomToOpen"}


@pytest.fixture(params=["disk", "limit"])
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[disks.SmallDisk]:
    """A real small disk where the machine lets us make one, and a limit on files everywhere."""
    if request.param == "limit":
        yield disks.SmallDisk(tmp_path, is_real=False)
        return
    with disks.small_disk(tmp_path / "disk") as made:
        yield made


def test_the_disk_is_full_indeed(disk: disks.SmallDisk) -> None:
    """No scene below is empty: a file of any size does not fit."""
    assert disk.run("put_file", disk.root / "vault") == "OSError"


def test_a_vault_that_does_not_fit_is_not_made(disk: disks.SmallDisk) -> None:
    """A sentence, and no half vault; once there is room, it is made."""
    folder = disk.root / "vault"
    assert disk.run("make", folder) in FULL
    assert not folder.exists() or list(folder.iterdir()) == []
    disk.make_room()
    create_vault(folder).lock()


def test_opening_on_a_full_disk_is_a_sentence(disk: disks.SmallDisk) -> None:
    """Nothing is lost by it; once there is room, the vault opens."""
    folder = disk.root / "vault"
    workspace = create_vault(folder)
    workspace.dossiers.create("Piet")
    workspace.lock()
    before = read_contents(folder)
    assert disk.run("unlock", folder) in FULL
    assert {name: read_contents(folder)[name] for name in before} == before
    disk.make_room()
    again = open_vault(folder)
    assert len(again.dossiers.caseload()) == 1
    again.lock()


def test_a_vault_that_cannot_be_brought_up_to_date_stays_as_it_is(disk: disks.SmallDisk) -> None:
    """There is no room for the copy that comes first: the older version stands, to the byte."""
    folder = disk.root / "vault"
    shutil.copytree(FROZEN / "v1", folder)
    assert disk.run("unlock", folder) in FULL
    for name in (DATABASE_NAME, KEY_NAME):
        assert (folder / name).read_bytes() == (FROZEN / "v1" / name).read_bytes()
    disk.make_room()
    if disk.is_real:
        shutil.copytree(folder, folder.parent.parent / "roomy")
        folder = folder.parent.parent / "roomy"
    again = open_vault(folder)
    assert len(again.dossiers.caseload()) == 1
    again.lock()


def test_a_passphrase_that_cannot_be_written_is_not_changed(disk: disks.SmallDisk) -> None:
    """The old one opens the vault."""
    folder = disk.root / "vault"
    create_vault(folder).lock()
    assert disk.run("change_passphrase", folder) in FULL
    disk.make_room()
    open_vault(folder).lock()


def test_locking_on_a_full_disk_keeps_everything(disk: disks.SmallDisk) -> None:
    """What does not fit in the file yet stays in the journal."""
    folder = disk.root / "vault"
    create_vault(folder).lock()
    assert disk.run("lock", folder) == "done"
    disk.make_room()
    again = open_vault(folder)
    assert len(again.dossiers.caseload()) == ENTRIES
    again.lock()


def test_a_read_only_disk_is_a_sentence(tmp_path: Path) -> None:
    """A disk that was mounted so, or a folder that may not be written."""
    with disks.small_disk(tmp_path / "disk") as disk:
        folder = disk.root / "vault"
        create_vault(folder).lock()
        before = read_contents(folder)
        if not disk.set_read_only():
            folder.chmod(0o500)
        with pytest.raises(VaultReadOnly):
            open_vault(folder)
        with pytest.raises(VaultReadOnly):
            create_vault(folder / "nieuw")
        assert read_contents(folder) == before
        folder.chmod(0o700) if not disk.is_real else None


HOLD = """
import fcntl, sys
file = open(sys.argv[1], "r+b")
fcntl.lockf(file, fcntl.LOCK_EX, 512, 0x40000000)  # where SQLite takes its locks
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_held_by_another_program_is_a_sentence(folder: Path) -> None:
    """As OneDrive or a virus scanner does; once it lets go, the vault opens."""
    create_vault(folder).lock()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder / DATABASE_NAME)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(VaultInUse) as caught:
            open_vault(folder)
        assert "OneDrive" in caught.value.sentence
        holder.communicate()
    open_vault(folder).lock()


@pytest.mark.parametrize("refusals", [1, 3])
def test_a_file_that_is_held_for_a_moment_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    """A scanner on Windows looks into every new file and lets go of it a moment later."""
    path = tmp_path / "file"
    replace_file(path, b"old")
    replace, tries = Path.replace, []

    def refuse_at_first(self: Path, target: Path) -> Path:
        tries.append(self)
        if len(tries) <= refusals:
            raise PermissionError(13, "The process cannot access the file")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse_at_first)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(tries) == refusals + 1


def test_a_file_that_stays_held_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old content stands, and no half file lies beside it."""
    path = tmp_path / "file"
    replace_file(path, b"old")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
