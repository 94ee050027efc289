from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.errors import ExpectedError
from screening.storage import pin_desk, setting_store
from screening.storage.database import Database
from screening.storage.errors import DiskFull, MemoryShort, WrongPassphrase
from screening.storage.pin_desk import MOST_WRONG, PinState
from screening.storage.pin_errors import PinBlocked, PinUncounted, PinUnsuitable, WrongPin
from screening.workspace import Workspace
from tests.support.vaults import PASSPHRASE, create_vault, database_of, open_vault

PIN = "4719"
OTHER = "9174"
FREE = PinState(is_set=True, is_blocked=False)
BLOCKED = PinState(is_set=True, is_blocked=True)


def _stored(workspace: Workspace) -> dict[str, str]:
    rows = database_of(workspace).rows("SELECT key, value FROM setting WHERE key LIKE 'pin %'")
    return dict(rows)


def _try_wrong(workspace: Workspace, times: int) -> list[type[ExpectedError]]:
    kinds: list[type[ExpectedError]] = []
    for _ in range(times):
        with pytest.raises(ExpectedError) as refusal:
            workspace.pins.take_over(OTHER)
        kinds.append(type(refusal.value))
    return kinds


def test_without_a_pin_only_the_passphrase_takes_over(workspace: Workspace) -> None:
    """Digits are then a passphrase like any other, and a wrong one."""
    assert workspace.pins.state() == PinState(is_set=False, is_blocked=False)
    workspace.pins.take_over(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        workspace.pins.take_over(PIN)


def test_a_pin_takes_over_and_opens_no_vault(folder: Path, workspace: Workspace) -> None:
    """It works in the next session too, beside the passphrase; the vault does not know it."""
    assert workspace.pins.set_pin(PASSPHRASE, PIN).action == "set pin"
    workspace.lock()
    with pytest.raises(WrongPassphrase):
        Workspace.open(folder, PIN)
    again = open_vault(folder)
    assert again.pins.state() == FREE
    assert again.pins.state().works
    again.pins.take_over(PIN)
    again.pins.take_over(PASSPHRASE)
    with pytest.raises(WrongPin):
        again.pins.take_over(OTHER)
    again.lock()


def test_only_a_salted_hash_is_kept_and_no_one_sees_it(workspace: Workspace) -> None:
    """The same PIN gives another text every time; settings and log hold neither PIN nor hash."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    first = _stored(workspace)["pin hash"]
    workspace.pins.set_pin(PASSPHRASE, PIN)
    second = _stored(workspace)["pin hash"]
    assert first != second
    assert first.startswith("$argon2id$v=19$m=64,t=1,p=1$")
    assert PIN not in first
    assert "pin hash" not in workspace.vault.settings()
    assert not [line for line in workspace.vault.log() if PIN in str(line) or first in str(line)]


def test_setting_and_removing_ask_the_passphrase(workspace: Workspace) -> None:
    """A minute at an open laptop changes nothing about the PIN."""
    with pytest.raises(WrongPassphrase):
        workspace.pins.set_pin("dit is het verkeerde", PIN)
    workspace.pins.set_pin(PASSPHRASE, PIN)
    with pytest.raises(WrongPassphrase):
        workspace.pins.remove_pin(PIN)
    assert workspace.pins.state() == FREE
    workspace.pins.remove_pin(PASSPHRASE)
    assert not workspace.pins.state().is_set
    with pytest.raises(WrongPassphrase):
        workspace.pins.take_over(PIN)
    actions = [line[1] for line in workspace.vault.log()]
    assert actions.count("set pin") == actions.count("remove pin") == 1


@pytest.mark.parametrize(
    "pin",
    [
        *("", "471", "471947194", "47a9", " 4719"),
        *("0000", "99999999", "1234", "87654321"),
        *("\u0664\u0667\u0661\u0669", "4\u00b219"),
    ],
)
def test_a_pin_anyone_would_try_is_refused(workspace: Workspace, pin: str) -> None:
    """Four to eight plain digits, not all the same and not in a row; or nothing is stored."""
    with pytest.raises(PinUnsuitable) as refusal:
        workspace.pins.set_pin(PASSPHRASE, pin)
    assert refusal.value.field == "pin"
    assert _stored(workspace) == {}


@given(text=st.text(max_size=9))
def test_every_text_is_a_pin_or_is_refused(text: str) -> None:
    """Whatever is typed, no other error comes of it."""
    try:
        pin_desk._check(text)
    except PinUnsuitable:
        return
    assert 4 <= len(text) <= 8
    assert set(text) <= set("0123456789")


def test_after_five_wrong_pins_only_the_passphrase_helps(
    folder: Path, workspace: Workspace
) -> None:
    """Not even the right PIN, nor tomorrow; the passphrase gives a new five tries."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    assert _try_wrong(workspace, 3) == [WrongPin] * 3
    workspace.lock()
    again = open_vault(folder)
    assert _try_wrong(again, 2) == [WrongPin, PinBlocked]
    assert again.pins.state() == BLOCKED
    assert not again.pins.state().works
    with pytest.raises(PinBlocked):
        again.pins.take_over(PIN)
    with pytest.raises(WrongPassphrase):
        again.pins.take_over("dit is het verkeerde")
    assert again.pins.state() == BLOCKED
    again.pins.take_over(PASSPHRASE)
    assert again.pins.state() == FREE
    again.pins.take_over(PIN)
    results = [line[3] for line in again.vault.log() if line[1] == "try pin"]
    assert results == [*(f"refused {number}" for number in range(1, 6)), "refused"]
    again.lock()


def test_a_right_pin_forgets_the_wrong_ones(workspace: Workspace) -> None:
    """Four slips today do not block tomorrow."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    for _ in range(3):
        assert _try_wrong(workspace, MOST_WRONG - 1) == [WrongPin] * (MOST_WRONG - 1)
        workspace.pins.take_over(PIN)
    assert workspace.pins.state() == FREE


def test_a_try_counts_before_it_is_looked_at(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ending the app in the middle of a try gives no tries for nothing."""
    workspace.pins.set_pin(PASSPHRASE, PIN)

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("screening.storage.pin_desk.Argon2id.verify_phc_encoded", end)
    with pytest.raises(KeyboardInterrupt):
        workspace.pins.take_over(PIN)
    assert _stored(workspace)["pin wrong"] == "1"


def test_a_refusal_is_told_although_it_cannot_be_logged(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line in the log may not fit; the answer stays the same."""
    workspace.pins.set_pin(PASSPHRASE, PIN)

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(workspace.pins._session, "note", refuse)
    assert _try_wrong(workspace, 1) == [WrongPin]


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be stored any more, as on a full disk."""

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(setting_store, "put", refuse)


@pytest.mark.parametrize("wrong", [2, MOST_WRONG])
def test_the_passphrase_takes_over_on_a_full_disk(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, wrong: int
) -> None:
    """Also when the wrong PINs of before cannot be forgotten: they are the next time."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    _try_wrong(workspace, wrong)
    with monkeypatch.context() as full:
        fill_disk(full)
        workspace.pins.take_over(PASSPHRASE)
        with pytest.raises(WrongPassphrase):
            workspace.pins.take_over("dit is het verkeerde")
    assert _stored(workspace)["pin wrong"] == str(wrong)
    workspace.pins.take_over(PASSPHRASE)
    assert workspace.pins.state() == FREE


@pytest.mark.parametrize("pin", [PIN, OTHER])
def test_a_pin_that_cannot_be_counted_is_not_looked_at(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, pin: str
) -> None:
    """A full disk gives no tries for nothing, and says nothing about the PIN."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    fill_disk(monkeypatch)
    with pytest.raises(PinUncounted) as refusal:
        workspace.pins.take_over(pin)
    assert refusal.value.advice.startswith("Gebruik het wachtwoord")


def test_a_right_pin_takes_over_although_the_disk_is_full_since(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The try was counted; only forgetting it has to wait."""
    workspace.pins.set_pin(PASSPHRASE, PIN)
    put = setting_store.put

    def refuse_zero(database: Database, key: str, value: str) -> None:
        if value == "0":
            raise DiskFull
        put(database, key, value)

    monkeypatch.setattr(setting_store, "put", refuse_zero)
    workspace.pins.take_over(PIN)


def test_too_little_memory_is_said_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no wrong PIN, and no mistake of ours."""

    class Starved:
        def __init__(self, **_: object) -> None:
            pass

        def derive_phc_encoded(self, _text: bytes) -> str:
            raise MemoryError

        @staticmethod
        def verify_phc_encoded(_text: bytes, _kept: str) -> None:
            raise MemoryError

    workspace = create_vault(tmp_path / "kluis")
    workspace.pins.set_pin(PASSPHRASE, PIN)
    monkeypatch.setattr(pin_desk, "Argon2id", Starved)
    with pytest.raises(MemoryShort):
        workspace.pins.take_over(PIN)
    with pytest.raises(MemoryShort):
        workspace.pins.set_pin(PASSPHRASE, PIN)
    workspace.lock()
