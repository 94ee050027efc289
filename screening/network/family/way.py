"""Who steps aside when somebody is dragged onto them."""

from collections.abc import Iterable, Mapping

from screening.identifiers import PersonId
from screening.network.family.shapes import LABEL_BOTTOM, SYMBOL_RADIUS
from screening.network.model import Point

HEIGHT = SYMBOL_RADIUS + LABEL_BOTTOM
"""From the top of a symbol to the bottom of its name."""

STEP = 0.1
"""How much further each next place is that is tried."""


def make_way(
    places: Mapping[PersonId, Point], by_hand: Mapping[PersonId, Point], width: float
) -> dict[PersonId, Point]:
    """Put people where they were dragged, and whom that covers beside it, on their own row.

    Args:
        places: where everybody stands by the family.
        by_hand: where people were dragged, on top of each other if need be.
        width: the width of a name.
    """
    fixed = list(by_hand.values())
    covered = []
    for person_id, point in places.items():
        if person_id in by_hand:
            continue
        if _is_free(point, by_hand.values(), width):
            fixed.append(point)
        else:
            covered.append(person_id)
    found = {**places, **by_hand}
    for person_id in covered:
        found[person_id] = _find_free(places[person_id], fixed, width)
        fixed.append(found[person_id])
    return found


def _find_free(start: Point, fixed: list[Point], width: float) -> Point:
    """Return the nearest free place on the row; a row is never full."""
    count = 0
    while True:
        for side in (1, -1):
            point = Point(round(start.x + side * count * STEP, 3), start.y)
            if _is_free(point, fixed, width):
                return point
        count += 1


def _is_free(point: Point, others: Iterable[Point], width: float) -> bool:
    return not any(
        abs(point.x - other.x) < width and abs(point.y - other.y) < HEIGHT for other in others
    )
