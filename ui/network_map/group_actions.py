"""What can be done with those who are chosen, one or several: the bar, the menu and keys use it."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from screening.dossier.removal import ChosenPersonStays
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.align import Alignment
from screening.network.model import Group, Sector
from ui.network_map.edits import MapEdits
from ui.network_map.material import Material


class GroupActions(QObject):
    """Does one thing with all who are chosen, in one step of undo."""

    stays = Signal(object)
    """Who kept all of them from being removed."""

    def __init__(self, edits: MapEdits, parent: QObject) -> None:
        super().__init__(parent)
        self._edits = edits
        self._material: Material | None = None
        self.people: tuple[PersonId, ...] = ()
        """Who are chosen, in the order of the map."""

    @property
    def is_allowed(self) -> bool:
        """Whether the map may be changed."""
        return self._edits.is_allowed

    def display(self, material: Material) -> None:
        """Work from now on with the map as it is now."""
        self._material = material
        known = {person.id for person in material.network.people}
        self.people = tuple(key for key in self.people if key in known)

    def select(self, people: Collection[PersonId]) -> None:
        """Work from now on with these people."""
        self.people = tuple(people)

    def align(self, how: Alignment) -> None:
        """Put them in order."""
        if self._material is not None and self.people:
            layout = self._material.layout
            places = {key: layout.places[key] for key in self.people}
            self._edits.align_people(places, how, layout.box, owner=self)

    def place_automatically(self) -> None:
        """Let the map find their places."""
        if self.people:
            self._edits.move_people(dict.fromkeys(self.people), {}, owner=self)

    def arrange_all(self) -> None:
        """Let the map find everybody's place."""
        self._edits.arrange()

    def remove(self) -> None:
        """Take them off the map; undo brings them back."""
        if self.people:
            self._edits.remove_people(self.people, failed=self._on_stays, owner=self)

    def set_group(self, group: Group) -> None:
        """Make all of them the same."""
        if self.people:
            self._edits.change_people(self.people, {"group": group})

    def set_sector(self, sector: Sector) -> None:
        """Put all of them in one sector."""
        if self.people:
            self._edits.change_people(self.people, {"sector": sector})

    def list_alignments(self) -> list[tuple[str, Callable[[], None]]]:
        """Return the names of the ways to put people in order, with what does it."""
        return [
            (self.tr("Op een rij"), lambda: self.align(Alignment.ROW)),
            (self.tr("Onder elkaar"), lambda: self.align(Alignment.COLUMN)),
            (self.tr("In een boog"), lambda: self.align(Alignment.ARC)),
            (self.tr("Automatische plek"), self.place_automatically),
        ]

    def _on_stays(self, error: ExpectedError) -> None:
        self._edits.refuse(error)
        if isinstance(error, ChosenPersonStays):
            self.stays.emit(error.person_id)
