from pathlib import Path

import pytest

from screening.errors import ExpectedError
from screening.storage.errors import DiskFull
from screening.storage.journal import JournalState
from screening.storage.key_ring import KeyRing
from screening.storage.keys import new_key
from screening.storage.location import DATABASE_NAME
from tests.support.vaults import create_vault, open_vault


def test_a_purpose_has_a_key_of_its_own() -> None:
    """The same vault and purpose give the same key; another vault or purpose gives another."""
    key, other = new_key(), new_key()
    derived = KeyRing(key).derive("log")
    assert len(derived) == 32
    assert derived == KeyRing(key).derive("log")
    assert derived not in {key, KeyRing(key).derive("backup"), KeyRing(other).derive("log")}


def test_a_ring_knows_whether_it_holds_a_key() -> None:
    """Full from the start, whatever bytes are nought in it; empty after forgetting."""
    last_only, forgotten = KeyRing(bytes(31) + b"\x01"), KeyRing(new_key())
    forgotten.forget()
    assert (last_only.is_empty, forgotten.is_empty) == (False, True)
    assert last_only.key == bytes(31) + b"\x01"


def test_a_forgotten_key_is_gone() -> None:
    """After forgetting there is no key, and nothing can be derived from it."""
    ring = KeyRing(new_key())
    ring.forget()
    with pytest.raises(ValueError, match="locked"):
        _ = ring.key
    with pytest.raises(ValueError, match="locked"):
        ring.derive("log")
    assert not any(ring._key)


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> list[KeyRing]:
    """Every ring that is made to open a vault with."""
    rings: list[KeyRing] = []

    def make(*keys: bytes) -> KeyRing:
        rings.append(KeyRing(*keys))
        return rings[-1]

    for module in ("making", "unlocking"):
        monkeypatch.setattr(f"screening.storage.{module}.KeyRing", make)
    return rings


def refuse(*_: object, **__: object) -> None:
    """Refuse to write, as a full disk does."""
    raise DiskFull


@pytest.mark.parametrize("trouble", ["empty", "journal", "no vault", "full disk"])
def test_a_vault_that_does_not_open_leaves_no_key(
    folder: Path, rings: list[KeyRing], monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """Whatever comes after the right passphrase: the key goes when the vault stays closed."""
    create_vault(folder).lock()
    rings.clear()
    if trouble == "empty":
        (folder / DATABASE_NAME).write_bytes(b"")
    elif trouble == "no vault":
        (folder / DATABASE_NAME).write_bytes(b"no vault at all" * 400)
    elif trouble == "journal":
        monkeypatch.setattr(
            "screening.storage.opening.inspect_journal", lambda _: JournalState.DAMAGED
        )
    else:
        monkeypatch.setattr("screening.storage.log_store.append", refuse)
    with pytest.raises(ExpectedError):
        open_vault(folder)
    assert [ring.is_empty for ring in rings] == [True]


def test_a_vault_that_is_not_made_leaves_no_key(
    folder: Path, rings: list[KeyRing], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no file either."""
    monkeypatch.setattr("screening.storage.log_store.append", refuse)
    with pytest.raises(DiskFull):
        create_vault(folder)
    assert [ring.is_empty for ring in rings] == [True]
    assert list(folder.iterdir()) == []
