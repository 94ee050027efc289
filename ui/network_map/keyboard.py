"""Walking over the map by keyboard: to whoever is next in a direction, and shifting somebody."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from screening.identifiers import PersonId
from screening.network.model import Point
from ui.network_map.scene import MapScene

NUDGE: Final = 0.02
"""How far one key shifts somebody, in units of the map."""

ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Nudge(QObject):
    """Shifts people while a key is held; one `moved` when it is let go of."""

    moved = Signal(object)
    """The Point of each PersonId who was shifted."""

    def __init__(self, scene: MapScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._people: tuple[PersonId, ...] = ()

    @property
    def is_busy(self) -> bool:
        """Whether somebody was shifted and the key is still held."""
        return bool(self._people)

    def shift(self, people: Sequence[PersonId], way: tuple[int, int]) -> None:
        """Shift people by one step."""
        if not self._people:
            self._people = tuple(people)
            self._scene.begin_move(*self._people)
        first = self._people[0]
        place = self._scene.place_of(first)
        self._scene.move_to(first, Point(place.x + way[0] * NUDGE, place.y + way[1] * NUDGE))

    @property
    def held(self) -> frozenset[PersonId]:
        """Who is being shifted."""
        return frozenset(self._people)

    def cancel(self) -> None:
        """Stop without doing anything."""
        if self._people:
            self._people = ()
            self._scene.end_move()

    def finish(self) -> None:
        """Say where people ended up, if anyone was shifted."""
        people, self._people = self._people, ()
        if people and all(person in self._scene.people for person in people):
            places = self._scene.list_moved()
            self._scene.end_move()
            self.moved.emit(places)


def find_beside(scene: MapScene, person_id: PersonId, way: tuple[int, int]) -> PersonId | None:
    """Return who is nearest in a direction, if anyone; straight ahead counts more than aside."""
    here = scene.people[person_id].pos()
    best: tuple[float, PersonId] | None = None
    for key, item in scene.people.items():
        step = item.pos() - here
        ahead = step.x() * way[0] + step.y() * way[1]
        aside = abs(step.x() * way[1]) + abs(step.y() * way[0])
        if key != person_id and ahead > 0 and 2 * ahead >= aside:
            distance = math.hypot(ahead, 2 * aside)
            if best is None or distance < best[0]:
                best = (distance, key)
    return best[1] if best else None
