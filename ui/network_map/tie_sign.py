"""The kinds of tie as small pictures and as buttons, drawn as on the map itself."""

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening.network.drawing import sample_tie
from screening.network.model import TieKind
from screening.wording.labels import label
from ui.components.buttons import Button
from ui.components.flow_layout import FlowLayout
from ui.network_map.look import make_tie_pen
from ui.network_map.tie_item import to_lines
from ui.roles import Shape, Space
from ui.theme import Theme

_SAMPLE_UNIT = 200.0
"""Pixels to the unit of the map, so that the teeth and bars have their usual size."""


def paint_tie_sample(painter: QPainter, theme: Theme, kind: TieKind, size: QSize) -> None:
    """Draw a piece of a tie across the middle of a picture."""
    unit = theme.length(round(_SAMPLE_UNIT))
    margin = theme.length(Space.HAIR)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, size.height() / 2)
    painter.setPen(make_tie_pen(theme, kind))
    pieces: list[QLineF] = to_lines(sample_tie(kind, (size.width() - 2 * margin) / unit), unit)
    painter.drawLines(pieces)


def tie_size(theme: Theme) -> QSize:
    """Return the size of such a picture."""
    return QSize(theme.length(2 * Shape.ICON), theme.length(Shape.INDICATOR))


def make_tie_icon(theme: Theme, kind: TieKind, ratio: float = 1.0) -> QIcon:
    """Return the picture of a kind of tie for a button or a list."""
    size = tie_size(theme)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_tie_sample(painter, theme, kind, size)
    painter.end()
    return QIcon(pixmap)


class TieSign(QWidget):
    """Shows a kind of tie beside the words for it."""

    def __init__(self, theme: Theme, kind: TieKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the size that goes with the text of now."""
        return tie_size(self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        paint_tie_sample(QPainter(self), self._theme, self._kind, self.size())

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
        self.buttons: dict[TieKind, Button] = {}
        for kind in TieKind:
            button = Button(theme, label(kind))
            button.clicked.connect(lambda _checked=False, chosen=kind: self.picked.emit(chosen))
            row.addWidget(button)
            self.buttons[kind] = button
        self.setFocusProxy(self.buttons[TieKind.SUPPORTIVE])
        theme.changed.connect(self._update_icons)
        self._update_icons()

    def _update_icons(self) -> None:
        for kind, button in self.buttons.items():
            button.setIcon(make_tie_icon(self._theme, kind, self.devicePixelRatioF()))
            button.setIconSize(tie_size(self._theme))
