"""The place of the week on the page: made when it is looked at for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from ui.components.late import Late
from ui.network_map.edits import MapEdits
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.network_map.week_panel import WeekPanel


class WeekPlace(QWidget):
    """Holds the week, which costs nothing as long as nobody asks for it."""

    chosen = Signal(object)
    """A PersonId."""

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self._network: NetworkMap | None = None
        self._person: PersonId | None = None
        self._is_tall = False
        self._week = Late(self._make, self._fill)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> "WeekPanel":
        """The week of now."""
        return self._week.get()

    def display(self, network: NetworkMap) -> None:
        """Show the people as they are now, as soon as the week is seen."""
        self._network = network
        self._week.renew(is_seen=self.isVisible())

    def choose(self, person_id: PersonId | None) -> None:
        """Mark somebody in the week."""
        self._person = person_id
        if self._week.current is not None:
            self._week.current.choose(person_id)

    def turn(self, *, is_tall: bool) -> None:
        """Put the days below each other, or beside each other."""
        self._is_tall = is_tall
        if self._week.current is not None:
            self._week.current.table.turn(is_tall=is_tall)

    def showEvent(self, event: QShowEvent) -> None:
        """Make it now, or bring it up to date."""
        super().showEvent(event)
        self._week.get()

    def _make(self) -> "WeekPanel":
        from ui.network_map.week_panel import WeekPanel

        panel = WeekPanel(self._theme, self._edits)
        panel.chosen.connect(self.chosen)
        self._column.addWidget(panel)
        return panel

    def _fill(self, panel: "WeekPanel") -> None:
        panel.table.turn(is_tall=self._is_tall)
        panel.choose(self._person)
        if self._network is not None:
            panel.display(self._network)
