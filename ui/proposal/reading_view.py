"""The text of a document, as high as it is: the page scrolls, not the text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget


class ReadingView(QTextBrowser):
    """Shows headings, text and tables that a screen reader can walk through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def show_html(self, html: str) -> None:
        """Show a text that holds no links and no pictures."""
        self.setHtml(html)

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        edges = self.height() - self.viewport().height()
        return QSize(super().sizeHint().width(), round(self.document().size().height()) + edges)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be anything."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
