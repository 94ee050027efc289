"""The week as a table for Qt: parts of the day down and days across, or the other way round."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from screening.network.model import DayPart, Moment, Weekday
from screening.network.week import Presence, Week
from screening.wording.labels import label
from screening.wording.moments import name_moment, name_short_day
from screening.wording.week import describe_presences
from ui.components.plain_tip import make_plain_tip

Index = QModelIndex | QPersistentModelIndex

DAYS: Final = tuple(Weekday)
PARTS: Final = tuple(DayPart)
_INVALID: Final = QModelIndex()


class WeekModel(QAbstractTableModel):
    """Gives each cell in words; who is there at a moment is asked with `presences`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.week: Week | None = None
        self.is_tall = False
        """Whether the days go down, for where seven columns are too many."""
        self.is_narrow = False
        """Whether the columns have room for short words only."""

    def display(self, week: Week) -> None:
        """Show this week."""
        self.week = week
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def turn(self, *, is_tall: bool) -> None:
        """Let the days go down, or across."""
        if is_tall is not self.is_tall:
            self.beginResetModel()
            self.is_tall = is_tall
            self.endResetModel()

    def moment(self, index: Index) -> Moment:
        """Return the moment of a cell."""
        day, part = index.column(), index.row()
        return Moment(DAYS[part], PARTS[day]) if self.is_tall else Moment(DAYS[day], PARTS[part])

    def find(self, moment: Moment) -> QModelIndex:
        """Return the cell of a moment."""
        day, part = DAYS.index(moment.day), PARTS.index(moment.part)
        return self.index(day, part) if self.is_tall else self.index(part, day)

    def presences(self, index: Index) -> tuple[Presence, ...]:
        """Return who is there in a cell."""
        return () if self.week is None else self.week.there[self.moment(index)]

    def rowCount(self, parent: Index = _INVALID) -> int:
        """Return how many there are of what goes down."""
        return 0 if parent.isValid() else len(DAYS if self.is_tall else PARTS)

    def columnCount(self, parent: Index = _INVALID) -> int:
        """Return how many there are of what goes across."""
        return 0 if parent.isValid() else len(PARTS if self.is_tall else DAYS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a day or of a part of the day; a screen reader gets it in full."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        is_part = (orientation is Qt.Orientation.Vertical) is not self.is_tall
        if is_part:
            return label(PARTS[section])
        is_short = self.is_narrow and role == Qt.ItemDataRole.DisplayRole
        return name_short_day(DAYS[section]) if is_short else label(DAYS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return who is there with which task; for a screen reader with the moment in front."""
        if self.week is None:
            return None
        words = describe_presences(self.week, self.presences(index))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole and self.is_narrow:
            return make_plain_tip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name_moment(self.moment(index))}: {words}"
        return None
