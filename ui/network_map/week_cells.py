"""How the cells of the week look, and who is where in them."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from screening.identifiers import PersonId
from screening.network.week import Presence
from screening.wording.moments import WEEKEND
from screening.wording.week import name_empty, name_tasks
from ui.network_map.week_model import WeekModel
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_WRAP: Final = int(Qt.TextFlag.TextWordWrap)


class WeekCells(QStyledItemDelegate):
    """Draws the people of a cell below each other, each a name with the tasks of that moment."""

    def __init__(self, theme: Theme, model: WeekModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.names: Mapping[PersonId, str] = {}
        self.chosen: PersonId | None = None

    def height(self, index: Index, width: int) -> int:
        """Return how high a cell must be at a width, for all who are in it."""
        cell = QRect(0, 0, width, 0)
        blocks = [block for _, block in self.place(index, cell)]
        edge = Space.HAIR
        return max([block.bottom() + 1 + edge for block in blocks] or [self._least])

    def place(self, index: Index, cell: QRect) -> Iterator[tuple[Presence, QRect]]:
        """Return everybody of a cell with where they stand in it."""
        top = cell.top() + Space.HAIR
        for presence in self._model.presences(index):
            name, tasks = self._measure(presence, cell.width())
            height = max(name + tasks + 2 * Space.HAIR, self._least)
            yield (
                presence,
                QRect(cell.left() + Space.HAIR, top, cell.width() - Space.SMALL, height),
            )
            top += height

    def find(self, index: Index, cell: QRect, spot: QPoint) -> Presence | None:
        """Return who is at a spot of a cell."""
        placed = self.place(index, cell)
        return next((presence for presence, block in placed if block.contains(spot)), None)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room in which no word would be cut."""
        words = (
            QFontMetrics(font).horizontalAdvance(word)
            for presence in self._model.presences(index)
            for text, font in zip(self._words(presence), self._fonts, strict=True)
            for word in text.split()
        )
        return QSize(max(words, default=0) + Space.SMALL + 2 * Space.SMALL, self._least)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell; the weekend lies on another ground, and an empty cell says that it is."""
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day = self._model.moment(index).day
        ground = ColourRole.SURFACE if day in WEEKEND else ColourRole.PAPER
        painter.fillRect(cell, self._theme.colour(ground))
        if day is WEEKEND[0]:
            painter.setPen(QPen(self._theme.colour(ColourRole.FIELD_LINE), 1))
            end = cell.topRight() if self._model.is_tall else cell.bottomLeft()
            painter.drawLine(cell.topLeft(), end)
        if self._model.presences(index):
            for presence, block in self.place(index, cell):
                self._draw_person(painter, presence, block)
        else:
            self._draw_empty(painter, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_ring(painter, cell)
        painter.restore()

    @property
    def _least(self) -> int:
        return self._theme.length(Shape.TARGET)

    @property
    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.font(TypeRole.SMALL, strong=True), self._theme.font(TypeRole.SMALL)

    def _words(self, presence: Presence) -> tuple[str, str]:
        """Return the name and the tasks; where these would be cut everywhere, the tip has them."""
        tasks = "" if self._model.is_narrow else name_tasks(presence.tasks)
        return self.names[presence.person.id], tasks

    def _measure(self, presence: Presence, width: int) -> tuple[int, int]:
        """Return how high the name and the tasks are at the width of a cell."""
        room = width - Space.SMALL - 2 * Space.SMALL
        name, tasks = (
            QFontMetrics(font).boundingRect(0, 0, room, 0, _WRAP, _fit(words, font, room)).height()
            if words
            else 0
            for words, font in zip(self._words(presence), self._fonts, strict=True)
        )
        return name, tasks

    def _draw_person(self, painter: QPainter, presence: Presence, block: QRect) -> None:
        colour = self._theme.colour
        if presence.person.id == self.chosen:
            painter.setPen(QPen(colour(ColourRole.ACCENT), self._theme.strokes.line))
            painter.setBrush(colour(ColourRole.ACCENT_SOFT))
            painter.drawRoundedRect(block.adjusted(0, 0, -1, -1), Shape.RADIUS, Shape.RADIUS)
        text = block.adjusted(Space.SMALL, Space.HAIR, -Space.SMALL, -Space.HAIR)
        heights = self._measure(presence, block.width() + Space.SMALL)
        text.moveTop(block.top() + (block.height() - sum(heights)) // 2)
        roles = (ColourRole.INK, ColourRole.SECOND_INK)
        lines = zip(self._words(presence), self._fonts, roles, heights, strict=True)
        for words, font, role, height in lines:
            painter.setFont(font)
            painter.setPen(colour(role))
            painter.drawText(text, _WRAP, _fit(words, font, text.width()))
            text.moveTop(text.top() + height)

    def _draw_empty(self, painter: QPainter, cell: QRect) -> None:
        """Write the word for nobody within dashes, so that it is seen without colour."""
        colour = self._theme.colour
        box = cell.adjusted(Space.HAIR, Space.HAIR, -Space.HAIR - 1, -Space.HAIR - 1)
        pen = QPen(colour(ColourRole.FIELD_LINE), self._theme.strokes.line, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Shape.RADIUS, Shape.RADIUS)
        painter.setFont(self._theme.font(TypeRole.SMALL))
        painter.setPen(colour(ColourRole.SECOND_INK))
        word = name_empty(self._model.week) if self._model.week else ""
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_ring(self, painter: QPainter, cell: QRect) -> None:
        width = self._theme.strokes.focus_ring
        painter.setPen(QPen(self._theme.colour(ColourRole.ACCENT), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = (width + 1) // 2
        painter.drawRect(cell.adjusted(inset, inset, -inset, -inset))


def _fit(words: str, font: QFont, room: int) -> str:
    """Return words of which none is wider than the room: a cut in the middle cannot be read."""
    metrics, right = QFontMetrics(font), Qt.TextElideMode.ElideRight
    return " ".join(metrics.elidedText(word, right, room) for word in words.split())
