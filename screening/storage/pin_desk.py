"""The desk for the PIN: it takes the laptop over from a carer, and never opens a vault.

The vault is open all the while, so a PIN is no key. Its Argon2id hash, under a salt of its own,
stands in the vault and nowhere else.
"""

from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screening.changes import Changes, Topic
from screening.errors import ExpectedError
from screening.storage import setting_store
from screening.storage.errors import MemoryShort
from screening.storage.key_desk import KeyDesk
from screening.storage.key_slots import KEY_BYTES, LENGTHS, KeyCost
from screening.storage.keys import new_key
from screening.storage.pin_errors import PinBlocked, PinUncounted, PinUnsuitable, WrongPin
from screening.storage.session import Session

MOST_WRONG: Final = 5
SHORTEST, LONGEST = 4, 8

_HASH: Final = "pin hash"
_WRONG: Final = "pin wrong"


@dataclass(frozen=True, slots=True)
class PinState:
    """Whether there is a PIN, and whether it works now."""

    is_set: bool
    is_blocked: bool

    @property
    def works(self) -> bool:
        """Whether the PIN takes the laptop over now."""
        return self.is_set and not self.is_blocked


class PinDesk:
    """Sets and checks the PIN; slowing the next try is for the screens: nothing waits here."""

    def __init__(self, session: Session, keys: KeyDesk, cost: KeyCost) -> None:
        self._session = session
        self._keys = keys
        self._cost = cost

    def state(self) -> PinState:
        """Return what the PIN does now."""
        return PinState(bool(self._read(_HASH)), self._count_wrong() >= MOST_WRONG)

    def set_pin(self, passphrase: str, pin: str) -> Changes:
        """Use this PIN from now on, and no other.

        Raises:
            PinUnsuitable, WrongPassphrase: nothing was changed.
        """
        _check(pin)
        self._keys.verify_passphrase(passphrase)
        return self._put("set pin", self._hash(pin))

    def remove_pin(self, passphrase: str) -> Changes:
        """Do without a PIN from now on.

        Raises:
            WrongPassphrase: nothing was changed.
        """
        self._keys.verify_passphrase(passphrase)
        return self._put("remove pin", "")

    def take_over(self, text: str) -> None:
        """Do nothing when this is the PIN or the passphrase of the vault.

        What is as short as a PIN is no passphrase, so that one line takes both. After five wrong
        PINs in a row, on whatever day, only the passphrase helps; then the PIN works again.

        Raises:
            WrongPin, PinBlocked, WrongPassphrase: it is neither; that was logged.
            PinUncounted: the disk is full, so a PIN is not looked at; the passphrase is.
        """
        if self._read(_HASH) and _looks_like_pin(text):
            self._verify_pin(text)
        else:
            self._keys.verify_passphrase(text)
        # A full disk must not keep out who was right.
        with suppress(ExpectedError):
            if self._count_wrong():
                self._count(0)

    def _verify_pin(self, pin: str) -> None:
        if self._count_wrong() >= MOST_WRONG:
            self._session.note_refused("try pin", "vault")
            raise PinBlocked
        # Before looking: whoever ends the app in between has had this try too.
        try:
            self._count(self._count_wrong() + 1)
        except ExpectedError as error:
            raise PinUncounted from error
        try:
            Argon2id.verify_phc_encoded(pin.encode(), self._read(_HASH))
        except MemoryError as error:
            raise MemoryShort from error
        except InvalidKey:
            # A full disk must not change what the user hears.
            with suppress(ExpectedError):
                self._session.note("try pin", "vault", f"refused {self._count_wrong()}")
            raise (PinBlocked if self._count_wrong() >= MOST_WRONG else WrongPin) from None

    def _hash(self, pin: str) -> str:
        kdf = Argon2id(
            salt=new_key()[: LENGTHS["salt"]],
            length=KEY_BYTES,
            iterations=self._cost.passes,
            lanes=self._cost.lanes,
            memory_cost=self._cost.memory_kib,
        )
        try:
            return kdf.derive_phc_encoded(pin.encode())
        except MemoryError as error:
            raise MemoryShort from error

    def _put(self, action: str, value: str) -> Changes:
        changes = Changes(action, frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            setting_store.put(database, _HASH, value)
            setting_store.put(database, _WRONG, "0")
        return changes

    def _count(self, number: int) -> None:
        with self._session.database.transaction():
            setting_store.put(self._session.database, _WRONG, str(number))

    def _count_wrong(self) -> int:
        return int(self._read(_WRONG) or "0")

    def _read(self, key: str) -> str:
        return setting_store.find(self._session.database, key)


def _looks_like_pin(text: str) -> bool:
    return SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isdecimal()


def _check(pin: str) -> None:
    steps = {int(after) - int(before) for before, after in pairwise(pin)} if pin.isdecimal() else ()
    if not _looks_like_pin(pin) or steps in ({0}, {1}, {-1}):
        raise PinUnsuitable
