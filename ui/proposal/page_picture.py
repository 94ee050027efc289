"""One page of a document as a picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.roles import LIGHT, ColourRole, Shape
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.documents.preview import PageImage, PageSize

_PAPER = QColor(LIGHT[ColourRole.PAPER])
"""What is printed is printed on white, in the dark too."""


class PagePicture(QWidget):
    """Shows a page as wide as there is room for, in the proportions of the paper.

    Emits `looked_at` when it is painted. It is a white sheet until it gets a picture; a picture
    that is out of date stays until the next one comes.

    Args:
        most: how wide it is at most, at normal text; it grows with the text.
    """

    looked_at = Signal()

    def __init__(self, theme: Theme, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._paper = QSizeF()
        self._image = QImage()
        self._is_fresh = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    @property
    def is_fresh(self) -> bool:
        """Whether it shows the page as it is now, for the width of now."""
        return self._is_fresh

    @property
    def is_in_view(self) -> bool:
        """Whether any of it can be seen."""
        return not self.visibleRegion().isEmpty()

    def set_paper(self, size: "PageSize", name: str) -> None:
        """Take the size of the paper; `name` is what a screen reader says."""
        self._paper = QSizeF(size.width, size.height)
        self.setAccessibleName(name)
        self.updateGeometry()

    def set_image(self, page: "PageImage") -> None:
        """Show a picture, which is right until `expire` or `drop`."""
        whole = QImage(
            page.pixels, page.width, page.height, 4 * page.width, QImage.Format.Format_RGB32
        )
        # Two bytes a pixel are plenty for ink on paper, and halve what a page takes.
        self._image = whole.convertToFormat(QImage.Format.Format_RGB16)
        self._is_fresh = True
        self.update()

    def expire(self) -> None:
        """Show the picture only until there is a better one."""
        self._is_fresh = False
        self.update()

    def drop(self) -> None:
        """Forget the picture."""
        self._image = QImage()
        self.expire()

    def image(self) -> QImage:
        """Return the picture as it is kept; null when there is none."""
        return self._image

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the paper at a width."""
        if self._paper.isEmpty():
            return 0
        return round(self._bound(width) * self._paper.height() / self._paper.width())

    def sizeHint(self) -> QSize:
        """Return the size at the width of now."""
        width = self._bound(self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be anything."""
        return QSize(0, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, or the bare sheet, with a thin edge."""
        width = self._bound(self.width())
        target = QRectF(0, 0, width, self.heightForWidth(width))
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(target, _PAPER)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
        painter.setPen(QPen(self._theme.colour(ColourRole.LINE), Shape.LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(0, 0, -1, -1))
        self.looked_at.emit()

    def _bound(self, width: int) -> int:
        return min(width, self._theme.length(self._most))
