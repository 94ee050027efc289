"""Records as the lines of a list: thousands of them, and no widget for any."""

from abc import abstractmethod
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

Record = TypeVar("Record")

RECORD_ROLE: Final = Qt.ItemDataRole.UserRole


class LinesModel(QStringListModel, Generic[Record]):
    """Gives what a line is called and how it reads aloud; `RECORD_ROLE` gives the painter all.

    Qt asks for the number of lines once for every line that it lays out. The strings of the base
    class stay empty and are only there to be counted, which takes thousands of lines without a
    word of Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: tuple[Record, ...] = ()

    @abstractmethod
    def name(self, record: Record) -> str:
        """Return what a line is called."""

    @abstractmethod
    def read_aloud(self, record: Record) -> str:
        """Return a whole line as a screen reader says it."""

    def show_records(self, records: tuple[Record, ...], *, lines: int | None = None) -> None:
        """Show these records in this order, and room for more when there are more lines."""
        self.records = records
        self.setStringList([""] * (len(records) if lines is None else lines))

    def record(self, row: int) -> Record | None:
        """Return the record at a row, or None beyond the last."""
        return self.records[row] if 0 <= row < len(self.records) else None

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Return that a line can be chosen; nothing is edited in the list."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the record, or what is said of it."""
        record = self.record(index.row())
        if record is None:
            return None
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(record)
        return None
