"""The outline that is drawn by hand around people."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem

from ui.network_map.look import MapLook

LEVEL = 10
"""Above everybody."""
VEIL = 0.12
"""How much of the colour lies over what is within the outline."""
STEP = 3.0
"""A shorter way than this, in pixels, adds nothing to an outline."""


class LassoItem(QGraphicsPolygonItem):
    """A closed outline that grows point by point."""

    def __init__(self, look: MapLook) -> None:
        super().__init__()
        self._outline = QPolygonF()
        self.setZValue(LEVEL)
        self.set_look(look)
        self.hide()

    @property
    def outline(self) -> QPolygonF:
        """What was drawn up to now."""
        return self._outline

    def set_look(self, look: MapLook) -> None:
        """Show the outline in another look."""
        pen = QPen(look.accent, look.ring * 0.7, Qt.PenStyle.DashLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.setPen(pen)
        veil = QColor(look.accent)
        veil.setAlphaF(VEIL)
        self.setBrush(QBrush(veil))

    def begin(self, at: QPointF) -> None:
        """Begin a new outline."""
        self._outline = QPolygonF([at])
        self.setPolygon(self._outline)

    def go_on(self, to: QPointF) -> None:
        """Draw on to a point."""
        if (to - self._outline.last()).manhattanLength() >= STEP:
            self._outline.append(to)
            self.setPolygon(self._outline)
            self.show()

    def end(self) -> QPolygonF:
        """Take the outline away and return it."""
        outline, self._outline = self._outline, QPolygonF()
        self.hide()
        self.setPolygon(self._outline)
        return outline
