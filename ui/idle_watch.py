"""Notices that nobody has touched the app for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
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
CHECK_EVERY_MS = 5_000


class IdleWatch(QObject):
    """Emits `idle` once when nothing was touched for so long.

    It goes by the wall clock, so that the sleep of the laptop counts.

    Args:
        app: whose events are watched.
        limit: how long is too long.
        now: tells the time; tests own it.
    """

    idle = Signal()

    def __init__(
        self, app: QApplication, limit: timedelta, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._now = now
        self._touched_at = now()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        app.installEventFilter(self)

    def start(self) -> None:
        """Begin to watch, from now."""
        self._touched_at = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def check(self) -> bool:
        """Compare the clock with the last touch; return whether that was too long ago.

        A clock that was set back tells nothing: far back is too long as well.
        """
        if not self._timer.isActive() or abs(self._now() - self._touched_at) < self._limit:
            return False
        self.stop()
        # Not from within an event: locking takes the widgets away that the event is meant for.
        QTimer.singleShot(0, self.idle.emit)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember the moment of a touch; the touch that wakes a sleeping laptop goes nowhere."""
        if event.type() not in TOUCHES:
            return False
        if self.check():
            return True
        self._touched_at = self._now()
        return False
