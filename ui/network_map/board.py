"""The map itself, with a message at its foot and the choice of a kind of tie over it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.drawing import Stroke
from screening.network.model import Group, NetworkMap, Person, Point, TieKind
from screening.network.rings import CLIENT, circle_at, sector_at
from screening.wording.labels import label
from ui.network_map.edits import MapEdits
from ui.network_map.group_actions import GroupActions
from ui.network_map.map_message import MapMessage
from ui.network_map.material import Material
from ui.network_map.quick_add import GROUPS
from ui.network_map.scene import CLIENT_ON_MAP
from ui.network_map.selection_bar import SelectionBar
from ui.network_map.tie_chooser import TieChooser
from ui.network_map.view import MapView
from ui.theme import Theme


class Board(QFrame):
    """Turns what is done on the map into edits."""

    add_asked = Signal(object, object)
    """A Point and the Sector it lies in."""

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._material: Material | None = None
        self.setProperty("surface", "card")
        self.view = MapView(theme)
        self.view.set_editable(editable=edits.is_allowed)
        self.chooser = TieChooser(theme, self)
        self.message = MapMessage(theme, self)
        self.together = GroupActions(edits, self)
        self.bar = SelectionBar(theme, self.together, self)
        column = QVBoxLayout(self)
        edge = theme.strokes.focus_ring
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.view)
        self.view.moved.connect(self._on_moved)
        self.view.removed.connect(self.together.remove)
        self.view.left_forward.connect(self.bar.enter)
        self.bar.left.connect(self.view.setFocus)
        self.bar.closed.connect(lambda: self.view.chosen.emit(None))
        self.view.paper_tapped_twice.connect(self._on_paper_tapped_twice)
        self.view.gestures.tie_drawn.connect(self._on_tie_drawn)
        self.view.gestures.tie_tapped.connect(self._on_tie_tapped)
        self.chooser.picked.connect(self._on_kind_picked)
        self.chooser.closed.connect(self.view.setFocus)

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside: the map fits any size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(self, material: Material) -> None:
        """Show the map as it is now; an empty one says what to do first."""
        was_empty = self._material is None or not self._material.network.people
        self._material = material
        network = material.network
        self.view.display(network, material.layout)
        self.together.display(material)
        self.select(self.view.people, self.view.person)
        if not network.people:
            sentence = self.tr("Wie zijn er om {name} heen? Typ een naam en druk op Enter.")
            if not self._edits.is_allowed:
                sentence = self.tr("Om {name} heen staat niemand op deze kaart.")
            words = sentence.format(name=network.client_name)
            self.message.say(words, lasting=True, is_first=True)
        elif was_empty:
            self.message.dismiss()

    def select(self, people: Collection[PersonId], lead: PersonId | None) -> None:
        """Choose people on the map, with the bar when they are several; emits nothing."""
        self.view.select(people, lead)
        self.together.select(self.view.people)
        items = self.view.map_scene.people.values()
        spots = [self.view.mapFromScene(item.sceneBoundingRect()).boundingRect() for item in items]
        self.bar.display(len(self.view.people), spots)

    def set_select_mode(self, *, on: bool) -> None:
        """Draw around people by dragging, or shift the map by dragging."""
        self.view.gestures.is_select_mode = on
        if on:
            self.message.say(
                self.tr("Teken om mensen heen, of tik wie u wilt kiezen."), lasting=True
            )
        else:
            self.message.dismiss()

    def set_tie_mode(self, *, on: bool) -> None:
        """Draw ties by dragging, or move people by dragging."""
        self.view.gestures.is_tie_mode = on
        self.chooser.dismiss()
        if on:
            self.message.say(
                self.tr("Sleep van de ene persoon naar de andere, of naar het midden."),
                lasting=True,
            )
        else:
            self.message.dismiss()

    def _on_moved(self, places: Mapping[PersonId, Point]) -> None:
        """Store where people were dropped, and say what that means."""
        if self._material is None:
            return
        network = self._material.network
        groups: dict[PersonId, Group] = {}
        for person_id, place in places.items():
            person, circle = network.person(person_id), circle_at(place)
            if circle is not person.circle:
                groups[person_id] = GROUPS[circle]
        self._edits.move_people(places, groups, failed=self._put_back, owner=self)
        if len(places) == 1:
            ((person_id, place),) = places.items()
            self._say_where(network.person(person_id), place, groups.get(person_id))
        elif groups:
            names = ", ".join(
                f"{network.person(key).name} ({label(group)})" for key, group in groups.items()
            )
            words = self.tr("In een andere groep staan nu: {names}.")
            self.message.say(words.format(names=names), aloud="")
        else:
            self.message.dismiss()

    def _say_where(self, person: Person, place: Point, group: Group | None) -> None:
        """Say what a drop means for one person; a screen reader hears of the group already."""
        sector = sector_at(place, self._material.layout.arcs) if self._material else person.sector
        sentence = ""
        if group is not None:
            words = self.tr("{name} staat nu bij de groep: {group}.")
            sentence = words.format(name=person.name, group=label(group))
        if sector is not person.sector:
            offer = self.tr("Deze plek hoort bij: {sector}.").format(sector=label(sector))
            self.message.say(
                " ".join(filter(None, (sentence, offer))),
                self.tr("Sector wijzigen"),
                lambda: self._edits.change_person(person.id, {"sector": sector}),
                aloud=offer,
            )
        elif sentence:
            self.message.say(sentence, aloud="")
        else:
            self.message.dismiss()

    def _put_back(self, error: ExpectedError) -> None:
        """Show the stored map again after a drop that could not be kept, and say why."""
        self.message.dismiss()
        self._edits.refuse(error)
        if self._material is not None:
            self.view.display(self._material.network, self._material.layout)

    def _on_paper_tapped_twice(self, place: Point) -> None:
        if self._material is not None:
            self.add_asked.emit(place, sector_at(place, self._material.layout.arcs))

    def _on_tie_drawn(self, first: PersonId, second: PersonId) -> None:
        self.ask_kind(first, second)

    def _on_tie_tapped(self, stroke: Stroke) -> None:
        self.ask_kind(CLIENT_ON_MAP if stroke.first is None else stroke.first, stroke.second)

    def ask_kind(self, first: PersonId, second: PersonId) -> None:
        """Ask what kind of tie two people have, over the map."""
        if self._material is None:
            return
        self.message.dismiss()
        network = self._material.network
        names = [_name(network, person_id) for person_id in (first, second)]
        words = self.tr("Wat voor band hebben {first} en {second}?")
        people = self.view.map_scene.people
        ends = [
            people[key].pos() if key in people else self.view.map_scene.to_scene(CLIENT)
            for key in (first, second)
        ]
        middle = (ends[0] + ends[1]) / 2
        spot = self.view.viewport().mapTo(self, self.view.mapFromScene(middle))
        self.chooser.ask(
            first,
            second,
            words.format(first=names[0], second=names[1]),
            QPoint(spot),
            exists=_has_tie(network, first, second),
        )

    def _on_kind_picked(self, first: PersonId, second: PersonId, kind: TieKind | None) -> None:
        if CLIENT_ON_MAP in (first, second):
            self._edits.set_tie_with_client(second if first == CLIENT_ON_MAP else first, kind)
        else:
            self._edits.set_tie(first, second, kind)


def _find(network: NetworkMap, person_id: PersonId) -> Person | None:
    return next((person for person in network.people if person.id == person_id), None)


def _name(network: NetworkMap, person_id: PersonId) -> str:
    person = _find(network, person_id)
    return person.name if person else network.client_name


def _has_tie(network: NetworkMap, first: PersonId, second: PersonId) -> bool:
    pair = {first, second}
    if CLIENT_ON_MAP in pair:
        person = _find(network, (pair - {CLIENT_ON_MAP}).pop())
        return person is not None and person.tie_to_client is not None
    return any({tie.first, tie.second} == pair for tie in network.ties)
