"""The lines of the caseload as a Qt model."""

from PySide6.QtCore import QCoreApplication, QObject

from screening.dossier.caseload import CaseloadEntry, find_entries
from screening.identifiers import DossierId
from screening.wording.deadlines import deadline_word
from screening.wording.formats import format_date, join_words
from ui.components.lines_model import LinesModel

translate = QCoreApplication.translate


class CaseloadModel(LinesModel[CaseloadEntry]):
    """Gives the lines that the search finds.

    At the start there may be more lines than entries: the others are still being read, and a line
    without an entry stays empty. A search waits until all are there, so that it never finds too
    little.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[CaseloadEntry, ...] = ()
        self._search = ""
        self.is_whole = True

    def set_start(self, entries: tuple[CaseloadEntry, ...], total: int) -> None:
        """Show the first lines, and room for the others."""
        self._all, self.is_whole = entries, len(entries) == total
        self.show_records(entries, lines=total)

    def set_entries(self, entries: tuple[CaseloadEntry, ...]) -> None:
        """Show these lines, as far as the search finds them."""
        has_room = not self.is_whole and len(entries) == self.rowCount()
        self._all, self.is_whole = entries, True
        if has_room and not self._search:
            # The list stays where it is, and so does the line that was chosen meanwhile.
            self.records = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        else:
            self._find(entries)

    def set_search(self, text: str) -> None:
        """Show only the lines with these words in the name of the client or a carer."""
        grows, self._search = text.startswith(self._search), text
        if self.is_whole:
            # Who types on looks only in what was found so far.
            self._find(self.records if grows else self._all)

    def dossier_at(self, row: int) -> DossierId | None:
        """Return the dossier of a row, or None beyond the last."""
        entry = self.record(row)
        return entry.row.dossier_id if entry else None

    def row_of(self, dossier_id: DossierId | None) -> int:
        """Return the row of a dossier, or -1 when it is not shown."""
        rows = (row for row, entry in enumerate(self.records) if entry.row.dossier_id == dossier_id)
        return next(rows, -1) if dossier_id is not None else -1

    def name(self, record: CaseloadEntry) -> str:
        """Return the name of the client."""
        return record.row.client_name

    def read_aloud(self, record: CaseloadEntry) -> str:
        """Return all that is painted, and who is who."""
        return read_aloud(record)

    def _find(self, among: tuple[CaseloadEntry, ...]) -> None:
        self.show_records(find_entries(among, self._search))


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
