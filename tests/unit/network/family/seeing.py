"""What a person would see in a drawing of a family."""

import math
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from screening.identifiers import PersonId
from screening.network.family.drawing import draw_family
from screening.network.family.layout import FamilyLayout, lay_out_family
from screening.network.family.shapes import (
    LABEL_BOTTOM,
    SYMBOL_RADIUS,
    FamilyDrawing,
    LineRole,
    LineStyle,
    TreeLine,
)
from screening.network.model import Point
from tests.support.families import FAMILIES

HEIGHT = SYMBOL_RADIUS + LABEL_BOTTOM


def find_family(word: str) -> tuple[FamilyLayout, FamilyDrawing]:
    """Return the layout and drawing of the one constellation with a word in its name."""
    (family,) = (family for name, family in FAMILIES.items() if word in name)
    layout = lay_out_family(family)
    return layout, draw_family(family, layout)


def read_row(layout: FamilyLayout, row: int) -> list[PersonId]:
    """Return the people of a row from left to right."""
    people = [p for p, point in layout.places.items() if point.y == row]
    return sorted(people, key=lambda p: layout.places[p].x)


def has_overlap(points: Iterable[Point], width: float) -> bool:
    """Whether two symbols or names cover each other."""
    return any(
        abs(a.x - b.x) < width and abs(a.y - b.y) < HEIGHT for a, b in combinations(points, 2)
    )


def is_inside(point: Point, outlines: Iterable[Sequence[Point]]) -> bool:
    """Whether a point lies within closed outlines, by the even-odd rule."""
    crossed = 0
    for outline in outlines:
        for start, end in pairwise((*outline, outline[0])):
            if (start.y > point.y) != (end.y > point.y):
                part = (point.y - start.y) / (end.y - start.y)
                crossed += start.x + part * (end.x - start.x) > point.x
    return crossed % 2 == 1


def touches_symbol(line: TreeLine, point: Point) -> bool:
    """Whether an end of a line lies on or within the outline of a symbol."""
    return any(
        math.dist((end.x, end.y), (point.x, point.y)) <= SYMBOL_RADIUS * math.sqrt(2) + 1e-6
        for end in (line.points[0], line.points[-1])
    )


def lines_of(drawing: FamilyDrawing, role: LineRole, *people: str) -> list[TreeLine]:
    """Return the lines with a role that connect exactly these people, in any order."""
    wanted = sorted(PersonId(person) for person in people)
    return [line for line in drawing.lines if line.role is role and sorted(line.people) == wanted]


def find_styles(drawing: FamilyDrawing, role: LineRole, *people: str) -> set[LineStyle]:
    """How the lines between exactly these people are drawn."""
    return {line.style for line in lines_of(drawing, role, *people)}


def find_connected(drawing: FamilyDrawing) -> dict[PersonId, set[PersonId]]:
    """Return with whom everybody is connected by lines that really touch, step by step."""
    groups: list[tuple[set[PersonId], list[TreeLine]]] = []
    for line in drawing.lines:
        if line.role is LineRole.SLASH:
            continue
        people = {
            s.person_id
            for s in drawing.symbols
            if s.person_id in line.people and touches_symbol(line, s.point)
        }
        lines = [line]
        for group in [g for g in groups if g[0] & people or _meet(g[1], line)]:
            people |= group[0]
            lines += group[1]
            groups.remove(group)
        groups.append((people, lines))
    return {p: people for people, _ in groups for p in people}


def _meet(lines: Iterable[TreeLine], line: TreeLine) -> bool:
    ends = (line.points[0], line.points[-1])
    return any(
        any(_lies_on(end, other) for end in ends)
        or any(_lies_on(end, line) for end in (other.points[0], other.points[-1]))
        for other in lines
        if {*other.people} & {*line.people}
    )


def _lies_on(point: Point, line: TreeLine) -> bool:
    for start, end in pairwise(line.points):
        length = math.dist((start.x, start.y), (end.x, end.y))
        way = math.dist((start.x, start.y), (point.x, point.y)) + math.dist(
            (end.x, end.y), (point.x, point.y)
        )
        if way - length < 1e-6:
            return True
    return False


def runs_through(line: TreeLine, low: Point, high: Point) -> bool:
    """Whether a line passes through an upright box."""
    return any(_crosses_box(start, end, low, high) for start, end in pairwise(line.points))


def _crosses_box(start: Point, end: Point, low: Point, high: Point) -> bool:
    """Cut the stretch down to what lies within the box, side by side."""
    first, last = 0.0, 1.0
    for begin, way, least, most in (
        (start.x, end.x - start.x, low.x, high.x),
        (start.y, end.y - start.y, low.y, high.y),
    ):
        if abs(way) < 1e-12:
            if not least < begin < most:
                return False
            continue
        one, other = sorted(((least - begin) / way, (most - begin) / way))
        first, last = max(first, one), min(last, other)
    return last - first > 1e-9


def find_merged(drawing: FamilyDrawing) -> list[tuple[TreeLine, TreeLine]]:
    """Return the pairs of lines that lie on each other though nobody is on both."""
    return [
        (one, other)
        for one, other in combinations(drawing.lines, 2)
        if not {*one.people} & {*other.people}
        and any(
            _lie_on_each_other(a, b) for a in pairwise(one.points) for b in pairwise(other.points)
        )
    ]


def _lie_on_each_other(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether two level or upright stretches share more than a point."""
    (a, b), (c, d) = one, other
    if a.y == b.y and c.y == d.y and abs(a.y - c.y) < 0.02:
        return min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x)) > 0.01
    if a.x == b.x and c.x == d.x and abs(a.x - c.x) < 0.02:
        return min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y)) > 0.01
    return False
