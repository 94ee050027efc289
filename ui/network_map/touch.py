"""Fingers and pens on the map.

One finger and a pen do what the mouse does. Two fingers make the map larger and shift it. Holding
one finger still on somebody adds them to those who are chosen, or takes them away. A hand that
rests on the screen while somebody is being dragged, or while a pen writes, counts for nothing.
"""

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QLineF, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QTabletEvent, QTouchEvent

from ui.network_map.gestures import DRAG_DISTANCE
from ui.network_map.hand import ADDING

if TYPE_CHECKING:
    from ui.network_map.view import MapView

NEAREST_FINGERS: Final = 20.0
"""Two fingers closer than this say nothing about how large the map should be."""


class _Hand(Enum):
    NONE = auto()
    WAITING = auto()
    """One finger is down: a tap, a drag, a long press, or the first of two."""
    HOLDING = auto()
    PINCHING = auto()
    DONE = auto()
    """Fingers are still down, but what they began is over."""


class Touch(QObject):
    """Turns fingers and pens into what the view knows from the mouse."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self._hand = _Hand.NONE
        self._finger = -1
        self._start = self._last = QPointF()
        self._span = QLineF()
        """From the one finger to the other."""
        self._is_pen_down = False
        self._last_tap: tuple[QPointF, QElapsedTimer] | None = None
        self._long = QTimer(self, singleShot=True)
        self._long.setInterval(QGuiApplication.styleHints().mousePressAndHoldInterval())
        self._long.timeout.connect(self._hold)

    def take_fingers(self, event: QTouchEvent) -> bool:
        """Take what fingers do; always, so that Qt makes no mouse of it."""
        event.accept()
        if self._is_pen_down:
            return True
        if event.type() is QEvent.Type.TouchCancel:
            self.stop()
            return True
        if event.type() is QEvent.Type.TouchBegin:
            self._begin(event.points()[0])
        down = [each for each in event.points() if each.state() is not QEventPoint.State.Released]
        if self._hand in (_Hand.WAITING, _Hand.HOLDING):
            self._follow(event.points(), down)
        elif self._hand is _Hand.PINCHING:
            self._pinch(down)
        if not down:
            self._hand = _Hand.NONE
        return True

    def take_pen(self, event: QTabletEvent) -> bool:
        """Take what a pen does while it touches; one that hovers says nothing."""
        view, position = self._view, event.position()
        event.accept()
        match event.type():
            case QEvent.Type.TabletPress:
                self.stop()
                self._is_pen_down = True
                view.hand.press(position, adding=bool(event.modifiers() & ADDING))
            case QEvent.Type.TabletMove if self._is_pen_down:
                view.hand.move(position)
            case QEvent.Type.TabletRelease if self._is_pen_down:
                self._is_pen_down = False
                was_tap = not view.gestures.is_busy and not event.modifiers() & ADDING
                view.hand.release(position)
                if was_tap:
                    self._end_tap(position)
            case _:
                event.ignore()
        return event.isAccepted()

    def _begin(self, point: QEventPoint) -> None:
        self._hand, self._finger = _Hand.WAITING, point.id()
        self._start = self._last = point.position()
        self._long.start()

    def _follow(self, points: list[QEventPoint], down: list[QEventPoint]) -> None:
        """Follow the finger that was first; another one makes it a pinch, unless it is late."""
        if len(down) > 1 and not self._view.gestures.is_busy:
            self._long.stop()
            if self._hand is _Hand.HOLDING:
                self._view.hand.let_go()
            self._hand = _Hand.PINCHING
            self._span = QLineF(down[0].position(), down[1].position())
            return
        finger = next((each for each in points if each.id() == self._finger), None)
        if finger is None:
            return
        self._last = finger.position()
        has_moved = (self._last - self._start).manhattanLength() >= DRAG_DISTANCE
        if self._hand is _Hand.WAITING and has_moved:
            self._long.stop()
            self._hand = _Hand.HOLDING
            self._view.hand.press(self._start)
        if self._hand is _Hand.HOLDING:
            self._view.hand.move(self._last)
        if finger.state() is QEventPoint.State.Released:
            self._lift()

    def _lift(self) -> None:
        self._long.stop()
        if self._hand is _Hand.HOLDING:
            self._view.hand.release(self._last)
        else:
            self._view.hand.press(self._start)
            self._view.hand.release(self._start)
            self._end_tap(self._start)
        self._hand = _Hand.DONE

    def _pinch(self, down: list[QEventPoint]) -> None:
        if len(down) < 2:  # noqa: PLR2004 -- one of two fingers was lifted
            self._hand = _Hand.DONE
            return
        now, before = QLineF(down[0].position(), down[1].position()), self._span
        self._span = now
        usable = min(now.length(), before.length()) >= NEAREST_FINGERS
        factor = now.length() / before.length() if usable else 1.0
        self._view.zoom.pinch(factor, now.center(), before.center())

    def _hold(self) -> None:
        """Add whoever the finger rests on, or take them away."""
        view = self._view
        person = view.map_scene.person_at(
            view.mapToScene(self._start.toPoint()), view.gestures.reach
        )
        if person in view.map_scene.people and view.gestures.is_editable:
            self._hand = _Hand.DONE
            view.toggle(person)

    def stop(self) -> None:
        """Forget the fingers, and put back what they held."""
        self._long.stop()
        if self._hand is _Hand.HOLDING:
            self._view.hand.let_go()
        self._hand = _Hand.NONE

    def _end_tap(self, at: QPointF) -> None:
        """Take the second of two taps at one spot as a double click."""
        last, self._last_tap = self._last_tap, None
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        is_soon = last is not None and last[1].elapsed() <= interval
        if last and is_soon and (at - last[0]).manhattanLength() <= self._view.gestures.reach:
            self._view.hand.tap_twice(at)
            return
        timer = QElapsedTimer()
        timer.start()
        self._last_tap = (at, timer)
