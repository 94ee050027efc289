"""The lines of the caseload as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.dossier.caseload import CaseloadEntry, find_entries
from screening.identifiers import DossierId
from screening.wording.deadlines import deadline_word
from screening.wording.formats import format_date, join_words

ENTRY_ROLE = Qt.ItemDataRole.UserRole


class CaseloadModel(QAbstractListModel):
    """Gives the lines that the search finds; `ENTRY_ROLE` gives the whole entry to the painter.

    At the start there may be more lines than entries: the others are still being read, and a line
    without an entry stays empty. A search waits until all are there, so that it never finds too
    little.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[CaseloadEntry, ...] = ()
        self._shown: tuple[CaseloadEntry, ...] = ()
        self._unread = 0
        self._search = ""

    @property
    def is_whole(self) -> bool:
        """Whether all lines have been read."""
        return not self._unread

    def set_start(self, entries: tuple[CaseloadEntry, ...], total: int) -> None:
        """Show the first lines, and room for the others."""
        self.beginResetModel()
        self._all = self._shown = entries
        self._unread = total - len(entries)
        self.endResetModel()

    def set_entries(self, entries: tuple[CaseloadEntry, ...]) -> None:
        """Show these lines, as far as the search finds them."""
        fills_the_room = self._unread and not self._search and len(entries) == self.rowCount()
        self._all, self._unread = entries, 0
        if fills_the_room:
            # The list stays where it is, and so does the line that was chosen meanwhile.
            self._shown = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        else:
            self._find()

    def set_search(self, text: str) -> None:
        """Show only the lines with these words in the name of the client or a carer."""
        self._search = text
        if self.is_whole:
            self._find()

    def entry(self, row: int) -> CaseloadEntry | None:
        """Return the entry at a row, or None beyond the last."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, dossier_id: DossierId | None) -> int:
        """Return the row of a dossier, or -1 when it is not shown."""
        rows = (row for row, entry in enumerate(self._shown) if entry.row.dossier_id == dossier_id)
        return next(rows, -1)

    def rowCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown) + self._unread

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the entry, or what a screen reader says of it."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.row.client_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_aloud(entry)
        return None

    def _find(self) -> None:
        self.beginResetModel()
        self._shown = find_entries(self._all, self._search)
        self.endResetModel()


def describe_carers(entry: CaseloadEntry) -> str:
    """Return the names of the carers."""
    if not entry.row.carer_names:
        return _tr("Nog geen mantelzorger")
    return join_words(entry.row.carer_names)


def describe_visit(entry: CaseloadEntry) -> str:
    """Return when the last visit was."""
    if entry.row.last_visit_on is None:
        return _tr("Nog geen gesprek")
    return _tr("Gesproken op {day}").format(day=format_date(entry.row.last_visit_on))


def describe_open_visit() -> str:
    """Return the words for a visit that was not closed yet."""
    return _tr("Gesprek staat open")


def read_aloud(entry: CaseloadEntry) -> str:
    """Return a whole line as a screen reader says it."""
    parts = [
        entry.row.client_name,
        _tr("Mantelzorgers: {names}").format(names=describe_carers(entry)),
        describe_visit(entry),
    ]
    if entry.row.has_open_visit:
        parts.append(describe_open_visit())
    if entry.deadline is not None:
        parts.append(f"{deadline_word(entry.deadline.state)}. {entry.deadline.sentence}")
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseloadModel", text)
