"""Looks at the journal of a vault before the database does.

After a crash the database reads its journal (the write-ahead log) as far as the checksums hold, and
silently drops the rest. That is right for an entry that was being written. But one flipped byte in
the middle would cost everything behind it without a word, so it is looked for here first.

The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Final

from screening.storage.errors import worded_read_errors

_HEADER: Final = struct.Struct(">IIIIIIII")
_FRAME_HEADER: Final = struct.Struct(">IIIIII")
_MAGIC: Final = 0x377F0682
"""The lowest bit of the first word tells the byte order of the checksums."""
_MASK: Final = 0xFFFFFFFF

Sums = tuple[int, int]


class JournalState(StrEnum):
    """What a journal is worth."""

    WHOLE = "whole"
    CUT_OFF = "cut off"
    """The last entry was not written completely; it may be the one that was in hand at a crash."""
    DAMAGED = "damaged"
    """Finished entries stand behind a broken place, and would be lost in silence."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """One page in the journal."""

    salts: Sums
    ends_entry: bool
    stored: Sums
    summed: bytes
    """What the checksum is about."""


def inspect_journal(path: Path) -> JournalState:
    """Return what the journal at a path is worth; one that is not there is whole.

    Raises:
        VaultUnreadable, DiskTrouble: the journal cannot be read.
    """
    with worded_read_errors():
        content = _read_settled(path)
    if len(content) <= _HEADER.size:
        return JournalState.WHOLE
    magic, _, page_size, _, *salts, first, second = _HEADER.unpack_from(content)
    order = ">" if magic & 1 else "<"
    sums = _add_up(content[: _HEADER.size - 8], order, (0, 0))
    if magic & ~1 != _MAGIC or sums != (first, second):
        return JournalState.DAMAGED
    frames = list(_split(content, page_size))
    return _judge(frames, (salts[0], salts[1]), order, sums)


def _read_settled(path: Path) -> bytes:
    """Read the journal until two readings agree: another window may be writing in it."""
    before = None
    while True:
        content = path.read_bytes() if path.exists() else b""
        if content == before:
            return content
        before = content


def _split(content: bytes, page_size: int) -> Iterator[_Frame]:
    size = _FRAME_HEADER.size + page_size
    for start in range(_HEADER.size, len(content) - size + 1, size):
        _, end_of_entry, *salts, first, second = _FRAME_HEADER.unpack_from(content, start)
        page = content[start + _FRAME_HEADER.size : start + size]
        yield _Frame(
            salts=(salts[0], salts[1]),
            ends_entry=end_of_entry != 0,
            stored=(first, second),
            summed=content[start : start + 8] + page,
        )


def _judge(frames: list[_Frame], salts: Sums, order: str, sums: Sums) -> JournalState:
    """Look for the first broken frame, and for what stands behind it."""
    for number, frame in enumerate(frames):
        computed = _add_up(frame.summed, order, sums)
        if frame.salts == salts and frame.stored == computed:
            sums = computed
            continue
        behind = frames[number:]
        if not any(_is_of(each, salts) for each in behind):
            # Left over from before the journal was last merged into the database.
            return JournalState.WHOLE
        if _has_finished_entry(behind, salts, order, computed):
            return JournalState.DAMAGED
        return JournalState.CUT_OFF
    return JournalState.WHOLE


def _has_finished_entry(frames: list[_Frame], salts: Sums, order: str, computed: Sums) -> bool:
    """Whether an entry ends in these frames after which another one was begun.

    An entry is begun only when the one before it is on the disk: then that is no crash, but damage.

    Args:
        frames: the first broken frame and all that follow.
        salts: what all frames of this journal have in common.
        order: the byte order of the checksums.
        computed: what the checksum of the broken frame would be.
    """
    before = computed
    for frame, following in pairwise(frames):
        expected = {_add_up(following.summed, order, start) for start in (frame.stored, before)}
        is_sound = following.salts == salts and following.stored in expected
        if frame.ends_entry and _is_of(frame, salts) and is_sound:
            return True
        before = following.stored
    return False


def _is_of(frame: _Frame, salts: Sums) -> bool:
    """Whether a frame belongs to this journal; half a sign is enough, for it may be damaged."""
    return frame.salts[0] == salts[0] or frame.salts[1] == salts[1]


def _add_up(content: bytes, order: str, sums: Sums) -> Sums:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return first, second
