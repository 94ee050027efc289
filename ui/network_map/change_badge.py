"""What changed about one person on the map: an icon with a word beside the symbol."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.wording.compared_marks import ChangeMark
from screening.wording.comparison import Subject
from ui.icons import IconName, paint_icon
from ui.network_map.person_item import PersonItem
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

ICONS: Final = {
    Subject.CAME: IconName.PLUS,
    Subject.LEFT: IconName.MINUS,
    Subject.DIED: IconName.CLOSE,
    Subject.HOURS: IconName.CLOCK,
    Subject.TIE: IconName.NETWORK,
    Subject.TASK: IconName.NOTE,
    Subject.OTHER: IconName.PENCIL,
}
"""What stands before the word, on the map and in the list; all in one colour: none is better."""

ABOVE_PEOPLE: Final = 3


class ChangeBadge(QGraphicsItem):
    """Stands above everybody on the map; shows a ring as well while somebody is pointed out."""

    def __init__(self, theme: Theme, mark: ChangeMark | None) -> None:
        super().__init__()
        self._theme = theme
        self._ring = self._foot = 0.0
        self._pill = QRectF()
        self.mark = mark
        self.is_pointed_out = False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(ABOVE_PEOPLE)

    def point_out(self, *, wanted: bool) -> None:
        """Draw the eye to this person, or not."""
        if wanted is not self.is_pointed_out:
            self.is_pointed_out = wanted
            self.update()

    def place_at(self, item: PersonItem, taken: Iterable[QRectF]) -> QRectF:
        """Stand at a person, where nothing is covered if there is such a place; return it."""
        self.prepareGeometryChange()
        self.setPos(item.pos())
        self._ring = item.label_rect().top() + Space.HAIR / 2
        self._foot = item.label_rect().bottom()
        if self.mark is None:
            self._pill = QRectF()
            return QRectF()
        covered = [rect.translated(-self.pos()) for rect in taken]
        spots = [QRectF(corner, self._size()) for corner in self._list_corners()]
        self._pill = min(spots, key=lambda spot: _measure_cover(spot, covered))
        return self._pill.translated(self.pos())

    def boundingRect(self) -> QRectF:
        """Return the word and the ring together."""
        reach = self._ring + self._theme.strokes.focus_ring
        return QRectF(-reach, -reach, 2 * reach, 2 * reach).united(
            self._pill.adjusted(-2, -2, 2, 2)
        )

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the ring, and the word over it."""
        colour = self._theme.colour
        if self.is_pointed_out:
            painter.setPen(QPen(colour(ColourRole.ACCENT), self._theme.strokes.focus_ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), self._ring, self._ring)
        if self.mark is not None:
            self._paint_pill(painter, self.mark)

    def _paint_pill(self, painter: QPainter, mark: ChangeMark) -> None:
        pill, side = self._pill, self._side()
        ink = self._theme.colour(ColourRole.INK)
        role = ColourRole.ACCENT_SOFT if self.is_pointed_out else ColourRole.PAPER
        painter.setPen(QPen(ink, self._theme.strokes.line))
        painter.setBrush(self._theme.colour(role))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        icon = QRectF(pill.left() + Space.HAIR, pill.center().y() - side / 2, side, side)
        paint_icon(painter, ICONS[mark.subject], ink, icon, self._theme.strokes.icon)
        painter.setPen(ink)
        painter.setFont(self._theme.font(TypeRole.SMALL))
        text = pill.adjusted(side + 1.5 * Space.HAIR, 0, -Space.HAIR, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, mark.word)

    def _side(self) -> float:
        return self._theme.length(Shape.ICON_SMALL) * 0.8

    def _size(self) -> QSizeF:
        metrics = QFontMetricsF(self._theme.font(TypeRole.SMALL))
        word = self.mark.word if self.mark else ""
        width = metrics.horizontalAdvance(word) + self._side() + 3.5 * Space.HAIR
        return QSizeF(width, metrics.height())

    def _list_corners(self) -> list[QPointF]:
        """Return where the word may begin: above first, then beside, then below."""
        size, ring = self._size(), self._ring
        width, height, slant = size.width(), size.height(), self._ring * 0.7
        return [
            QPointF(-width / 2, -ring - height),
            QPointF(slant, -slant - height),
            QPointF(-slant - width, -slant - height),
            QPointF(ring, -height / 2),
            QPointF(-ring - width, -height / 2),
            QPointF(-width / 2, self._foot),
            QPointF(0, self._foot),
            QPointF(-width, self._foot),
        ]


def _measure_cover(spot: QRectF, covered: Iterable[QRectF]) -> float:
    """Return how much of what is there a word at a spot would hide."""
    shared = (spot.intersected(rect) for rect in covered)
    return sum(rect.width() * rect.height() for rect in shared)
