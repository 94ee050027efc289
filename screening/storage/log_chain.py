"""The chain that holds the log together: each line is sealed together with the line before it.

Only who has the key of the vault can make a seal. A line that was changed, taken out, put in or
moved no longer fits; the seal of the last number shows when lines were taken off the end.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_NAME: Final = re.compile(r"([a-z ]+) (-?[0-9]{1,19}) (-?[0-9]{1,19})")
FIRST_PREVIOUS: Final = ""
"""Stands where the first line needs the digest of a line before it."""


# No generated repr: the actor is a name.
@dataclass(frozen=True, slots=True, repr=False)
class LogEntry:
    """One line of the log as it is stored; `digest` is the seal, in hexadecimal digits."""

    sequence: int
    at: str
    action: str
    subject: str
    result: str
    actor: str
    origin: str
    digest: str = ""


class BreakKind(StrEnum):
    """What can be wrong with a log."""

    CHANGED = "changed"
    MISSING = "missing"
    END_UNKNOWN = "end unknown"


@dataclass(frozen=True, slots=True)
class Break:
    """A place at which the chain is broken.

    Args:
        kind: CHANGED: a line is not as it was written, or was put there; MISSING: lines are gone;
            END_UNKNOWN: after `last` lines may have been taken off, for the seal of the end is
            not ours.
        first: the first line concerned.
        last: the last line concerned.
    """

    kind: BreakKind
    first: int
    last: int

    def name(self) -> str:
        """Return the place in a word and two numbers, as the log itself notes it."""
        return f"{self.kind} {self.first} {self.last}"

    @classmethod
    def read(cls, name: str) -> "Break | None":
        """Return the place that a text of `name` stands for; None for any other text."""
        found = _NAME.fullmatch(name)
        if found is None or found[1] not in list(BreakKind):
            return None
        return cls(BreakKind(found[1]), int(found[2]), int(found[3]))


@dataclass(frozen=True, slots=True)
class LogHead:
    """The number of the last line, sealed."""

    sequence: int
    digest: str


def seal_line(entry: LogEntry, previous: str, key: bytes) -> str:
    """Return the seal of a line that follows the line with the digest `previous`."""
    parts = [_encode_number(entry.sequence)]
    for text in (
        previous,
        entry.at,
        entry.action,
        entry.subject,
        entry.result,
        entry.actor,
        entry.origin,
    ):
        # With its length in front, so that no text can flow over into the next one.
        encoded = text.encode()
        parts += (len(encoded).to_bytes(4, "big"), encoded)
    return hmac.digest(key, b"".join(parts), hashlib.sha256).hex()


def seal_head(sequence: int, key: bytes) -> LogHead:
    """Return the sealed number of the last line."""
    message = b"head" + _encode_number(sequence)
    return LogHead(sequence, hmac.digest(key, message, hashlib.sha256).hex())


def is_genuine(head: LogHead | None, key: bytes) -> bool:
    """Whether the number of the last line was sealed by us."""
    return head is not None and head == seal_head(head.sequence, key)


def check_end(last: int, head: LogHead | None, key: bytes) -> Break | None:
    """Return what is wrong with the end of a log whose last line has the number `last`."""
    if head is None or not is_genuine(head, key) or head.sequence < last:
        return Break(BreakKind.END_UNKNOWN, last, last)
    if head.sequence > last:
        return Break(BreakKind.MISSING, last + 1, head.sequence)
    return None


class ChainReader:
    """Reads a log line by line and remembers every place where it is broken."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._fitting: tuple[str, ...] = (FIRST_PREVIOUS,)
        self._breaks: list[Break] = []
        self.last = 0

    def read(self, entry: LogEntry) -> None:
        """Take the next line, in the order of the numbers."""
        number = entry.sequence
        if number <= self.last:
            self._note_changed(number)
        elif number > self.last + 1:
            self._breaks.append(Break(BreakKind.MISSING, self.last + 1, number - 1))
            # What this line was sealed with is gone: it vouches for itself.
            self._fitting = (entry.digest,)
            self.last = number
        else:
            seals = [seal_line(entry, previous, self._key) for previous in self._fitting]
            if entry.digest in seals:
                self._fitting = (entry.digest,)
            else:
                self._note_changed(number)
                # Either its text or its seal may be the old one: the next line knows which.
                self._fitting = (entry.digest, seals[0])
            self.last = number

    def finish(self, head: LogHead | None) -> tuple[Break, ...]:
        """Look at the end, and return all that is broken, in the order of the log."""
        end = check_end(self.last, head, self._key)
        return (*self._breaks, end) if end else tuple(self._breaks)

    def _note_changed(self, number: int) -> None:
        before = self._breaks[-1] if self._breaks else None
        if before and before.kind is BreakKind.CHANGED and before.last == number - 1:
            self._breaks[-1] = Break(BreakKind.CHANGED, before.first, number)
        else:
            self._breaks.append(Break(BreakKind.CHANGED, number, number))


def verify(lines: Iterable[LogEntry], head: LogHead | None, key: bytes) -> tuple[Break, ...]:
    """Return every place where a log is broken, the first one first; empty when it is whole."""
    reader = ChainReader(key)
    for entry in lines:
        reader.read(entry)
    return reader.finish(head)


def _encode_number(number: int) -> bytes:
    return number.to_bytes(8, "big", signed=True)
