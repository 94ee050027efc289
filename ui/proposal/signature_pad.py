"""A field to sign in, with a finger, a pen or the mouse."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening.documents.signature import HEIGHT, WIDTH, Point, Signature, clean_signature
from ui.roles import ColourRole, Shape
from ui.theme import Theme

_INK_WIDTH = 3


class SignaturePad(QWidget):
    """Emits `changed` after every stroke; what was drawn stays in memory until it is kept.

    A pen comes as a mouse, as Qt makes of it. Nobody needs to draw: an answer can be given without.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strokes: list[list[Point]] = []
        self._touch: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell_state()
        theme.changed.connect(self.update)

    def signature(self) -> Signature:
        """Return what was drawn."""
        return clean_signature(Signature(tuple(tuple(stroke) for stroke in self._strokes)))

    def clear(self) -> None:
        """Wipe the field."""
        self._strokes.clear()
        self._on_changed()

    def undo(self) -> None:
        """Take away the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._on_changed()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in the proportions of a signature."""
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        """Return room enough to write in."""
        return QSize(WIDTH // 2, HEIGHT // 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be written in."""
        return QSize(WIDTH // 4, HEIGHT // 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._on_changed()

    def event(self, event: QEvent) -> bool:
        """Follow the first finger; a second one, or the ball of a hand, draws nothing."""
        kinds = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
        if event.type() in kinds and isinstance(event, QTouchEvent):
            self._follow(event)
            event.accept()
            return True
        if event.type() is QEvent.Type.TouchCancel:
            self._touch = None
            self._on_changed()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, a line to write on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, frame = self._theme, self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour(ColourRole.FIELD_LINE), theme.strokes.line))
        painter.setBrush(theme.colour(ColourRole.PAPER))
        painter.drawRoundedRect(frame, Shape.RADIUS, Shape.RADIUS)
        base = round(self.height() * 0.78)
        painter.setPen(QPen(theme.colour(ColourRole.LINE), theme.strokes.line))
        painter.drawLine(Shape.ICON, base, self.width() - Shape.ICON, base)
        pen = QPen(theme.colour(ColourRole.INK), _INK_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            points = [self._to_screen(point) for point in stroke]
            painter.drawPolyline(QPolygonF(points if len(points) > 1 else points * 2))

    def _follow(self, event: QTouchEvent) -> None:
        for point in event.points():
            if event.type() is QEvent.Type.TouchBegin and self._touch is None:
                self._touch = point.id()
                self._begin(point.position())
            elif point.id() == self._touch:
                self._go_on(point.position())
        if event.type() is QEvent.Type.TouchEnd:
            self._touch = None
            self._on_changed()

    def _begin(self, place: QPointF) -> None:
        self._strokes.append([self._to_field(place)])
        self.update()

    def _go_on(self, place: QPointF) -> None:
        if self._strokes:
            self._strokes[-1].append(self._to_field(place))
            self.update()

    def _to_field(self, place: QPointF) -> Point:
        return (
            round(place.x() / max(self.width(), 1) * WIDTH),
            round(place.y() / max(self.height(), 1) * HEIGHT),
        )

    def _to_screen(self, point: Point) -> QPointF:
        return QPointF(point[0] / WIDTH * self.width(), point[1] / HEIGHT * self.height())

    def _on_changed(self) -> None:
        self._tell_state()
        self.update()
        self.changed.emit()

    def _tell_state(self) -> None:
        words = (
            self.tr("Veld voor de handtekening, er is getekend")
            if self._strokes
            else self.tr("Veld voor de handtekening, nog leeg")
        )
        self.setAccessibleName(words)
