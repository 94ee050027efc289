"""The lines of the caseload as a Qt model."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.dossier.caseload import CaseloadEntry, find_entries
from screening.identifiers import DossierId
from screening.wording.deadlines import deadline_word
from screening.wording.formats import format_date, join_words

translate = QCoreApplication.translate

ENTRY_ROLE = Qt.ItemDataRole.UserRole


class CaseloadModel(QStringListModel):
    """Gives the lines that the search finds; `ENTRY_ROLE` gives the whole entry to the painter.

    At the start there may be more lines than entries: the others are still being read, and a line
    without an entry stays empty. A search waits until all are there, so that it never finds too
    little.

    Qt asks for the number of lines once for every line that it lays out. The strings of the base
    class stay empty and are only there to be counted, which takes thousands of lines without a
    word of Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[CaseloadEntry, ...] = ()
        self._shown: tuple[CaseloadEntry, ...] = ()
        self._search = ""
        self.is_whole = True

    def set_start(self, entries: tuple[CaseloadEntry, ...], total: int) -> None:
        """Show the first lines, and room for the others."""
        self._all = self._shown = entries
        self.is_whole = len(entries) == total
        self.setStringList([""] * total)

    def set_entries(self, entries: tuple[CaseloadEntry, ...]) -> None:
        """Show these lines, as far as the search finds them."""
        has_room = not self.is_whole and len(entries) == self.rowCount()
        self._all, self.is_whole = entries, True
        if has_room and not self._search:
            # The list stays where it is, and so does the line that was chosen meanwhile.
            self._shown = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        else:
            self._find(entries)

    def set_search(self, text: str) -> None:
        """Show only the lines with these words in the name of the client or a carer."""
        grows, self._search = text.startswith(self._search), text
        if self.is_whole:
            # Who types on looks only in what was found so far.
            self._find(self._shown if grows else self._all)

    def entry(self, row: int) -> CaseloadEntry | None:
        """Return the entry at a row, or None beyond the last."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def dossier_at(self, row: int) -> DossierId | None:
        """Return the dossier of a row, or None beyond the last."""
        entry = self.entry(row)
        return entry.row.dossier_id if entry else None

    def row_of(self, dossier_id: DossierId | None) -> int:
        """Return the row of a dossier, or -1 when it is not shown."""
        rows = (row for row, entry in enumerate(self._shown) if entry.row.dossier_id == dossier_id)
        return next(rows, -1) if dossier_id is not None else -1

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Return that a line can be chosen; nothing is edited in the list."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

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

    def _find(self, among: tuple[CaseloadEntry, ...]) -> None:
        self._shown = find_entries(among, self._search)
        self.setStringList([""] * len(self._shown))


def describe_carers(entry: CaseloadEntry) -> str:
    """Return the names of the carers."""
    if not entry.row.carer_names:
        return translate("CaseloadModel", "Nog geen mantelzorger")
    return join_words(entry.row.carer_names)


def describe_visit(entry: CaseloadEntry) -> str:
    """Return when the last visit was."""
    if entry.row.last_visit_on is None:
        return translate("CaseloadModel", "Nog geen gesprek")
    sentence = translate("CaseloadModel", "Gesproken op {day}")
    return sentence.format(day=format_date(entry.row.last_visit_on))


def describe_open_visit() -> str:
    """Return the words for a visit that was not closed yet."""
    return translate("CaseloadModel", "Gesprek staat open")


def read_aloud(entry: CaseloadEntry) -> str:
    """Return a whole line as a screen reader says it."""
    carers = translate("CaseloadModel", "Mantelzorgers: {names}")
    parts = [
        entry.row.client_name,
        carers.format(names=describe_carers(entry)),
        describe_visit(entry),
    ]
    if entry.row.has_open_visit:
        parts.append(describe_open_visit())
    if entry.deadline is not None:
        parts.append(f"{deadline_word(entry.deadline.state)}. {entry.deadline.sentence}")
    return ". ".join(part.rstrip(".") for part in parts) + "."
