"""One box of the grid of a week."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName, paint_icon
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

WIDTH: Final = 40
"""Seven boxes of the usual width do not fit beside their heads in the panel."""


class WeekBox(QCheckBox):
    """A tick box as large as its cell, or with words the head of a row or column.

    Args:
        name: what a screen reader says, and the tip.
        words: what the head of a row or column shows.
        is_wide: whether the words want more room than a box.
        is_apart: whether the box lies on the ground of the weekend.
    """

    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        words: str = "",
        *,
        is_wide: bool = False,
        is_apart: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._is_wide = is_wide
        self._is_apart = is_apart
        self.is_dashed = False
        self.setAccessibleName(name)
        set_plain_tip(self, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def tell(self, name: str, *, is_dashed: bool) -> None:
        """Say more than the moment to a screen reader and in the tip; dashes mark an empty one."""
        self.is_dashed = is_dashed
        self.setAccessibleName(name)
        set_plain_tip(self, name)
        self.update()

    def show_ticked(self, *, ticked: bool) -> None:
        """Tick or clear the box from outside; emits nothing."""
        blocked = self.blockSignals(True)
        self.setChecked(ticked)
        self.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """Return the usual height of what is tapped, and the width of a box or of the words."""
        width, height = self._theme.length(WIDTH), self._theme.length(Shape.TARGET)
        if self._is_wide:
            font = self._theme.font(TypeRole.SMALL, strong=True)
            words = QFontMetrics(font).horizontalAdvance(self._words)
            width = max(width, words + Space.SMALL)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: smaller cannot be tapped."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Return that all of the cell can be tapped."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all but Space to the grid, arrows above all."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the grid where the focus is."""
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a box with or without its tick, or the words of a head; and where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._words:
            self._draw_words(painter)
        else:
            self._draw_box(painter)
        if self.hasFocus():
            self._draw_ring(painter)

    def _draw_words(self, painter: QPainter) -> None:
        role = ColourRole.SECOND_INK if self.isEnabled() else ColourRole.DISABLED_INK
        painter.setFont(self._theme.font(TypeRole.SMALL, strong=self.isChecked()))
        painter.setPen(self._theme.colour(ColourRole.INK if self.isChecked() else role))
        side = Qt.AlignmentFlag.AlignLeft if self._is_wide else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, self._words)

    def _draw_box(self, painter: QPainter) -> None:
        colour, line = self._theme.colour, self._theme.strokes.line
        ticked = self.isChecked()
        edge = ColourRole.ACCENT if ticked else ColourRole.FIELD_LINE
        ground = ColourRole.SURFACE if self._is_apart else ColourRole.PAPER
        if not self.isEnabled():
            edge = ColourRole.DISABLED_INK
        fill = edge if ticked else ground
        dashes = self.is_dashed and not ticked
        style = Qt.PenStyle.DashLine if dashes else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour(edge), line, style))
        painter.setBrush(colour(fill))
        inset = line / 2 + 1.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, Shape.RADIUS - 2, Shape.RADIUS - 2)
        if ticked:
            side = self._theme.length(Shape.ICON)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(QRectF(self.rect()).center())
            white, stroke = colour(ColourRole.ON_ACCENT), self._theme.strokes.icon
            paint_icon(painter, IconName.CHECK, white, icon, stroke)

    def _draw_ring(self, painter: QPainter) -> None:
        """Draw the focus inside the cell; on a ticked box in the colour that stands out there."""
        is_filled = self.isChecked() and not self._words
        role = ColourRole.ON_ACCENT if is_filled else ColourRole.ACCENT
        width = self._theme.strokes.focus_ring
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(role), width))
        inset = width / 2 + (4 if is_filled else 1)
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, Shape.RADIUS - 2, Shape.RADIUS - 2)
