"""How the map looks in the theme of now: its colours, pens and fonts, all from the roles."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from screening.network.model import Circle, TieKind
from screening.network.surroundings import Box, Figure
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

TIE_ROLES: Final[Mapping[TieKind, ColourRole]] = {
    TieKind.SUPPORTIVE: ColourRole.ACCENT,
    TieKind.NEUTRAL: ColourRole.SECOND_INK,
    TieKind.TENSE: ColourRole.ATTENTION,
    TieKind.BROKEN: ColourRole.OVERLOAD,
}
"""The colour only repeats what the shape of the line says."""

_DOTS = [0.01, 2.4]
_CLEAR: Final = 0.7
"""Black at this opacity on white still has more than 7 to 1."""
_RINGS = {
    Circle.INNER: ColourRole.ACCENT_SOFT,
    Circle.MIDDLE: ColourRole.SURFACE,
    Circle.OUTER: ColourRole.PAPER,
}


@dataclass(frozen=True, slots=True)
class MapLook:
    """Everything that painting the map needs of the theme."""

    paper: QColor
    ink: QColor
    second_ink: QColor
    line: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    rings: Mapping[Circle, QColor]
    ties: Mapping[TieKind, QPen]
    name_font: QFont
    detail_font: QFont
    symbol_radius: float
    gap: float
    thin: float
    """The width of a thin line; other widths go with it."""
    ring: float
    """The width of the line around what is chosen or aimed at."""
    faded: float
    """The opacity of a person who drops out."""
    faded_tie: float
    """The opacity of a tie that does not count now."""

    @property
    def line_height(self) -> float:
        """The height of one line of a label."""
        return QFontMetricsF(self.name_font).height()


def make_look(theme: Theme) -> MapLook:
    """Return the look of now; ask again after `theme.changed`."""
    colour = theme.colour
    return MapLook(
        paper=colour(ColourRole.PAPER),
        ink=colour(ColourRole.INK),
        second_ink=colour(ColourRole.SECOND_INK),
        line=colour(ColourRole.LINE),
        accent=colour(ColourRole.ACCENT),
        accent_soft=colour(ColourRole.ACCENT_SOFT),
        on_accent=colour(ColourRole.ON_ACCENT),
        rings={circle: colour(role) for circle, role in _RINGS.items()},
        ties={kind: make_tie_pen(theme, kind) for kind in TieKind},
        name_font=theme.font(TypeRole.SMALL, strong=True),
        detail_font=theme.font(TypeRole.SMALL),
        symbol_radius=theme.length(Shape.INDICATOR) / 2,
        gap=float(Space.HAIR),
        thin=float(theme.strokes.line),
        ring=float(theme.strokes.focus_ring),
        faded=_CLEAR if theme.is_high_contrast else 0.35,
        faded_tie=_CLEAR if theme.is_high_contrast else 0.2,
    )


def make_tie_pen(theme: Theme, kind: TieKind) -> QPen:
    """Return the pen of a kind of tie: thick, dotted, or thin."""
    line = theme.strokes.line
    width = line + 2 if kind is TieKind.SUPPORTIVE else line * 1.5
    pen = QPen(theme.colour(TIE_ROLES[kind]), width)
    # Only dots must be round: round ends take four times as long to paint.
    is_dotted = kind is TieKind.NEUTRAL
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if is_dotted else Qt.PenCapStyle.SquareCap)
    if kind is TieKind.NEUTRAL:
        pen.setWidthF(line * 2.0)
        pen.setDashPattern(_DOTS)
    return pen


def to_figure(radius: float, label: QRectF, unit: float) -> Figure:
    """Return a symbol and its label in units of the map; both are in pixels from the symbol."""
    if label.isEmpty():
        return Figure(radius / unit)
    sides = (label.left(), label.top(), label.right(), label.bottom())
    return Figure(radius / unit, Box(*(side / unit for side in sides)))
