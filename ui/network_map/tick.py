"""The tick at a person who is one of several that are chosen: a sign that is not only a colour."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.network_map.look import MapLook

SIZE = 0.55
"""The radius of the disc, as a share of the usual symbol's."""


def tick_radius(look: MapLook) -> float:
    """Return the radius of the disc."""
    return look.symbol_radius * SIZE


def paint_tick(painter: QPainter, look: MapLook, at: QPointF) -> None:
    """Paint a disc with a tick in it."""
    radius = tick_radius(look)
    painter.setPen(QPen(look.paper, look.thin * 1.5))
    painter.setBrush(look.accent)
    painter.drawEllipse(at, radius, radius)
    pen = QPen(look.on_accent, look.thin * 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = ((-0.45, 0.0), (-0.1, 0.35), (0.5, -0.35))
    painter.drawPolyline(QPolygonF([at + QPointF(x, y) * radius for x, y in points]))
