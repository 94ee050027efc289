"""The keys of the map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.network_map.keyboard import ARROWS, find_beside

if TYPE_CHECKING:
    from ui.network_map.view import MapView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class MapKeys(QObject):
    """Does by keyboard what a hand does: choose one or several, open, shift, tie, take away."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; return whether it means something here."""
        view, key = self._view, Qt.Key(event.key())
        if key in ARROWS:
            self._go(ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and view.person:
            view.opened.emit(view.person)
        elif key is Qt.Key.Key_Escape:
            self._cancel()
        elif not view.gestures.is_editable:
            return False
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            view.ask_all()
        elif key is Qt.Key.Key_Delete and view.people:
            view.removed.emit()
        elif key is Qt.Key.Key_B and event.modifiers() == CTRL and view.person:
            view.tie_asked.emit(view.person)
        else:
            return False
        return True

    def tab(self, event: QKeyEvent) -> bool:
        """Go to the next person with Tab; return whether the focus stays in the map."""
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        view = self._view
        if step > 0 and len(view.people) > 1 and view.gestures.is_editable:
            view.left_forward.emit()
            return True
        return bool(step) and self._go_on(step)

    def _go_on(self, step: int) -> bool:
        """Choose the next person in the order of the list; return whether there is one."""
        view = self._view
        keys = list(view.map_scene.people)
        index = (-1 if step > 0 else len(keys)) if view.person is None else keys.index(view.person)
        if not 0 <= index + step < len(keys):
            return False
        view.chosen.emit(keys[index + step])
        return True

    def _go(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        view = self._view
        people = view.map_scene.people
        if view.person is None:
            if people:
                view.chosen.emit(next(iter(people)))
        elif modifiers & CTRL:
            if view.gestures.is_editable and view.gestures.is_movable:
                view.nudge.shift(view.people, way)
            elif view.gestures.is_editable:
                view.gestures.move_refused.emit()
        else:
            beside = find_beside(view.map_scene, view.person, way)
            if beside is not None and modifiers & SHIFT and view.gestures.is_editable:
                view.selected.emit((*view.people, beside), beside)
            elif beside is not None:
                view.chosen.emit(beside)

    def _cancel(self) -> None:
        if self._view.gestures.is_busy:
            self._view.hand.let_go()
        else:
            self._view.chosen.emit(None)
