"""The lines of the log as a Qt model that reads only the pages someone looks at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.wording.log_lines import LogLine

PAGE: Final = 100
"""Lines that are read at once: some screens full."""
NOT_READ: Final = "…"


class LogModel(QAbstractTableModel):
    """Knows the numbers of all lines, and the lines of the pages read so far.

    Emits `wanted(page)` when a page comes into view that was not read yet.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: Sequence[int] = ()
        self._pages: dict[int, tuple[LogLine, ...]] = {}
        self._asked: set[int] = set()

    def set_numbers(self, numbers: Sequence[int]) -> None:
        """Show the lines with these numbers, in this order."""
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def numbers_of(self, page: int) -> Sequence[int]:
        """Return the numbers of the lines of a page."""
        return self._numbers[page * PAGE : (page + 1) * PAGE]

    def set_page(self, page: int, numbers: Sequence[int], lines: Sequence[LogLine]) -> None:
        """Show the lines of a page, unless other lines are wanted by now."""
        if list(numbers) != list(self.numbers_of(page)):
            return
        found = {line.number: line for line in lines}
        # A line that is gone by now leaves its place empty instead of moving the others.
        blank = LogLine(0, "", "", "", "", "", "", "", "")
        self._pages[page] = tuple(found.get(number, blank) for number in numbers)
        last = page * PAGE + len(numbers) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))

    def line(self, row: int) -> LogLine | None:
        """Return a line, or None while it has not been read; then its page is asked for."""
        page = row // PAGE
        if page in self._pages:
            return self._pages[page][row % PAGE]
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page)
        return None

    def rowCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_titles())

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the text of a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.line(index.row())
        if line is None:
            return NOT_READ
        cells = (str(line.number), line.when, line.action, line.part, line.result, line.actor)
        return cells[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _titles()[section]
        return None


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("LogModel", "Regel"),
        translate("LogModel", "Wanneer"),
        translate("LogModel", "Wat"),
        translate("LogModel", "Onderdeel"),
        translate("LogModel", "Uitkomst"),
        translate("LogModel", "Wie"),
    )
