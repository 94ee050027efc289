"""Putting several people in a row, below each other, or on an arc; nobody leaves their circle.

Everything here is pure and deterministic: the same people always get the same places.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId
from screening.network.label_boxes import Size
from screening.network.line_fit import Slot, fit_on_line
from screening.network.model import Circle, Point
from screening.network.rings import BANDS, FULL_TURN, circle_at, point_at

MARGIN: Final = 0.03
"""How far people stay from the lines of their circle."""

CLOSER: Final = 6
"""How often the distance is halved when there is no room for whole labels."""

TRIES: Final = 12
STEP: Final = 0.08
"""How often, and how far each time, a line is shifted to where everybody fits."""


class Alignment(StrEnum):
    """The ways to put several people in order."""

    ROW = "row"
    COLUMN = "column"
    ARC = "arc"


@dataclass(frozen=True, slots=True)
class _Stand:
    """Somebody on the line: along it, across it, and within which radii."""

    person_id: PersonId
    along: float
    across: float
    inner: float
    outer: float


def align(places: Mapping[PersonId, Point], how: Alignment, box: Size) -> dict[PersonId, Point]:
    """Return the new places of these people; each in the circle that their place was in.

    Args:
        places: where they stand now.
        how: on which line.
        box: the size of a label; labels do not overlap where there is room for that.
    """
    if how is Alignment.ARC:
        return _align_on_arcs(places, box)
    if how is Alignment.ROW:
        return _align_on_line(places, box.width)
    turned = {key: Point(place.y, place.x) for key, place in places.items()}
    aligned = _align_on_line(turned, box.height)
    return {key: Point(place.y, place.x) for key, place in aligned.items()}


def _align_on_line(places: Mapping[PersonId, Point], gap: float) -> dict[PersonId, Point]:
    """Return the places on one level line, as near as can be to where people stand on average."""
    stands = [_stand_of(key, place) for key, place in places.items()]
    if not stands:
        return {}
    mean = math.fsum(stand.across for stand in stands) / len(stands)
    levels = _list_levels(stands, mean)
    tight, room = _fit(stands, levels, 0.0), _fit(stands, levels, gap)
    least, most = 0.0, gap
    for _ in range(0 if room else CLOSER):
        # As far apart as there is room for; without any they stand on top of each other.
        middle = (least + most) / 2
        closer = _fit(stands, levels, middle)
        if closer:
            tight, least = closer, middle
        else:
            most = middle
    return room or tight


def _fit(stands: Sequence[_Stand], levels: Sequence[float], gap: float) -> dict[PersonId, Point]:
    """Return the places on the first level where everybody fits; nothing when there is none."""
    for level in levels:
        fitted = fit_on_line([_slot_of(stand, level) for stand in stands], gap)
        if fitted:
            return {key: Point(along, level) for key, along in fitted.items()}
    return {}


def _stand_of(person_id: PersonId, place: Point) -> _Stand:
    band = BANDS[circle_at(place)]
    return _Stand(person_id, place.x, place.y, band.inner + MARGIN, band.outer - MARGIN)


def _list_levels(stands: Sequence[_Stand], mean: float) -> list[float]:
    """Return the levels that cross everybody's circle, the one nearest to the mean first."""
    most = min(stand.outer for stand in stands) - MARGIN
    start = min(max(mean, -most), most)
    tried = [start + STEP * step for step in range(-TRIES, TRIES + 1)]
    return sorted(
        (level for level in tried if -most <= level <= most),
        key=lambda level: (round(abs(level - start), 9), level),
    )


def _slot_of(stand: _Stand, level: float) -> Slot:
    """Return where somebody may stand on a level: on one piece of it, or on two."""
    far = math.sqrt(max(stand.outer**2 - level**2, 0.0))
    near = math.sqrt(max(stand.inner**2 - level**2, 0.0))
    return Slot(stand.person_id, stand.along, near, far)


def _align_on_arcs(places: Mapping[PersonId, Point], box: Size) -> dict[PersonId, Point]:
    """Return the places at one distance from the middle for each circle, evenly over an arc."""
    aligned: dict[PersonId, Point] = {}
    for circle in Circle:
        members = {key: place for key, place in places.items() if circle_at(place) is circle}
        if members:
            aligned |= _align_on_arc(members, circle, box)
    return {key: aligned[key] for key in places}


def _align_on_arc(
    members: Mapping[PersonId, Point], circle: Circle, box: Size
) -> dict[PersonId, Point]:
    band, count = BANDS[circle], len(members)
    mean = math.fsum(math.hypot(place.x, place.y) for place in members.values()) / count
    radius = min(max(mean, band.inner + MARGIN), band.outer - MARGIN)
    start, span, order = _find_span(members)
    if count == 1:
        return {order[0]: point_at(start, radius)}
    # Two labels this far apart never touch, in whatever direction.
    chord = min(math.hypot(box.width, box.height) * (1 + 1e-9), 2 * radius)
    needed = 2 * math.asin(chord / (2 * radius))
    step = max(span / (count - 1), needed)
    if step * count > FULL_TURN:
        step = FULL_TURN / count
    first = start + span / 2 - step * (count - 1) / 2
    return {key: point_at(first + step * index, radius) for index, key in enumerate(order)}


def _find_span(members: Mapping[PersonId, Point]) -> tuple[float, float, list[PersonId]]:
    """Return where the arc of these people begins, how wide it is, and their order on it.

    The arc is the turn without its widest empty part.
    """
    turned = sorted(
        (math.atan2(place.y, place.x) % FULL_TURN, key) for key, place in members.items()
    )
    angles = [angle for angle, _ in turned]
    gaps = [_gap_before(angles, index) for index in range(len(angles))]
    begin = max(range(len(gaps)), key=lambda index: (gaps[index], -index))
    order = [key for _, key in turned[begin:] + turned[:begin]]
    return angles[begin], max(FULL_TURN - gaps[begin], 0.0) if len(order) > 1 else 0.0, order


def _gap_before(angles: Sequence[float], index: int) -> float:
    if len(angles) == 1:
        return FULL_TURN
    gap = angles[index] - angles[index - 1]
    return gap + FULL_TURN if index == 0 else gap
