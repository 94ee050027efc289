"""The panel beside the map, with its four tabs."""

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from ui.components.late import Late
from ui.components.segmented_choice import SegmentedChoice
from ui.network_map.edits import MapEdits
from ui.network_map.material import Material
from ui.network_map.person_panel import PersonPanel
from ui.roles import Space
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.network_map.drop_out_panel import DropOutPanel
    from ui.network_map.measures_panel import MeasuresPanel
    from ui.network_map.people_table import PeopleTable


class Tab(StrEnum):
    """What the panel can show."""

    PERSON = "person"
    LIST = "list"
    MEASURES = "measures"
    DROP_OUT = "drop_out"


class SidePanel(QFrame):
    """Shows one of four tabs; all but the first are made when somebody looks at them."""

    tab_changed = Signal(object)
    """A Tab."""
    list_made = Signal(object)
    """The PeopleTable, once."""
    drop_out_made = Signal(object)
    """The DropOutPanel, once."""

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._theme = theme
        self._edits = edits
        self._material: Material | None = None
        self._chosen: tuple[Collection[PersonId], PersonId | None] = ((), None)
        self.person = PersonPanel(theme, edits)
        self._list = Late(self._make_list, self._fill_list)
        self._measures = Late(self._make_measures, self._fill_measures)
        self._drop_out = Late(self._make_drop_out, self._fill_drop_out)
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
        self._stack.addWidget(self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.HAIR, Space.HAIR)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    @property
    def tab(self) -> Tab:
        """Which tab is shown."""
        return Tab(str(self.tabs.value()))

    @property
    def people(self) -> "PeopleTable":
        """The list, with the people of now."""
        return self._list.get()

    @property
    def measures(self) -> "MeasuresPanel":
        """The tab with what the map says now."""
        return self._measures.get()

    @property
    def drop_out(self) -> "DropOutPanel":
        """The tab that asks what if, with the people of now."""
        return self._drop_out.get()

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
        self._stack.setCurrentWidget(self._page_of(self.tab))
        self.tabs.show()

    def show_tab(self, tab: Tab) -> None:
        """Show a tab."""
        if tab is not self.tab:
            self.tabs.set_value(tab)
            self._on_tab(tab)

    def display(self, material: Material) -> None:
        """Show everything as it is now; a tab that is not seen waits until it is."""
        self._material = material
        self.person.display(material.network)
        self._list.renew(is_seen=self.tab is Tab.LIST)
        self._measures.renew(is_seen=self.tab is Tab.MEASURES)
        self._drop_out.renew(is_seen=self.tab is Tab.DROP_OUT)

    def choose(self, person_id: PersonId | None) -> None:
        """Show who is chosen, in the form and in the list."""
        self.select((person_id,) if person_id else (), person_id)

    def select(self, people: Collection[PersonId], lead: PersonId | None) -> None:
        """Show several people who are chosen: all in the list, who comes first in the form."""
        self._chosen = people, lead
        self.person.choose(lead)
        if self._list.current is not None:
            self._list.current.select(people, lead)

    def _page_of(self, tab: Tab) -> QWidget:
        match tab:
            case Tab.PERSON:
                return self.person
            case Tab.LIST:
                return self.people
            case Tab.MEASURES:
                return self.measures
            case Tab.DROP_OUT:
                return self.drop_out

    def _on_tab(self, tab: Tab) -> None:
        page = self._page_of(tab)
        # A form stays in sight: the passphrase in it stands nowhere else.
        if self._form is None:
            self._stack.setCurrentWidget(page)
        self.tab_changed.emit(tab)

    def _make_list(self) -> "PeopleTable":
        from ui.network_map.people_table import PeopleTable

        table = PeopleTable(self._theme, self._edits)
        self._stack.addWidget(table)
        self.list_made.emit(table)
        return table

    def _make_measures(self) -> "MeasuresPanel":
        from ui.network_map.measures_panel import MeasuresPanel

        panel = MeasuresPanel(self._theme, self._edits)
        self._stack.addWidget(panel)
        return panel

    def _make_drop_out(self) -> "DropOutPanel":
        from ui.network_map.drop_out_panel import DropOutPanel

        panel = DropOutPanel(self._theme, self._edits)
        self._stack.addWidget(panel)
        self.drop_out_made.emit(panel)
        return panel

    def _fill_list(self, table: "PeopleTable") -> None:
        if self._material is not None:
            table.display(self._material.network)
            table.select(*self._chosen)

    def _fill_measures(self, panel: "MeasuresPanel") -> None:
        if self._material is not None:
            panel.display(self._material.chapters, self._material.conclusion)

    def _fill_drop_out(self, panel: "DropOutPanel") -> None:
        if self._material is not None:
            panel.display(self._material)
