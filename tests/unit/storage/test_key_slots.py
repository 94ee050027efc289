"""The file of format 2: what it may hold, and what of format 1 stays as it is."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from screening.storage import keys
from screening.storage.errors import VaultDamaged, WrongPassphrase
from screening.storage.key_errors import (
    KeyFileNeeded,
    NoRecoveryKey,
    RecoveryKeyMistyped,
    WrongPassphraseOrKeyFile,
    WrongRecoveryKey,
)
from screening.storage.key_slots import KeyCost, SlotKind, read_slots
from screening.storage.keys import (
    put_passphrase,
    put_recovery_key,
    unwrap_by_recovery_key,
    unwrap_key,
    wrap_key,
)
from screening.storage.location import KEY_FILE_MARK
from screening.storage.recovery_key import new_recovery_key
from tests.support.freeze_vault import FROZEN
from tests.support.vaults import CHEAP, PASSPHRASE

KEY = bytes(range(32))
DIGEST = hashlib.sha256(b"a key file").digest()
OTHER = "een heel ander wachtwoord"
OLD = (FROZEN / "v1" / "vault.keys").read_bytes()


def _slot(content: bytes, kind: str) -> dict[str, Any]:
    slots: list[dict[str, Any]] = json.loads(content)["slots"]
    (slot,) = (slot for slot in slots if slot["kind"] == kind)
    return slot


def _seal(slots: object) -> bytes:
    """Return a file whose digest fits, as a hostile hand would make it."""
    digest = hashlib.sha256(json.dumps(slots, sort_keys=True).encode()).hexdigest()
    return json.dumps({"format": 2, "slots": slots, "digest": digest}).encode()


def test_a_recovery_key_opens_beside_the_passphrase() -> None:
    """Both give the same key, the recovery key however it is typed."""
    text = new_recovery_key()
    content = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, text, CHEAP)
    assert unwrap_key(content, PASSPHRASE) == KEY
    assert unwrap_by_recovery_key(content, text.lower().replace("-", " ")) == KEY


def test_a_new_recovery_key_ends_the_old_one() -> None:
    """There is one slot of each kind, and the passphrase is not touched."""
    old, new = new_recovery_key(), new_recovery_key()
    first = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, old, CHEAP)
    second = put_recovery_key(first, KEY, new, CHEAP)
    assert unwrap_by_recovery_key(second, new) == KEY
    with pytest.raises(WrongRecoveryKey):
        unwrap_by_recovery_key(second, old)
    assert _slot(first, "passphrase") == _slot(second, "passphrase")


def test_a_new_passphrase_ends_the_old_one_and_leaves_the_recovery_key() -> None:
    """The slot of the recovery key is the same to the byte."""
    text = new_recovery_key()
    first = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, text, CHEAP)
    second = put_passphrase(first, KEY, OTHER, CHEAP)
    assert unwrap_key(second, OTHER) == KEY
    with pytest.raises(WrongPassphrase):
        unwrap_key(second, PASSPHRASE)
    assert _slot(first, "recovery") == _slot(second, "recovery")


def test_the_two_kinds_do_not_open_each_other() -> None:
    """A recovery key is no passphrase, not even when it is typed as one."""
    text = new_recovery_key()
    content = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, text, CHEAP)
    with pytest.raises(WrongPassphrase):
        unwrap_key(content, text)
    swapped = json.loads(content)["slots"]
    for slot in swapped:
        slot["kind"] = "passphrase" if slot["kind"] == "recovery" else "recovery"
    with pytest.raises(WrongPassphrase):
        unwrap_key(_seal(swapped), text)
    with pytest.raises(WrongRecoveryKey):
        unwrap_by_recovery_key(_seal(swapped), text)


def test_without_a_recovery_key_the_sentence_says_so() -> None:
    """And a typing error is named before anything is derived."""
    content = wrap_key(KEY, PASSPHRASE, CHEAP)
    with pytest.raises(NoRecoveryKey):
        unwrap_by_recovery_key(content, new_recovery_key())
    with pytest.raises(RecoveryKeyMistyped):
        unwrap_by_recovery_key(content, "geen sleutel")


def test_the_recovery_key_does_not_stand_in_the_file() -> None:
    """Nor does any group of it."""
    text = new_recovery_key()
    content = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, text, CHEAP)
    assert text.encode() not in content
    assert text.replace("-", "").encode() not in content


def test_with_a_key_file_both_are_needed() -> None:
    """Neither without the file, nor with another one, nor with another passphrase."""
    content = wrap_key(KEY, PASSPHRASE, CHEAP, key_file=DIGEST)
    assert unwrap_key(content, PASSPHRASE, key_file=DIGEST) == KEY
    with pytest.raises(KeyFileNeeded):
        unwrap_key(content, PASSPHRASE)
    for passphrase, digest in ((PASSPHRASE, DIGEST[::-1]), (OTHER, DIGEST)):
        with pytest.raises(WrongPassphraseOrKeyFile) as caught:
            unwrap_key(content, passphrase, key_file=digest)
        assert "sleutelbestand" in caught.value.sentence


def test_a_key_file_that_nobody_asked_for_does_no_harm() -> None:
    """It is left out of the derivation."""
    assert unwrap_key(wrap_key(KEY, PASSPHRASE, CHEAP), PASSPHRASE, key_file=DIGEST) == KEY


def test_the_need_for_a_key_file_cannot_be_edited_away() -> None:
    """It is sealed with the key, and it takes part in the derivation."""
    slot = _slot(wrap_key(KEY, PASSPHRASE, CHEAP, key_file=DIGEST), "passphrase")
    with pytest.raises(WrongPassphrase):
        unwrap_key(_seal([slot | {"key_file": False}]), PASSPHRASE)
    slot = _slot(wrap_key(KEY, PASSPHRASE, CHEAP), "passphrase")
    del slot["key_file"]
    with pytest.raises(WrongPassphrase):
        unwrap_key(_seal([slot]), PASSPHRASE)


def test_the_recovery_key_opens_without_the_key_file() -> None:
    """It is for the day on which the rest is lost."""
    text = new_recovery_key()
    content = wrap_key(KEY, PASSPHRASE, CHEAP, key_file=DIGEST)
    assert unwrap_by_recovery_key(put_recovery_key(content, KEY, text, CHEAP), text) == KEY


def test_the_mark_of_a_key_file_is_as_it_is_written() -> None:
    """The unlock window looks for these bytes without reading the file as what it is."""
    assert KEY_FILE_MARK in wrap_key(KEY, PASSPHRASE, CHEAP, key_file=DIGEST)
    assert KEY_FILE_MARK not in wrap_key(KEY, PASSPHRASE, CHEAP)


def test_a_file_of_format_1_opens_and_keeps_its_slot() -> None:
    """A recovery key can be added to it without knowing the passphrase of its slot."""
    key, text = unwrap_key(OLD, PASSPHRASE), new_recovery_key()
    content = put_recovery_key(OLD, key, text, CHEAP)
    assert json.loads(content)["format"] == 2
    assert _slot(content, "passphrase") == _slot(OLD, "passphrase")
    assert unwrap_key(content, PASSPHRASE) == unwrap_by_recovery_key(content, text) == key


def test_the_terms_stand_in_every_slot() -> None:
    """Each slot brings its own cost, which may differ."""
    dear = KeyCost(128, 2, 1)
    content = put_recovery_key(wrap_key(KEY, PASSPHRASE, CHEAP), KEY, new_recovery_key(), dear)
    found = {slot.terms.kind: slot.terms.cost for slot in read_slots(content)}
    assert found == {SlotKind.PASSPHRASE: CHEAP, SlotKind.RECOVERY: dear}


@pytest.mark.parametrize(
    "field,value",
    [
        ("kind", "door"),
        ("kind", 1),
        ("kind", []),
        ("kdf", "none"),
        ("kdf", None),
        ("key_file", 0),
        ("key_file", 1),
        ("key_file", "true"),
        ("key_file", None),
        ("hint", "extra"),
    ],
)
def test_a_slot_that_says_something_else_is_damage(field: str, value: object) -> None:
    """Also when the digest fits: no part of a slot is left unread."""
    slot = _slot(wrap_key(KEY, PASSPHRASE, CHEAP), "passphrase")
    with pytest.raises(VaultDamaged):
        unwrap_key(_seal([slot | {field: value}]), PASSPHRASE)


@pytest.mark.parametrize("field", ["kind", "kdf"])
def test_a_slot_that_lacks_a_field_is_damage(field: str) -> None:
    """Also when the digest fits."""
    slot = _slot(wrap_key(KEY, PASSPHRASE, CHEAP), "passphrase")
    del slot[field]
    with pytest.raises(VaultDamaged):
        unwrap_key(_seal([slot]), PASSPHRASE)


def test_more_slots_than_anyone_has_are_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hostile file must not make the machine derive keys for hours."""
    slot = _slot(wrap_key(KEY, PASSPHRASE, CHEAP), "passphrase")
    with pytest.raises(WrongPassphrase):
        unwrap_key(_seal([slot] * 8), OTHER)

    def refuse(**_: object) -> None:
        raise AssertionError("nothing may be derived")

    monkeypatch.setattr(keys, "Argon2id", refuse)
    for content in (_seal([slot] * 9), _seal([]), _seal([slot]) + b" " * 65_536):
        with pytest.raises(VaultDamaged):
            unwrap_key(content, OTHER)


@pytest.mark.parametrize(
    "cost,other,below",
    [
        (KeyCost(64, 4), KeyCost(128, 4), True),
        (KeyCost(128, 3), KeyCost(128, 4), True),
        (KeyCost(64, 8), KeyCost(128, 4), True),
        (KeyCost(128, 4), KeyCost(128, 4), False),
        (KeyCost(256, 2), KeyCost(128, 4), False),
        (KeyCost(256, 1), KeyCost(128, 4), True),
        (KeyCost(256, 4), KeyCost(128, 4), False),
        (KeyCost(128, 4, 1), KeyCost(128, 4, 4), False),
    ],
)
def test_which_cost_is_below_another(cost: KeyCost, other: KeyCost, below: bool) -> None:
    """Less memory, or less work in all; lanes only divide the work."""
    assert cost.is_below(other) is below


def test_the_frozen_file_is_what_it_was() -> None:
    """The test above means something: the file of version 1 has format 1."""
    assert json.loads(Path(FROZEN / "v1" / "vault.keys").read_text())["format"] == 1
