"""The kinds of tie as small pictures and as buttons, drawn as on the map itself."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening.network.model import Direction, Point, SupportKind, TieKind
from screening.network.strokes import sample_tie
from screening.network.support_letters import Letters, measure_letters, spell_support
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.network_map.letter_labels import LetterLabels, measure_letter
from ui.network_map.look import make_look, make_tie_pen
from ui.network_map.tie_item import to_head, to_lines
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme

_SAMPLE_UNIT = 200.0
"""Pixels to the unit of the map, so that the teeth and bars have their usual size."""


def paint_tie_sample(
    painter: QPainter,
    theme: Theme,
    kind: TieKind,
    size: QSize,
    *,
    direction: Direction = Direction.NONE,
    colour: QColor | None = None,
) -> None:
    """Draw a piece of a tie across the middle of a picture, in its own colour or another."""
    unit = theme.length(round(_SAMPLE_UNIT))
    margin = theme.length(Space.HAIR)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, size.height() / 2)
    pen = make_tie_pen(theme, kind)
    if colour is not None:
        pen.setColor(colour)
    painter.setPen(pen)
    path = sample_tie(kind, (size.width() - 2 * margin) / unit, direction)
    painter.drawLines(to_lines(path, unit))
    painter.fillPath(to_head(path, unit), pen.color())


def tie_size(theme: Theme) -> QSize:
    """Return the size of such a picture."""
    return QSize(theme.length(2 * Shape.ICON), theme.length(Shape.INDICATOR))


def make_tie_icon(theme: Theme, kind: TieKind, ratio: float = 1.0) -> QIcon:
    """Return the picture of a kind of tie for a button, also a chosen one, or for a list."""
    size = tie_size(theme)
    icon = QIcon()
    for state, colour in (
        (QIcon.State.Off, None),
        (QIcon.State.On, theme.colour(ColourRole.ON_ACCENT)),
    ):
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_tie_sample(painter, theme, kind, size, colour=colour)
        painter.end()
        icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon


class TieSign(QWidget):
    """Shows a kind of tie beside the words for it, with an arrow head if there is a direction."""

    def __init__(self, theme: Theme, kind: TieKind, direction: Direction = Direction.NONE) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._direction = direction
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the size that goes with the text of now."""
        return tie_size(self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter, size = QPainter(self), self.size()
        paint_tie_sample(painter, self._theme, self._kind, size, direction=self._direction)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class LettersSign(QWidget):
    """Shows the support letters as they stand on a tie."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the size of the letters of now."""
        letters = measure_letters(
            spell_support(SupportKind), measure_letter(make_look(self._theme))
        )
        height = max(math.ceil(letters.height) + 2, self._theme.length(Shape.INDICATOR))
        return QSize(math.ceil(letters.width) + 2, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the letters in the middle."""
        look = make_look(self._theme)
        text = spell_support(SupportKind)
        size = measure_letters(text, measure_letter(look))
        labels = LetterLabels()
        middle = Point(self.width() / 2, self.height() / 2)
        labels.add(Letters(text, middle, size, share=0.5), unit=1.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels.paint(painter, look)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class TieButtons(QWidget):
    """A button for each kind of tie, with its line; emits `picked(kind)`."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, Space.SMALL)
        self._value: TieKind | None = None
        self.buttons: dict[TieKind, Button] = {}
        for kind in TieKind:
            button = Button(theme, label(kind), ButtonKind.SEGMENT)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=kind: self._on_clicked(chosen))
            row.addWidget(button)
            self.buttons[kind] = button
        self.setFocusProxy(self.buttons[TieKind.SUPPORTIVE])
        theme.changed.connect(self._update_icons)
        self._update_icons()

    def set_value(self, kind: TieKind | None) -> None:
        """Show which kind it is now, or none; emits nothing."""
        self._value = kind
        for each, button in self.buttons.items():
            button.setChecked(each is kind)

    def _on_clicked(self, kind: TieKind) -> None:
        was = self._value
        self.set_value(kind)
        if kind is not was:
            self.picked.emit(kind)

    def _update_icons(self) -> None:
        for kind, button in self.buttons.items():
            button.setIcon(make_tie_icon(self._theme, kind, self.devicePixelRatioF()))
            button.setIconSize(tie_size(self._theme))
