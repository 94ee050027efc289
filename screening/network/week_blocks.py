"""Moments of a week as a few blocks of days by day parts, so that they can be told in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from screening.network.model import WEEK, DayPart, Moment, Weekday


@dataclass(frozen=True, slots=True)
class Block:
    """The same parts of each of some days; both in the order of the week."""

    days: tuple[Weekday, ...]
    parts: tuple[DayPart, ...]

    @property
    def moments(self) -> frozenset[Moment]:
        """All moments of the block."""
        return frozenset(Moment(day, part) for day in self.days for part in self.parts)


_PARTS: Final = tuple(
    parts for size in range(1, len(DayPart) + 1) for parts in combinations(DayPart, size)
)
"""Every choice of parts of a day, the small ones first."""


def divide_week(moments: Iterable[Moment]) -> tuple[Block, ...]:
    """Return blocks that hold each of these moments once, and no other.

    What holds every day is taken first and comes in front, then the largest.
    """
    left = set(moments)
    blocks: list[Block] = []
    while left:
        block = max((_widen(left, parts) for parts in _PARTS), key=_rank)
        blocks.append(block)
        left -= block.moments
    return tuple(sorted(blocks, key=_order))


def _widen(moments: set[Moment], parts: tuple[DayPart, ...]) -> Block:
    """Return the block of all days that have these parts."""
    days = (day for day in Weekday if all(Moment(day, part) in moments for part in parts))
    return Block(tuple(days), parts)


def _rank(block: Block) -> tuple[bool, int]:
    return len(block.days) == len(Weekday), len(block.moments)


def _order(block: Block) -> tuple[bool, int]:
    return len(block.days) < len(Weekday), min(WEEK.index(moment) for moment in block.moments)
