"""Making a damaged journal whole again, where what it said can still be known.

The checksum of a frame goes on from the one before it, and can be reckoned back from the one after.
So it is known what a damaged frame must add up to, and that tells:

- the number of its page, the end of an entry, the salts and the checksum, whatever they were;
- two words of its page, next to each other: more than any one flipped byte;
- its whole page, when that was merged into the database already: it is the one that adds up.

And a page that is written once more further on is not missed: the newest counts.

Nothing is guessed: what was reckoned counts only with the seal of the vault's key on it.
"""

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from screening.storage.checksums import Pair, Sums, add_up, find_pair, find_pairs, take_off
from screening.storage.journal import (
    FRAME_HEADER,
    HEADER,
    MAGIC,
    PAGE_BYTES,
    Frame,
    has_finished_entry,
    split_frames,
)
from screening.storage.page_seal import PageSeal

_VERSION: Final = 3007000
_START: Final = struct.Struct(">II")
_ORDERS: Final = ((MAGIC, "<"), (MAGIC | 1, ">"))


# No generated repr: it holds pages.
@dataclass(frozen=True, slots=True, repr=False)
class _Head:
    words: tuple[int, ...]
    order: str
    sums: Sums

    @property
    def salts(self) -> Sums:
        return self.words[4], self.words[5]


def mend_journal(content: bytes, pages: Sequence[bytes], key: bytes) -> bytes | None:
    """Return a damaged journal with all its finished entries; None when one of them is not known.

    Args:
        content: the journal.
        pages: those of the database it belongs to, whole ones only.
        key: that of the database.
    """
    frames = tuple(split_frames(content, PAGE_BYTES))
    head = _find_head(content, frames)
    if head is None or not pages:
        return None
    most = len(pages) + len(frames)
    mended = _Mender(head, pages, PageSeal(key, pages[0]), most).mend(frames)
    return None if mended is None else _write(head, mended)


def _find_head(content: bytes, frames: Sequence[Frame]) -> _Head | None:
    """Read the header of a journal, or reckon it back from the first frame."""
    if len(content) < HEADER.size or not frames:
        return None
    *words, first, second = HEADER.unpack_from(content)
    for magic, order in _ORDERS:
        sums = add_up(content[: HEADER.size - 8], order, (0, 0))
        if words[0] == magic and sums == (first, second):
            return _Head(tuple(words), order, sums)
    ((one, two), _), *_ = Counter(frame.salts for frame in frames[:2]).most_common()
    for magic, order in _ORDERS:
        sums = take_off(frames[0].summed, order, frames[0].stored)
        before = add_up(_START.pack(magic, _VERSION), order, (0, 0))
        after = take_off(_START.pack(one, two), order, sums)
        pair = find_pair(before, after)
        size, times = _turn(pair, order)
        if size == PAGE_BYTES:
            return _Head((magic, _VERSION, size, times, one, two), order, sums)
    return None


@dataclass(frozen=True, slots=True, repr=False)
class _Mender:
    head: _Head
    pages: Sequence[bytes]
    seal: PageSeal
    most: int
    """So many pages the database has at most."""

    def mend(self, frames: Sequence[Frame]) -> Sequence[Frame] | None:
        """Return what the frames of all finished entries were; None when one is not known."""
        mended: list[Frame] = []
        lost: list[int] = []
        order, sums = self.head.order, self.head.sums
        for number, frame in enumerate(frames):
            after = add_up(frame.summed, order, sums)
            found: Frame | None = frame
            if frame.salts != self.head.salts or frame.stored != after:
                if not has_finished_entry(frames[number:], self.head.salts, order, after):
                    break
                following = frames[number + 1]
                after = take_off(following.summed, order, following.stored)
                found = self._mend_frame(frame, sums, after)
            if found is None:
                if frame.salts != self.head.salts or frame.stored != after:
                    return None
                # What stands on both sides of it is sound: only its page is not.
                lost.append(number)
            mended.append(found or frame)
            sums = after
        ends = (number for number in range(len(mended), 0, -1) if mended[number - 1].ends_entry)
        mended = mended[: next(ends, 0)]
        if all(_is_superseded(mended, number) for number in lost):
            return mended
        return None

    def _mend_frame(self, frame: Frame, before: Sums, after: Sums) -> Frame | None:
        """Return what a frame was, which leads from the sums before it to those after it."""
        order = self.head.order
        if add_up(frame.summed, order, before) == after:
            return frame
        for at, pair in find_pairs(frame.summed, order, before, after):
            piece = struct.pack(f"{order}II", *pair)
            summed = frame.summed[:at] + piece + frame.summed[at + len(piece) :]
            page, size = _START.unpack_from(summed)
            fits = 0 < page <= self.most and size <= self.most
            if fits and self.seal.is_on(page, summed[_START.size :]):
                return _renew(frame, summed)
        return self._find_merged(frame, before, after)

    def _find_merged(self, frame: Frame, before: Sums, after: Sums) -> Frame | None:
        order = self.head.order
        for number, content in enumerate(self.pages, start=1):
            pair = find_pair(before, take_off(content, order, after))
            page, size = _turn(pair, order)
            if page == number and size <= self.most:
                return _renew(frame, _START.pack(page, size) + content)
        return None


def _is_superseded(frames: Sequence[Frame], number: int) -> bool:
    return any(frame.page == frames[number].page for frame in frames[number + 1 :])


def _renew(frame: Frame, summed: bytes) -> Frame:
    page, end_of_entry = _START.unpack_from(summed)
    return replace(frame, page=page, ends_entry=end_of_entry != 0, summed=summed)


def _turn(pair: Pair, order: str) -> Pair:
    """Return words as they stand in the headers, which are written with the high end first."""
    one, two = struct.unpack(">II", struct.pack(f"{order}II", *pair))
    return one, two


def _write(head: _Head, frames: Sequence[Frame]) -> bytes:
    pieces = [HEADER.pack(*head.words, *head.sums)]
    sums = head.sums
    for frame in frames:
        sums = add_up(frame.summed, head.order, sums)
        start = frame.summed[: _START.size]
        header = FRAME_HEADER.pack(*_START.unpack(start), *head.salts, *sums)
        pieces += [header, frame.content]
    return b"".join(pieces)
