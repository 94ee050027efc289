"""One page of a document as a picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.roles import ColourRole, Shape
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.documents.preview import PageImage


class PagePicture(QWidget):
    """Shows a page as wide as there is room for, in the proportions of the paper."""

    def __init__(self, theme: Theme, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_page(self, page: "PageImage", name: str) -> None:
        """Show a page; `name` is what a screen reader says."""
        whole = QImage(
            page.pixels, page.width, page.height, 4 * page.width, QImage.Format.Format_RGB32
        )
        # Two bytes a pixel are plenty for ink on paper, and halve what a long proposal takes.
        self._image = whole.convertToFormat(QImage.Format.Format_RGB16)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def image(self) -> QImage:
        """Return the picture as it is kept."""
        return self._image

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the paper at a width."""
        if self._image.isNull():
            return 0
        return round(min(width, self._most) * self._image.height() / self._image.width())

    def sizeHint(self) -> QSize:
        """Return the size at the width of now."""
        width = min(self.width(), self._most)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be anything."""
        return QSize(0, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with a thin edge."""
        if self._image.isNull():
            return
        width = min(self.width(), self._most)
        target = QRectF(0, 0, width, self.heightForWidth(width))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        painter.setPen(QPen(self._theme.colour(ColourRole.LINE), Shape.LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(0, 0, -1, -1))
