"""The outline of boxes that overlap or touch, as closed lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from screening.network.model import Point

Corner = tuple[int, int]

FLAT = 1e-9
"""A line that rises less than this is level."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright box."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether a point lies within this box."""
        return self.left < point.x < self.right and self.top < point.y < self.bottom

    def is_crossed(self, start: Point, end: Point) -> bool:
        """Whether a straight line runs through this box."""
        first, last = 0.0, 1.0
        for begin, way, least, most in (
            (start.x, end.x - start.x, self.left, self.right),
            (start.y, end.y - start.y, self.top, self.bottom),
        ):
            if abs(way) < FLAT:
                if not least < begin < most:
                    return False
                continue
            one, other = sorted(((least - begin) / way, (most - begin) / way))
            first, last = max(first, one), min(last, other)
        return first < last

    def touches(self, other: "Box") -> bool:
        """Whether two boxes have room in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def trace_outlines(boxes: Sequence[Box]) -> tuple[tuple[Point, ...], ...]:
    """Return the closed outlines of all boxes together; a hole is an outline of its own."""
    across = sorted({x for box in boxes for x in (box.left, box.right)})
    down = sorted({y for box in boxes for y in (box.top, box.bottom)})
    filled = _fill(boxes, across, down)
    edges: dict[Corner, list[Corner]] = {}
    for column, row in sorted(filled):
        # Clockwise on the screen, so that the filled side is always at the right hand.
        corners = [
            (column, row),
            (column + 1, row),
            (column + 1, row + 1),
            (column, row + 1),
        ]
        sides = [(column, row - 1), (column + 1, row), (column, row + 1), (column - 1, row)]
        for index, neighbour in enumerate(sides):
            if neighbour not in filled:
                edges.setdefault(corners[index], []).append(corners[(index + 1) % 4])
    outlines = []
    while edges:
        trail = _walk(edges)
        outlines.append(tuple(Point(across[x], down[y]) for x, y in _straighten(trail)))
    return tuple(outlines)


def _fill(boxes: Sequence[Box], across: Sequence[float], down: Sequence[float]) -> set[Corner]:
    columns = {x: index for index, x in enumerate(across)}
    rows = {y: index for index, y in enumerate(down)}
    return {
        (column, row)
        for box in boxes
        for column in range(columns[box.left], columns[box.right])
        for row in range(rows[box.top], rows[box.bottom])
    }


def _walk(edges: dict[Corner, list[Corner]]) -> list[Corner]:
    """Take one closed line out of the edges; where two meet, turn right, so that they stay two."""
    start = min(edges)
    trail = [start]
    while len(trail) == 1 or trail[-1] != start:
        here = trail[-1]
        ways = edges[here]
        way = ways[0]
        if len(ways) > 1 and len(trail) > 1:
            before = trail[-2]
            turn = (here[0] - (here[1] - before[1]), here[1] + (here[0] - before[0]))
            way = turn if turn in ways else ways[0]
        ways.remove(way)
        if not ways:
            del edges[here]
        trail.append(way)
    return trail[:-1]


def _straighten(trail: Sequence[Corner]) -> list[Corner]:
    """Leave out the corners at which the line goes straight on."""
    return [
        here
        for index, here in enumerate(trail)
        if not (trail[index - 1][0] == here[0] == trail[(index + 1) % len(trail)][0])
        and not (trail[index - 1][1] == here[1] == trail[(index + 1) % len(trail)][1])
    ]
