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
