"""Walking over the map by keyboard: to whoever is next in a direction, and shifting somebody."""

import math
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from screening.identifiers import PersonId
from screening.network.layout import clamp_to_paper
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
    """Shifts somebody while a key is held; one `moved` when it is let go of."""

    moved = Signal(object, object)

    def __init__(self, scene: MapScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._person: PersonId | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody was shifted and the key is still held."""
        return self._person is not None

    def shift(self, person_id: PersonId, way: tuple[int, int]) -> None:
        """Shift somebody by one step."""
        if self._person is None:
            self._person = person_id
            self._scene.begin_move(person_id)
        place = self._scene.place_of(person_id)
        self._scene.move_to(
            person_id, clamp_to_paper(Point(place.x + way[0] * NUDGE, place.y + way[1] * NUDGE))
        )

    def finish(self) -> None:
        """Say where somebody ended up, if anyone was shifted."""
        person, self._person = self._person, None
        if person is not None and person in self._scene.people:
            self._scene.end_move()
            self.moved.emit(person, self._scene.place_of(person))


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
