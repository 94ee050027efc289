import pytest

from screening.storage.key_ring import KeyRing
from screening.storage.keys import new_key


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
