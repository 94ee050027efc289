"""Looks at the journal of a vault before the database does.

After a crash the database reads its journal (the write-ahead log) as far as the checksums hold, and
silently drops the rest. That is right for an entry that was being written. But one flipped byte in
the middle would cost everything behind it without a word, so it is looked for here first.

The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Final

from screening.storage.checksums import Sums, add_up
from screening.storage.errors import worded_read_errors

HEADER: Final = struct.Struct(">IIIIIIII")
FRAME_HEADER: Final = struct.Struct(">IIIIII")
MAGIC: Final = 0x377F0682
"""The lowest bit of the first word tells the byte order of the checksums."""
_SUMMED_HEADER: Final = 8
_MOST_TURNS: Final = 1 << 20
"""So often a journal is merged at most before it is removed."""
PAGE_BYTES: Final = 4096
"""The page of every vault; the header of a journal says so too, but that may be damaged."""


class JournalState(StrEnum):
    """What a journal is worth."""

    WHOLE = "whole"
    CUT_OFF = "cut off"
    """The last entry was not written completely; it may be the one that was in hand at a crash."""
    DAMAGED = "damaged"
    """Finished entries stand behind a broken place, and would be lost in silence."""


# No generated repr: it holds pages.
@dataclass(frozen=True, slots=True, repr=False)
class Frame:
    """One page in the journal, and what stands before it."""

    page: int
    salts: Sums
    ends_entry: bool
    stored: Sums
    summed: bytes
    """What the checksum is about."""

    @property
    def content(self) -> bytes:
        """The page itself, encrypted."""
        return self.summed[_SUMMED_HEADER:]


@dataclass(frozen=True, slots=True, repr=False)
class Journal:
    """What a journal that was not merged yet consists of.

    Args:
        state: what it is worth.
        frames: those written since the journal was last merged, as far as that can be seen.
        sound: how many of them, from the first on, are whole and end with a finished entry.
    """

    state: JournalState
    frames: tuple[Frame, ...] = ()
    sound: int = 0


def inspect_journal(path: Path) -> JournalState:
    """Return what the journal at a path is worth; one that is not there is whole.

    Raises:
        VaultUnreadable, DiskTrouble: the journal cannot be read.
    """
    return read_journal(path).state


def read_journal(path: Path) -> Journal:
    """Return what the journal at a path consists of; raises as `inspect_journal`."""
    with worded_read_errors():
        content = _read_settled(path)
    return take_journal(content)


def take_journal(content: bytes) -> Journal:
    """Return what a journal with this content consists of."""
    if len(content) <= HEADER.size:
        return Journal(JournalState.WHOLE)
    magic, _, page_size, _, *words, first, second = HEADER.unpack_from(content)
    order = ">" if magic & 1 else "<"
    sums = add_up(content[: HEADER.size - 8], order, (0, 0))
    if magic & ~1 != MAGIC or sums != (first, second):
        frames = tuple(split_frames(content, PAGE_BYTES))
        return Journal(JournalState.DAMAGED, _take_own(frames, frames[0].salts if frames else None))
    salts = (words[0], words[1])
    frames = tuple(split_frames(content, page_size))
    state, whole = _judge(frames, salts, order, sums)
    ends = (number for number in range(whole, 0, -1) if frames[number - 1].ends_entry)
    return Journal(state, _take_own(frames, salts), next(ends, 0))


def cut_journal(path: Path, frames: int) -> None:
    """Leave only the first so many frames of the journal at a path; nothing of it for none."""
    if frames:
        os.truncate(path, HEADER.size + frames * (FRAME_HEADER.size + PAGE_BYTES))
    else:
        path.unlink(missing_ok=True)


def _read_settled(path: Path) -> bytes:
    """Read the journal until two readings agree: another window may be writing in it."""
    before = None
    while True:
        content = path.read_bytes() if path.exists() else b""
        if content == before:
            return content
        before = content


def split_frames(content: bytes, page_size: int) -> Iterator[Frame]:
    """Yield the frames of a journal, also those from before it was last merged."""
    size = FRAME_HEADER.size + page_size
    for start in range(HEADER.size, len(content) - size + 1, size):
        number, end_of_entry, *salts, first, second = FRAME_HEADER.unpack_from(content, start)
        page = content[start + FRAME_HEADER.size : start + size]
        yield Frame(
            page=number,
            salts=(salts[0], salts[1]),
            ends_entry=end_of_entry != 0,
            stored=(first, second),
            summed=content[start : start + _SUMMED_HEADER] + page,
        )


def _take_own(frames: Sequence[Frame], salts: Sums | None) -> tuple[Frame, ...]:
    """Return the frames up to the last one that belongs to this journal."""
    if salts is None:
        return ()
    own = (number for number in range(len(frames), 0, -1) if is_of(frames[number - 1], salts))
    return tuple(frames[: next(own, 0)])


def _judge(
    frames: Sequence[Frame], salts: Sums, order: str, sums: Sums
) -> tuple[JournalState, int]:
    """Look for the first broken frame and what stands behind it; count the whole ones before it."""
    for number, frame in enumerate(frames):
        computed = add_up(frame.summed, order, sums)
        if frame.salts == salts and frame.stored == computed:
            sums = computed
            continue
        behind = frames[number:]
        if not any(is_of(each, salts) for each in behind):
            # Left over from before the journal was last merged into the database; or what was the
            # last page of an entry.
            is_lost = _is_foreign(behind, salts)
            return JournalState.CUT_OFF if is_lost else JournalState.WHOLE, number
        if has_finished_entry(behind, salts, order, computed):
            return JournalState.DAMAGED, number
        return JournalState.CUT_OFF, number
    return JournalState.WHOLE, len(frames)


def has_finished_entry(frames: Sequence[Frame], salts: Sums, order: str, computed: Sums) -> bool:
    """Whether an entry ends in these frames after which another one was begun.

    An entry is begun only when the one before it is on the disk: then that is no crash, but damage.

    Args:
        frames: the first broken frame and all that follow.
        salts: what all frames of this journal have in common.
        order: the byte order of the checksums.
        computed: what the checksum of the broken frame would be.
    """
    if any(frames[0].salts) and _is_foreign(frames, salts):
        # A power cut leaves the old or the new, or nothing.
        return any(frame.ends_entry and is_of(frame, salts) for frame in frames[1:])
    before = computed
    for frame, following in pairwise(frames):
        expected = {add_up(following.summed, order, start) for start in (frame.stored, before)}
        is_sound = following.salts == salts and following.stored in expected
        if frame.ends_entry and is_of(frame, salts) and is_sound:
            return True
        before = following.stored
    return False


def _is_foreign(frames: Sequence[Frame], salts: Sums) -> bool:
    """Whether the first frame carries no sign of this journal, nor of an earlier turn of it.

    Every merge raises the first sign by one; damage in old pages can be told by what follows them.
    """
    turns_ago = (salts[0] - frames[0].salts[0]) & 0xFFFFFFFF
    is_old = turns_ago <= _MOST_TURNS or (len(frames) > 1 and is_of(frames[1], frames[0].salts))
    return not is_old and not is_of(frames[0], salts)


def is_of(frame: Frame, salts: Sums) -> bool:
    """Whether a frame belongs to this journal; half a sign is enough, for it may be damaged."""
    return frame.salts[0] == salts[0] or frame.salts[1] == salts[1]
