"""Shifting people on the map together, without anybody leaving the paper."""

from collections.abc import Collection

from screening.network.model import Point
from screening.network.rings import PAPER_HALF_HEIGHT, PAPER_HALF_WIDTH


def limit_shift(places: Collection[Point], shift: Point) -> Point:
    """Return the nearest shift after which all of these places are within the paper."""
    if not places:
        return shift
    xs, ys = [place.x for place in places], [place.y for place in places]
    return Point(
        _limit(shift.x, min(xs), max(xs), PAPER_HALF_WIDTH),
        _limit(shift.y, min(ys), max(ys), PAPER_HALF_HEIGHT),
    )


def _limit(shift: float, least: float, most: float, half: float) -> float:
    return min(max(shift, -half - least), half - most)
