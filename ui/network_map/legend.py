"""The legend below the map: every sign with its meaning, the sectors, and the source."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.network.drawing import LEGEND, SOURCE_LINE, LegendEntry, Mark, TieMark
from screening.network.model import Circle, Direction, Sector, TieKind
from screening.wording.labels import label
from screening.wording.speech import say
from ui.components.flow_layout import FlowLayout
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.network_map.look import make_look
from ui.network_map.tie_sign import LettersSign, TieSign
from ui.roles import Shape, Space
from ui.theme import Theme

_RADII: Final = {Circle.INNER: 0.4, Circle.MIDDLE: 0.7, Circle.OUTER: 1.0}


class Legend(QWidget):
    """Explains the drawing; always in sight, because sources disagree on the signs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Legenda"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        signs = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        signs.setSizePolicy(policy)
        row = FlowLayout(signs, Space.HAIR)
        for entry in LEGEND:
            row.addWidget(_Entry(theme, entry))
        self.source = StyledLabel(say(SOURCE_LINE), TextType.SMALL, Tone.SECOND)
        row.addWidget(self.source)
        self.source_below = WrapLabel(say(SOURCE_LINE), TextType.SMALL, Tone.SECOND)
        column.addWidget(signs)
        sectors = "   ".join(f"{sector} {label(sector)}" for sector in Sector)
        self.sectors = WrapLabel(sectors, TextType.SMALL, Tone.SECOND)
        column.addWidget(self.sectors)
        column.addWidget(self.source_below)

    def arrange(self, *, wide: bool) -> None:
        """Name the source in line with the signs, or below them with the sectors."""
        self.source.setVisible(wide)
        self.source_below.setVisible(not wide)
        self.sectors.setVisible(not wide)


class _Entry(QWidget):
    """One sign and what it means."""

    def __init__(self, theme: Theme, entry: LegendEntry) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.MEDIUM, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(_make_sign(theme, entry.sign))
        # The sign stands beside it; who does not see that hears it described.
        text = StyledLabel(say(entry.meaning), TextType.SMALL, Tone.SECOND)
        text.setAccessibleName(say(entry.text))
        row.addWidget(text)


def _make_sign(theme: Theme, sign: TieKind | TieMark | Circle | Mark) -> QWidget:
    match sign:
        case TieKind():
            return TieSign(theme, sign)
        case TieMark.ARROW:
            return TieSign(theme, TieKind.NEUTRAL, Direction.FORWARD)
        case TieMark.LETTERS:
            return LettersSign(theme)
        case _:
            return _PlaceSign(theme, sign)


class _PlaceSign(QWidget):
    """A circle of the map, or the symbol of a person with a mark."""

    def __init__(self, theme: Theme, sign: Circle | Mark) -> None:
        super().__init__()
        self._theme = theme
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the size that goes with the text of now."""
        side = self._theme.length(Shape.INDICATOR)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign as it is on the map."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = make_look(self._theme)
        middle = QPointF(self.width() / 2, self.height() / 2)
        reach = self.width() / 2 - 1
        if isinstance(self._sign, Circle):
            painter.setPen(QPen(look.line, look.thin))
            for circle in reversed(Circle):
                painter.setBrush(look.accent if circle is self._sign else look.paper)
                painter.drawEllipse(middle, reach * _RADII[circle], reach * _RADII[circle])
            return
        small = reach * 0.65
        painter.setPen(QPen(look.accent, look.thin * 1.5))
        painter.drawEllipse(middle, small, small)
        painter.setPen(QPen(look.ink, look.thin * 1.5))
        if self._sign is Mark.DECEASED:
            arm = QPointF(small, small)
            mirrored = QPointF(small, -small)
            painter.drawLine(middle - arm, middle + arm)
            painter.drawLine(middle - mirrored, middle + mirrored)
        else:
            painter.setPen(QPen(look.ink, look.thin * 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, reach, reach)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
