"""Buttons of which a double tap counts once."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ui.components.buttons import Button

DOUBLE: Final = 300
"""Milliseconds within which a second press belongs to the first.

Half to three quarters of what systems allow between the two halves of a double click that is meant
(400 in Qt, 500 in Windows): nobody reads a statement and answers it that quickly, and whoever taps
on steadily, as for a row of the same answers, stays above it.
"""


class TapGuard:
    """Tells a new press from the second half of a double one, by the time the system gave them.

    A second press would land on the next statement, that is there within milliseconds. The time
    runs from the last press that counted, so that steady tapping goes on.
    """

    def __init__(self) -> None:
        self._last: int | None = None

    def allows(self, moment: int) -> bool:
        """Return whether a press at a moment (in ms) is a new one; if so, remember it.

        A press without a time, as a program makes it, is. One of before the last was timed by
        another clock: some systems have one for keys and one for the mouse.
        """
        if moment and self._last is not None and 0 <= moment - self._last < DOUBLE:
            return False
        self._last = moment or self._last
        return True


class TapButton(Button):
    """A push button that ignores double taps and held-down keys; Enter presses it too."""

    guard: TapGuard | None = None
    """Shared by the buttons among which a double tap must count once."""

    def changeEvent(self, event: QEvent) -> None:
        """Turn an arrow round with the direction of reading."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._update_icon()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press, unless this is the second half of a double tap."""
        if self.guard is None or self.guard.allows(event.timestamp()):
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as well as on the space bar, once for every time a key goes down."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
