"""One person on the map: a symbol with the age in it, and a label below."""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.network.drawing import Mark, Node
from screening.network.model import Circle, Person
from screening.network.rings import PAPER_HALF_HEIGHT
from screening.network.surroundings import Figure
from ui.components.plain_tip import set_plain_tip
from ui.network_map.labels import NodeShape, fit_node
from ui.network_map.look import MapLook, to_figure
from ui.network_map.tick import paint_tick, tick_radius

PAPER = 0.85
"""Ties stay visible below a label."""


class PersonItem(QGraphicsItem):
    """Shows a person; chosen people are named in full and carry the handle to draw a tie with."""

    def __init__(self, look: MapLook, person: Person, node: Node) -> None:
        super().__init__()
        self.person = person
        self.node = node
        self._look = look
        self._room = QSizeF()
        self._least_room = QSizeF()
        self._is_chosen = False
        self._is_selected = False
        self._has_handle = False
        self._is_leaver = False
        self._shape = NodeShape(0, (), has_detail=False, size=QSizeF())
        self._bounds = QRectF()

    def display(
        self,
        person: Person,
        node: Node,
        room: QSizeF,
        least_room: QSizeF,
        look: MapLook,
        tip: str,
    ) -> None:
        """Show a person as they are now.

        Args:
            person: who it is.
            node: the same as drawn.
            room: what the layout keeps free for them, in pixels.
            least_room: what it keeps free for everybody.
            look: how it is painted.
            tip: what is said about them under the mouse.
        """
        self.person, self.node, self._look = person, node, look
        self._room, self._least_room = room, least_room
        set_plain_tip(self, tip)
        self._refit()

    def choose(self, *, chosen: bool, handle: bool, selected: bool = False) -> None:
        """Show whether this is the chosen person, or one of several, and has a handle for ties."""
        if (chosen, handle, selected) != (self._is_chosen, self._has_handle, self._is_selected):
            self._is_chosen, self._has_handle, self._is_selected = chosen, handle, selected
            self._refit()

    @property
    def is_selected(self) -> bool:
        """Whether this is one of several who are chosen."""
        return self._is_selected

    def leave(self, *, leaves: bool) -> None:
        """Show whether this is the person who drops out."""
        if leaves is not self._is_leaver:
            self._is_leaver = leaves
            self._refit()

    @property
    def label(self) -> str:
        """The text below the symbol."""
        return " ".join(self._shape.lines)

    def holds(self, point: QPointF, reach: float) -> bool:
        """Whether a point of the scene is on the symbol, or near it, or on the label."""
        own = point - self.pos()
        on_symbol = QLineF(QPointF(), own).length() <= max(self._shape.radius, reach)
        return on_symbol or self.label_rect().contains(own)

    def measure(self, unit: float) -> Figure:
        """Return what the symbol and the label cover, in units of the map."""
        return to_figure(self._shape.radius + self._look.gap, self.label_rect(), unit)

    def handle_holds(self, point: QPointF, reach: float) -> bool:
        """Whether a point of the scene is on the handle, if there is one."""
        distance = QLineF(self._handle_point(), point - self.pos()).length()
        return self._has_handle and distance <= reach

    def handle_point(self) -> QPointF:
        """Return where the handle is in the scene."""
        return self.pos() + self._handle_point()

    def boundingRect(self) -> QRectF:
        """Return symbol, rings, handle and label together."""
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the label below the symbol, both on a bit of paper."""
        if self._is_leaver:
            painter.setOpacity(self._look.faded)
        self._paint_symbol(painter)
        painter.setOpacity(1.0)
        if self._shape.lines:
            self._paint_label(painter)
        if self._has_handle:
            self._paint_handle(painter)
        if self._is_selected:
            paint_tick(painter, self._look, self._tick_point())

    def _refit(self) -> None:
        self.prepareGeometryChange()
        leaves = QCoreApplication.translate("PersonItem", "valt uit")
        client = QCoreApplication.translate("PersonItem", "cliënt")
        about = client if Mark.CLIENT in self.node.marks else self.node.hours
        detail = leaves if self._is_leaver else about
        whole = self._is_chosen or self._is_leaver
        self._shape = fit_node(
            self._look, self.node.name, detail, self._room, self._least_room, whole=whole
        )
        reach = self._shape.radius + 2 * self._look.gap
        self._bounds = QRectF(-reach, -reach, 2 * reach, 2 * reach).united(self.label_rect())
        if self._is_selected:
            side = tick_radius(self._look) + self._look.ring
            corner = self._tick_point() - QPointF(side, side)
            self._bounds = self._bounds.united(QRectF(corner, QSizeF(2 * side, 2 * side)))
        if self._has_handle:
            side = self._handle_radius() + self._look.ring
            corner = self._handle_point() - QPointF(side, side)
            self._bounds = self._bounds.united(QRectF(corner, QSizeF(2 * side, 2 * side)))
        # From top to bottom: a name never covers the symbol of somebody below it.
        level = 2 if self._is_chosen or self._is_selected else 1
        self.setZValue(level + (1 + self.node.point.y / PAPER_HALF_HEIGHT) / 4)
        self.update()

    def _paint_symbol(self, painter: QPainter) -> None:
        look, radius, middle = self._look, self._shape.radius, QPointF(0, 0)
        is_carer = self.node.circle is Circle.INNER
        is_client = Mark.CLIENT in self.node.marks
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.paper)
        painter.drawEllipse(middle, radius + look.thin, radius + look.thin)
        edge = look.second_ink if self.node.circle is Circle.OUTER else look.accent
        painter.setPen(QPen(edge, look.thin * 2 if is_carer else look.thin * 1.5))
        ground = look.accent_soft if is_carer else look.paper
        painter.setBrush(look.accent if is_client else ground)
        painter.drawEllipse(middle, radius, radius)
        if Mark.LIVING_TOGETHER in self.node.marks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.ink, look.thin * 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, radius + look.gap, radius + look.gap)
        if Mark.DECEASED in self.node.marks:
            self._paint_cross(painter)
        elif self.person.age is not None and radius >= look.symbol_radius * 0.9:
            painter.setPen(look.on_accent if is_client else look.ink)
            painter.setFont(look.detail_font)
            box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.person.age))
        if self._is_chosen or self._is_selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, look.ring))
            reach = radius + 1.6 * look.gap
            painter.drawEllipse(middle, reach, reach)

    def _paint_cross(self, painter: QPainter) -> None:
        arm = self._shape.radius * 1.1
        painter.setPen(QPen(self._look.ink, self._look.thin * 1.5))
        painter.drawLine(QLineF(-arm, -arm, arm, arm))
        painter.drawLine(QLineF(-arm, arm, arm, -arm))

    def _paint_label(self, painter: QPainter) -> None:
        look, rect = self._look, self.label_rect()
        is_marked = self._is_chosen or self._is_selected
        ground = look.accent_soft if is_marked else look.paper
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.setOpacity(1.0 if is_marked else PAPER)
        painter.drawRoundedRect(rect, look.gap, look.gap)
        painter.setOpacity(1.0)
        height = look.line_height
        last = len(self._shape.lines) - 1
        for index, text in enumerate(self._shape.lines):
            is_detail = self._shape.has_detail and index == last
            painter.setFont(look.detail_font if is_detail else look.name_font)
            painter.setPen(look.second_ink if is_detail else look.ink)
            box = QRectF(rect.left(), rect.top() + index * height, rect.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_handle(self, painter: QPainter) -> None:
        look, radius, at = self._look, self._handle_radius(), self._handle_point()
        painter.setPen(QPen(look.paper, look.thin * 1.5))
        painter.setBrush(look.accent)
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QPen(look.on_accent, look.thin * 1.5))
        arm = radius * 0.45
        painter.drawLine(QLineF(at.x() - arm, at.y() + arm, at.x() + arm, at.y() - arm))
        painter.drawLine(QLineF(at.x() + arm, at.y() - arm, at.x(), at.y() - arm))
        painter.drawLine(QLineF(at.x() + arm, at.y() - arm, at.x() + arm, at.y()))

    def label_rect(self) -> QRectF:
        """Return where the label is, from the symbol."""
        size, radius = self._shape.size, self._shape.radius
        # Where people stand close together the name stands right below the symbol.
        free = self._room.height() - 2 * radius - size.height()
        top = radius + min(self._look.gap, max(free, self._look.thin))
        return QRectF(QPointF(-size.width() / 2, top), size)

    def _tick_point(self) -> QPointF:
        away = self._shape.radius + self._look.gap
        return QPointF(-away, -away)

    def _handle_radius(self) -> float:
        return self._look.symbol_radius * 0.8

    def _handle_point(self) -> QPointF:
        away = self._shape.radius + self._handle_radius() + self._look.gap
        return QPointF(away, -away)
