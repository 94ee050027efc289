"""Which lines of a family tree would seem to be one: level or upright, and on each other."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.shapes import TreeLine

NEAR: Final = 0.021
"""Closer than this, two lines that run along each other are not told apart."""

SHORT: Final = 0.005
"""Over less than this lines may touch."""

Stretch = tuple[bool, float, float, float]
"""Whether a part of a line is level, where it runs, and between what it runs there."""


class DrawnLines:
    """The lines that were drawn so far, to be asked whether there is room for more."""

    def __init__(self, lines: Iterable[TreeLine] = ()) -> None:
        self._stretches: list[tuple[Stretch, frozenset[PersonId]]] = []
        self.add(lines)

    def add(self, lines: Iterable[TreeLine]) -> None:
        """Remember lines that have got their place."""
        for line in lines:
            people = frozenset(line.people)
            self._stretches += [(stretch, people) for stretch in _list_stretches(line)]

    def has_room(self, lines: Iterable[TreeLine]) -> bool:
        """Whether none of these lies on a drawn line with which it has nobody in common."""
        return not any(
            _lie_on_each_other(stretch, other) and people.isdisjoint(line.people)
            for line in lines
            for stretch in _list_stretches(line)
            for other, people in self._stretches
        )


def _list_stretches(line: TreeLine) -> Iterator[Stretch]:
    for start, end in pairwise(line.points):
        if start.y == end.y:
            yield True, start.y, min(start.x, end.x), max(start.x, end.x)
        elif start.x == end.x:
            yield False, start.x, min(start.y, end.y), max(start.y, end.y)


def _lie_on_each_other(one: Stretch, other: Stretch) -> bool:
    return (
        one[0] is other[0]
        and abs(one[1] - other[1]) < NEAR
        and min(one[3], other[3]) - max(one[2], other[2]) > SHORT
    )
