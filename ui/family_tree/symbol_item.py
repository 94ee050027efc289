"""One member of the family: a square, circle or diamond with the age in it, and a name below."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.network.family.shapes import Symbol, SymbolShape
from ui.network_map.labels import wrap_words
from ui.network_map.look import MapLook

MOST_LINES = 2
TOLERANCE = 1.2
"""A second line may come a little below its room: the lines of the tree stay further away."""


class SymbolItem(QGraphicsItem):
    """Shows a member at the origin of the item; who is chosen is named in full."""

    def __init__(self, look: MapLook, symbol: Symbol) -> None:
        super().__init__()
        self.symbol = symbol
        self._look = look
        self._radius = 0.0
        self._lines: tuple[str, ...] = ()
        self._label = QRectF()
        self._room = QRectF()
        self._bounds = QRectF()
        self._is_chosen = False

    def display(self, symbol: Symbol, radius: float, room: QRectF, look: MapLook) -> None:
        """Show a member as they are now, with the name in a room below the symbol."""
        self.symbol, self._radius, self._room, self._look = symbol, radius, room, look
        self._refit()

    def choose(self, *, chosen: bool) -> None:
        """Show whether this is the chosen member."""
        if chosen is not self._is_chosen:
            self._is_chosen = chosen
            self._refit()

    @property
    def label(self) -> str:
        """The text below the symbol."""
        return " ".join(self._lines)

    def holds(self, point: QPointF, reach: float) -> bool:
        """Whether a point of the scene is on the symbol, or near it, or on the name."""
        own = point - self.pos()
        on_symbol = QLineF(QPointF(), own).length() <= max(self._radius * 1.2, reach)
        return on_symbol or self._label.contains(own)

    def boundingRect(self) -> QRectF:
        """Return symbol, ring and name together."""
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the name on a bit of paper, and the symbol over it."""
        self._paint_label(painter)
        look, radius = self._look, self._radius
        edge = look.thin * 2
        painter.setPen(QPen(look.ink, edge))
        painter.setBrush(look.accent_soft if self.symbol.is_carer else look.paper)
        self._draw_outline(painter, radius)
        if self.symbol.is_client:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._draw_outline(painter, radius - edge - look.gap / 2)
        if self.symbol.age and self._fits_age():
            painter.setPen(look.ink)
            painter.setFont(look.detail_font)
            box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.symbol.age)
        if self.symbol.deceased:
            self._paint_cross(painter)
        if self._is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, look.ring))
            self._draw_outline(painter, radius + 1.5 * look.gap)

    def _refit(self) -> None:
        self.prepareGeometryChange()
        look = self._look
        metrics = QFontMetricsF(look.name_font)
        self._lines = self._fit_name(metrics)
        width = max(metrics.horizontalAdvance(line) for line in self._lines) + look.gap
        size = QSizeF(width, len(self._lines) * look.line_height)
        self._label = QRectF(QPointF(-width / 2, self._room.top()), size)
        reach = self._radius * 1.3 + 2 * look.gap + look.ring
        self._bounds = QRectF(-reach, -reach, 2 * reach, 2 * reach).united(self._label)
        self.setZValue(2 if self._is_chosen else 1)
        self.update()

    def _fit_name(self, metrics: QFontMetricsF) -> tuple[str, ...]:
        """Return the name over the lines there is room for; of who is chosen all of it."""
        name, width = self.symbol.name, self._room.width()
        if self._is_chosen or metrics.horizontalAdvance(name) <= width:
            return (name,)
        right = Qt.TextElideMode.ElideRight
        if self._room.height() * TOLERANCE < MOST_LINES * metrics.height():
            return (metrics.elidedText(name, right, width),)
        first, *rest = wrap_words(metrics, name, width)
        rows = (first, " ".join(rest)) if rest else (first,)
        return tuple(metrics.elidedText(row, right, width) for row in rows)

    def _fits_age(self) -> bool:
        return QFontMetricsF(self._look.detail_font).height() <= 1.5 * self._radius

    def _draw_outline(self, painter: QPainter, radius: float) -> None:
        match self.symbol.shape:
            case SymbolShape.SQUARE:
                painter.drawRect(QRectF(-radius, -radius, 2 * radius, 2 * radius))
            case SymbolShape.CIRCLE:
                painter.drawEllipse(QPointF(), radius, radius)
            case SymbolShape.DIAMOND:
                far = radius * 1.2
                corners = [QPointF(0, -far), QPointF(far, 0), QPointF(0, far), QPointF(-far, 0)]
                painter.drawPolygon(QPolygonF(corners))

    def _paint_cross(self, painter: QPainter) -> None:
        arm = self._radius
        painter.setPen(QPen(self._look.ink, self._look.thin * 1.5))
        painter.drawLine(QLineF(-arm, -arm, arm, arm))
        painter.drawLine(QLineF(-arm, arm, arm, -arm))

    def _paint_label(self, painter: QPainter) -> None:
        look, rect = self._look, self._label
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_soft if self._is_chosen else look.paper)
        painter.drawRoundedRect(rect, look.gap, look.gap)
        painter.setFont(look.name_font)
        painter.setPen(look.ink)
        for index, text in enumerate(self._lines):
            top = rect.top() + index * look.line_height
            box = QRectF(rect.left(), top, rect.width(), look.line_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
