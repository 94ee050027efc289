"""The lines between partners, and where the lines to their children begin."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.edges import edge_towards, side_edge, top_edge
from screening.network.family.layout import FamilyLayout
from screening.network.family.model import PartnershipKind, PartnershipState
from screening.network.family.outlines import Box
from screening.network.family.overlaps import DrawnLines
from screening.network.family.routes import shift_end
from screening.network.family.shapes import (
    LABEL_BOTTOM,
    SYMBOL_RADIUS,
    LineRole,
    LineStyle,
    SymbolShape,
    TreeLine,
)
from screening.network.family.unions import Union
from screening.network.model import Point

STYLES: Final = {
    PartnershipKind.MARRIED: LineStyle.SOLID,
    PartnershipKind.LIVING_TOGETHER: LineStyle.DASHED,
    PartnershipKind.LIVING_APART: LineStyle.DOTTED,
}

SLASHES: Final = {
    PartnershipState.CURRENT: (),
    PartnershipState.SEPARATED: (0.0,),
    PartnershipState.DIVORCED: (-0.03, 0.03),
}
"""How far from each other the slashes stand, along the line."""

SLASH_SIZE: Final = (0.035, 0.075)
"""Half the width and half the height of a slash."""

SLASH_SPOT: Final = 0.15
"""How far before the middle of the line the slashes stand; the children hang from the middle."""

ARCH_HEIGHTS: Final = tuple(SYMBOL_RADIUS + 0.03 * track for track in (3, 4, 5, 6, 2, 1, 7, 8))
"""How far above the middle of the symbols a line passes over the people between, best first."""

ARCH_FEET: Final = (0.12, 0.09, 0.06, 0.03, 0.105, 0.075, 0.045, 0.135)
"""How far beside the top of a symbol such a line begins: the line to the parents has the top."""

STEM_APART: Final = 0.04
STEM_SHIFTS: Final = (0.0, 0.05, -0.05)
"""How near two lines to children may be, and where else between two names there is room."""

LOW: Final = 0.08
"""How far below the middle the line of one known parent begins when both sides have partners."""


@dataclass(frozen=True, slots=True, repr=False)
class Partners:
    """The lines between partners, and for each union where the line to the children begins."""

    lines: tuple[TreeLine, ...]
    origins: Mapping[int, tuple[Point, ...]]
    """The way from between partners, or from the symbol of one parent, to where it turns down."""


def draw_partners(layout: FamilyLayout, shapes: Mapping[PersonId, SymbolShape]) -> Partners:
    """Draw every pair: straight when nobody stands between, else over those who do."""
    lines: list[TreeLine] = []
    origins: dict[int, tuple[Point, ...]] = {}
    arches = DrawnLines()
    for number, union in enumerate(layout.kin.unions):
        if len(union.parents) == 1:
            origins[number] = _draw_elbow(number, layout, shapes)
        elif union.parents:
            path, origin = _draw_path(number, layout, shapes, arches)
            origins[number] = (origin,)
            lines += _style_path(union, path, origin)
    with_children = {
        number: way
        for number, way in origins.items()
        if layout.kin.unions[number].children or layout.kin.unions[number].others
    }
    return Partners(tuple(lines), {**origins, **_part_origins(with_children)})


def _part_origins(origins: Mapping[int, tuple[Point, ...]]) -> dict[int, tuple[Point, ...]]:
    """Let lines that would go down in one place begin there and go down a little apart."""
    parted: dict[int, tuple[Point, ...]] = {}
    for number, way in origins.items():
        end = way[-1]
        taken = [
            other[-1].x for other in parted.values() if abs(other[-1].y - end.y) < SYMBOL_RADIUS * 3
        ]
        free = (
            shift
            for shift in STEM_SHIFTS
            if all(abs(end.x + shift - other) >= STEM_APART for other in taken)
        )
        parted[number] = shift_end(way, next(free, 0.0))
    return parted


def _draw_elbow(
    number: int, layout: FamilyLayout, shapes: Mapping[PersonId, SymbolShape]
) -> tuple[Point, ...]:
    union = layout.kin.unions[number]
    (parent,) = union.parents
    point, shape = layout.places[parent], shapes[parent]
    shift = layout.stems[number].shift if number in layout.stems else layout.label_width / 2 + 0.08
    if not union.children:
        # Nobody stands below this parent: the line turns towards wherever the children are.
        shift = math.copysign(shift, sum(layout.places[c].x - point.x for c in union.others))
    side = 1.0 if shift > 0 else -1.0
    ways = (0.0, LOW) if _has_partner_at(layout, parent, side) else (0.0,)
    start = side_edge(point, shape, side, ways[-1])
    return start, Point(point.x + shift, start.y)


def _has_partner_at(layout: FamilyLayout, person_id: PersonId, side: float) -> bool:
    point = layout.places[person_id]
    return any(
        person_id in union.parents
        and any(side * (layout.places[other].x - point.x) > 0 for other in union.parents)
        for union in layout.kin.unions
        if len(union.parents) > 1
    )


def _draw_path(
    number: int,
    layout: FamilyLayout,
    shapes: Mapping[PersonId, SymbolShape],
    arches: DrawnLines,
) -> tuple[tuple[Point, ...], Point]:
    """Return the line of a pair, and the point where the line to their children begins."""
    union, places = layout.kin.unions[number], layout.places
    left, right = sorted(union.parents, key=lambda p: (places[p].x, places[p].y))
    start, end = places[left], places[right]
    between = _list_between(layout, start, end, union.parents)
    if not between:
        first = edge_towards(start, shapes[left], end)
        last = edge_towards(end, shapes[right], start)
        return (first, last), Point((first.x + last.x) / 2, (first.y + last.y) / 2)
    base = min(start.y, end.y, *(point.y for point in between))
    options = []
    for height, foot in zip(ARCH_HEIGHTS, ARCH_FEET, strict=True):
        first, last = top_edge(start, shapes[left], foot), top_edge(end, shapes[right], -foot)
        top = base - height
        points = (first, Point(first.x, top), Point(last.x, top), last)
        options.append(TreeLine(LineRole.PARTNERSHIP, LineStyle.SOLID, points))
    # Nobody is on these lines, so that two of one person are kept apart as well.
    arch = next((option for option in options if arches.has_room([option])), options[0])
    arches.add([arch])
    return arch.points, Point(_find_gap(number, layout, start, end), arch.points[1].y)


def _list_between(
    layout: FamilyLayout, start: Point, end: Point, pair: Iterable[PersonId]
) -> list[Point]:
    """Return the places of whoever a straight line would run through."""
    if abs(end.x - start.x) < SYMBOL_RADIUS:
        return []
    return [
        point
        for person_id, point in layout.places.items()
        if person_id not in pair
        and Box(
            point.x - SYMBOL_RADIUS,
            point.y - SYMBOL_RADIUS,
            point.x + SYMBOL_RADIUS,
            point.y + LABEL_BOTTOM,
        ).is_crossed(start, end)
    ]


def _find_gap(number: int, layout: FamilyLayout, start: Point, end: Point) -> float:
    """Return the x between two neighbours where the line to the children goes down."""
    stem = layout.stems.get(number)
    if stem is not None:
        middle = (layout.places[stem.left].x + layout.places[stem.right].x) / 2
        if start.x < middle < end.x:
            return middle
    return start.x + layout.label_width / 2 + 0.08


def _style_path(union: Union, path: tuple[Point, ...], origin: Point) -> list[TreeLine]:
    partnership = union.partnership
    if partnership is None:
        return [TreeLine(LineRole.DESCENT, LineStyle.DOTTED, path, union.parents)]
    line = TreeLine(LineRole.PARTNERSHIP, STYLES[partnership.kind], path, union.parents)
    return [line, *_draw_slashes(union, path, origin)]


def _draw_slashes(union: Union, path: tuple[Point, ...], origin: Point) -> list[TreeLine]:
    """Put the slashes on the level part, between the left partner and the children's line."""
    if union.partnership is None:
        return []
    first, last = path[len(path) // 2 - 1], path[len(path) // 2]
    length = max(math.hypot(last.x - first.x, last.y - first.y), 1e-9)
    across, down = (last.x - first.x) / length, (last.y - first.y) / length
    before = min(SLASH_SPOT, math.hypot(origin.x - first.x, origin.y - first.y) / 2)
    width, height = SLASH_SIZE
    lean = Point(across * width + down * height, down * width - across * height)
    lines = []
    for offset in SLASHES[union.partnership.state]:
        x = origin.x - (before - offset) * across
        y = origin.y - (before - offset) * down
        ends = (Point(x - lean.x, y - lean.y), Point(x + lean.x, y + lean.y))
        lines.append(TreeLine(LineRole.SLASH, LineStyle.SOLID, ends, union.parents))
    return lines
