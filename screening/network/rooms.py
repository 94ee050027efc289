"""The room that everybody's symbol and name have: at least a box of the layout, more where free."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from screening.network.label_boxes import Size
from screening.network.layout import ABOVE_CLIENT, Layout
from screening.network.model import Point
from screening.network.rings import CLIENT, PAPER_HALF_WIDTH, sector_text_point

WIDEST: Final = 0.44
HIGHEST: Final = 0.36
"""No name needs more than this, in units of the map."""

STEPS: Final = 6
"""In so many steps everybody grows in turn, so that neighbours share what is free between them."""

MOST: Final = 80
"""With more people than this nobody grows: names are not written in full then, and time counts."""


@dataclass(slots=True)
class _Room:
    """A box that hangs on its point: as far to the left as to the right, and downwards."""

    point: Point
    width: float
    height: float

    def touches(self, other: "_Room") -> bool:
        """Whether two rooms overlap."""
        reach = (self.width + other.width) / 2
        top, other_top = self.point.y, other.point.y
        return (
            abs(self.point.x - other.point.x) < reach
            and top < other_top + other.height
            and other_top < top + self.height
        )


def give_rooms(layout: Layout) -> Layout:
    """Return the layout with everybody's room; rooms overlap nothing that its boxes do not.

    The same layout gives the same rooms.
    """
    box = layout.box
    rooms = {key: _Room(point, box.width, box.height) for key, point in layout.places.items()}
    if 0 < len(rooms) <= MOST and box.width > 0:
        fixed = [_Room(point, box.width, box.height) for point in _list_fixed(layout)]
        everything = (*rooms.values(), *fixed)
        within_reach = [
            (room, _list_within_reach(room, everything, box)) for room in rooms.values()
        ]
        for step in range(1, STEPS + 1):
            for room, others in within_reach:
                _grow(room, box, step / STEPS, others)
    sizes = {key: Size(room.width, room.height) for key, room in rooms.items()}
    return replace(layout, rooms=sizes)


def _list_within_reach(room: _Room, everything: Iterable[_Room], box: Size) -> list[_Room]:
    """Return the other rooms that could touch this one if both were as large as they may be."""
    width, height = max(WIDEST, box.width), max(HIGHEST, box.height)
    x, y = room.point.x, room.point.y
    return [
        other
        for other in everything
        if other is not room and abs(other.point.x - x) < width and abs(other.point.y - y) < height
    ]


def _grow(room: _Room, box: Size, share: float, others: Iterable[_Room]) -> None:
    """Widen a room to a share of what it may have, and then heighten it, if nothing is there."""
    paper = 2 * (PAPER_HALF_WIDTH - abs(room.point.x))
    width = box.width + (min(WIDEST, paper) - box.width) * share
    height = box.height + (HIGHEST - box.height) * share
    near = [other for other in others if not room.touches(other)]
    wider = _Room(room.point, max(width, room.width), room.height)
    if not any(wider.touches(other) for other in near):
        room.width = wider.width
    higher = _Room(room.point, room.width, max(height, room.height))
    if not any(higher.touches(other) for other in near):
        room.height = higher.height


def _list_fixed(layout: Layout) -> list[Point]:
    return [CLIENT, ABOVE_CLIENT, *(sector_text_point(arc) for arc in layout.arcs.values())]
