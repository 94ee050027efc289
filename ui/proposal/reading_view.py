"""The text of a document, as high as it is: the page scrolls, not the text."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

_OF_THE_PAGE: Final = frozenset(
    {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up}
)


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
        # Below the headings of the page, which are as large as Qt makes these.
        self.document().setDefaultStyleSheet("h2 { font-size: large; } h3 { font-size: medium; }")
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it to the page to scroll; without it who has no mouse could not read on."""
        if event.key() in _OF_THE_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
