"""What a hand or a key does to one member of the tree: drag, shift, or leave it after all."""

import math
from typing import Final

from PySide6.QtCore import QObject, QPointF, Signal

from screening.identifiers import PersonId
from screening.network.model import Point
from ui.family_tree.scene import TreeScene

DRAG_DISTANCE: Final = 5.0
"""A hand on a touch pad is never quite still: a shorter way is a tap."""
NUDGE: Final = 0.1
"""How far one key shifts somebody, in generations."""


class Hand(QObject):
    """Moves one member at a time; emits one `moved(who, place)`, when it is let go of."""

    moved = Signal(object, object)

    def __init__(self, scene: TreeScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._person: PersonId | None = None
        self._from = QPointF()
        self._offset = QPointF()
        self._is_moving = False
        self.is_editable = True

    @property
    def person(self) -> PersonId | None:
        """Who is in the hand, if anyone."""
        return self._person

    @property
    def is_busy(self) -> bool:
        """Whether somebody is being moved."""
        return self._is_moving

    def press(self, person_id: PersonId, point: QPointF) -> None:
        """Take hold of somebody at a point of the scene."""
        self._person, self._from = person_id, point
        self._offset = point - self._scene.people[person_id].pos()
        self._is_moving = False

    def move(self, point: QPointF) -> None:
        """Follow the mouse with whoever was taken hold of."""
        if self._person is None or not self.is_editable:
            return
        if not self._is_moving and (point - self._from).manhattanLength() < DRAG_DISTANCE:
            return
        self._is_moving = True
        at = (point - self._offset) / self._scene.unit
        self._scene.move_to(self._person, Point(at.x(), at.y()))

    def shift(self, person_id: PersonId, way: tuple[int, int]) -> None:
        """Move somebody one step by a key."""
        if self.is_editable:
            self._person, self._is_moving = person_id, True
            place = self._scene.place_of(person_id)
            x, y = place.x + way[0] * NUDGE, place.y + way[1] * NUDGE
            self._scene.move_to(person_id, Point(round(x, 3), round(y, 3)))

    def release(self) -> None:
        """Say where somebody ended up, if anyone was moved."""
        person, was_moving = self._person, self._is_moving
        self._person, self._is_moving = None, False
        if person in self._scene.people and was_moving and person is not None:
            self.moved.emit(person, self._scene.place_of(person))

    def cancel(self) -> None:
        """Put somebody back without doing anything."""
        self._person, self._is_moving = None, False
        self._scene.refresh()


def find_beside(scene: TreeScene, person_id: PersonId, way: tuple[int, int]) -> PersonId | None:
    """Return who is nearest in a direction, if anyone.

    Left and right stay in the row; up and down go to parents and children if there are any.
    """
    here = scene.people[person_id].pos()
    best: tuple[bool, float, PersonId] | None = None
    kin = scene.find_lines(person_id)
    for key, item in scene.people.items():
        step = item.pos() - here
        ahead = step.x() * way[0] + step.y() * way[1]
        aside = abs(step.x() * way[1]) + abs(step.y() * way[0])
        if key == person_id or ahead <= 0 or (way[0] and aside > scene.unit / 2):
            continue
        rank = (bool(way[1]) and key not in kin, math.hypot(ahead, aside), key)
        if best is None or rank < best:
            best = rank
    return best[2] if best else None
