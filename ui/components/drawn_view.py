"""A drawing that is looked at and worked on with keys, mouse and fingers."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from ui.roles import ColourRole
from ui.theme import Theme


class DrawnView(QGraphicsView):
    """Shows a scene without a frame; one stop for Tab, with a ring while the keys work here."""

    def __init__(self, theme: Theme, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        scene.setParent(self)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Inside the view, and no place of its own to go to.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around the drawing."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Draw the ring that says that the keys work here."""
        super().drawForeground(painter, rect)
        if not self.hasFocus():
            return
        ring = self._theme.strokes.focus_ring
        inset = ring // 2
        frame = self.viewport().rect().adjusted(inset, inset, -inset - 1, -inset - 1)
        painter.setPen(QPen(self._theme.colour(ColourRole.ACCENT), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self.mapToScene(frame))
