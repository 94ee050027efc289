"""The legend below the tree: every sign with its meaning, as it is drawn in the tree."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from screening.network.family.legend import LEGEND, Sign, SignEntry
from screening.network.family.shapes import LineRole, LineStyle
from screening.wording.speech import say
from ui.components.flow_layout import FlowLayout
from ui.components.labels import StyledLabel, TextType, Tone
from ui.family_tree.lines_item import make_boundary_pen, make_line_pen
from ui.network_map.look import MapLook, make_look
from ui.roles import Shape, Space
from ui.theme import Theme

WIDE: Final = 1.5
"""How much wider than high the sign of a line is."""

PARTNER_STYLES: Final[Mapping[Sign, LineStyle]] = {
    Sign.MARRIED: LineStyle.SOLID,
    Sign.LIVING_TOGETHER: LineStyle.DASHED,
    Sign.LIVING_APART: LineStyle.DOTTED,
    Sign.SEPARATED: LineStyle.SOLID,
    Sign.DIVORCED: LineStyle.SOLID,
}
SLASHES: Final[Mapping[Sign, tuple[float, ...]]] = {
    Sign.SEPARATED: (0.0,),
    Sign.DIVORCED: (-0.12, 0.12),
}


class TreeLegend(QWidget):
    """Explains the tree; always below it, because sources disagree on the signs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Legenda"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, Space.HAIR)
        for entry in LEGEND:
            row.addWidget(_Entry(theme, entry))


class _Entry(QWidget):
    """One sign and what it means."""

    def __init__(self, theme: Theme, entry: SignEntry) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.MEDIUM, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(_SignPicture(theme, entry.sign))
        row.addWidget(StyledLabel(say(entry.text), TextType.SMALL, Tone.SECOND))


class _SignPicture(QWidget):
    """One sign, as high as a line of text."""

    def __init__(self, theme: Theme, sign: Sign) -> None:
        super().__init__()
        self._theme = theme
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the size that goes with the text of now."""
        side = self._theme.length(Shape.INDICATOR)
        is_line = self._sign not in PEOPLE
        return QSize(round(side * WIDE) if is_line else side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign around the middle, in units of its height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        draw = PEOPLE.get(self._sign) or LINES.get(self._sign) or _draw_partners
        draw(painter, make_look(self._theme), float(self.height()), self._sign)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


Draw = Callable[[QPainter, MapLook, float, Sign], None]


def _draw_person(painter: QPainter, look: MapLook, side: float, sign: Sign) -> None:
    far = side * 0.38
    painter.setPen(QPen(look.ink, look.thin * 1.5))
    painter.setBrush(look.accent_soft if sign is Sign.CARER else look.paper)
    if sign is Sign.WOMAN or sign is Sign.CARER:
        painter.drawEllipse(QPointF(), far, far)
    elif sign is Sign.OTHER:
        far = side * 0.46
        corners = [QPointF(0, -far), QPointF(far, 0), QPointF(0, far), QPointF(-far, 0)]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawRect(QRectF(-far, -far, 2 * far, 2 * far))
    if sign is Sign.CLIENT:
        near = far - look.thin * 3
        painter.drawRect(QRectF(-near, -near, 2 * near, 2 * near))
    if sign is Sign.DECEASED:
        painter.drawLine(QLineF(-far, -far, far, far))
        painter.drawLine(QLineF(-far, far, far, -far))


def _draw_partners(painter: QPainter, look: MapLook, side: float, sign: Sign) -> None:
    half = side * WIDE * 0.45
    painter.setPen(make_line_pen(look, LineRole.PARTNERSHIP, PARTNER_STYLES[sign]))
    painter.drawLine(QLineF(-half, 0, half, 0))
    painter.setPen(make_line_pen(look, LineRole.SLASH, LineStyle.SOLID))
    for at in SLASHES.get(sign, ()):
        x, lean, high = at * side, side * 0.1, side * 0.3
        painter.drawLine(QLineF(x - lean, high, x + lean, -high))


def _draw_child(painter: QPainter, look: MapLook, side: float, sign: Sign) -> None:
    style = LineStyle.DASHED if sign is Sign.ADOPTED else LineStyle.SOLID
    half = side * 0.45
    painter.setPen(make_line_pen(look, LineRole.DESCENT, LineStyle.SOLID))
    painter.drawLine(QLineF(-half, -half, half, -half))
    painter.setPen(make_line_pen(look, LineRole.DESCENT, style))
    painter.drawLine(QLineF(0, -half, 0, half))


def _draw_twins(painter: QPainter, look: MapLook, side: float, sign: Sign) -> None:
    half = side * 0.45
    painter.setPen(make_line_pen(look, LineRole.DESCENT, LineStyle.SOLID))
    painter.drawLine(QLineF(0, -half, -half, half))
    painter.drawLine(QLineF(0, -half, half, half))
    if sign is Sign.IDENTICAL_TWIN:
        painter.drawLine(QLineF(-half / 2, 0, half / 2, 0))


def _draw_siblings(painter: QPainter, look: MapLook, side: float, _sign: Sign) -> None:
    half, wide = side * 0.4, side * WIDE * 0.4
    painter.setPen(make_line_pen(look, LineRole.SIBLINGS, LineStyle.DOTTED))
    corners = [QPointF(x, y) for x, y in ((-wide, half), (-wide, -half), (wide, -half))]
    painter.drawPolyline(QPolygonF([*corners, QPointF(wide, half)]))


def _draw_household(painter: QPainter, look: MapLook, side: float, _sign: Sign) -> None:
    half, wide = side * 0.42, side * WIDE * 0.45
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(make_boundary_pen(look))
    painter.drawRect(QRectF(-wide, -half, 2 * wide, 2 * half))


PEOPLE: Final[Mapping[Sign, Draw]] = dict.fromkeys(
    (Sign.MAN, Sign.WOMAN, Sign.OTHER, Sign.CLIENT, Sign.CARER, Sign.DECEASED), _draw_person
)
LINES: Final[Mapping[Sign, Draw]] = {
    Sign.CHILD: _draw_child,
    Sign.ADOPTED: _draw_child,
    Sign.TWIN: _draw_twins,
    Sign.IDENTICAL_TWIN: _draw_twins,
    Sign.HALF_SIBLING: _draw_siblings,
    Sign.HOUSEHOLD: _draw_household,
}
