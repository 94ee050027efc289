from collections.abc import Callable
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage import key_desk
from screening.storage.errors import (
    DiskFull,
    DiskTrouble,
    PassphraseTooShort,
    WrongPassphrase,
)
from screening.workspace import Workspace
from tests.support.vaults import PASSPHRASE, open_vault


def test_the_passphrase_can_be_changed(folder: Path, workspace: Workspace) -> None:
    """The new one opens, the old one does not, and the content is the same."""
    workspace.dossiers.create("Piet Jansen")
    workspace.keys.change_passphrase(PASSPHRASE, "heel andere woorden nu")
    workspace.keys.verify_passphrase("heel andere woorden nu")
    workspace.lock()
    with pytest.raises(WrongPassphrase):
        open_vault(folder)
    again = Workspace.open(folder, "heel andere woorden nu")
    assert [row.client_name for row in again.dossiers.caseload()] == ["Piet Jansen"]
    assert "change passphrase" in [line[1] for line in again.vault.log()]
    again.lock()


@pytest.mark.parametrize(
    "old,new,error",
    [
        ("een verkeerd wachtwoord", "heel andere woorden nu", WrongPassphrase),
        (PASSPHRASE, "kort", PassphraseTooShort),
    ],
)
def test_a_refused_change_leaves_the_old_passphrase(
    workspace: Workspace, old: str, new: str, error: type[ExpectedError]
) -> None:
    """Nothing is written, and nothing is logged as if it had been."""
    with pytest.raises(error):
        workspace.keys.change_passphrase(old, new)
    workspace.keys.verify_passphrase(PASSPHRASE)
    assert "change passphrase" not in [line[1] for line in workspace.vault.log()]


def test_a_change_that_fails_on_the_disk_leaves_the_old_passphrase(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is a sentence; the old passphrase opens and the log says it was refused."""

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(key_desk, "replace_file", refuse)
    with pytest.raises(DiskFull):
        workspace.keys.change_passphrase(PASSPHRASE, "heel andere woorden nu")
    workspace.keys.verify_passphrase(PASSPHRASE)
    results = [line[3] for line in workspace.vault.log() if line[1] == "change passphrase"]
    assert results == ["refused"]


def test_a_key_file_that_is_gone_is_a_sentence(folder: Path, workspace: Workspace) -> None:
    """A stick that was pulled out while the vault is open is no crash."""
    (folder / "vault.keys").unlink()
    with pytest.raises(DiskTrouble):
        workspace.keys.verify_passphrase(PASSPHRASE)


def test_every_wrong_passphrase_in_an_open_vault_is_logged(
    folder: Path, workspace: Workspace, tmp_path: Path
) -> None:
    """Whatever it was asked for: one line each, and nothing was changed."""
    wrong, keys = "een verkeerd wachtwoord", workspace.keys
    before = (folder / "vault.keys").read_bytes()
    tries: tuple[Callable[[], object], ...] = (
        lambda: keys.verify_passphrase(wrong),
        lambda: keys.change_passphrase(wrong, "heel andere woorden nu"),
        lambda: keys.raise_cost(wrong),
        lambda: keys.make_recovery_key(wrong),
        lambda: keys.add_key_file(wrong, tmp_path),
        lambda: keys.remove_key_file(wrong),
    )
    for attempt in tries:
        with pytest.raises(WrongPassphrase):
            attempt()
    keys.verify_passphrase(PASSPHRASE)
    lines = [line[1:] for line in workspace.vault.log()]
    assert lines.count(("try passphrase", "vault", "refused 1")) == len(tries)
    assert (folder / "vault.keys").read_bytes() == before


def test_a_log_that_is_full_does_not_hide_that_it_was_wrong(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user hears what is wrong with what was typed."""

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(workspace._session, "note", refuse)
    with pytest.raises(WrongPassphrase):
        workspace.keys.verify_passphrase("een verkeerd wachtwoord")
