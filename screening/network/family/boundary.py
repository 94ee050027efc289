"""The dashed edge around whoever lives with the client: everybody of the household, nobody else."""

from collections.abc import Sequence
from typing import Final

from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family
from screening.network.family.outlines import Box, trace_outlines
from screening.network.family.shapes import LABEL_BOTTOM, SYMBOL_RADIUS
from screening.network.model import Point

PAD: Final = 0.04
"""How far outside symbols and names the edge runs; neighbours have more room than twice this."""

PAD_ABOVE: Final = 0.07

FARTHEST: Final = 2.5
"""People of two rows who stand further apart sideways than this get an edge each."""

CORRIDOR: Final = 0.3
"""The width of the passage between two rows."""


def draw_boundaries(family: Family, layout: FamilyLayout) -> tuple[tuple[Point, ...], ...]:
    """Return closed outlines around the household, as few as go without holding somebody else."""
    inside = [layout.places[m.id] for m in family.members if m.household or m.is_client]
    outside = [layout.places[m.id] for m in family.members if not (m.household or m.is_client)]
    if not inside:
        return ()
    half = layout.label_width / 2
    boxes = [_box(point, half, outside) for point in sorted(inside, key=lambda p: (p.y, p.x))]
    others = [_bare_box(point, half) for point in outside]
    parts = [{index} for index in range(len(boxes))]
    links: list[Box] = []
    for one, other in _list_pairs(boxes):
        first = next(part for part in parts if one in part)
        second = next(part for part in parts if other in part)
        link = None if first is second else _link(boxes[one], boxes[other])
        if link and not any(piece.touches(box) for piece in link for box in others):
            links += link
            first |= second
            parts.remove(second)
    return trace_outlines([*boxes, *links])


def _box(point: Point, half: float, outside: Sequence[Point]) -> Box:
    """Return the room of one person; less when somebody was put on top of it by hand."""
    box = Box(
        point.x - half - PAD,
        point.y - SYMBOL_RADIUS - PAD_ABOVE,
        point.x + half + PAD,
        point.y + LABEL_BOTTOM + PAD,
    )
    for other in outside:
        across, down = other.x - point.x, other.y - point.y
        if box.holds(other) and (across or down):
            box = _shrink(box, point, other)
    return box


def _shrink(box: Box, point: Point, other: Point) -> Box:
    """Cut a box halfway between two people, on the side where they are furthest apart."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if abs(other.x - point.x) >= abs(other.y - point.y):
        middle = (other.x + point.x) / 2
        left, right = (left, middle) if other.x > point.x else (middle, right)
    else:
        middle = (other.y + point.y) / 2
        top, bottom = (top, middle) if other.y > point.y else (middle, bottom)
    return Box(left, top, right, bottom)


def _bare_box(point: Point, half: float) -> Box:
    return Box(point.x - half, point.y - SYMBOL_RADIUS, point.x + half, point.y + LABEL_BOTTOM)


def _list_pairs(boxes: Sequence[Box]) -> list[tuple[int, int]]:
    """Return the pairs that may be linked, nearest first: of one row, or of two neighbours."""
    pairs = [(i, j) for j in range(len(boxes)) for i in range(j)]

    def distance(pair: tuple[int, int]) -> float:
        one, other = boxes[pair[0]], boxes[pair[1]]
        across = max(one.left, other.left) - min(one.right, other.right)
        down = max(one.top, other.top) - min(one.bottom, other.bottom)
        return max(0.0, across) + max(0.0, down)

    return sorted((pair for pair in pairs if distance(pair) < FARTHEST), key=distance)


def _link(one: Box, other: Box) -> tuple[Box, ...]:
    """Return the passage between two people of the household; nothing when there is no way."""
    if one.touches(other):
        return (one,)
    if min(one.bottom, other.bottom) > max(one.top, other.top):
        west, east = sorted((one, other), key=lambda box: box.left)
        return (Box(west.left, max(one.top, other.top), east.right, min(one.bottom, other.bottom)),)
    upper, lower = sorted((one, other), key=lambda box: box.top)
    left, right = max(one.left, other.left), min(one.right, other.right)
    if right - left >= CORRIDOR:
        return (Box(left, upper.bottom, right, lower.top),)
    if upper.right <= lower.left + CORRIDOR:
        return (Box(upper.right - CORRIDOR, upper.bottom, lower.left + CORRIDOR, lower.top),)
    return (Box(lower.right - CORRIDOR, upper.bottom, upper.left + CORRIDOR, lower.top),)
