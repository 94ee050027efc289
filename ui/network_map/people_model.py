"""The people on the map as the rows of a table."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap, Person
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.ties import word_ties
from ui.components.plain_tip import make_plain_tip
from ui.network_map.descriptions import describe_person, list_tasks

Index = QModelIndex | QPersistentModelIndex

NAME, HOURS, TIES = range(3)
_INVALID: Final = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """One row a person, in the order of the map; what they are stands below their name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.people: tuple[Person, ...] = ()
        self._ties: dict[PersonId, int] = {}
        self._network: NetworkMap | None = None
        self._headers = (
            self.tr("Naam, relatie en groep"),
            self.tr("Uren"),
            self.tr("Banden"),
        )

    def display(self, network: NetworkMap) -> None:
        """Show these people; the table is only built anew when others are in it."""
        same = [person.id for person in network.people] == [person.id for person in self.people]
        ties = {person.id: 0 for person in network.people}
        for tie in network.ties:
            for person_id in (tie.first, tie.second):
                if person_id in ties:
                    ties[person_id] += 1
        if not same:
            self.beginResetModel()
        self.people, self._ties, self._network = network.people, ties, network
        if not same:
            self.endResetModel()
        elif self.people:
            last = self.index(len(self.people) - 1, TIES)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, person_id: PersonId | None) -> int:
        """Return the row of a person, or -1."""
        return next((row for row, person in enumerate(self.people) if person.id == person_id), -1)

    def rowCount(self, parent: Index = _INVALID) -> int:
        """Return the number of people."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _INVALID) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; a screen reader gets the whole person with the name."""
        person = self.people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(person, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return f"{describe_person(person)}, {self._word_ties(self._ties[person.id])}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == NAME:
            tasks = (f"{name}: {hours}" for name, hours in list_tasks(person))
            return "; ".join((*tasks, *self._list_ties(person)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return make_plain_tip("\n".join((describe_person(person), *self._list_ties(person))))
        return None

    def _list_ties(self, person: Person) -> list[str]:
        return word_ties(self._network, person) if self._network else []

    def _word_ties(self, number: int) -> str:
        if number == 1:
            return self.tr("1 band")
        return self.tr("{count} banden").format(count=number)

    def _text(self, person: Person, column: int) -> str:
        if column == NAME:
            return f"{person.name}\n{self._word_part(person)}"
        hours, ties = person.hours_per_week, self._ties[person.id]
        if column == HOURS:
            return format_number(hours) if hours else "–"
        return str(ties) if ties else "–"

    def _word_part(self, person: Person) -> str:
        """Return what stands below the name: two facts on one line leave room for the name."""
        group = self.tr("overleden") if person.deceased else label(person.group)
        return " · ".join(filter(None, (person.relation, group)))


def _align(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= HOURS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
