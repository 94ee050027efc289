"""What a press, a move and a release on the map mean: choose, drag, or draw a tie."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPointF, Signal

from screening.identifiers import PersonId
from screening.network.rings import circle_at
from ui.network_map.scene import CLIENT_ON_MAP, MapScene

DRAG_DISTANCE: Final = 5.0
"""A hand on a touch pad is never quite still: a shorter way is a tap."""


@dataclass(slots=True)
class _Press:
    at: QPointF
    person: PersonId | None
    offset: QPointF
    is_tie: bool
    is_dragging: bool = False


class Gestures(QObject):
    """Turns the mouse into wishes; a drag gives one `moved`, at its end.

    Args:
        reach: how near to a symbol a finger may tap beside it.
    """

    pressed = Signal()
    chosen = Signal(object)
    moved = Signal(object, object)
    move_refused = Signal()
    tie_drawn = Signal(object, object)
    tie_tapped = Signal(object)

    def __init__(self, scene: MapScene, reach: float, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._press: _Press | None = None
        self.reach = reach
        self.is_editable = True
        self.is_tie_mode = False
        self.is_movable = True
        """Whether people may be put elsewhere; places by hand are those around the client."""

    @property
    def is_busy(self) -> bool:
        """Whether something is being dragged or drawn."""
        return self._press is not None and self._press.is_dragging

    def press(self, point: QPointF) -> bool:
        """Begin at a point of the scene; return whether there is somebody or something."""
        self.pressed.emit()
        scene = self._scene
        handle = next(
            (key for key, item in scene.people.items() if item.handle_holds(point, self.reach / 2)),
            None,
        )
        person = handle or scene.person_at(point, self.reach)
        if person is None:
            self._press = None
            return False
        is_tie = self.is_editable and (handle is not None or self.is_tie_mode)
        offset = QPointF() if person == CLIENT_ON_MAP else point - scene.people[person].pos()
        self._press = _Press(point, person, offset, is_tie)
        if not is_tie:
            whose = scene.centre if person == CLIENT_ON_MAP else person
            if whose is not None:
                self.chosen.emit(whose)
        return True

    def tap_paper(self, point: QPointF) -> None:
        """Choose the tie at a point, or nobody."""
        stroke = self._scene.tie_at(point, self.reach / 3)
        if stroke is not None and self.is_editable:
            self.tie_tapped.emit(stroke)
        else:
            self.chosen.emit(None)

    def move(self, point: QPointF) -> None:
        """Follow the mouse with whatever was begun."""
        press = self._press
        if press is None or press.person is None or not self.is_editable:
            return
        if not press.is_dragging:
            if (point - press.at).manhattanLength() < DRAG_DISTANCE:
                return
            if press.person == CLIENT_ON_MAP and not press.is_tie:
                return
            if not self.is_movable and not press.is_tie:
                self._press = None
                self.move_refused.emit()
                return
            press.is_dragging = True
            if not press.is_tie:
                self._scene.begin_move(press.person)
        if press.is_tie:
            self._scene.show_draft(self._start_of(press.person), point)
        else:
            place = self._scene.to_place(point - press.offset)
            self._scene.move_to(press.person, place)
            self._scene.aim_at(circle_at(place))

    def release(self, point: QPointF) -> None:
        """Finish what was begun."""
        press, self._press = self._press, None
        self._scene.hide_draft()
        if press is None or press.person is None or not press.is_dragging:
            return
        if not press.is_tie:
            self._scene.end_move()
            self.moved.emit(press.person, self._scene.place_of(press.person))
            return
        target = self._scene.person_at(point, self.reach)
        if target is not None and target != press.person:
            self.tie_drawn.emit(press.person, target)

    def cancel(self) -> PersonId | None:
        """Stop without doing anything; return who was being dragged, if anyone."""
        press, self._press = self._press, None
        self._scene.hide_draft()
        if press is None or not press.is_dragging or press.is_tie:
            return None
        self._scene.end_move()
        return press.person

    def _start_of(self, person: PersonId) -> QPointF:
        return QPointF() if person == CLIENT_ON_MAP else self._scene.people[person].pos()
