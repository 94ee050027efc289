"""Where people stand on the map: where they were dragged, else in their circle and sector."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from screening.identifiers import PersonId
from screening.network.label_boxes import LabelBoxes, Size
from screening.network.model import Circle, Person, Point, Sector
from screening.network.rings import (
    BANDS,
    CLIENT,
    CLIENT_RADIUS,
    PAPER_HALF_HEIGHT,
    PAPER_HALF_WIDTH,
    Arc,
    divide_turn,
    point_at,
    sector_text_point,
)

LABEL_BOX: Final = Size(0.40, 0.13)
"""Some twenty letters over two lines on a small screen; a map of a dozen people has room for it."""

ABOVE_CLIENT: Final = Point(0.0, -CLIENT_RADIUS)
"""Kept free as well: a label hangs under its point, and may not hang over the client."""

EDGE_MARGIN: Final = 0.03
"""How far people stay away from the lines of their circle and sector."""

ROWS: Final = 9
"""How many distances from the client are tried within one circle."""

STEP: Final = 0.035
"""The distance between two places that are tried in one row."""

ROOM_PER_PERSON: Final = {Circle.INNER: 1.5, Circle.MIDDLE: 0.6, Circle.OUTER: 0.6}
"""How wide a sector is for each person in that circle; a sector without people has width 1."""

WIDENINGS: Final = 8
WIDEN_BY: Final = 1.3
"""How often, and by how much, a sector that is too full is made wider."""

BOX_SCALES: Final = (1.0, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)
"""When a map is too full for the labels it is laid out for smaller ones."""

FULLEST: Final = 0.6
"""A circle of which labels would cover a larger share is too full; no time is spent on trying."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The division of the turn over the sectors, and everybody's place."""

    arcs: Mapping[Sector, Arc]
    places: Mapping[PersonId, Point]
    box: Size
    """Labels of this size do not overlap, unless people were put on top of each other by hand."""
    rooms: Mapping[PersonId, Size] = field(default_factory=dict)
    """Who may have a larger label than that."""


def place_people(people: Iterable[Person], box: Size = LABEL_BOX) -> dict[PersonId, Point]:
    """Return a place for everybody, as `lay_out` does, without the sectors."""
    return dict(lay_out(people, box).places)


def lay_out(people: Iterable[Person], box: Size = LABEL_BOX) -> Layout:
    """Return a place for everybody; the same people always get the same places.

    Hand-placed people keep their place, within the paper. The others stand in their circle and
    sector, and step aside only for a hand-placed person whose label would cover theirs.

    Args:
        people: in the order of the map.
        box: the largest useful label; all labels hang on their point in the same way.
    """
    everyone = {person.id: person for person in people}
    automatic = _place_automatically(tuple(everyone.values()), box)
    by_hand = {
        person.id: clamp_to_paper(person.place)
        for person in everyone.values()
        if person.place is not None and _is_finite(person.place)
    }
    return _make_way(automatic, by_hand) if by_hand else automatic.layout


def clamp_to_paper(point: Point) -> Point:
    """Return the nearest point within the paper."""
    return Point(
        min(max(point.x, -PAPER_HALF_WIDTH), PAPER_HALF_WIDTH),
        min(max(point.y, -PAPER_HALF_HEIGHT), PAPER_HALF_HEIGHT),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """What everybody wishes and is offered, for one division of the turn and one label size."""

    arcs: Mapping[Sector, Arc]
    box: Size
    wishes: Mapping[PersonId, Point]
    parts: Mapping[PersonId, tuple[Circle, Arc]]
    """The part of the map in which everybody may stand."""
    offers: dict[tuple[Circle, Arc], Sequence[Point]] = field(default_factory=dict)
    """The places in a part, listed when the first wish in it is taken already."""

    @classmethod
    def of(cls, people: Sequence[Person], needs: Mapping[Sector, float], box: Size) -> "_Plan":
        """Divide the turn and spread everybody evenly over their part of it."""
        arcs = divide_turn(needs)
        members: dict[tuple[Sector, Circle], list[Person]] = {}
        for person in people:
            members.setdefault((person.sector, person.circle), []).append(person)
        wishes: dict[PersonId, Point] = {person.id: CLIENT for person in people}
        parts: dict[PersonId, tuple[Circle, Arc]] = {}
        for (sector, circle), group in members.items():
            spread = _list_wishes(circle, arcs[sector], len(group), box)
            for person, wish in zip(group, spread, strict=True):
                wishes[person.id] = wish
                parts[person.id] = circle, arcs[sector]
        return cls(arcs, box, wishes, parts)

    def find_place(self, person_id: PersonId, boxes: LabelBoxes) -> Point | None:
        """Return the free place nearest to the wish; None when the sector has none left."""
        wish = self.wishes[person_id]
        if boxes.is_free(wish):
            return wish
        part = self.parts[person_id]
        if part not in self.offers:
            self.offers[part] = _list_places(*part)
        nearest_first = sorted(
            self.offers[part],
            key=lambda point: (point.x - wish.x) ** 2 + (point.y - wish.y) ** 2,
        )
        return next((point for point in nearest_first if boxes.is_free(point)), None)

    def fixed_boxes(self) -> LabelBoxes:
        """Return the labels that are always there: the client and the names of the sectors."""
        boxes = LabelBoxes(self.box)
        boxes.add(CLIENT)
        boxes.add(ABOVE_CLIENT)
        for arc in self.arcs.values():
            boxes.add(sector_text_point(arc))
        return boxes

    def place(self) -> tuple[dict[PersonId, Point], PersonId | None]:
        """Return the places in order, and the first person for whom none was left, if any."""
        boxes = self.fixed_boxes()
        places: dict[PersonId, Point] = {}
        for person_id in self.wishes:
            point = self.find_place(person_id, boxes)
            if point is None:
                return places, person_id
            boxes.add(point)
            places[person_id] = point
        return places, None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A plan with the places that came of it."""

    plan: _Plan
    places: Mapping[PersonId, Point]

    @property
    def layout(self) -> Layout:
        return Layout(self.plan.arcs, self.places, self.plan.box)


def _place_automatically(people: Sequence[Person], box: Size) -> _Placed:
    """Widen the sector that is too full and try again, then with smaller labels."""
    sector_of = {person.id: person.sector for person in people}
    for scale in BOX_SCALES:
        size = Size(box.width * scale, box.height * scale)
        if _is_too_full(people, size):
            continue
        needs = _estimate_needs(people)
        for _ in range(WIDENINGS):
            plan = _Plan.of(people, needs, size)
            places, stuck = plan.place()
            if stuck is None:
                return _Placed(plan, places)
            needs[sector_of[stuck]] *= WIDEN_BY
    plan = _Plan.of(people, _estimate_needs(people), Size(0.0, 0.0))
    return _Placed(plan, plan.wishes)


def _estimate_needs(people: Sequence[Person]) -> dict[Sector, float]:
    """Return how wide each sector wants to be: enough for the circle that needs most."""
    counts = Counter((person.sector, person.circle) for person in people)
    return {
        sector: max(
            1.0, *(counts[sector, circle] * room for circle, room in ROOM_PER_PERSON.items())
        )
        for sector in Sector
    }


def _is_too_full(people: Sequence[Person], box: Size) -> bool:
    return any(
        sum(person.circle is circle for person in people) * box.width * box.height
        > FULLEST * math.pi * (band.outer**2 - band.inner**2)
        for circle, band in BANDS.items()
    )


def _list_wishes(circle: Circle, arc: Arc, number: int, box: Size) -> list[Point]:
    """Return evenly spread places, on the middle row or, when that is too short, on two rows."""
    band = BANDS[circle]
    is_crowded = number * box.width > arc.width * band.middle
    shift = (band.outer - band.inner) / 4 if is_crowded and number > 1 else 0.0
    return [
        point_at(
            arc.start + arc.width * (index + 0.5) / number,
            band.middle + (shift if index % 2 else -shift),
        )
        for index in range(number)
    ]


def _list_places(circle: Circle, arc: Arc) -> list[Point]:
    band = BANDS[circle]
    low, high = band.inner + EDGE_MARGIN, band.outer - EDGE_MARGIN
    places: list[Point] = []
    for row in range(ROWS):
        radius = low + (high - low) * row / (ROWS - 1)
        margin = min(EDGE_MARGIN / radius, arc.width / 4)
        width = arc.width - 2 * margin
        columns = max(2, math.ceil(width * radius / STEP))
        places.extend(
            point_at(arc.start + margin + width * column / (columns - 1), radius)
            for column in range(columns)
        )
    return places


def _make_way(automatic: _Placed, by_hand: Mapping[PersonId, Point]) -> Layout:
    """Move those whom a hand-placed label covers; everybody else stays where they were."""
    plan = automatic.plan
    if plan.box.width == 0:
        return Layout(plan.arcs, {**automatic.places, **by_hand}, plan.box)
    hand_boxes, boxes = LabelBoxes(plan.box), plan.fixed_boxes()
    for point in by_hand.values():
        hand_boxes.add(point)
        boxes.add(point)
    places = {**automatic.places, **by_hand}
    covered = []
    for person_id, point in automatic.places.items():
        if person_id in by_hand:
            continue
        if hand_boxes.is_free(point):
            boxes.add(point)
        else:
            covered.append(person_id)
    for person_id in covered:
        places[person_id] = plan.find_place(person_id, boxes) or places[person_id]
        boxes.add(places[person_id])
    return Layout(plan.arcs, places, plan.box)


def _is_finite(point: Point) -> bool:
    return math.isfinite(point.x) and math.isfinite(point.y)
