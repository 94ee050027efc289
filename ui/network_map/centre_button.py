"""The choice who stands in the middle of the map: the client, or one of the carers."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from screening.identifiers import PersonId
from screening.network.centre import list_centres
from screening.network.model import NetworkMap
from ui.components.buttons import Button, ButtonKind
from ui.components.plain_tip import set_plain_tip
from ui.roles import Shape, Space
from ui.theme import Theme

_CORNER: Final = Space.SMALL


class CentreButton(Button):
    """Lies over the corner of its parent; hidden as long as there is nobody but the client."""

    picked = Signal(object)
    """A PersonId, or None for the client."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", ButtonKind.QUIET, parent=parent)
        self._words = ""
        self._people: list[PersonId | None] = []
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Wie staat in het midden?"))
        self._group = QActionGroup(menu)
        self.setMenu(menu)
        self.setProperty("overlay", True)
        self.move(_CORNER, _CORNER)
        theme.changed.connect(self._fit)
        self.hide()

    def display(self, network: NetworkMap, centre: PersonId | None) -> None:
        """Offer the client and the carers of a map, and say who is in the middle now."""
        carers = list_centres(network)
        names: dict[PersonId | None, str] = {None: network.client_name}
        names |= {person.id: person.name or person.relation for person in carers}
        menu = self.menu()
        for action in self._group.actions():
            self._group.removeAction(action)
            menu.removeAction(action)
            action.deleteLater()
        self._people = list(names)
        for person_id, name in names.items():
            words = name if person_id else self.tr("{name} (cliënt)").format(name=name)
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(person_id == centre)
            action.triggered.connect(lambda _=False, chosen=person_id: self.picked.emit(chosen))
            self._group.addAction(action)
            menu.addAction(action)
        self._words = self.tr("Midden: {name}").format(name=names[centre])
        self.setAccessibleName(self._words)
        set_plain_tip(self, self.tr("Wie staat in het midden?"))
        self.setVisible(bool(carers))
        self._fit()

    def _fit(self) -> None:
        room = self._theme.length(Shape.SHORT_FIELD)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.adjustSize()
