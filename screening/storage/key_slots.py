"""The file `vault.keys`: the key of a vault, wrapped once in every slot.

A slot says by what it opens (the passphrase or the recovery key), what a guess costs, and whether
a key file takes part. Format 1 knew one slot and no key file; its slots stay as they are until
something is changed.
"""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Final

from screening.storage.errors import VaultDamaged, VaultTooNew
from screening.storage.location import KEY_NAME

KEY_BYTES: Final = 32
FORMAT: Final = 2

LENGTHS: Final = {"salt": 16, "nonce": 12, "wrapped": KEY_BYTES + 16}
"""How many bytes each part of a slot has; AES-GCM adds 16 to what it wraps."""

_KDF: Final = "argon2id"
_MAXIMUM_SIZE: Final = 64 * 1024
_MAXIMUM_SLOTS: Final = 8
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

    def is_below(self, other: "KeyCost") -> bool:
        """Whether a guess takes less memory than another cost asks, or less work."""
        work, other_work = self.memory_kib * self.passes, other.memory_kib * other.passes
        return self.memory_kib < other.memory_kib or work < other_work


class SlotKind(StrEnum):
    """By what a slot opens."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind of slot
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, repr=False)
class SlotTerms:
    """All of a slot that is not secret: by what it opens and at which cost.

    `takes_key_file` is None in a slot of format 1, which does not say it: the seal on the key
    covers what is said, and so must be checked against exactly that.
    """

    kind: SlotKind
    cost: KeyCost
    salt: bytes
    takes_key_file: bool | None = False

    def as_fields(self) -> dict[str, object]:
        """Return the terms as they stand in the file."""
        said = {} if self.takes_key_file is None else {"key_file": self.takes_key_file}
        cost = asdict(self.cost)
        return {"kind": self.kind.value, "kdf": _KDF, **cost, "salt": _encode(self.salt), **said}

    def bound_part(self) -> bytes:
        """Return what is sealed together with the key, so that no part can be swapped."""
        return json.dumps(self.as_fields(), sort_keys=True).encode()


@dataclass(frozen=True, slots=True, repr=False)
class Slot:
    """The key of a vault, wrapped on some terms."""

    terms: SlotTerms
    nonce: bytes
    wrapped: bytes

    @property
    def fingerprint(self) -> str:
        """What tells this slot from a later one, without saying anything about what opens it."""
        return hashlib.sha256(self.terms.salt).hexdigest()[:16]


def write_slots(slots: Sequence[Slot]) -> bytes:
    """Return the content of the file."""
    written = [
        slot.terms.as_fields() | {"nonce": _encode(slot.nonce), "wrapped": _encode(slot.wrapped)}
        for slot in slots
    ]
    document = {"format": FORMAT, "slots": written, "digest": _digest(written)}
    return json.dumps(document, indent=2).encode()


def read_slots(content: bytes) -> tuple[Slot, ...]:
    """Return the slots of a file; there is at least one.

    Raises:
        VaultTooNew: the file has a later format.
        VaultDamaged: the file is something else, or a part of it has changed.
    """
    if len(content) > _MAXIMUM_SIZE:
        raise VaultDamaged(KEY_NAME)
    try:
        document = json.loads(content)
        form = document["format"]
        if type(form) is not int or form < 1:
            raise VaultDamaged(KEY_NAME)
        if form > FORMAT:
            raise VaultTooNew
        slots = document["slots"]
        # Tells damage from a wrong passphrase; against malice the seal of AES-GCM stands.
        if not 1 <= len(slots) <= _MAXIMUM_SLOTS or document["digest"] != _digest(slots):
            raise VaultDamaged(KEY_NAME)
        return tuple(_read_slot(slot) for slot in slots)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultDamaged(KEY_NAME) from error


def _read_slot(slot: Mapping[str, Any]) -> Slot:
    salt, nonce, wrapped = (_read_part(slot, part) for part in LENGTHS)
    terms = SlotTerms(SlotKind(slot["kind"]), _read_cost(slot), salt, _read_key_file(slot))
    read = Slot(terms, nonce, wrapped)
    if slot.keys() != terms.as_fields().keys() | {"nonce", "wrapped"} or slot["kdf"] != _KDF:
        raise ValueError("a slot says something else")
    return read


def _read_key_file(slot: Mapping[str, Any]) -> bool | None:
    said = slot.get("key_file")
    if "key_file" in slot and type(said) is not bool:
        raise TypeError("a key file takes part or not")
    return said


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
    if len(value) != LENGTHS[part]:
        raise ValueError("a part has another length")
    return value


def _digest(slots: object) -> str:
    return hashlib.sha256(json.dumps(slots, sort_keys=True).encode()).hexdigest()


def _encode(value: bytes) -> str:
    return b64encode(value).decode()
