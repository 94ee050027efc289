"""A line of text that goes on below when it is full, so that all of it can be read."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.components.auto_save_text import AutoSaveText


class WrappedLine(AutoSaveText):
    """An `AutoSaveText` without line breaks: Enter hands it over, and pasted ones become spaces."""

    def __init__(self, max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(max_length, lines=1, parent=parent)
        self.setProperty("begins", "line")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over what was typed on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words, without the ends of lines between them."""
        cursor: QTextCursor = self.textCursor()
        cursor.insertText(" ".join(source.text().split()))
