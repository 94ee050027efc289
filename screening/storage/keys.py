"""The key of a vault: random, and wrapped by keys derived from what the user knows or has.

The database is encrypted under 32 random bytes. Every slot of `vault.keys` holds those bytes
encrypted (AES-256-GCM) under a key that Argon2id (RFC 9106) makes of the passphrase, together with
the key file if there is one, or of the recovery key. The digest of the key file is the secret value
K that RFC 9106 has for such a second part: no construction of our own is needed.
"""

import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screening.storage.errors import (
    MINIMUM_PASSPHRASE_LENGTH,
    MemoryShort,
    PassphraseTooShort,
    WrongPassphrase,
)
from screening.storage.key_errors import (
    KeyFileNeeded,
    NoRecoveryKey,
    WrongPassphraseOrKeyFile,
    WrongRecoveryKey,
)
from screening.storage.key_slots import (
    KEY_BYTES,
    LENGTHS,
    KeyCost,
    Slot,
    SlotKind,
    SlotTerms,
    read_slots,
    write_slots,
)
from screening.storage.recovery_key import parse_recovery_key

NO_KEY_FILE: Final = b""


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short; there are no composition rules."""
    if len(_normalise(passphrase)) < MINIMUM_PASSPHRASE_LENGTH:
        raise PassphraseTooShort


def new_key() -> bytes:
    """Return a random key for a database."""
    return secrets.token_bytes(KEY_BYTES)


def wrap_key(key: bytes, passphrase: str, cost: KeyCost, *, key_file: bytes = NO_KEY_FILE) -> bytes:
    """Return the content of a new `vault.keys` that gives the key to whoever knows the passphrase.

    Args:
        key: the key of the database.
        passphrase: what opens it.
        cost: what a guess costs.
        key_file: the digest of the key file that takes part, if any.
    """
    return write_slots([_seal(key, SlotKind.PASSPHRASE, passphrase, cost, key_file)])


def put_passphrase(
    content: bytes, key: bytes, passphrase: str, cost: KeyCost, *, key_file: bytes = NO_KEY_FILE
) -> bytes:
    """Return the content with another passphrase; the one before opens it no longer."""
    slot = _seal(key, SlotKind.PASSPHRASE, passphrase, cost, key_file)
    return _put_slot(content, slot)


def put_recovery_key(content: bytes, key: bytes, recovery_key: str, cost: KeyCost) -> bytes:
    """Return the content with another recovery key; the one before opens it no longer.

    It opens by itself, without the key file: it is for the day on which the rest is lost.
    """
    text = parse_recovery_key(recovery_key)
    return _put_slot(content, _seal(key, SlotKind.RECOVERY, text, cost, NO_KEY_FILE))


def unwrap_key(content: bytes, passphrase: str, *, key_file: bytes = NO_KEY_FILE) -> bytes:
    """Return the key from the content of `vault.keys`.

    Raises:
        WrongPassphrase: no slot opens with this passphrase.
        KeyFileNeeded: a key file takes part, and none was given.
        VaultTooNew: the file has a later format.
        VaultDamaged: the file is not a key file, or a part of it has changed.
        MemoryShort: the machine has not enough memory free.
    """
    slots = list_slots(content, SlotKind.PASSPHRASE)
    takes_key_file = any(slot.terms.takes_key_file for slot in slots)
    if takes_key_file and not key_file:
        raise KeyFileNeeded
    key = _open_first(slots, passphrase, key_file)
    if key is None:
        raise WrongPassphraseOrKeyFile if takes_key_file else WrongPassphrase
    return key


def unwrap_by_recovery_key(content: bytes, recovery_key: str) -> bytes:
    """Return the key from the content of `vault.keys` with the recovery key alone.

    Raises:
        RecoveryKeyMistyped: the text cannot be a recovery key; the group is named.
        NoRecoveryKey: none was ever made for this vault.
        WrongRecoveryKey: it is the recovery key of something else.
        VaultTooNew, VaultDamaged, MemoryShort: as in `unwrap_key`.
    """
    text = parse_recovery_key(recovery_key)
    slots = list_slots(content, SlotKind.RECOVERY)
    if not slots:
        raise NoRecoveryKey
    key = _open_first(slots, text, NO_KEY_FILE)
    if key is None:
        raise WrongRecoveryKey
    return key


def list_slots(content: bytes, kind: SlotKind) -> Sequence[Slot]:
    """Return the slots of one kind."""
    return [slot for slot in read_slots(content) if slot.terms.kind is kind]


def _put_slot(content: bytes, slot: Slot) -> bytes:
    others = [other for other in read_slots(content) if other.terms.kind is not slot.terms.kind]
    return write_slots([*others, slot])


def _seal(key: bytes, kind: SlotKind, text: str, cost: KeyCost, key_file: bytes) -> Slot:
    salt, nonce = (secrets.token_bytes(LENGTHS[part]) for part in ("salt", "nonce"))
    terms = SlotTerms(kind, cost, salt, bool(key_file))
    wrapped = AESGCM(_derive(text, terms, key_file)).encrypt(nonce, key, terms.bound_part())
    return Slot(terms, nonce, wrapped)


def _open_first(slots: Iterable[Slot], text: str, key_file: bytes) -> bytes | None:
    """Return the key from the first slot that opens, or None."""
    for slot in slots:
        wrapping_key = _derive(text, slot.terms, key_file)
        try:
            return AESGCM(wrapping_key).decrypt(slot.nonce, slot.wrapped, slot.terms.bound_part())
        except InvalidTag:
            continue
    return None


def _derive(text: str, terms: SlotTerms, key_file: bytes) -> bytes:
    kdf = Argon2id(
        salt=terms.salt,
        length=KEY_BYTES,
        iterations=terms.cost.passes,
        lanes=terms.cost.lanes,
        memory_cost=terms.cost.memory_kib,
        secret=key_file if terms.takes_key_file else None,
    )
    try:
        return kdf.derive(_normalise(text).encode("utf-8", "surrogatepass"))
    except MemoryError as error:
        raise MemoryShort from error


def _normalise(passphrase: str) -> str:
    """Make one passphrase out of the ways in which keyboards may send the same accents."""
    return unicodedata.normalize("NFKC", passphrase)
