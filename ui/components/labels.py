"""Labels that wrap or elide properly inside any layout."""

from enum import StrEnum
from typing import Final

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.components.plain_tip import set_plain_tip

_UNPLACED: Final = QSize(99, 9_999)
"""The size of a label that is in no layout yet: one that no layout gives, with room for margins."""


class TextType(StrEnum):
    """How a label looks; the sizes and weights are in the style sheet."""

    BODY = "body"
    SMALL = "small"
    STRONG = "strong"
    LEAD = "lead"
    SUBHEADING = "subheading"
    GROUP = "group"
    """Above several cards, each with a subheading of its own."""
    HEADING = "heading"


class Tone(StrEnum):
    """The colour of a label."""

    INK = "ink"
    SECOND = "second"
    ACCENT = "accent"
    ATTENTION = "attention"
    OVERLOAD = "overload"
    FINE = "fine"


class StyledLabel(QLabel):
    """A line of plain text in one of the types and tones; it never reads its text as HTML."""

    def __init__(
        self,
        text: str = "",
        text_type: TextType = TextType.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("textFormat", "PlainText")
        self.setProperty("type", text_type.value)
        self.setProperty("tone", tone.value)

    def set_tone(self, tone: Tone) -> None:
        """Show the text in another colour."""
        if self.property("tone") == tone.value:
            return
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)


class WrapLabel(StyledLabel):
    """A text over as many lines as it needs; it asks for exactly that height."""

    def __init__(
        self,
        text: str = "",
        text_type: TextType = TextType.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        # Qt asks for every height many times over, and breaking a text into lines takes long.
        self._heights: dict[int, int] = {}
        super().__init__(text, text_type, tone, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.resize(_UNPLACED)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text over as many lines as it takes at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Forget the heights: a change may be one of the font."""
        self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height at the width of now; Qt would guess a width of its own."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be anything."""
        if self.size() == _UNPLACED:
            return QSize(0, super().minimumSizeHint().height())
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again when the width became another one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ElidedLabel(StyledLabel):
    """A text on one line that ends in an ellipsis when there is no room; the tip has all of it."""

    def __init__(
        self,
        text: str = "",
        text_type: TextType = TextType.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, text_type, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters."""
        width = self.fontMetrics().horizontalAdvance("mmm…")
        return QSize(min(width, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a tip when the text is cut off."""
        super().resizeEvent(event)
        set_plain_tip(self, self.text() if self._elide() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = int(self.alignment()) | int(QtCore.Qt.TextFlag.TextSingleLine)
        painter.drawText(self.contentsRect(), flags, self._elide())

    def _elide(self) -> str:
        mode, width = QtCore.Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), mode, width)
