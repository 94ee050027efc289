"""Paints one line of the caseload: who, when we last spoke, and what must happen next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from screening.dossier.caseload import CaseloadEntry
from screening.wording.deadlines import describe_due_day, describe_standing
from ui.caseload.model import ENTRY_ROLE, describe_carers, describe_open_visit, describe_visit
from ui.dossier.deadline_look import COLOURS, ICONS
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

WIDE_FROM = 760
"""From this width, at normal text, the three parts stand side by side."""
SHARES = (0.38, 0.28, 0.34)


@dataclass(frozen=True, slots=True, repr=False)
class _Line:
    """One line of text with perhaps an icon before it."""

    text: str
    role: ColourRole = ColourRole.INK
    type_role: TypeRole = TypeRole.BODY
    strong: bool = False
    icon: IconName | None = None


class CaseloadDelegate(QStyledItemDelegate):
    """Draws a line in three parts, or below each other when there is little room."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._icons: dict[tuple[IconName, ColourRole], QIcon] = {}
        self.today = date.min
        theme.changed.connect(self._icons.clear)

    @property
    def is_wide(self) -> bool:
        """Whether the three parts fit side by side."""
        return self._view.width() >= self._theme.length(WIDE_FROM)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every line."""
        lines = 2 if self.is_wide else 6
        text = lines * self._line_height() + (lines - 1) * Space.HAIR
        return QSize(0, max(text + 2 * Space.MEDIUM, self._theme.length(Shape.TARGET)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line."""
        entry: CaseloadEntry | None = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect)
        if entry is not None:
            self._paint_entry(painter, rect, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: CaseloadEntry) -> None:
        inner = rect.adjusted(Space.LARGE, Space.MEDIUM, -Space.LARGE, -Space.MEDIUM)
        parts = (_name_part(entry), _visit_part(entry), self._deadline_part(entry))
        if self.is_wide:
            left = inner.left()
            for share, part in zip(SHARES, parts, strict=True):
                width = round(inner.width() * share)
                column = QRect(left, inner.top(), width - Space.LARGE, inner.height())
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
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(ColourRole.SURFACE))
        painter.setPen(colour(ColourRole.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_lines(self, painter: QPainter, area: QRect, lines: list[_Line]) -> None:
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

    def _deadline_part(self, entry: CaseloadEntry) -> list[_Line]:
        deadline = entry.deadline
        if deadline is None:
            return []
        state, role = deadline.state, COLOURS[deadline.state]
        standing = describe_standing(deadline, self.today)
        return [
            _Line(standing, role, strong=role is not ColourRole.SECOND_INK, icon=ICONS[state]),
            _Line(describe_due_day(deadline), ColourRole.SECOND_INK, TypeRole.SMALL),
        ]

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font(TypeRole.BODY, strong=True)).height()

    def _icon(self, name: IconName, role: ColourRole) -> QIcon:
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._theme.icon(name, role)
        return self._icons[key]


def _name_part(entry: CaseloadEntry) -> list[_Line]:
    return [
        _Line(entry.row.client_name, strong=True),
        _Line(describe_carers(entry), ColourRole.SECOND_INK, TypeRole.SMALL),
    ]


def _visit_part(entry: CaseloadEntry) -> list[_Line]:
    lines = [_Line(describe_visit(entry), ColourRole.SECOND_INK)]
    if entry.row.has_open_visit:
        lines.append(
            _Line(describe_open_visit(), ColourRole.ACCENT, TypeRole.SMALL, icon=IconName.PENCIL)
        )
    return lines
