"""The same people as a list, for whoever works by keyboard or with a screen reader."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from screening.identifiers import PersonId
from screening.network.model import NetworkMap, Person
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.ties import word_ties
from ui.components.buttons import Button
from ui.components.flow_layout import FlowLayout
from ui.components.plain_tip import make_plain_tip
from ui.icons import IconName
from ui.network_map.descriptions import describe_person
from ui.network_map.edits import MapEdits
from ui.roles import Shape, Space
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

NAME, RELATION, HOURS = range(3)
_INVALID: Final = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """One row a person, in the order of the map."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.people: tuple[Person, ...] = ()
        self._ties: dict[PersonId, int] = {}
        self._network: NetworkMap | None = None
        self._headers = (self.tr("Naam"), self.tr("Relatie"), self.tr("Uren"))

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
            last = self.index(len(self.people) - 1, HOURS)
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
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; a screen reader gets the whole person with the name."""
        person = self.people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(person, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            ties = self._word_ties(self._ties[person.id])
            return f"{describe_person(person)}, {ties}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == NAME:
            return "; ".join(self._list_ties(person))
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
        match column:
            case 0:
                return person.name
            case 1:
                return person.relation or label(person.group)
            case _:
                if person.deceased:
                    return self.tr("overleden")
                hours = person.hours_per_week
                return format_number(hours) if hours else "–"


class PeopleTable(QWidget):
    """Does everything the map does: choose, add, edit, tie, remove."""

    chosen = Signal(object)
    opened = Signal(object)
    tie_asked = Signal(object)
    removed = Signal(object)
    add_asked = Signal()

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self.model = PeopleModel(self)
        self.table = _KeyTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Mensen op de kaart"))
        self.table.setAccessibleDescription(
            self.tr("Enter opent de gegevens, Insert voegt toe, Delete haalt van de kaart.")
        )
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RELATION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(HOURS, QHeaderView.ResizeMode.ResizeToContents)
        self._theme = theme
        self.open_button = Button(theme, self.tr("Gegevens"), icon=IconName.PENCIL)
        self.tie_button = Button(theme, self.tr("Band"), icon=IconName.NETWORK)
        self.remove_button = Button(theme, self.tr("Weghalen"), icon=IconName.TRASH)
        self.add_button = Button(theme, self.tr("Iemand erbij"), icon=IconName.PLUS)
        self._editing = (self.tie_button, self.remove_button, self.add_button)
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons, Space.SMALL)
        for button in (self.open_button, *self._editing):
            row.addWidget(button)
        for button in self._editing:
            button.setVisible(edits.is_allowed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._connect(editable=edits.is_allowed)
        theme.changed.connect(self._update_rows)
        self._update_rows()

    def display(self, network: NetworkMap) -> None:
        """Show the people as they are now, with the same one chosen."""
        person = self.person
        self.model.display(network)
        self.choose(person)

    @property
    def person(self) -> PersonId | None:
        """Who is chosen in the list."""
        row = self.table.currentIndex().row()
        return self.model.people[row].id if 0 <= row < len(self.model.people) else None

    def choose(self, person_id: PersonId | None) -> None:
        """Choose somebody in the list; emits nothing."""
        row = self.model.row_of(person_id)
        selection = self.table.selectionModel()
        blocked = selection.blockSignals(True)
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif row != self.table.currentIndex().row():
            self.table.selectRow(row)
        selection.blockSignals(blocked)
        self.table.viewport().update()
        self._update_buttons()

    def _connect(self, *, editable: bool) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.doubleClicked.connect(lambda: self._emit(self.opened))
        self.table.opened.connect(lambda: self._emit(self.opened))
        self.open_button.clicked.connect(lambda: self._emit(self.opened))
        self.tie_button.clicked.connect(lambda: self._emit(self.tie_asked))
        self.remove_button.clicked.connect(lambda: self._emit(self.removed))
        self.add_button.clicked.connect(self.add_asked)
        if editable:
            self.table.removed.connect(lambda: self._emit(self.removed))
            self.table.add_asked.connect(self.add_asked)

    def _emit(self, signal: Any) -> None:
        if self.person is not None:
            signal.emit(self.person)

    def _on_row_changed(self) -> None:
        self._update_buttons()
        self.chosen.emit(self.person)

    def _update_buttons(self) -> None:
        for button in (self.open_button, self.tie_button, self.remove_button):
            button.setEnabled(self.person is not None)

    def _update_rows(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._theme.length(Shape.TARGET))


class _KeyTable(QTableView):
    """A table that is left with Tab, and that knows Enter, Insert and Delete."""

    opened = Signal()
    removed = Signal()
    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that do something with the person of this row."""
        signals = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removed,
            Qt.Key.Key_Insert: self.add_asked,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit()
