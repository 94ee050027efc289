"""What lies below everybody: the circles and sectors, and the client in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.network.drawing import Drawing
from screening.network.model import Circle
from screening.network.rings import CLIENT_RADIUS
from screening.network.surroundings import Figure
from ui.components.plain_tip import set_plain_tip
from ui.network_map.labels import wrap_words
from ui.network_map.look import MapLook, to_figure
from ui.network_map.sector_names import SectorName, place_sector_names

WIDEST_CLIENT = 1.25
"""How much wider than drawn on paper the client may be, for a name in large letters."""


class BackgroundItem(QGraphicsItem):
    """Paints circles and sectors; a circle that is aimed at while dragging stands out."""

    def __init__(self, look: MapLook) -> None:
        super().__init__()
        self._look = look
        self._unit = 1.0
        self._drawing: Drawing | None = None
        self._bounds = QRectF()
        self._target: Circle | None = None
        self._names: tuple[SectorName, ...] = ()

    def display(
        self,
        drawing: Drawing,
        unit: float,
        look: MapLook,
        bounds: QRectF,
        taken: Sequence[QRectF] = (),
    ) -> None:
        """Show the circles and sectors of a drawing.

        Names of sectors stay within the bounds, and clear of what is taken in the corners.
        """
        self.prepareGeometryChange()
        self._drawing, self._unit, self._look, self._bounds = drawing, unit, look, bounds
        self._names = place_sector_names(
            drawing.sectors, unit, QFontMetricsF(look.detail_font), bounds.width() / 2, taken
        )
        self.update()

    def aim_at(self, circle: Circle | None) -> None:
        """Mark the circle in which somebody would be dropped now."""
        if circle is not self._target:
            self._target = circle
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole map."""
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint from the outer circle inwards."""
        if self._drawing is None:
            return
        thin = QPen(self._look.line, self._look.thin)
        for ring in sorted(self._drawing.rings, key=lambda ring: -ring.radius):
            radius = ring.radius * self._unit
            painter.setPen(thin)
            painter.setBrush(self._look.rings[ring.circle])
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self._drawing.sectors:
            (a, b), unit = mark.line, self._unit
            painter.drawLine(QLineF(a.x * unit, a.y * unit, b.x * unit, b.y * unit))
        painter.setPen(self._look.second_ink)
        painter.setFont(self._look.detail_font)
        for box, text in self._names:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        for ring in self._drawing.rings:
            if ring.circle is self._target:
                radius = ring.radius * self._unit
                painter.setPen(QPen(self._look.accent, self._look.ring, Qt.PenStyle.DashLine))
                painter.drawEllipse(QPointF(0, 0), radius, radius)


class ClientItem(QGraphicsItem):
    """The client in the middle, or a carer instead, above the ties that reach for it."""

    def __init__(self, look: MapLook) -> None:
        super().__init__()
        self._look = look
        self._radius = 1.0
        self._lines: list[str] = []
        self._age = ""
        self._is_chosen = False
        self._is_leaver = False

    def leave(self, *, leaves: bool) -> None:
        """Show whether it is a carer who drops out; the next `display` shows it in full."""
        self._is_leaver = leaves

    def choose(self, *, chosen: bool) -> None:
        """Show whether whoever is in the middle is the chosen person."""
        if chosen is not self._is_chosen:
            self._is_chosen = chosen
            self.update()

    def display(self, name: str, age: str, unit: float, look: MapLook) -> None:
        """Show the name and the age of the client."""
        self.prepareGeometryChange()
        self._look = look
        metrics = QFontMetricsF(look.name_font)
        first, _, rest = name.partition(" ")
        room = 2 * CLIENT_RADIUS * unit
        self._lines, self._age = [first, *(wrap_words(metrics, rest, room) if rest else [])], age
        if self._is_leaver:
            self._age = QCoreApplication.translate("PersonItem", "valt uit")
        widest = max(metrics.horizontalAdvance(line) for line in self._lines)
        wanted = widest / 2 + look.gap
        least = max(CLIENT_RADIUS * unit, 1.2 * look.symbol_radius)
        self._radius = max(least, min(wanted, WIDEST_CLIENT * CLIENT_RADIUS * unit))
        set_plain_tip(self, ", ".join(filter(None, (name, age))))
        self.update()

    def measure(self, unit: float) -> Figure:
        """Return what the disc and the age below it cover, in units of the map."""
        return to_figure(self._radius, self._age_rect() if self._age else QRectF(), unit)

    def boundingRect(self) -> QRectF:
        """Return the square around the disc."""
        reach = self._radius + self._look.gap + self._look.ring
        disc = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        return disc.united(self._age_rect()) if self._age else disc

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the disc with as much of the name as fits, and the age below it."""
        look = self._look
        painter.setPen(QPen(look.accent, look.thin) if self._is_leaver else Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_soft if self._is_leaver else look.accent)
        painter.drawEllipse(QPointF(0, 0), self._radius, self._radius)
        if self._is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, look.ring))
            reach = self._radius + look.gap
            painter.drawEllipse(QPointF(0, 0), reach, reach)
        metrics = QFontMetricsF(look.name_font)
        spacing = metrics.height() * 0.9
        lines = self._lines[: max(1, int(1.8 * self._radius / spacing))]
        top = -len(lines) * spacing / 2
        painter.setPen(look.ink if self._is_leaver else look.on_accent)
        painter.setFont(look.name_font)
        for index, line in enumerate(lines):
            middle = top + (index + 0.5) * spacing
            half = max(self._radius**2 - middle**2, 0.0) ** 0.5
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, 2 * half)
            box = QRectF(-self._radius, middle - spacing, 2 * self._radius, 2 * spacing)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if self._age:
            self._paint_age(painter)

    def _paint_age(self, painter: QPainter) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.paper)
        painter.drawRoundedRect(self._age_rect(), look.gap, look.gap)
        painter.setPen(look.second_ink)
        painter.setFont(look.detail_font)
        painter.drawText(self._age_rect(), Qt.AlignmentFlag.AlignCenter, self._age)

    def _age_rect(self) -> QRectF:
        metrics = QFontMetricsF(self._look.detail_font)
        width = metrics.horizontalAdvance(self._age) + 2 * self._look.gap
        return QRectF(-width / 2, self._radius + self._look.gap / 2, width, metrics.height())
