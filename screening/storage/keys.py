"""The key of a vault: random, and wrapped by keys derived from what the user knows.

The database is encrypted under 32 random bytes. The key file holds those bytes encrypted (AES-256-GCM) under a key
derived from the passphrase with Argon2id (RFC 9106). The cost stands in the file, so that it can be raised later.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screening.storage.errors import (
    MINIMUM_PASSPHRASE_LENGTH,
    PassphraseTooShort,
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
)

KEY_BYTES = 32
FORMAT = 1
MAXIMUM_MEMORY_KIB = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one guess of the passphrase costs: memory in KiB, passes over it, and lanes (RFC 9106)."""

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
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    slot = {"kind": "passphrase", "kdf": "argon2id", **asdict(cost), "salt": _encode(salt)}
    wrapping_key = _derive(passphrase, salt, cost)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, key, _associated_data(slot))
    slot |= {"nonce": _encode(nonce), "wrapped": _encode(wrapped)}
    return json.dumps({"format": FORMAT, "slots": [slot]}, indent=2).encode()


def unwrap_key(content: bytes, passphrase: str) -> bytes:
    """Return the key from the content of a key file.

    Raises:
        WrongPassphrase: no slot opens with this passphrase.
        VaultTooNew: the file has a later format.
        VaultDamaged: the file is not a key file.
    """
    for slot in _read_slots(content):
        try:
            cost = KeyCost(slot["memory_kib"], slot["passes"], slot["lanes"])
            if not 8 * cost.lanes <= cost.memory_kib <= MAXIMUM_MEMORY_KIB:
                raise VaultDamaged
            parts = [b64decode(slot[name], validate=True) for name in ("salt", "nonce", "wrapped")]
            salt, nonce, wrapped = parts
            bound = {name: slot[name] for name in slot if name not in {"nonce", "wrapped"}}
            wrapping_key = _derive(passphrase, salt, cost)
            return AESGCM(wrapping_key).decrypt(nonce, wrapped, _associated_data(bound))
        except InvalidTag:
            continue
        except (KeyError, TypeError, ValueError) as error:
            raise VaultDamaged from error
    raise WrongPassphrase


def _read_slots(content: bytes) -> list[dict[str, Any]]:
    try:
        document = json.loads(content)
        form, slots = document["format"], document["slots"]
        if not isinstance(form, int) or not isinstance(slots, list) or not slots:
            raise VaultDamaged
    except (ValueError, KeyError, TypeError) as error:
        raise VaultDamaged from error
    if form > FORMAT:
        raise VaultTooNew
    return slots


def _derive(passphrase: str, salt: bytes, cost: KeyCost) -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(_normalise(passphrase).encode())


def _normalise(passphrase: str) -> str:
    """Make one passphrase out of the ways in which keyboards may send the same accents."""
    return unicodedata.normalize("NFKC", passphrase)


def _associated_data(slot: Mapping[str, object]) -> bytes:
    """Bind the cost and the salt to the wrapped key, so that neither can be swapped."""
    return json.dumps(slot, sort_keys=True).encode()


def _encode(value: bytes) -> str:
    return b64encode(value).decode()
