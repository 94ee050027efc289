"""The way of a line down past people on the rows between."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from screening.network.family.layout import FamilyLayout
from screening.network.family.shapes import SYMBOL_RADIUS
from screening.network.model import Point

OWN_ROW: Final = 0.5
"""Whoever stands less than this below the beginning, or above the end, is no obstacle."""


@dataclass(frozen=True, slots=True)
class Lane:
    """How a line goes down, so that two lines need not take the same way."""

    shift: float = 0.0
    """How far beside its usual place the line begins."""
    turn: float = 0.12
    """How far above a symbol the line turns aside."""
    margin: float = 0.04
    """How far from a label the line stays."""


USUAL: Final = Lane()

STRAIGHT_LANES: Final = tuple(
    Lane(shift) for shift in (0.0, 0.05, -0.05, 0.025, -0.025, 0.075, -0.075)
)
"""The lanes of a line that has nobody in its way, the usual one first."""

LANES: Final = tuple(
    Lane(lane.shift, turn, margin)
    for margin, turn, lane in product(
        (0.04, 0.065, 0.015), (0.12, 0.09, 0.06, 0.15), STRAIGHT_LANES
    )
)
"""The lanes of any line."""


def route_down(
    layout: FamilyLayout, origin: Sequence[Point], end: float, lane: Lane = USUAL
) -> tuple[Point, ...]:
    """Return the turning points of a line down, from its origin on; often that is all.

    Args:
        layout: where people stand who are not to be run through.
        origin: the way to where the line turns down.
        end: the row of those to whom it leads.
        lane: which of several ways past the same people.
    """
    half = layout.label_width / 2
    way = [*shift_end(origin, lane.shift)]
    start = way[-1]
    for row in sorted({point.y for point in layout.places.values()}):
        if not start.y + OWN_ROW < row < end - OWN_ROW:
            continue
        taken = [point.x for point in layout.places.values() if point.y == row]
        x = way[-1].x
        if all(abs(x - other) >= half for other in taken):
            continue
        free = _find_free(x, taken, half + lane.margin)
        turn = row - SYMBOL_RADIUS - lane.turn
        way += [Point(x, turn), Point(free, turn)]
    return tuple(way)


def shift_end(origin: Sequence[Point], shift: float) -> tuple[Point, ...]:
    """Return the same way with its end moved along; the line of a pair is left where it was."""
    if not shift:
        return tuple(origin)
    end = Point(origin[-1].x + shift, origin[-1].y)
    return (*(origin if len(origin) == 1 else origin[:-1]), end)


def _find_free(x: float, taken: list[float], half: float) -> float:
    spots = [other + side * half for other in taken for side in (-1, 1)]
    free = [spot for spot in spots if all(abs(spot - other) > half - 1e-6 for other in taken)]
    return min(free, key=lambda spot: abs(spot - x))
