"""The picture of one course."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import Theme

WIDTH = 400
HEIGHT = 210


class Chart(QLabel):
    """Shows a rendered chart at its own size, or smaller when there is less room.

    Emits `looked_at` when it is painted without a picture, which is when it comes into view.

    It is a label because Qt tells a screen reader that one with a picture is a picture.
    """

    looked_at = Signal()

    def __init__(self, theme: Theme, description: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(description)
        # So that a screen reader hears of a picture also before somebody comes to it.
        empty = QPixmap(1, 1)
        empty.fill(Qt.GlobalColor.transparent)
        self.setPixmap(empty)
        theme.changed.connect(self.updateGeometry)

    @property
    def is_drawn(self) -> bool:
        """Whether there is a picture."""
        return not self._picture.isNull()

    def set_png(self, content: bytes, ratio: float) -> None:
        """Show another picture, made for a screen with this pixel ratio."""
        picture = QPixmap()
        picture.loadFromData(content, "PNG")
        picture.setDevicePixelRatio(ratio)
        self._picture = picture
        self.setPixmap(picture)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chart at the present size of text."""
        return QSize(self._theme.length(WIDTH), self._theme.length(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return no width: a smaller picture is better than a page that scrolls sideways."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """Return that the chart keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that goes with a width, never more than the full height."""
        full = self.sizeHint()
        return min(full.height(), round(width * full.height() / full.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, at the left and smoothly scaled."""
        if self._picture.isNull():
            self.looked_at.emit()
            return
        size = self._picture.deviceIndependentSize()
        scale = min(self.width() / size.width(), self.height() / size.height(), 1.0)
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
