"""The same people as a list, for whoever works by keyboard or with a screen reader."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.network_map.key_table import KeyTable
from ui.network_map.keys_panel import KeysPanel
from ui.network_map.people_model import HOURS, NAME, TIES, PeopleModel
from ui.roles import Shape, Space
from ui.theme import Theme


class PeopleTable(QWidget):
    """Does everything the map does, for one or several people."""

    chosen = Signal(object)
    selected = Signal(object, object)
    """Several people, and who of them comes first."""
    opened = Signal(object)
    tie_asked = Signal(object)
    removed = Signal()
    add_asked = Signal()
    menu_asked = Signal(object)

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._theme = theme
        self._is_editable = edits.is_allowed
        self.model = PeopleModel(self)
        self.table = KeyTable(is_editable=edits.is_allowed)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Mensen op de kaart"))
        self.table.setAccessibleDescription(
            self.tr(
                "Enter opent de gegevens, Insert voegt toe, Delete haalt van de kaart. "
                "Shift met een pijl kiest er meer. De knop Toetsen noemt alle toetsen."
            )
        )
        self._set_columns()
        self.keys = KeysPanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.keys)
        self.open_button = Button(theme, self.tr("Gegevens"), icon=IconName.PENCIL)
        self.tie_button = Button(theme, self.tr("Band"), icon=IconName.NETWORK)
        self.remove_button = Button(theme, self.tr("Weghalen"), icon=IconName.TRASH)
        self.add_button = Button(theme, self.tr("Iemand erbij"), icon=IconName.PLUS)
        self.more_button = Button(theme, self.tr("Meer"), icon=IconName.CHEVRON_DOWN)
        self.keys_button = Button(theme, self.tr("Toetsen"), ButtonKind.QUIET, IconName.QUESTION)
        self.keys_button.setCheckable(True)
        self._editing = (self.tie_button, self.remove_button, self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_buttons())
        self._connect()
        theme.changed.connect(self._update_rows)
        self._update_rows()

    def display(self, network: NetworkMap) -> None:
        """Show the people as they are now, with the same ones chosen."""
        people, lead = self.people, self.person
        self.model.display(network)
        self.select(people, lead)

    @property
    def person(self) -> PersonId | None:
        """Who is chosen in the list; of several the one the keyboard is at."""
        row = self.table.currentIndex().row()
        return self.model.people[row].id if 0 <= row < len(self.model.people) else None

    @property
    def people(self) -> tuple[PersonId, ...]:
        """All who are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.people[row].id for row in rows)

    def choose(self, person_id: PersonId | None) -> None:
        """Choose somebody in the list; emits nothing."""
        self.select((person_id,) if person_id else (), person_id)

    def select(self, people: Collection[PersonId], lead: PersonId | None) -> None:
        """Choose these people in the list; emits nothing."""
        rows = [row for row, person in enumerate(self.model.people) if person.id in people]
        current = self.model.row_of(lead)
        current = current if current in rows else (rows[0] if rows else -1)
        if tuple(self.model.people[row].id for row in rows) != self.people or (
            current != self.table.currentIndex().row()
        ):
            self.table.mark(rows, current)
        self._update_buttons()

    def _set_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(Space.PAGE)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for section in (HOURS, TIES):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)

    def _make_buttons(self) -> QWidget:
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons, Space.SMALL)
        for button in (self.open_button, *self._editing, self.more_button, self.keys_button):
            row.addWidget(button)
        for button in self._editing:
            button.setVisible(self._is_editable)
        return buttons

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.doubleClicked.connect(self._open)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self.menu_asked)
        self.open_button.clicked.connect(self._open)
        self.more_button.clicked.connect(self._ask_menu)
        self.keys_button.toggled.connect(self._show_keys)
        for signal in (self.table.tied, self.tie_button.clicked):
            signal.connect(self._ask_tie)
        for signal in (self.table.removed, self.remove_button.clicked):
            signal.connect(self._remove)
        for signal in (self.table.add_asked, self.add_button.clicked):
            signal.connect(lambda *_: self.add_asked.emit())

    def _open(self) -> None:
        if self.person is not None:
            self.opened.emit(self.person)

    def _ask_tie(self) -> None:
        if self.person is not None:
            self.tie_asked.emit(self.person)

    def _remove(self) -> None:
        if self.people:
            self.removed.emit()

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self.more_button.mapToGlobal(QPoint(0, 0)))

    def _show_keys(self, on: bool) -> None:
        self._stack.setCurrentWidget(self.keys if on else self.table)
        self.keys_button.setText(self.tr("Mensen") if on else self.tr("Toetsen"))
        self.keys_button.set_icon(IconName.PEOPLE if on else IconName.QUESTION)

    def _on_selected(self) -> None:
        self._update_buttons()
        people = self.people
        if len(people) > 1:
            self.selected.emit(people, self.person)
        else:
            self.chosen.emit(people[0] if people else None)

    def _update_buttons(self) -> None:
        for button in (self.open_button, self.tie_button, self.remove_button):
            button.setEnabled(bool(self.people))

    def _update_rows(self) -> None:
        lines = 2 * self.table.fontMetrics().lineSpacing() + Space.SMALL
        height = max(self._theme.length(Shape.TARGET), lines)
        self.table.verticalHeader().setDefaultSectionSize(height)
