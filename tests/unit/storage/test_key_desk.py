import json
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage import key_desk
from screening.storage.errors import (
    DiskFull,
    PassphraseTooShort,
    VaultMissing,
    WrongPassphrase,
)
from screening.storage.key_desk import RecoveryState
from screening.storage.key_errors import RecoveryKeyMistyped, WrongRecoveryKey
from screening.storage.key_slots import KeyCost
from screening.storage.recovery_key import new_recovery_key
from screening.workspace import Workspace
from tests.support.vaults import CHEAP, PASSPHRASE, database_of, open_vault
from tests.unit.storage.key_steps import NEW, list_actions, recover, refuse

DEAR = KeyCost(memory_kib=128, passes=1, lanes=1)


def _content(folder: Path) -> bytes:
    return (folder / "vault.keys").read_bytes()


def test_a_recovery_key_opens_the_vault_and_sets_a_new_passphrase(
    folder: Path, workspace: Workspace
) -> None:
    """What was entered is there; the new passphrase and the recovery key open it, the old not."""
    workspace.dossiers.create("Piet Jansen")
    text = workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.lock()
    again = recover(folder, text.lower())
    assert [row.client_name for row in again.dossiers.caseload()] == ["Piet Jansen"]
    assert list_actions(again)[-4:] == [
        "make recovery key",
        "lock vault",
        "open vault by recovery key",
        "change passphrase",
    ]
    again.lock()
    with pytest.raises(WrongPassphrase):
        open_vault(folder)
    Workspace.open(folder, NEW, cost=CHEAP).lock()
    recover(folder, text, "nog een ander zinnetje").lock()


def test_a_vault_can_be_made_with_its_recovery_key(folder: Path) -> None:
    """Both slots are there from the first moment on."""
    text = new_recovery_key()
    Workspace.create(folder, PASSPHRASE, recovery_key=text, cost=CHEAP).lock()
    open_vault(folder).lock()
    recover(folder, text).lock()


def test_a_mistyped_recovery_key_makes_no_vault(folder: Path) -> None:
    """It would be one that opens nothing."""
    with pytest.raises(RecoveryKeyMistyped):
        Workspace.create(folder, PASSPHRASE, recovery_key="AAAAA", cost=CHEAP)
    assert not folder.exists()


def test_making_a_new_recovery_key_ends_the_old_one(folder: Path, workspace: Workspace) -> None:
    """The old one stops working, and the passphrase goes on."""
    old = workspace.keys.make_recovery_key(PASSPHRASE)
    new = workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.lock()
    with pytest.raises(WrongRecoveryKey):
        recover(folder, old)
    open_vault(folder).lock()
    recover(folder, new).lock()


def test_it_is_known_whether_the_recovery_key_was_kept(folder: Path, workspace: Workspace) -> None:
    """None, made, kept; and a new one has not been kept yet."""
    states = [workspace.keys.state().recovery]
    workspace.keys.make_recovery_key(PASSPHRASE)
    states.append(workspace.keys.state().recovery)
    workspace.keys.confirm_recovery_key()
    states.append(workspace.keys.state().recovery)
    workspace.lock()
    again = open_vault(folder)
    states.append(again.keys.state().recovery)
    again.keys.make_recovery_key(PASSPHRASE)
    states.append(again.keys.state().recovery)
    again.lock()
    none, not_kept, kept = RecoveryState
    assert states == [none, not_kept, kept, kept, not_kept]


@pytest.mark.parametrize(
    "recovery_key,passphrase,error",
    [
        ("AAAAA", NEW, RecoveryKeyMistyped),
        (new_recovery_key(), NEW, WrongRecoveryKey),
        ("", "kort", PassphraseTooShort),
    ],
    ids=["mistyped", "of another vault", "short passphrase"],
)
def test_a_refused_recovery_changes_nothing(
    folder: Path,
    workspace: Workspace,
    recovery_key: str,
    passphrase: str,
    error: type[ExpectedError],
) -> None:
    """The old passphrase still opens, and no byte of the file differs."""
    workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.lock()
    before = _content(folder)
    with pytest.raises(error):
        recover(folder, recovery_key, passphrase)
    assert _content(folder) == before
    open_vault(folder).lock()


def test_recovery_of_a_folder_without_a_vault_is_a_sentence(tmp_path: Path) -> None:
    """As with the passphrase."""
    with pytest.raises(VaultMissing):
        recover(tmp_path, new_recovery_key())


def test_a_full_disk_at_recovery_leaves_the_vault_locked(
    folder: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was changed, and nothing is left open."""
    text = workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.lock()
    with monkeypatch.context() as patch:
        patch.setattr(key_desk, "replace_file", refuse)
        with pytest.raises(DiskFull):
            recover(folder, text)
    again = open_vault(folder)
    assert "change passphrase" not in list_actions(again)
    again.lock()


CHANGES: dict[str, Callable[[Workspace], object]] = {
    "change passphrase": lambda workspace: workspace.keys.change_passphrase(PASSPHRASE, NEW),
    "make recovery key": lambda workspace: workspace.keys.make_recovery_key(PASSPHRASE),
    "raise key cost": lambda workspace: workspace.keys.raise_cost(PASSPHRASE),
    "remove key file": lambda workspace: workspace.keys.remove_key_file(PASSPHRASE),
}


@pytest.mark.parametrize("action", CHANGES)
def test_no_change_without_a_line_in_the_log(
    folder: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    """When the log cannot be written, the slots are put back as they were."""
    before = _content(folder)
    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store.append", refuse)
        with pytest.raises(OSError, match="No space"):
            CHANGES[action](workspace)
    assert _content(folder) == before
    assert action not in list_actions(workspace)
    CHANGES[action](workspace)
    assert list_actions(workspace)[-1] == action


@pytest.mark.parametrize("action", CHANGES)
def test_no_change_touches_the_data(workspace: Workspace, action: str) -> None:
    """Only the log grows: every table is the same, and so is the key of the database."""
    workspace.dossiers.create("Piet Jansen")
    database = database_of(workspace)
    tables = [
        name
        for (name,) in database.rows("SELECT name FROM main.sqlite_master WHERE type = 'table'")
        if name not in {"log", "log_head"} and not name.startswith("sqlite_")
    ]

    def rows() -> list[object]:
        return [database.rows(f"SELECT * FROM main.{name}") for name in tables]  # noqa: S608

    before, key = rows(), workspace._session.ring.key
    CHANGES[action](workspace)
    assert rows() == before
    assert workspace._session.ring.key == key


def test_a_vault_below_the_usual_cost_can_be_raised(folder: Path, workspace: Workspace) -> None:
    """Opening it with a dearer usual cost says so; afterwards the slot has that cost."""
    assert not workspace.keys.state().is_below_usual
    workspace.lock()
    again = Workspace.open(folder, PASSPHRASE, cost=DEAR)
    assert again.keys.state().is_below_usual
    with pytest.raises(WrongPassphrase):
        again.keys.raise_cost(NEW)
    assert again.keys.state().is_below_usual
    again.keys.raise_cost(PASSPHRASE)
    assert not again.keys.state().is_below_usual
    again.lock()
    (slot,) = json.loads(_content(folder))["slots"]
    assert slot["memory_kib"] == DEAR.memory_kib
    open_vault(folder).lock()


def test_a_dearer_vault_keeps_its_cost(tmp_path: Path) -> None:
    """A new passphrase never makes guessing cheaper."""
    Workspace.create(tmp_path, PASSPHRASE, cost=DEAR).lock()
    workspace = open_vault(tmp_path)
    workspace.keys.change_passphrase(PASSPHRASE, NEW)
    workspace.lock()
    assert json.loads(_content(tmp_path))["slots"][0]["memory_kib"] == DEAR.memory_kib
