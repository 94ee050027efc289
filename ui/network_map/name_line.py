"""The line in which a name is typed, and the keys that mean something else there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.components.kept_line import KeptLine


class NameLine(KeptLine):
    """Says when Escape or an arrow up or down is pressed in it, and when the focus comes and goes.

    Emits `stepped(1)` for down and `stepped(-1)` for up.
    """

    escaped = Signal()
    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape as "never mind"; an Enter that is held down counts once."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.isAutoRepeat():
            return
        if key is Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keys work here now."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that they do no longer."""
        super().focusOutEvent(event)
        self.left.emit()
