"""Paints the lines of a list in parts, side by side or below each other."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One line of text with perhaps an icon before it."""

    text: str
    role: ColourRole = ColourRole.INK
    type_role: TypeRole = TypeRole.BODY
    strong: bool = False
    icon: IconName | None = None


class LinesDelegate(QStyledItemDelegate):
    """Draws a row in parts side by side, or below each other when there is little room."""

    wide_from: ClassVar[int] = 760
    """From this width, at normal text, the parts stand side by side."""
    margins: ClassVar[tuple[int, int]] = (Space.LARGE, Space.MEDIUM)
    """What stays free beside a row, and above and below it."""
    shares: ClassVar[tuple[float, ...]]
    """How the width is divided over the parts."""
    most_lines: ClassVar[int]
    """How many lines there are at most when the parts stand below each other."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._icons: dict[tuple[IconName, ColourRole], QIcon] = {}
        self._sized_for = -1
        self._sizes = QSize(), QSize()
        theme.changed.connect(self._forget_look)

    @abstractmethod
    def parts(self, index: QModelIndex | QPersistentModelIndex) -> Sequence[list[Line]]:
        """Return what stands in a row: its parts, or one part that takes all the width."""

    @property
    def is_wide(self) -> bool:
        """Whether the parts fit side by side."""
        return self._view.width() >= self._theme.length(self.wide_from)

    def is_heading(self, _index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a row is one line of words above others: no row."""
        return False

    def has_rule(self, _index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a rule parts a row from the one below it: every row."""
        return True

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every row, and that of one line for a heading."""
        # A list with headings asks for every row there is.
        if self._sized_for != self._view.width():
            self._sized_for = self._view.width()
            self._sizes = self._measure_row(), self._measure_heading()
        return self._sizes[self.is_heading(index)]

    def _measure_heading(self) -> QSize:
        return QSize(0, self._line_height() + 2 * self.margins[1])

    def _measure_row(self) -> QSize:
        lines = 2 if self.is_wide else self.most_lines
        text = lines * self._line_height() + (lines - 1) * Space.HAIR
        return QSize(0, max(text + 2 * self.margins[1], self._theme.length(Shape.TARGET)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        rect: QRect = option.rect
        painter.save()
        if self.is_heading(index):
            painter.fillRect(rect, self._theme.colour(ColourRole.SURFACE))
        else:
            self._paint_ground(painter, option, rect)
        if self.has_rule(index):
            painter.setPen(self._theme.colour(ColourRole.LINE))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        parts = self.parts(index)
        if parts:
            self._paint_parts(painter, rect, parts)
        painter.restore()

    def _forget_look(self) -> None:
        self._icons.clear()
        self._sized_for = -1

    def _paint_parts(self, painter: QPainter, rect: QRect, parts: Sequence[list[Line]]) -> None:
        aside, above = self.margins
        inner = rect.adjusted(aside, above, -aside, -above)
        if self.is_wide and len(parts) > 1:
            left = inner.left()
            for share, part in zip(self.shares, parts, strict=True):
                width = round(inner.width() * share)
                gap = 0 if part is parts[-1] else Space.LARGE
                column = QRect(left, inner.top(), width - gap, inner.height())
                self._paint_lines(painter, column, part)
                left += width
        else:
            self._paint_lines(painter, inner, [line for part in parts for line in part])

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(ColourRole.ACCENT_SOFT))
            bar = QRect(rect.left(), rect.top(), Space.HAIR, rect.height())
            painter.fillRect(bar, colour(ColourRole.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            painter.fillRect(rect, colour(ColourRole.SURFACE))

    def _paint_lines(self, painter: QPainter, area: QRect, lines: list[Line]) -> None:
        height, side = self._line_height(), self._theme.length(Shape.ICON_SMALL)
        top = area.top()
        for line in lines:
            left = area.left()
            if line.icon is not None:
                pixmap = self._icon(line.icon, line.role).pixmap(side, side)
                painter.drawPixmap(QPointF(left, top + (height - side) / 2), pixmap)
                left += side + Space.SMALL
            font = self._theme.font(line.type_role, line.strong)
            place = QRect(left, top, area.right() - left, height)
            text = QFontMetrics(font).elidedText(
                line.text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.setFont(font)
            painter.setPen(self._theme.colour(line.role))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            top += height + Space.HAIR

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font(TypeRole.BODY, strong=True)).height()

    def _icon(self, name: IconName, role: ColourRole) -> QIcon:
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._theme.icon(name, role)
        return self._icons[key]
