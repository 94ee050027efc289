import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.storage import making
from screening.storage.errors import (
    DiskFull,
    PassphraseTooShort,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
    WrongPassphrase,
)
from screening.storage.location import has_vault, lacks_key
from screening.storage.wrong_tries import TRIES_NAME
from screening.workspace import Workspace
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, open_vault
from tests.unit.storage.folders import fill_folder, read_contents


def test_a_vault_opens_with_its_passphrase(folder: Path) -> None:
    """What was entered before locking is there after opening."""
    workspace = create_vault(folder)
    workspace.dossiers.create("Piet Jansen")
    workspace.lock()
    again = open_vault(folder)
    assert [row.client_name for row in again.dossiers.caseload()] == ["Piet Jansen"]
    again.lock()


def test_locking_twice_does_no_harm(workspace: Workspace) -> None:
    """The window may lock by hand while the idle timer does too."""
    workspace.lock()
    workspace.lock()


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    """The files are the same to the byte; beside them stands how often it was wrong."""
    before = read_contents(fill_folder(folder))
    with pytest.raises(WrongPassphrase):
        Workspace.open(folder, "een verkeerd wachtwoord")
    assert read_contents(folder) == before | {TRIES_NAME: b"1\n"}


def test_a_short_passphrase_makes_nothing(folder: Path) -> None:
    """Not even the folder."""
    with pytest.raises(PassphraseTooShort):
        Workspace.create(folder, "kort", cost=CHEAP)
    assert not folder.exists()


def test_a_folder_without_a_vault_is_a_sentence(tmp_path: Path) -> None:
    """An empty folder, and one that is not there."""
    for folder in (tmp_path, tmp_path / "nergens"):
        assert not has_vault(folder)
        with pytest.raises(VaultMissing):
            Workspace.open(folder, PASSPHRASE)


def test_a_vault_is_never_overwritten(folder: Path) -> None:
    """Making a second vault in one folder is refused."""
    before = read_contents(fill_folder(folder))
    with pytest.raises(VaultExists):
        Workspace.create(folder, PASSPHRASE, cost=CHEAP)
    assert read_contents(folder) == before


def test_a_database_without_its_key_file_is_recognised(folder: Path) -> None:
    """Only then: neither a whole vault, nor an empty folder, nor one that is not there."""
    assert not lacks_key(folder)
    fill_folder(folder)
    assert not lacks_key(folder)
    (folder / "vault.keys").unlink()
    assert lacks_key(folder)
    (folder / "vault.db").unlink()
    assert not lacks_key(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_may_read_a_vault(tmp_path: Path) -> None:
    """Folder, database, journal and key file; a folder that was there keeps its mode."""
    old = tmp_path / "old"
    old.mkdir()
    old.chmod(0o755)
    for folder, mode in ((tmp_path / "new", 0o700), (old, 0o755)):
        workspace = create_vault(folder)
        workspace.dossiers.create("Piet Jansen")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        workspace.lock()
        assert stat.S_IMODE(folder.stat().st_mode) == mode
        assert modes == dict.fromkeys(("vault.db", "vault.db-wal", "vault.keys"), 0o600)


def test_a_database_whose_key_file_is_lost_is_set_aside(folder: Path) -> None:
    """A new vault in that folder leaves the old bytes alone: a backup may hold the key."""
    fill_folder(folder)
    old = (folder / "vault.db").read_bytes()
    (folder / "vault.keys").unlink()
    create_vault(folder).lock()
    (kept,) = folder.glob("keyless-*.db")
    assert kept.read_bytes() == old
    again = open_vault(folder)
    assert again.dossiers.caseload() == ()
    again.lock()


def test_a_second_window_is_told_that_the_vault_is_open(folder: Path, workspace: Workspace) -> None:
    """The first one goes on undisturbed."""
    with pytest.raises(VaultInUse):
        open_vault(folder)
    workspace.dossiers.create("Piet Jansen")
    assert len(workspace.dossiers.caseload()) == 1


def test_another_process_is_told_that_the_vault_is_open(folder: Path, workspace: Workspace) -> None:
    """The lock holds between programs."""
    code = (
        "import sys; from tests.support.vaults import open_vault\n"
        "from screening.storage.errors import VaultInUse\n"
        "try: open_vault(__import__('pathlib').Path(sys.argv[1]))\n"
        "except VaultInUse: print('in use')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == ("in use", "")
    assert workspace.dossiers.caseload() == ()


AS_NOBODY = """
import os, sys
from pathlib import Path
from screening.storage.errors import VaultReadOnly, VaultUnreadable
from tests.support.vaults import create_vault, open_vault

folder = Path(sys.argv[1])
os.setgid(65534)
os.setuid(65534)
for make, where in ((open_vault, folder), (create_vault, folder / "new")):
    try:
        make(where)
        print("done")
    except VaultReadOnly:
        print("read-only")
    except VaultUnreadable:
        print("unreadable")
"""


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user can reach, which those of pytest are not."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="takes root to become another user"
)
@pytest.mark.parametrize(
    "folder_mode,file_mode,key_mode,opened,made",
    [
        (0o700, 0o666, 0o644, "read-only", "read-only"),
        (0o755, 0o666, 0o644, "read-only", "read-only"),
        (0o777, 0o644, 0o644, "read-only", "done"),
        (0o777, 0o666, 0o644, "done", "done"),
        (0o777, 0o666, 0o600, "unreadable", "done"),
    ],
)
def test_what_may_not_be_written_is_a_sentence(
    open_place: Path, folder_mode: int, file_mode: int, key_mode: int, opened: str, made: str
) -> None:
    """As another user: opening and making a vault say it when they may not write or look."""
    folder = fill_folder(open_place / "vault")
    before = read_contents(folder)
    (folder / "vault.keys").chmod(key_mode)
    (folder / "vault.db").chmod(file_mode)
    folder.chmod(folder_mode)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [opened, made]
    if opened != "done":
        assert {name: (folder / name).read_bytes() for name in before} == before


def test_a_failed_making_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the key file cannot be written, there is no half vault, and the next try succeeds."""

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(making, "replace_file", refuse)
        with pytest.raises(DiskFull):
            create_vault(folder)
    assert list(folder.iterdir()) == []
    create_vault(folder).lock()


def test_no_folder_stands_in_a_sentence(tmp_path: Path) -> None:
    """The name of a folder may be the name of a person."""
    folder = tmp_path / "Piet Jansen"
    folder.write_text("geen map")
    with pytest.raises(VaultReadOnly) as caught:
        create_vault(folder)
    assert "Piet" not in f"{caught.value!r}{caught.value.sentence}{caught.value.advice}"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
