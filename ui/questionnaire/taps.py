"""Buttons of which a double tap counts once."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from ui.components.buttons import Button


class TapGuard:
    """Tells a new tap from the second half of a double one, by the time the system gave them.

    A second tap would land on the next statement, that is there within milliseconds.
    """

    def __init__(self) -> None:
        self._last: int | None = None

    def allows(self, moment: int) -> bool:
        """Return whether a press at a moment (in ms) is a new one, and remember it."""
        before, self._last = self._last, moment
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return before is None or moment - before >= interval


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
