"""Where a line meets the outline of a symbol."""

import math

from screening.network.family.shapes import SYMBOL_RADIUS, SymbolShape
from screening.network.model import Point


def reach(shape: SymbolShape, aside: float) -> float:
    """Return how far the outline is from the middle, measured at a distance to the side."""
    aside = min(abs(aside), SYMBOL_RADIUS)
    match shape:
        case SymbolShape.SQUARE:
            return SYMBOL_RADIUS
        case SymbolShape.CIRCLE:
            return math.sqrt(SYMBOL_RADIUS**2 - aside**2)
        case _:
            return SYMBOL_RADIUS - aside


def top_edge(point: Point, shape: SymbolShape, aside: float = 0.0) -> Point:
    """Return the point above the middle of a symbol, or `aside` of that, on its outline."""
    return Point(point.x + aside, point.y - reach(shape, aside))


def side_edge(point: Point, shape: SymbolShape, side: float, below: float = 0.0) -> Point:
    """Return the point at the side (-1 left, 1 right) of a symbol, or `below` that."""
    return Point(point.x + side * reach(shape, below), point.y + below)


def edge_towards(point: Point, shape: SymbolShape, target: Point) -> Point:
    """Return where a straight line to a target leaves a symbol; the middle when they coincide."""
    across, down = target.x - point.x, target.y - point.y
    length = math.hypot(across, down)
    if length < SYMBOL_RADIUS:
        return point
    match shape:
        case SymbolShape.SQUARE:
            part = SYMBOL_RADIUS / max(abs(across), abs(down))
        case SymbolShape.CIRCLE:
            part = SYMBOL_RADIUS / length
        case _:
            part = SYMBOL_RADIUS / (abs(across) + abs(down))
    return Point(point.x + across * part, point.y + down * part)
