import base64
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.storage import keys
from screening.storage.errors import (
    MemoryShort,
    PassphraseTooShort,
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
)
from screening.storage.key_slots import KeyCost
from screening.storage.keys import check_passphrase, new_key, unwrap_key, wrap_key
from tests.support.vaults import CHEAP, PASSPHRASE

KEY = bytes(range(32))


def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(wrap_key(KEY, PASSPHRASE, CHEAP))
    return document


def _seal(document: dict[str, Any]) -> bytes:
    """Return a file whose digest fits, as a hostile hand would make it."""
    slots = json.dumps(document["slots"], sort_keys=True).encode()
    document["digest"] = hashlib.sha256(slots).hexdigest()
    return json.dumps(document).encode()


def test_the_passphrase_gives_the_key_back() -> None:
    """What was wrapped comes out unchanged."""
    assert unwrap_key(wrap_key(KEY, PASSPHRASE, CHEAP), PASSPHRASE) == KEY


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_any_text_can_be_a_passphrase(passphrase: str) -> None:
    """Emoji, accents and other scripts open what they closed; another text does not."""
    content = wrap_key(KEY, passphrase, CHEAP)
    assert unwrap_key(content, passphrase) == KEY
    with pytest.raises(WrongPassphrase):
        unwrap_key(content, passphrase + "x")


def test_half_a_character_does_not_crash() -> None:
    """A lone surrogate, as some keyboards send it, is taken as it is."""
    assert unwrap_key(wrap_key(KEY, "\ud83d wachtwoord", CHEAP), "\ud83d wachtwoord") == KEY


def test_accents_may_be_typed_in_two_ways() -> None:
    """One sign and its parts are the same passphrase, whatever the keyboard sends."""
    content = wrap_key(KEY, "cafe\u0301 \ufb01jn", CHEAP)
    assert unwrap_key(content, "caf\u00e9 fijn") == KEY


def test_a_wrong_passphrase_is_a_sentence_without_it() -> None:
    """The error neither holds the passphrase that was tried nor anything of the file."""
    with pytest.raises(WrongPassphrase) as caught:
        unwrap_key(wrap_key(KEY, PASSPHRASE, CHEAP), "een heel ander wachtwoord")
    text = f"{caught.value!r} {caught.value.sentence} {caught.value.advice}"
    assert "een heel ander" not in text
    assert PASSPHRASE not in text


def test_two_files_of_one_key_share_nothing() -> None:
    """Salt and nonce are fresh every time."""
    first, second = _document()["slots"][0], _document()["slots"][0]
    assert all(first[part] != second[part] for part in ("salt", "nonce", "wrapped"))


def test_the_key_does_not_stand_in_the_file() -> None:
    """Neither raw, nor as base64, nor as hexadecimal digits."""
    content = wrap_key(KEY, PASSPHRASE, CHEAP)
    assert not any(form in content for form in (KEY, base64.b64encode(KEY), KEY.hex().encode()))


def test_a_new_key_is_random() -> None:
    """Every vault gets 32 bytes of its own."""
    assert len({new_key() for _ in range(10)}) == 10
    assert len(new_key()) == 32


def test_the_usual_cost_is_that_of_the_norm() -> None:
    """128 MiB, 4 passes, 4 lanes: above the second choice of RFC 9106."""
    assert KeyCost() == KeyCost(memory_kib=131072, passes=4, lanes=4)


@pytest.mark.parametrize("passphrase", ["", "elf tekens!", "e\u0301" * 11])
def test_a_short_passphrase_is_refused(passphrase: str) -> None:
    """Fewer than twelve characters is too short, also when they are typed in parts."""
    with pytest.raises(PassphraseTooShort):
        check_passphrase(passphrase)


def test_twelve_characters_of_any_kind_will_do() -> None:
    """There are no rules of composition."""
    check_passphrase("aaaaaaaaaaaa")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hallo",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b"[" * 100_000,
        b"{}",
        b'{"format": 1}',
        b'{"format": 1, "slots": []}',
        b'{"format": 1, "slots": {}}',
        b'{"format": "1", "slots": [1]}',
        b'{"format": true, "slots": [1]}',
        b'{"format": 0, "slots": [1]}',
        b'{"format": 1.0, "slots": [1]}',
        b'{"format": 1, "slots": [1], "digest": ""}',
        b'{"format": ' + b"9" * 5000 + b"}",
    ],
)
def test_a_file_that_is_no_key_file_is_damaged(content: bytes) -> None:
    """Whatever stands in the file, it is a sentence and never a crash."""
    with pytest.raises(VaultDamaged):
        unwrap_key(content, PASSPHRASE)


@pytest.mark.parametrize("form", [True, 0, -1, 1.0, "1", None])
def test_a_format_that_is_no_number_is_damage(form: object) -> None:
    """Also when the rest of the file is whole."""
    with pytest.raises(VaultDamaged):
        unwrap_key(json.dumps(_document() | {"format": form}).encode(), PASSPHRASE)


def test_a_later_format_asks_for_a_newer_app() -> None:
    """Whatever else the file of a later version holds."""
    with pytest.raises(VaultTooNew):
        unwrap_key(b'{"format": 3, "doors": []}', PASSPHRASE)


@pytest.mark.parametrize(
    "field", ["kind", "kdf", "memory_kib", "passes", "lanes", "salt", "nonce", "wrapped"]
)
def test_damage_in_any_field_is_told_from_a_wrong_passphrase(field: str) -> None:
    """One changed field is damage: the user is not sent to try passphrases for ever."""
    document = _document()
    value = document["slots"][0][field]
    document["slots"][0][field] = value + 1 if isinstance(value, int) else value[::-1]
    with pytest.raises(VaultDamaged):
        unwrap_key(json.dumps(document).encode(), PASSPHRASE)


@pytest.mark.parametrize("field", ["memory_kib", "passes", "lanes", "salt", "nonce", "wrapped"])
def test_a_missing_field_is_damage(field: str) -> None:
    """Also when the digest fits."""
    document = _document()
    del document["slots"][0][field]
    with pytest.raises(VaultDamaged):
        unwrap_key(_seal(document), PASSPHRASE)


@pytest.mark.parametrize(
    "field,value",
    [
        ("memory_kib", 2**21 + 1),
        ("memory_kib", 10**30),
        ("memory_kib", 7),
        ("memory_kib", -1),
        ("memory_kib", True),
        ("memory_kib", 64.0),
        ("memory_kib", "64"),
        ("memory_kib", None),
        ("passes", 0),
        ("passes", 10**9),
        ("passes", False),
        ("passes", float("nan")),
        ("lanes", 0),
        ("lanes", -4),
        ("lanes", 65),
        ("lanes", []),
        ("salt", ""),
        ("salt", "AAAA"),
        ("salt", 5),
        ("salt", "!" * 24),
        ("nonce", "AAAA"),
        ("wrapped", ""),
        ("wrapped", None),
    ],
)
def test_a_hostile_value_is_damage(field: str, value: object) -> None:
    """No value makes the machine run out of memory, work for hours, or crash."""
    document = _document()
    document["slots"][0][field] = value
    with pytest.raises(VaultDamaged):
        unwrap_key(_seal(document), PASSPHRASE)


@pytest.mark.parametrize("slot", [1, "slot", [], {}, None])
def test_a_slot_of_another_shape_is_damage(slot: object) -> None:
    """Also when the digest fits."""
    with pytest.raises(VaultDamaged):
        unwrap_key(_seal({"format": 1, "slots": [slot]}), PASSPHRASE)


@pytest.mark.parametrize(
    "field,value",
    [
        ("passes", 2),
        ("memory_kib", 128),
        ("salt", base64.b64encode(bytes(16)).decode()),
    ],
)
def test_a_swapped_cost_or_salt_never_opens(field: str, value: object) -> None:
    """They are sealed with the key: with a digest that fits, the passphrase still fails."""
    document = _document()
    document["slots"][0][field] = value
    with pytest.raises(WrongPassphrase):
        unwrap_key(_seal(document), PASSPHRASE)


def test_the_second_slot_opens_too() -> None:
    """A file may hold several slots; the one that fits gives the key."""
    document = _document()
    other = json.loads(wrap_key(KEY, "een ander wachtwoord", CHEAP))
    document["slots"] = [*other["slots"], *document["slots"]]
    assert unwrap_key(_seal(document), PASSPHRASE) == KEY


def test_too_little_memory_is_not_called_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the machine has no memory left, the sentence says so."""

    class FullMachine:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    content = wrap_key(KEY, PASSPHRASE, CHEAP)
    monkeypatch.setattr(keys, "Argon2id", FullMachine)
    with pytest.raises(MemoryShort):
        unwrap_key(content, PASSPHRASE)
