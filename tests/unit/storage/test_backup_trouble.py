import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage import backups
from screening.storage.backup_errors import (
    BackupFailed,
    BackupFolderMissing,
    BackupFolderReadOnly,
    BackupNoRoom,
)
from screening.storage.backups import list_backups
from screening.storage.errors import VaultDamaged, WorkStopped
from screening.storage.location import DATABASE_NAME
from screening.storage.pace import Pace
from screening.workspace import Workspace
from tests.support.cuts import cut_everywhere
from tests.support.vaults import (
    database_of,
    open_vault,
)
from tests.unit.storage.backup_steps import spoil
from tests.unit.storage.folders import fill_folder


def test_a_stopped_backup_leaves_nothing(
    workspace: Workspace, usual: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever it is stopped: while copying, checking or comparing."""
    monkeypatch.setattr("screening.storage.database.COPIED_PAGES", 4)
    workspace.dossiers.create("Piet Jansen")
    for step in (0, 1, 5, 10, 15):
        with pytest.raises(WorkStopped):
            workspace.backups.make(_stop_after(step))
        assert list(usual.iterdir()) == []
    assert workspace.backups.is_needed()


def _stop_after(calls: int) -> Pace:
    left = iter(range(calls))
    return Pace(lambda: next(left, None) is None)


def test_a_cut_off_backup_is_no_backup(tmp_path: Path) -> None:
    """At every step on the disk: what has the name of a backup is whole."""
    folder = tmp_path / "bron"
    fill_folder(folder)

    def work(place: Path) -> None:
        workspace = open_vault(place / "kluis")
        try:
            workspace.backups.make()
        finally:
            database_of(workspace).close()

    found = set()
    for place in cut_everywhere(
        tmp_path / "cuts", lambda fresh: _copy_vault(folder, fresh / "kluis"), work
    ):
        listed = list_backups(place / "kluis-reservekopieën")
        for backup in listed:
            copy = open_vault(backup.folder)
            assert len(copy.dossiers.caseload()) == 60
            copy.lock()
        found.add(len(listed))
        again = open_vault(place / "kluis")
        assert len(again.dossiers.caseload()) == 60
        again.lock()
        shutil.rmtree(place)
    assert found == {0, 1}


def _copy_vault(source: Path, target: Path) -> None:
    shutil.copytree(source, target)


def test_every_backup_also_comes_in_the_chosen_folder(
    workspace: Workspace, tmp_path: Path, usual: Path
) -> None:
    """A stick, for one; it holds the same backup, whole."""
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.backups.choose_folder(stick)
    made = workspace.backups.make()
    assert made.problem is None
    assert [item.folder.name for item in list_backups(stick)] == [
        item.folder.name for item in list_backups(usual)
    ]
    open_vault(list_backups(stick)[0].folder).lock()
    state = workspace.backups.state()
    assert (state.chosen_folder, state.is_reachable, len(state.backups)) == (stick, True, 1)


def test_an_absent_stick_is_a_sentence_and_gets_its_backup_later(
    workspace: Workspace, tmp_path: Path, usual: Path
) -> None:
    """The backup is made in the usual folder; the stick gets it when it is back."""
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.backups.choose_folder(stick)
    stick.rename(tmp_path / "weg")
    upkeep = workspace.backups.keep_up()
    assert upkeep.made is not None
    assert isinstance(upkeep.problem, BackupFolderMissing)
    assert len(list_backups(usual)) == 1
    assert not stick.exists()
    assert not workspace.backups.state().is_reachable
    assert isinstance(workspace.backups.keep_up().problem, BackupFolderMissing)
    (tmp_path / "weg").rename(stick)
    upkeep = workspace.backups.keep_up()
    assert (upkeep.made, upkeep.problem) == (None, None)
    assert len(list_backups(stick)) == 1
    assert [line[1] for line in workspace.vault.log()][-2:] == ["make backup", "copy backup"]


def test_a_folder_that_is_not_there_cannot_be_chosen(workspace: Workspace, tmp_path: Path) -> None:
    """And the way back to the usual folder alone is open."""
    with pytest.raises(BackupFolderMissing):
        workspace.backups.choose_folder(tmp_path / "nergens")
    workspace.backups.choose_folder(tmp_path)
    workspace.backups.choose_folder(None)
    assert workspace.backups.state().chosen_folder is None


def test_a_folder_that_cannot_be_made_is_a_sentence(workspace: Workspace, usual: Path) -> None:
    """Something else has its name; the chosen folder still gets a backup."""
    usual.write_text("geen map")
    with pytest.raises(BackupFolderMissing):
        workspace.backups.make()
    stick = usual.with_name("stick")
    stick.mkdir()
    workspace.backups.choose_folder(stick)
    upkeep = workspace.backups.make()
    assert isinstance(upkeep.problem, BackupFolderMissing)
    assert len(list_backups(stick)) == 1


@pytest.mark.parametrize(
    "number, error",
    [
        (28, BackupNoRoom),
        (30, BackupFolderReadOnly),
        (13, BackupFolderReadOnly),
        (2, BackupFolderMissing),
        (5, BackupFailed),
    ],
)
def test_a_failing_disk_is_a_sentence_and_leaves_nothing(
    workspace: Workspace,
    usual: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    error: type[ExpectedError],
) -> None:
    """Full, read-only, taken away or broken: no half backup, and the vault goes on."""

    def refuse(*_: object) -> None:
        raise OSError(number, "the disk")

    with monkeypatch.context() as patch:
        patch.setattr(backups, "replace_file", refuse)
        with pytest.raises(error):
            workspace.backups.make()
    assert list(usual.iterdir()) == []
    workspace.dossiers.create("Piet Jansen")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 200 KiB, where the machine lets us make one."""
    disk = tmp_path / "schijfje"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(command, check=False).returncode:
        pytest.skip("no small disk can be made here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)  # noqa: S607


@pytest.mark.parametrize("looks_roomy", [False, True])
def test_a_full_stick_is_a_sentence(
    workspace: Workspace,
    small_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    looks_roomy: bool,
) -> None:
    """Whether it says so beforehand, or only while it is being written."""
    if looks_roomy:
        monkeypatch.setattr(backups, "_refuse_without_room", lambda *_: None)
    workspace.backups.choose_folder(small_disk)
    upkeep = workspace.backups.make()
    assert upkeep.made is not None
    assert isinstance(upkeep.problem, BackupNoRoom)
    assert list(small_disk.iterdir()) == []


def test_a_backup_leaves_room_for_answers(
    workspace: Workspace, usual: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the disk of the vault it does not take the last bit of room."""
    usage = shutil.disk_usage(usual.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10_000_000))
    with pytest.raises(BackupNoRoom):
        workspace.backups.make()


def test_a_damaged_vault_is_not_copied_as_if_it_were_whole(folder: Path, usual: Path) -> None:
    """The damage is named, and the older backups stay."""
    fill_folder(folder)
    workspace = open_vault(folder)
    workspace.backups.make()
    workspace.lock()
    spoil(folder / DATABASE_NAME)
    workspace = open_vault(folder)
    with pytest.raises(VaultDamaged) as caught:
        workspace.backups.make()
    workspace.lock()
    assert caught.value.file == DATABASE_NAME
    assert len(caught.value.pages) == 1
    assert len(list_backups(usual)) == 1


def test_examining_finds_any_page(folder: Path) -> None:
    """Also a page that nobody reads, and while the vault stays open for others."""
    fill_folder(folder)
    path = folder / DATABASE_NAME
    whole = path.read_bytes()
    workspace = open_vault(folder)
    workspace.backups.examine()
    workspace.lock()
    for page in range(1, len(whole) // 4096, 7):
        content = bytearray(whole)
        content[page * 4096 + 99] ^= 0x10
        path.write_bytes(content)
        with pytest.raises(VaultDamaged) as caught:
            _open_and_examine(folder)
        assert (caught.value.file, caught.value.pages) == (DATABASE_NAME, (page + 1,))


def _open_and_examine(folder: Path) -> None:
    workspace = open_vault(folder)
    try:
        workspace.backups.examine()
    finally:
        database_of(workspace)._connection.close()
