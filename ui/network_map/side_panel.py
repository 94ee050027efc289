"""The panel beside the map, with its four tabs."""

from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from ui.components.segmented_choice import SegmentedChoice
from ui.network_map.drop_out_panel import DropOutPanel
from ui.network_map.edits import MapEdits
from ui.network_map.material import Material
from ui.network_map.measures_panel import MeasuresPanel
from ui.network_map.people_table import PeopleTable
from ui.network_map.person_panel import PersonPanel
from ui.roles import Space
from ui.theme import Theme


class Tab(StrEnum):
    """What the panel can show."""

    PERSON = "person"
    LIST = "list"
    MEASURES = "measures"
    DROP_OUT = "drop_out"


class SidePanel(QFrame):
    """Shows one of four tabs; emits `tab_changed(Tab)`."""

    tab_changed = Signal(object)

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.person = PersonPanel(theme, edits)
        self.people = PeopleTable(theme, edits)
        self.measures = MeasuresPanel(theme, edits)
        self.drop_out = DropOutPanel(theme, edits)
        self._pages = {
            Tab.PERSON: self.person,
            Tab.LIST: self.people,
            Tab.MEASURES: self.measures,
            Tab.DROP_OUT: self.drop_out,
        }
        self.tabs = SegmentedChoice(
            theme,
            [
                (Tab.PERSON, self.tr("Persoon")),
                (Tab.LIST, self.tr("Lijst")),
                (Tab.MEASURES, self.tr("Wat we zien")),
                (Tab.DROP_OUT, self.tr("Wat als")),
            ],
        )
        self.tabs.setAccessibleName(self.tr("Naast de kaart"))
        self.tabs.set_value(Tab.PERSON)
        self.tabs.committed.connect(self._on_tab)
        self._form: QWidget | None = None
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.HAIR, Space.HAIR)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    @property
    def tab(self) -> Tab:
        """Which tab is shown."""
        return Tab(str(self.tabs.value()))

    def hasHeightForWidth(self) -> bool:
        """Return that the tabs scroll: what is in them asks for no height of the page."""
        return False

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def open_form(self, form: QWidget) -> None:
        """Show a form in place of the tabs; it may not be missed while it is open."""
        self._form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.tabs.hide()

    def close_form(self, form: QWidget) -> None:
        """Show the tab that is chosen again."""
        self._form = None
        self._stack.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._stack.setCurrentWidget(self._pages[self.tab])
        self.tabs.show()

    def show_tab(self, tab: Tab) -> None:
        """Show a tab."""
        if tab is not self.tab:
            self.tabs.set_value(tab)
            self._on_tab(tab)

    def display(self, material: Material) -> None:
        """Show everything as it is now."""
        self.person.display(material.network)
        self.people.display(material.network)
        self.measures.display(material.chapters, material.conclusion)
        self.drop_out.display(material)

    def choose(self, person_id: PersonId | None) -> None:
        """Show who is chosen, in the form and in the list."""
        self.person.choose(person_id)
        self.people.choose(person_id)

    def _on_tab(self, tab: Tab) -> None:
        # A form stays in sight: the passphrase in it stands nowhere else.
        if self._form is None:
            self._stack.setCurrentWidget(self._pages[tab])
        self.tab_changed.emit(tab)
