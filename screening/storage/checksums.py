"""The running checksum of a journal, which can be reckoned back as well as on.

Two numbers of 32 bits are carried from each pair of words to the next by additions alone. So what
they were before a pair follows from what they are after it; and when it is known what they are on
both sides of a pair, the pair itself follows.

The format: https://www.sqlite.org/fileformat2.html#checksum_algorithm
"""

import struct
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_MASK: Final = 0xFFFFFFFF
PAIR_BYTES: Final = 8
PASSES: Final = 1024
"""So many pieces are remembered, 4 MiB at most: a damaged journal is gone over several times."""

Sums = tuple[int, int]
Pair = tuple[int, int]


@lru_cache(maxsize=PASSES)
def add_up(content: bytes, order: str, sums: Sums) -> Sums:
    """Return the sums after a content; `order` is the byte order of its words."""
    first, second = sums
    words = _split(content, order)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return first, second


def take_off(content: bytes, order: str, sums: Sums) -> Sums:
    """Return the sums before a content, from those after it."""
    first, second = sums
    words = _split(content, order)
    for one, two in zip(words[-2::-2], words[::-2], strict=True):
        second = (second - two - first) & _MASK
        first = (first - one - second) & _MASK
    return first, second


def find_pair(before: Sums, after: Sums) -> Pair:
    """Return the pair of words that makes the sums before it into those after it."""
    return (
        (after[0] - before[0] - before[1]) & _MASK,
        (after[1] - before[1] - after[0]) & _MASK,
    )


def find_pairs(content: bytes, order: str, before: Sums, after: Sums) -> Iterator[tuple[int, Pair]]:
    """Yield where each pair of a content stands, and what it must be if only it is damaged."""
    pieces = [content[at : at + PAIR_BYTES] for at in range(0, len(content), PAIR_BYTES)]
    ahead = [before]
    for piece in pieces[:-1]:
        ahead.append(add_up(piece, order, ahead[-1]))
    behind = [after]
    for piece in reversed(pieces[1:]):
        behind.append(take_off(piece, order, behind[-1]))
    for number, (start, end) in enumerate(zip(ahead, reversed(behind), strict=True)):
        yield number * PAIR_BYTES, find_pair(start, end)


def _split(content: bytes, order: str) -> tuple[int, ...]:
    return struct.unpack(f"{order}{len(content) // 4}I", content)
