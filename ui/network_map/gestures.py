"""What a press, a move and a release on the map mean: choose, drag, draw a tie, or a lasso."""

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
    """None for empty paper, from which a lasso is drawn."""
    offset: QPointF
    is_tie: bool = False
    is_adding: bool = False
    is_dragging: bool = False


class Gestures(QObject):
    """Turns the mouse into wishes; a drag gives one `moved`, at its end, of all who went along.

    Args:
        reach: how near to a symbol a finger may tap beside it.
    """

    pressed = Signal()
    chosen = Signal(object)
    toggled = Signal(object)
    """Who is to be added to those who are chosen, or taken from them."""
    lassoed = Signal(object, bool)
    """Who stands within the outline, and whether they come with those who were chosen already."""
    moved = Signal(object)
    """The Point of each PersonId who was moved."""
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
        self.is_select_mode = False
        self.selected: frozenset[PersonId] = frozenset()
        """Who are chosen, when those are several."""

    @property
    def is_busy(self) -> bool:
        """Whether something is being dragged or drawn."""
        return self._press is not None and self._press.is_dragging

    @property
    def held(self) -> frozenset[PersonId]:
        """Who is in the hand, with all who go along; nobody for the client or empty paper."""
        person = self._press.person if self._press else None
        if not person:
            return frozenset()
        return self.selected if person in self.selected else frozenset({person})

    def press(self, point: QPointF, *, adding: bool = False) -> bool:
        """Begin at a point of the scene; return whether there is somebody or something to do.

        Args:
            point: where.
            adding: whether the keys are held that add to those who are chosen.
        """
        self.pressed.emit()
        scene, adding = self._scene, adding and self.is_editable
        handle = next(
            (key for key, item in scene.people.items() if item.handle_holds(point, self.reach / 2)),
            None,
        )
        person = handle or scene.person_at(point, self.reach)
        if person is None:
            self._press = None
            if adding or self._is_selecting:
                self._press = _Press(point, None, QPointF(), is_adding=adding)
                scene.lasso.begin(point)
            return self._press is not None
        is_tie = self.is_editable and (handle is not None or self.is_tie_mode)
        offset = QPointF() if person == CLIENT_ON_MAP else point - scene.people[person].pos()
        is_adding = (adding or self._is_selecting) and not is_tie
        self._press = _Press(point, person, offset, is_tie, is_adding)
        whose = scene.centre if person == CLIENT_ON_MAP else person
        if not is_tie and not is_adding and whose is not None and whose not in self.selected:
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
        if press is None or not self.is_editable:
            return
        if not press.is_dragging and not self._begin_drag(press, point):
            return
        if press.person is None:
            self._scene.lasso.go_on(point)
        elif press.is_tie:
            self._scene.show_draft(self._start_of(press.person), point)
        else:
            place = self._scene.to_place(point - press.offset)
            self._scene.move_to(press.person, place)
            self._scene.aim_at(circle_at(self._scene.place_of(press.person)))

    def release(self, point: QPointF) -> None:
        """Finish what was begun."""
        press, self._press = self._press, None
        self._scene.hide_draft()
        if press is None:
            return
        if press.person is None:
            self._end_lasso(press)
        elif not press.is_dragging:
            self._end_tap(press)
        elif press.is_tie:
            target = self._scene.person_at(point, self.reach)
            if target is not None and target != press.person:
                self.tie_drawn.emit(press.person, target)
        else:
            places = self._scene.list_moved()
            self._scene.end_move()
            self.moved.emit(places)

    def cancel(self) -> None:
        """Stop without doing anything."""
        press, self._press = self._press, None
        self._scene.hide_draft()
        self._scene.lasso.end()
        if press is not None and press.is_dragging and not press.is_tie and press.person:
            self._scene.end_move()

    @property
    def _is_selecting(self) -> bool:
        return self.is_select_mode and self.is_editable

    def _begin_drag(self, press: _Press, point: QPointF) -> bool:
        """Take hold once the hand has really moved; return whether it has."""
        if (point - press.at).manhattanLength() < DRAG_DISTANCE:
            return False
        if press.person == CLIENT_ON_MAP and not press.is_tie:
            return False
        if press.person and not press.is_tie and not self.is_movable:
            self._press = None
            self.move_refused.emit()
            return False
        press.is_dragging = True
        if press.person and not press.is_tie:
            if press.person not in self.selected:
                if press.is_adding:
                    self.chosen.emit(press.person)
                self._scene.begin_move(press.person)
            else:
                self._scene.begin_move(*(key for key in self._scene.people if key in self.selected))
        return True

    def _end_tap(self, press: _Press) -> None:
        if press.is_tie or press.person == CLIENT_ON_MAP:
            return
        if press.is_adding:
            self.toggled.emit(press.person)
        elif press.person in self.selected:
            self.chosen.emit(press.person)

    def _end_lasso(self, press: _Press) -> None:
        outline = self._scene.lasso.end()
        if press.is_dragging:
            self.lassoed.emit(self._scene.people_within(outline), press.is_adding)
        elif not press.is_adding:
            self.chosen.emit(None)

    def _start_of(self, person: PersonId) -> QPointF:
        return QPointF() if person == CLIENT_ON_MAP else self._scene.people[person].pos()
