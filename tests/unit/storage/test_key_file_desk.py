"""A key file that takes part in opening the vault, through the desk."""

from pathlib import Path

import pytest

from screening.storage import key_desk
from screening.storage.errors import DiskFull, WrongPassphrase
from screening.storage.files import replace_file
from screening.storage.key_errors import (
    KeyFileNeeded,
    KeyFileUnreadable,
    KeyFileUnwritable,
    WrongPassphraseOrKeyFile,
)
from screening.storage.location import asks_key_file
from screening.workspace import Workspace
from tests.support.vaults import CHEAP, PASSPHRASE, open_vault
from tests.unit.storage.key_steps import NEW, list_actions, recover, refuse


def test_a_key_file_takes_part_from_then_on(
    folder: Path, workspace: Workspace, stick: Path
) -> None:
    """Without it a sentence, with another one too; while open the passphrase alone will do."""
    path = workspace.keys.add_key_file(PASSPHRASE, stick)
    assert workspace.keys.state().takes_key_file
    assert asks_key_file(folder)
    workspace.keys.verify_passphrase(PASSPHRASE)
    with pytest.raises(WrongPassphraseOrKeyFile):
        workspace.keys.verify_passphrase(NEW)
    workspace.lock()
    with pytest.raises(KeyFileNeeded):
        open_vault(folder)
    with pytest.raises(KeyFileUnreadable):
        Workspace.open(folder, PASSPHRASE, key_file=stick / "weg", cost=CHEAP)
    other = stick / "ander"
    other.write_text("geen sleutel")
    with pytest.raises(WrongPassphraseOrKeyFile):
        Workspace.open(folder, PASSPHRASE, key_file=other, cost=CHEAP)
    again = Workspace.open(folder, PASSPHRASE, key_file=path, cost=CHEAP)
    again.keys.change_passphrase(PASSPHRASE, NEW)
    again.lock()
    Workspace.open(folder, NEW, key_file=path, cost=CHEAP).lock()


def test_a_vault_can_be_made_with_a_key_file(folder: Path, stick: Path) -> None:
    """Any file of a fair size will do."""
    path = stick / "foto.jpg"
    path.write_bytes(bytes(range(256)))
    Workspace.create(folder, PASSPHRASE, key_file=path, cost=CHEAP).lock()
    with pytest.raises(KeyFileNeeded):
        open_vault(folder)
    Workspace.open(folder, PASSPHRASE, key_file=path, cost=CHEAP).lock()


def test_a_key_file_can_be_left_out_again(folder: Path, workspace: Workspace, stick: Path) -> None:
    """The vault opens with the passphrase alone, and the file stays where it is."""
    path = workspace.keys.add_key_file(PASSPHRASE, stick)
    workspace.keys.remove_key_file(PASSPHRASE)
    assert not workspace.keys.state().takes_key_file
    assert not asks_key_file(folder)
    assert path.exists()
    workspace.keys.verify_passphrase(PASSPHRASE)
    assert list_actions(workspace)[-2:] == ["add key file", "remove key file"]
    workspace.lock()
    open_vault(folder).lock()


def test_a_key_file_that_nobody_asked_for_is_not_remembered(
    folder: Path, workspace: Workspace, stick: Path
) -> None:
    """Opening with a needless file, and changing the passphrase, does not make it needed."""
    workspace.lock()
    file = stick / "los"
    file.write_text("los")
    again = Workspace.open(folder, PASSPHRASE, key_file=file, cost=CHEAP)
    again.keys.change_passphrase(PASSPHRASE, NEW)
    again.lock()
    Workspace.open(folder, NEW, cost=CHEAP).lock()


def test_recovery_leaves_the_key_file_out(folder: Path, workspace: Workspace, stick: Path) -> None:
    """Whoever lost everything else gets in, and says so in the log."""
    text = workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.keys.add_key_file(PASSPHRASE, stick)
    workspace.lock()
    again = recover(folder, text)
    assert not again.keys.state().takes_key_file
    again.keys.verify_passphrase(NEW)
    again.lock()
    Workspace.open(folder, NEW, cost=CHEAP).lock()


def test_arefused_key_file_changes_nothing(
    folder: Path, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    """A wrong passphrase makes no file, and a folder that is gone changes no slot."""
    before = (folder / "vault.keys").read_bytes()
    with pytest.raises(WrongPassphrase):
        workspace.keys.add_key_file(NEW, stick)
    with pytest.raises(KeyFileUnwritable):
        workspace.keys.add_key_file(PASSPHRASE, tmp_path / "weg")
    assert list(stick.iterdir()) == []
    assert (folder / "vault.keys").read_bytes() == before
    assert "add key file" not in list_actions(workspace)


def test_a_key_file_of_a_change_that_failed_is_taken_away(
    workspace: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stick is as it was when the vault could not be changed."""
    with monkeypatch.context() as patch:
        patch.setattr(key_desk, "replace_file", refuse)
        with pytest.raises(DiskFull):
            workspace.keys.add_key_file(PASSPHRASE, stick)
    assert list(stick.iterdir()) == []
    workspace.keys.verify_passphrase(PASSPHRASE)


def test_a_key_file_that_the_vault_asks_for_is_never_taken_away(
    folder: Path, workspace: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the log fails and the old slots cannot be put back, the new ones still open."""
    calls: list[Path] = []

    def replace_once(path: Path, content: bytes) -> None:
        calls.append(path)
        if len(calls) > 1:
            refuse()
        replace_file(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(key_desk, "replace_file", replace_once)
        patch.setattr("screening.storage.log_store.append", refuse)
        with pytest.raises(OSError, match="No space"):
            workspace.keys.add_key_file(PASSPHRASE, stick)
    workspace.lock()
    (path,) = stick.iterdir()
    Workspace.open(folder, PASSPHRASE, key_file=path, cost=CHEAP).lock()


def test_the_keys_are_forgotten_at_the_lock(workspace: Workspace, stick: Path) -> None:
    """Neither the key nor the digest of the key file is left."""
    workspace.keys.add_key_file(PASSPHRASE, stick)
    ring = workspace._session.ring
    assert len(ring.key_file) == 32
    workspace.lock()
    assert ring.key_file == b""
    with pytest.raises(ValueError, match="locked"):
        _ = ring.key


def test_a_folder_without_slots_asks_no_key_file(tmp_path: Path) -> None:
    """What the unlock window looks for is not there, and that is no error."""
    assert not asks_key_file(tmp_path / "weg")
