"""The lines of the week as a Qt model: headings, and under each what waits."""

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.arrangement.agenda import Agenda, AgendaItem
from screening.identifiers import DossierId
from screening.wording.agenda import name_heading, read_item

ITEM_ROLE = Qt.ItemDataRole.UserRole


class WeekModel(QStringListModel):
    """Gives headings as plain words, which cannot be chosen, and `ITEM_ROLE` for all else.

    The strings of the base class are only there to be counted; see CaseloadModel.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaItem | str] = []

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
        self._rows = rows
        self.setStringList([""] * len(rows))

    def item(self, row: int) -> AgendaItem | None:
        """Return what waits at a row, or None for a heading or beyond the last."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, AgendaItem) else None

    def dossier_at(self, row: int) -> DossierId | None:
        """Return the dossier of a row, or None for a heading or beyond the last."""
        item = self.item(row)
        return item.dossier_id if item else None

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Return that a line can be chosen and a heading cannot."""
        if self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the item, or what a screen reader says of it."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ITEM_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.client_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else read_item(row)
        return None
