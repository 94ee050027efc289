"""Labels as boxes of one size, and whether a further one still fits between them."""

import math
from dataclasses import dataclass

from screening.network.model import Point


@dataclass(frozen=True, slots=True)
class Size:
    """The width and height of a label box, in unit coordinates."""

    width: float
    height: float


class LabelBoxes:
    """Label boxes on a grid with cells of one box: only neighbouring cells can hold an overlap."""

    def __init__(self, box: Size) -> None:
        self._box = box
        self._cells: dict[tuple[int, int], list[Point]] = {}

    def add(self, point: Point) -> None:
        """Put a label down at a point."""
        self._cells.setdefault(self._cell(point), []).append(point)

    def is_free(self, point: Point) -> bool:
        """Whether a label at this point would cover none of the others."""
        column, row = self._cell(point)
        width, height = self._box.width, self._box.height
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                for other in self._cells.get((x, y), ()):
                    if abs(point.x - other.x) < width and abs(point.y - other.y) < height:
                        return False
        return True

    def _cell(self, point: Point) -> tuple[int, int]:
        return math.floor(point.x / self._box.width), math.floor(point.y / self._box.height)
