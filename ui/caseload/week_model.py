"""The lines of the week as a Qt model: headings, and under each what waits."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.arrangement.agenda import Agenda, AgendaItem
from screening.identifiers import DossierId
from screening.wording.agenda import name_heading, read_item
from ui.components.lines_model import LinesModel


class WeekModel(LinesModel[AgendaItem | str]):
    """Gives headings as plain words, which cannot be chosen, and items for all else."""

    def set_agenda(self, agenda: Agenda) -> None:
        """Show what waits."""
        rows: list[AgendaItem | str] = []
        heading = ""
        for item in agenda.items:
            name = name_heading(item)
            if name != heading:
                heading = name
                rows.append(name)
            rows.append(item)
        self.show_records(tuple(rows))

    def item(self, row: int) -> AgendaItem | None:
        """Return what waits at a row, or None for a heading or beyond the last."""
        found = self.record(row)
        return found if isinstance(found, AgendaItem) else None

    def dossier_at(self, row: int) -> DossierId | None:
        """Return the dossier of a row, or None for a heading or beyond the last."""
        item = self.item(row)
        return item.dossier_id if item else None

    def continues(self, row: int) -> bool:
        """Return whether a line is about the same dossier as the one above it."""
        dossier_id = self.dossier_at(row)
        return dossier_id is not None and dossier_id == self.dossier_at(row - 1)

    def name(self, record: AgendaItem | str) -> str:
        """Return the heading, or whom it is about."""
        return record if isinstance(record, str) else record.client_name

    def read_aloud(self, record: AgendaItem | str) -> str:
        """Return the heading, or the whole line: each names its client."""
        return record if isinstance(record, str) else read_item(record)

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Return that a line can be chosen and a heading cannot."""
        if self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
