"""Where the support letters of the ties stand: on their own line, beside names and each other."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from screening.network.label_boxes import Size
from screening.network.model import Point, SupportKind, TieKind
from screening.network.surroundings import Box

_STEPS: Final = 9
_STEP: Final = 0.05
_BARS: Final = 0.15
"""Half of the middle of a broken tie, as a share of it: its bars stand there."""

_PADDING: Final = 0.7
"""The paper at both sides of the letters together, as a share of the width of one."""

_CELL: Final = 0.1

MANY: Final = 150
"""With more labels than this no room is looked for: there is none, and looking takes long."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one tie in their usual order, the middle and size of their label.

    Args:
        share: how far along the free part of the line the middle is, from 0 to 1.
    """

    text: str
    middle: Point
    size: Size
    share: float


@dataclass(frozen=True, slots=True)
class FreeLine:
    """The part of a tie that no symbol or name covers."""

    start: Point
    end: Point
    kind: TieKind

    def at(self, share: float) -> Point:
        """Return the point at a share of the way."""
        return Point(
            self.start.x + (self.end.x - self.start.x) * share,
            self.start.y + (self.end.y - self.start.y) * share,
        )


class TakenRoom:
    """Boxes on a grid, so that a thousand labels need not be held against each other."""

    def __init__(self, boxes: Iterable[Box] = (), *, is_crowded: bool = False) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        self.is_crowded = is_crowded
        for box in boxes:
            self.take(box)

    def take(self, box: Box) -> None:
        """Keep the room of a box."""
        for cell in _list_cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether a box would cover nothing."""
        return not any(
            box.overlaps(other) for cell in _list_cells(box) for other in self._cells.get(cell, ())
        )

    def measure_overlap(self, box: Box) -> float:
        """Return how much a box would cover, counted once for every box it lies over."""
        others = {other for cell in _list_cells(box) for other in self._cells.get(cell, ())}
        return sum(box.measure_overlap(other) for other in others)


def spell_support(support: Iterable[SupportKind]) -> str:
    """Return the letters in their usual order."""
    given = set(support)
    return "".join(kind for kind in SupportKind if kind in given)


def place_letters(text: str, line: FreeLine, letter: Size, taken: TakenRoom) -> Letters:
    """Return the letters nearest to the middle of their line where nothing is, and keep that room.

    On a line that is covered from end to end they stand where they cover least, and on a crowded
    map simply in the middle. The same ties in the same order always get the same places.
    """
    size = measure_letters(text, letter)
    if taken.is_crowded:
        share = _list_shares(line.kind)[0]
        return Letters(text, line.at(share), size, share)
    boxes = [(share, _make_box(line.at(share), size)) for share in _list_shares(line.kind)]
    best = next((pair for pair in boxes if taken.is_free(pair[1])), None)
    share, box = best or min(boxes, key=lambda pair: taken.measure_overlap(pair[1]))
    taken.take(box)
    return Letters(text, line.at(share), size, share)


def measure_letters(text: str, letter: Size) -> Size:
    """Return the size of the label for these letters."""
    return Size((len(text) + _PADDING) * letter.width, letter.height)


def _list_shares(kind: TieKind) -> list[float]:
    """Return where on the line is tried, from the middle outwards, to both sides in turn."""
    shares = [0.5]
    for step in range(1, _STEPS + 1):
        shares += [0.5 - step * _STEP, 0.5 + step * _STEP]
    if kind is not TieKind.BROKEN:
        return shares
    return [share for share in shares if abs(share - 0.5) >= _BARS]


def _make_box(middle: Point, size: Size) -> Box:
    half = Box(-size.width / 2, -size.height / 2, size.width / 2, size.height / 2)
    return half.shifted(middle)


def _list_cells(box: Box) -> list[tuple[int, int]]:
    columns = range(math.floor(box.left / _CELL), math.floor(box.right / _CELL) + 1)
    rows = range(math.floor(box.top / _CELL), math.floor(box.bottom / _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
