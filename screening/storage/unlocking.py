"""From what was typed to the key of a vault; a wrong try is counted beside the vault."""

from pathlib import Path

from screening.storage.errors import WrongPassphrase
from screening.storage.key_errors import WrongRecoveryKey
from screening.storage.key_file import digest_of
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost, SlotKind
from screening.storage.keys import (
    NO_KEY_FILE,
    check_passphrase,
    list_slots,
    put_passphrase,
    unwrap_by_recovery_key,
    unwrap_key,
)
from screening.storage.vault_files import read_slots
from screening.storage.wrong_tries import note_wrong_try


def unlock(folder: Path, passphrase: str, key_file: Path | None) -> KeyRing:
    """Return the key of a vault by its passphrase, and its key file where one takes part.

    Raises:
        WrongPassphrase, KeyFileNeeded, KeyFileUnreadable, KeyFileUnsuitable, VaultMissing,
        VaultDamaged, VaultUnreadable, MemoryShort: nothing was changed.
    """
    content, digest = read_slots(folder), digest_of(key_file)
    try:
        key = unwrap_key(content, passphrase, key_file=digest)
    except WrongPassphrase:
        note_wrong_try(folder)
        raise
    slots = list_slots(content, SlotKind.PASSPHRASE)
    takes_key_file = any(slot.terms.takes_key_file for slot in slots)
    return KeyRing(key, digest if takes_key_file else NO_KEY_FILE)


def unlock_by_recovery_key(
    folder: Path, recovery_key: str, new_passphrase: str, cost: KeyCost
) -> tuple[KeyRing, bytes]:
    """Return the key of a vault by its recovery key, and slots that have another passphrase.

    Raises:
        PassphraseTooShort, RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey, and what `unlock`
        raises of the files: nothing was changed.
    """
    check_passphrase(new_passphrase)
    content = read_slots(folder)
    try:
        key = unwrap_by_recovery_key(content, recovery_key)
    except WrongRecoveryKey:
        note_wrong_try(folder)
        raise
    return KeyRing(key), put_passphrase(content, key, new_passphrase, cost)
