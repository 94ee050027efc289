"""The key of a vault: random, and wrapped by keys derived from what the user knows.

The database is encrypted under 32 random bytes. The key file holds those bytes encrypted
(AES-256-GCM) under a key derived from the passphrase with Argon2id (RFC 9106). The cost stands in
the file, so that it can be raised later.
"""

import hashlib
import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screening.storage.errors import (
    MINIMUM_PASSPHRASE_LENGTH,
    MemoryShort,
    PassphraseTooShort,
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
)

KEY_BYTES: Final = 32
FORMAT: Final = 1

_LENGTHS: Final = {"salt": 16, "nonce": 12, "wrapped": KEY_BYTES + 16}
"""How many bytes each part of a slot has; AES-GCM adds 16 to what it wraps."""

_MAXIMUM_MEMORY_KIB: Final = 2 * 1024 * 1024
_MAXIMUM_PASSES: Final = 64
_MAXIMUM_LANES: Final = 64
"""A damaged file must not make the machine work for hours or eat all its memory."""


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one guess of the passphrase costs: memory in KiB, passes over it, lanes (RFC 9106)."""

    memory_kib: int = 128 * 1024
    passes: int = 4
    lanes: int = 4


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short; there are no composition rules."""
    if len(_normalise(passphrase)) < MINIMUM_PASSPHRASE_LENGTH:
        raise PassphraseTooShort


def new_key() -> bytes:
    """Return a random key for a database."""
    return secrets.token_bytes(KEY_BYTES)


def wrap_key(key: bytes, passphrase: str, cost: KeyCost) -> bytes:
    """Return the content of a key file that gives the key to whoever knows the passphrase."""
    salt, nonce = (secrets.token_bytes(_LENGTHS[part]) for part in ("salt", "nonce"))
    slot = {"kind": "passphrase", "kdf": "argon2id", **asdict(cost), "salt": _encode(salt)}
    wrapping_key = _derive(passphrase, salt, cost)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, key, _bound_part(slot))
    slots = [slot | {"nonce": _encode(nonce), "wrapped": _encode(wrapped)}]
    document = {"format": FORMAT, "slots": slots, "digest": _digest(slots)}
    return json.dumps(document, indent=2).encode()


def unwrap_key(content: bytes, passphrase: str) -> bytes:
    """Return the key from the content of a key file.

    Raises:
        WrongPassphrase: no slot opens with this passphrase.
        VaultTooNew: the file has a later format.
        VaultDamaged: the file is not a key file, or a part of it has changed.
        MemoryShort: the machine has not enough memory free.
    """
    for slot in _read_slots(content):
        try:
            cost = _read_cost(slot)
            salt, nonce, wrapped = (_read_part(slot, part) for part in _LENGTHS)
        except (KeyError, TypeError, ValueError) as error:
            raise VaultDamaged from error
        wrapping_key = _derive(passphrase, salt, cost)
        try:
            return AESGCM(wrapping_key).decrypt(nonce, wrapped, _bound_part(slot))
        except InvalidTag:
            continue
    raise WrongPassphrase


def _read_slots(content: bytes) -> list[dict[str, Any]]:
    try:
        document = json.loads(content)
        form = document["format"]
        if type(form) is not int or form < 1:
            raise VaultDamaged
        if form > FORMAT:
            raise VaultTooNew
        slots: list[dict[str, Any]] = document["slots"]
        # Tells damage from a wrong passphrase; against malice the seal of AES-GCM stands.
        if not slots or document["digest"] != _digest(slots):
            raise VaultDamaged
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultDamaged from error
    return slots


def _read_cost(slot: Mapping[str, Any]) -> KeyCost:
    cost = KeyCost(**{field.name: slot[field.name] for field in fields(KeyCost)})
    # A boolean is an int to Python, and a float is not one to Argon2.
    if any(type(value) is not int for value in asdict(cost).values()):
        raise TypeError("a cost is a whole number")
    if not (1 <= cost.passes <= _MAXIMUM_PASSES and 1 <= cost.lanes <= _MAXIMUM_LANES):
        raise ValueError("the cost lies outside the bounds")
    # RFC 9106 asks for at least 8 KiB a lane.
    if not 8 * cost.lanes <= cost.memory_kib <= _MAXIMUM_MEMORY_KIB:
        raise ValueError("the memory lies outside the bounds")
    return cost


def _read_part(slot: Mapping[str, Any], part: str) -> bytes:
    value = b64decode(slot[part], validate=True)
    if len(value) != _LENGTHS[part]:
        raise ValueError("a part has another length")
    return value


def _derive(passphrase: str, salt: bytes, cost: KeyCost) -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return kdf.derive(_normalise(passphrase).encode("utf-8", "surrogatepass"))
    except MemoryError as error:
        raise MemoryShort from error


def _normalise(passphrase: str) -> str:
    """Make one passphrase out of the ways in which keyboards may send the same accents."""
    return unicodedata.normalize("NFKC", passphrase)


def _bound_part(slot: Mapping[str, object]) -> bytes:
    """Return what is sealed with the key: cost and salt, so that neither can be swapped."""
    bound = {name: slot[name] for name in slot if name not in {"nonce", "wrapped"}}
    return json.dumps(bound, sort_keys=True).encode()


def _digest(slots: list[dict[str, Any]]) -> str:
    return hashlib.sha256(json.dumps(slots, sort_keys=True).encode()).hexdigest()


def _encode(value: bytes) -> str:
    return b64encode(value).decode()
