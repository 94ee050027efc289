"""The way of a line down past people on the rows between."""

from screening.network.family.layout import FamilyLayout
from screening.network.family.shapes import SYMBOL_RADIUS
from screening.network.model import Point

OWN_ROW = 0.5
"""Whoever stands less than this below the beginning, or above the end, is no obstacle."""

TURN = 0.12
"""How far above a symbol the line turns aside."""

MARGIN = 0.04
"""How far from a label the line stays."""


def route_down(layout: FamilyLayout, start: Point, end: float) -> list[Point]:
    """Return the turning points of a line down, beginning at the start; often that is all.

    Args:
        layout: where people stand who are not to be run through.
        start: where the line begins.
        end: the row of those to whom it leads.
    """
    half = layout.label_width / 2
    way = [start]
    for row in sorted({point.y for point in layout.places.values()}):
        if not start.y + OWN_ROW < row < end - OWN_ROW:
            continue
        taken = [point.x for point in layout.places.values() if point.y == row]
        x = way[-1].x
        if all(abs(x - other) >= half for other in taken):
            continue
        free = _find_free(x, taken, half + MARGIN)
        turn = row - SYMBOL_RADIUS - TURN
        way += [Point(x, turn), Point(free, turn)]
    return way


def _find_free(x: float, taken: list[float], half: float) -> float:
    spots = [other + side * half for other in taken for side in (-1, 1)]
    free = [spot for spot in spots if all(abs(spot - other) > half - 1e-6 for other in taken)]
    return min(free, key=lambda spot: abs(spot - x))
