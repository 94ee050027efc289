"""The dashed edge around whoever lives with the client: everybody of the household, nobody else."""

from collections.abc import Sequence
from typing import Final

from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family
from screening.network.family.outlines import Box, trace_outlines
from screening.network.family.shapes import LABEL_BOTTOM, SYMBOL_RADIUS
from screening.network.model import Point

PAD: Final = 0.03
"""How far outside symbols and names the edge runs; neighbours have more room than twice this."""

PAD_ABOVE: Final = 0.05

FARTHEST: Final = 2.5
"""People of two rows who stand further apart sideways than this get an edge each."""

CORRIDOR: Final = 0.3
"""The width of the passage between two rows."""

UNDERPASS: Final = 0.05
"""The height of the passage below the names of people between two of the household."""

NICK: Final = 0.12
NEXT_ROW: Final = 1.2
"""Edges of neighbouring rows that differ by less than a nick are made one."""


def draw_boundaries(family: Family, layout: FamilyLayout) -> tuple[tuple[Point, ...], ...]:
    """Return closed outlines around the household, as few as go without holding somebody else."""
    inside = [layout.places[m.id] for m in family.members if m.household or m.is_client]
    outside = [layout.places[m.id] for m in family.members if not (m.household or m.is_client)]
    half = layout.label_width / 2
    boxes = [_box(point, half, outside) for point in sorted(inside, key=lambda p: (p.y, p.x))]
    others = [_bare_box(point, half) for point in outside]
    # First those side by side, so that a child is linked to both its parents as one.
    runs = _align(_join_rows(boxes, others), others)
    parts = [{index} for index in range(len(runs))]
    links: list[Box] = []
    for one, other in _list_pairs(runs):
        first = next(part for part in parts if one in part)
        second = next(part for part in parts if other in part)
        ways = () if first is second else _list_ways(runs[one], runs[other])
        link = next((way for way in ways if not any(way.touches(box) for box in others)), None)
        if link is not None:
            links.append(link)
            first |= second
            parts.remove(second)
    return trace_outlines([*runs, *links])


def _join_rows(boxes: Sequence[Box], others: Sequence[Box]) -> list[Box]:
    """Return one box for people of the household who stand side by side."""
    runs: list[Box] = []
    for box in boxes:
        last = runs[-1] if runs else box
        joined = Box(min(last.left, box.left), last.top, max(last.right, box.right), last.bottom)
        is_near = runs and box.top == last.top and box.left - last.right < FARTHEST
        if is_near and not any(joined.touches(other) for other in others):
            runs[-1] = joined
        else:
            runs.append(box)
    return runs


def _align(runs: Sequence[Box], others: Sequence[Box]) -> list[Box]:
    """Let edges that differ by a hair run on in one line, so that the outline has no nicks."""
    aligned = []
    for box in runs:
        near = [other for other in runs if abs(other.top - box.top) < NEXT_ROW]
        wide = Box(
            min(other.left for other in near if abs(other.left - box.left) < NICK),
            box.top,
            max(other.right for other in near if abs(other.right - box.right) < NICK),
            box.bottom,
        )
        aligned.append(box if any(wide.touches(other) for other in others) else wide)
    return aligned


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


def _list_ways(one: Box, other: Box) -> tuple[Box, ...]:
    """Return the passages there might be between two parts of the household, the best first."""
    if min(one.bottom, other.bottom) > max(one.top, other.top):
        west, east = sorted((one, other), key=lambda box: box.left)
        top, bottom = max(one.top, other.top), min(one.bottom, other.bottom)
        level = Box(min(west.right, east.left), top, max(west.right, east.left), bottom)
        if west.bottom != east.bottom:
            return (level,)
        return level, Box(west.left, bottom, east.right, bottom + UNDERPASS)
    upper, lower = sorted((one, other), key=lambda box: box.top)
    left, right = max(one.left, other.left), min(one.right, other.right)
    if right - left >= CORRIDOR:
        return (Box(left, upper.bottom, right, lower.top),)
    if upper.left < lower.left:
        return (Box(upper.right - CORRIDOR, upper.bottom, lower.left + CORRIDOR, lower.top),)
    return (Box(lower.right - CORRIDOR, upper.bottom, upper.left + CORRIDOR, lower.top),)
