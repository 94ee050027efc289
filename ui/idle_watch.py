"""Notices that nobody has touched the app for a while, and counts down before it says so."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
CHECK_EVERY_MS: Final = 5_000
COUNT_EVERY_MS: Final = 1_000
COUNTDOWN: Final = timedelta(seconds=30)


class IdleWatch(QObject):
    """Emits `idle` once when nothing was touched for so long.

    In the last half minute before that it emits `counted(seconds)` every second, and `touched` when
    somebody is there after all. It goes by the wall clock, so that the sleep of the laptop counts.

    Args:
        app: whose events are watched.
        limit: tells how long is too long.
        now: tells the time; tests own it.
    """

    idle = Signal()
    counted = Signal(int)
    touched = Signal()

    def __init__(
        self,
        app: QApplication,
        limit: Callable[[], timedelta],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._now = now
        self._app = app
        self._touched_at = now()
        self._is_counting = False
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        app.focusWindowChanged.connect(self._watch_windows)

    def start(self) -> None:
        """Begin to watch, from now."""
        self._watch_windows()
        self._note_touch()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._end_countdown()

    def left(self) -> timedelta:
        """Return how long it takes until the last touch is too long ago.

        A clock that was set back tells nothing: far back is too long as well.
        """
        return self._limit() - abs(self._now() - self._touched_at)

    def check(self) -> bool:
        """Compare the clock with the last touch; return whether that was too long ago."""
        if not self._timer.isActive():
            return False
        self._watch_windows()
        left = self.left()
        if left > timedelta(0):
            self._count_down(left)
            return False
        self.stop()
        # Not from within an event: locking takes the widgets away that the event is meant for.
        QTimer.singleShot(0, self.idle.emit)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember the moment of a touch; the touch that wakes a sleeping laptop goes nowhere."""
        if not isinstance(event, QInputEvent) or event.type() not in TOUCHES:
            return False
        is_late = self.left() <= timedelta(0) and self.check()
        if not is_late:
            self._note_touch()
        return is_late

    def _watch_windows(self) -> None:
        """Look at what every window gets, also one that has come since, such as a question.

        A window gets a touch first. To look at all events of the app would bring each of them to
        Python, and there are hundreds for every touch.
        """
        for window in self._app.topLevelWindows():
            window.installEventFilter(self)

    def _note_touch(self) -> None:
        self._touched_at = self._now()
        self._end_countdown()

    def _count_down(self, left: timedelta) -> None:
        if left <= COUNTDOWN:
            self._is_counting = True
            self.counted.emit(math.ceil(left.total_seconds()))
        # A second before the countdown begins, so that it begins on time.
        is_near = left <= COUNTDOWN + timedelta(milliseconds=CHECK_EVERY_MS)
        interval = COUNT_EVERY_MS if is_near else CHECK_EVERY_MS
        if self._timer.interval() != interval:
            self._timer.setInterval(interval)

    def _end_countdown(self) -> None:
        if self._timer.interval() != CHECK_EVERY_MS:
            self._timer.setInterval(CHECK_EVERY_MS)
        if self._is_counting:
            self._is_counting = False
            self.touched.emit()
