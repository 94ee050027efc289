"""Everything of the family tree but the people: the lines, and the boundary of the household."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.network.family.shapes import FamilyDrawing, LineRole, LineStyle
from screening.network.model import Point
from ui.network_map.look import MapLook

DASHES: Final[Mapping[LineStyle, list[float]]] = {
    LineStyle.SOLID: [],
    LineStyle.DASHED: [4, 3],
    LineStyle.DOTTED: [0.01, 2.4],
}
BOUNDARY_DASHES: Final = [6.0, 4.0]


def make_line_pen(look: MapLook, role: LineRole, style: LineStyle) -> QPen:
    """Return the pen of a line of the tree."""
    is_slash = role is LineRole.SLASH
    pen = QPen(look.ink if is_slash else look.second_ink, look.thin * (2 if is_slash else 1.5))
    pen.setCapStyle(
        Qt.PenCapStyle.RoundCap if style is LineStyle.DOTTED else Qt.PenCapStyle.FlatCap
    )
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if DASHES[style]:
        pen.setDashPattern(DASHES[style])
    return pen


def make_boundary_pen(look: MapLook) -> QPen:
    """Return the pen of the boundary of the household."""
    pen = QPen(look.accent, look.thin * 1.5)
    pen.setDashPattern(BOUNDARY_DASHES)
    return pen


class LinesItem(QGraphicsItem):
    """Paints the lines of a drawing at a scale."""

    def __init__(self, look: MapLook) -> None:
        super().__init__()
        self._look = look
        self._drawing: FamilyDrawing | None = None
        self._unit = 1.0

    def display(self, drawing: FamilyDrawing, unit: float, look: MapLook) -> None:
        """Show the lines as they are now."""
        self.prepareGeometryChange()
        self._drawing, self._unit, self._look = drawing, unit, look
        self.update()

    def boundingRect(self) -> QRectF:
        """Return all of the drawing."""
        if self._drawing is None:
            return QRectF()
        corners = (self._drawing.top_left, self._drawing.bottom_right)
        return QRectF(*(QPointF(at.x, at.y) * self._unit for at in corners)).adjusted(-9, -9, 9, 9)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint boundaries first, then the lines over them."""
        if self._drawing is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(make_boundary_pen(self._look))
        for boundary in self._drawing.boundaries:
            painter.drawPolygon(self._scale(boundary))
        for line in self._drawing.lines:
            painter.setPen(make_line_pen(self._look, line.role, line.style))
            painter.drawPolyline(self._scale(line.points))

    def _scale(self, points: Iterable[Point]) -> QPolygonF:
        return QPolygonF([QPointF(point.x, point.y) * self._unit for point in points])
