"""A hand on the map, whether it holds a mouse or a pen or is a finger."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt

if TYPE_CHECKING:
    from ui.network_map.view import MapView

ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""The keys with which a click adds to those who are chosen."""


class Hand(QObject):
    """Takes hold, moves and lets go; all points are of the viewport."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self._pan_from: QPointF | None = None

    def press(self, at: QPointF, *, adding: bool = False) -> None:
        """Take hold of a person, a handle, or the paper."""
        view = self._view
        view.nudge.finish()
        point = view.mapToScene(at.toPoint())
        if not view.gestures.press(point, adding=adding):
            view.gestures.tap_paper(point)
            self._pan_from = at

    def move(self, to: QPointF) -> None:
        """Drag what was taken hold of."""
        if self._pan_from is None:
            self._view.gestures.move(self._view.mapToScene(to.toPoint()))
        else:
            self._view.zoom.pan(to - self._pan_from)
            self._pan_from = to

    def release(self, at: QPointF) -> None:
        """Let go."""
        self._pan_from = None
        self._view.gestures.release(self._view.mapToScene(at.toPoint()))
        self._view.show_waiting()

    def tap_twice(self, at: QPointF) -> None:
        """Open the person, or ask for a new one on empty paper."""
        view = self._view
        point = view.mapToScene(at.toPoint())
        person = view.map_scene.person_at(point, view.gestures.reach)
        if person in view.map_scene.people:
            view.opened.emit(person)
        elif person is None and view.gestures.is_editable:
            view.paper_tapped_twice.emit(view.map_scene.to_place(point))

    def let_go(self) -> None:
        """Put back whatever is held, as if it had not been touched."""
        self._pan_from = None
        was_busy = self._view.gestures.is_busy
        self._view.gestures.cancel()
        if was_busy:
            self._view.map_scene.refresh()
            self._view.show_waiting()
