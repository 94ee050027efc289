"""Brings people on the map: whoever is typed, and whoever stood on an earlier one."""

from PySide6.QtCore import QObject, Signal

from screening.changes import Changes
from screening.identifiers import PersonId
from screening.network.model import Group, NetworkMap, Person, Point, Sector
from ui.network_map.edits import MapEdits
from ui.network_map.quick_add import QuickAdd


class Adding(QObject):
    """Hands on what is typed in quick add, and tells who has come once the map shows them."""

    arrived = Signal(object)
    """The PersonId of who came last."""
    said = Signal(str)

    def __init__(self, quick_add: QuickAdd, edits: MapEdits, parent: QObject) -> None:
        super().__init__(parent)
        self._quick_add = quick_add
        self._edits = edits
        self._awaited: PersonId | None = None
        quick_add.added.connect(self._on_added)
        quick_add.returned.connect(self._on_returned)

    def display(self, network: NetworkMap) -> None:
        """Tell of who was awaited and stands there now; and quietly of two people of one name."""
        newcomer = next((each for each in network.people if each.id == self._awaited), None)
        if newcomer is None:
            return
        self._awaited = None
        self.arrived.emit(newcomer.id)
        if _count_namesakes(network, newcomer) > 1:
            words = self.tr(
                "Er staan nu twee mensen op de kaart die {name} heten. Dat mag. "
                "Zet bij relatie wie wie is."
            )
            self.said.emit(words.format(name=newcomer.name))

    def _on_added(
        self, names: tuple[str, ...], group: Group, sector: Sector, place: Point | None
    ) -> None:
        self._edits.add_people(
            names,
            group,
            sector,
            place,
            then=self._on_stored,
            failed=lambda error: self._quick_add.refuse(names, error, self._edits.refuse),
            owner=self,
        )

    def _on_returned(self, person_id: PersonId) -> None:
        self._edits.return_person(person_id, then=self._on_stored, owner=self)

    def _on_stored(self, changes: Changes) -> None:
        self._awaited = PersonId(changes.created)


def _count_namesakes(network: NetworkMap, newcomer: Person) -> int:
    name = newcomer.name.casefold()
    return sum(person.name.casefold() == name for person in network.people)
