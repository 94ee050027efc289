"""The fixed geometry of the map: the client in the middle, three circles around it, seven sectors.

Unit coordinates: the client is (0, 0), the outer circle ends at radius 1, y grows downwards.
Angles are in radians, 0 to the right and growing clockwise, as y grows downwards.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from screening.network.model import Circle, Point, Sector

CLIENT_RADIUS: Final = 0.11
INNER_RADIUS: Final = 0.46
MIDDLE_RADIUS: Final = 0.77
OUTER_RADIUS: Final = 1.0

NODE_RADIUS: Final = 0.03
"""Radius of the symbol of one person."""

SECTOR_TEXT_RADIUS: Final = 1.07

PAPER_HALF_WIDTH: Final = 1.3
PAPER_HALF_HEIGHT: Final = 1.15
"""The drawing, labels included, stays within this half width and height around the client."""

CLIENT: Final = Point(0.0, 0.0)

TOP: Final = -math.pi / 2
FULL_TURN: Final = 2 * math.pi


@dataclass(frozen=True, slots=True)
class Band:
    """The ring between two radii in which a circle's people stand."""

    inner: float
    outer: float

    @property
    def middle(self) -> float:
        """The radius halfway."""
        return (self.inner + self.outer) / 2


BANDS: Final[Mapping[Circle, Band]] = {
    Circle.INNER: Band(CLIENT_RADIUS, INNER_RADIUS),
    Circle.MIDDLE: Band(INNER_RADIUS, MIDDLE_RADIUS),
    Circle.OUTER: Band(MIDDLE_RADIUS, OUTER_RADIUS),
}


@dataclass(frozen=True, slots=True)
class Arc:
    """The part of the turn that one sector has; `end` is larger than `start`."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """The angle halfway."""
        return (self.start + self.end) / 2

    @property
    def width(self) -> float:
        """The angle between start and end."""
        return self.end - self.start


def circle_at(point: Point) -> Circle:
    """Return the circle a point is in; the client's place is inner, off the edge is outer."""
    distance = math.hypot(point.x, point.y)
    if distance < INNER_RADIUS:
        return Circle.INNER
    return Circle.MIDDLE if distance < MIDDLE_RADIUS else Circle.OUTER


def sector_at(point: Point, arcs: Mapping[Sector, Arc]) -> Sector:
    """Return the sector a point is in, given the arcs of this map."""
    angle = math.atan2(point.y, point.x)
    return min(arcs, key=lambda sector: abs(_turn(arcs[sector].middle, angle)) / arcs[sector].width)


def divide_turn(needs: Mapping[Sector, float]) -> Mapping[Sector, Arc]:
    """Return every sector's arc, as wide as its need, clockwise in the fixed order from the top."""
    unit = FULL_TURN / sum(needs[sector] for sector in Sector)
    arcs: dict[Sector, Arc] = {}
    start = TOP - needs[next(iter(Sector))] * unit / 2
    for sector in Sector:
        arcs[sector] = Arc(start, start + needs[sector] * unit)
        start = arcs[sector].end
    return arcs


def point_at(angle: float, radius: float) -> Point:
    """Return the point at an angle and a distance from the client."""
    return Point(radius * math.cos(angle), radius * math.sin(angle))


def sector_text_point(arc: Arc) -> Point:
    """Return where the name of a sector stands, just outside the circles."""
    return point_at(arc.middle, SECTOR_TEXT_RADIUS)


def _turn(first: float, second: float) -> float:
    return (second - first + math.pi) % FULL_TURN - math.pi
