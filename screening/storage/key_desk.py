"""The desk for what opens the vault: passphrase, recovery key, key file, and what a guess costs.

Nothing here touches the data: one small file is replaced, all at once.
"""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from screening.changes import Changes, Topic
from screening.errors import ExpectedError
from screening.storage import setting_store
from screening.storage.errors import WrongPassphrase, worded_disk_errors, worded_read_errors
from screening.storage.files import replace_file
from screening.storage.key_file import make_key_file, read_key_file
from screening.storage.key_slots import KeyCost, SlotKind
from screening.storage.keys import (
    NO_KEY_FILE,
    check_passphrase,
    list_slots,
    put_passphrase,
    put_recovery_key,
    unwrap_key,
)
from screening.storage.recovery_key import new_recovery_key
from screening.storage.session import Session

KEPT_SETTING: Final = "recovery_key_kept"
"""Says of which recovery key the user has said that it is kept in a safe place."""


class RecoveryState(StrEnum):
    """What is known of the recovery key."""

    NONE = "none"
    NOT_KEPT = "not_kept"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class KeyState:
    """What opens the vault now.

    `is_below_usual` says that a guess of the passphrase costs less than in a new vault.
    """

    recovery: RecoveryState
    takes_key_file: bool
    is_below_usual: bool


class KeyDesk:
    """Everything about the keys of an open vault; whatever changes them asks the passphrase.

    A wrong one is logged. Slowing the next try is for the screens: nothing waits here.
    """

    def __init__(self, session: Session, path: Path, cost: KeyCost) -> None:
        self._session = session
        self._path = path
        self._cost = cost

    def state(self) -> KeyState:
        """Return what opens the vault now."""
        content = self._read()
        slots = list_slots(content, SlotKind.PASSPHRASE)
        return KeyState(
            recovery=self._recovery_state(content),
            takes_key_file=any(slot.terms.takes_key_file for slot in slots),
            is_below_usual=any(slot.terms.cost.is_below(self._cost) for slot in slots),
        )

    def verify_passphrase(self, passphrase: str) -> None:
        """Do nothing when the passphrase opens this vault; WrongPassphrase otherwise.

        The key file need not be there again: it was when the vault was opened.
        """
        self._unwrap(self._read(), passphrase)

    def change_passphrase(self, old: str, new: str) -> Changes:
        """Wrap the same key by another passphrase; at any moment the old or the new works."""
        check_passphrase(new)
        return self._put_passphrase(
            "change passphrase", old, new, key_file=self._session.ring.key_file
        )

    def raise_cost(self, passphrase: str) -> Changes:
        """Make a guess of the passphrase cost what it costs in a new vault."""
        return self._put_passphrase(
            "raise key cost", passphrase, passphrase, key_file=self._session.ring.key_file
        )

    def make_recovery_key(self, passphrase: str) -> str:
        """Return a new recovery key, which opens the vault from now on; the old one does not."""
        content = self._read()
        key = self._unwrap(content, passphrase)
        text = new_recovery_key()
        # It is random: a usual cost keeps the file simple, it need not keep guesses away.
        self._replace("make recovery key", put_recovery_key(content, key, text, self._cost))
        return text

    def confirm_recovery_key(self) -> Changes:
        """Remember that the user has put the recovery key of now in a safe place."""
        (slot,) = list_slots(self._read(), SlotKind.RECOVERY)
        changes = Changes("keep recovery key", frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            setting_store.put(database, KEPT_SETTING, slot.fingerprint)
        return changes

    def add_key_file(self, passphrase: str, folder: Path) -> Path:
        """Make a key file in a folder; from now on the vault opens with it and the passphrase.

        Raises:
            WrongPassphrase, KeyFileUnwritable: nothing was changed.
        """
        before = self._read()
        self._unwrap(before, passphrase)
        path = make_key_file(folder)
        try:
            self._put_passphrase(
                "add key file", passphrase, passphrase, key_file=read_key_file(path)
            )
        except BaseException:
            # Not when the vault asks for it by now: then nothing else would open the vault.
            if self._read() == before:
                path.unlink(missing_ok=True)
            raise
        return path

    def remove_key_file(self, passphrase: str) -> Changes:
        """Let the vault open with the passphrase alone; the file itself is left where it is."""
        return self._put_passphrase("remove key file", passphrase, passphrase, key_file=NO_KEY_FILE)

    def _put_passphrase(self, action: str, old: str, new: str, *, key_file: bytes) -> Changes:
        content = self._read()
        key = self._unwrap(content, old)
        costs = [slot.terms.cost for slot in list_slots(content, SlotKind.PASSPHRASE)]
        # A vault whose guesses cost more than usual keeps that.
        cost = next((cost for cost in costs if self._cost.is_below(cost)), self._cost)
        fresh = put_passphrase(content, key, new, cost, key_file=key_file)
        changes = self._replace(action, fresh)
        self._session.ring.change_key_file(key_file)
        return changes

    def _unwrap(self, content: bytes, passphrase: str) -> bytes:
        try:
            return unwrap_key(content, passphrase, key_file=self._session.ring.key_file)
        except WrongPassphrase:
            # A full disk must not change what the user hears.
            with suppress(ExpectedError):
                self._session.note("try passphrase", "vault", "refused 1")
            raise

    def _recovery_state(self, content: bytes) -> RecoveryState:
        slots = list_slots(content, SlotKind.RECOVERY)
        if not slots:
            return RecoveryState.NONE
        kept = setting_store.load_all(self._session.database).get(KEPT_SETTING)
        return RecoveryState.KEPT if slots[0].fingerprint == kept else RecoveryState.NOT_KEPT

    def _read(self) -> bytes:
        with worded_read_errors():
            return self._path.read_bytes()

    def _replace(self, action: str, content: bytes) -> Changes:
        changes = Changes(action, frozenset({Topic.SETTINGS}))
        replace_slots(self._session, self._path, changes, content)
        return changes


def replace_slots(session: Session, path: Path, changes: Changes, content: bytes) -> None:
    """Put another content in `vault.keys` at once, and log it; both or neither."""
    with worded_disk_errors():
        before = path.read_bytes()
    try:
        # The line in the log is written last: without it the change is taken back.
        with session.write(changes), worded_disk_errors():
            replace_file(path, content)
    except BaseException:
        with suppress(OSError):
            if path.read_bytes() != before:
                replace_file(path, before)
        raise
