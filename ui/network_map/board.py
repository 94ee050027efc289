"""The map itself, with a message at its foot and the choice of a kind of tie over it."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.model import NetworkMap, Point, TieKind
from screening.network.own_ties import CLIENT_END, find_tie
from screening.network.rings import CLIENT, circle_at, sector_at
from screening.network.strokes import Stroke
from screening.wording.labels import label
from ui.network_map.centre_button import CentreButton
from ui.network_map.edits import MapEdits
from ui.network_map.map_message import MapMessage
from ui.network_map.material import Material
from ui.network_map.quick_add import GROUPS
from ui.network_map.scene import CLIENT_ON_MAP
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
        self.setProperty("surface", "paper")
        self.view = MapView(theme)
        self.view.set_editable(editable=edits.is_allowed)
        self.chooser = TieChooser(theme, self)
        self.message = MapMessage(theme, self)
        self.centre = CentreButton(theme, self)
        column = QVBoxLayout(self)
        edge = theme.strokes.focus_ring
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.view)
        self.centre.raise_()
        self.view.moved.connect(self._on_moved)
        self.view.removed.connect(self._on_removed)
        self.view.chosen.connect(self._on_chosen)
        self.view.gestures.pressed.connect(self.chooser.dismiss)
        self.view.gestures.move_refused.connect(self._on_move_refused)
        self.view.paper_tapped_twice.connect(self._on_paper_tapped_twice)
        self.view.gestures.tie_drawn.connect(self._on_tie_drawn)
        self.view.gestures.tie_tapped.connect(self._on_tie_tapped)
        self.chooser.picked.connect(self._on_kind_picked)
        self.chooser.direction_picked.connect(
            lambda first, second, way: edits.change_tie(first, second, direction=way)
        )
        self.chooser.support_picked.connect(
            lambda first, second, given: edits.change_tie(first, second, support=given)
        )
        self.chooser.closed.connect(self.view.setFocus)

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside: the map fits any size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(self, material: Material) -> None:
        """Show the map as it is now; an empty one says what to do first."""
        was_empty = self._material is None or not self._material.network.people
        self._material = material
        network = material.network
        self.view.display(material.shown, material.layout, material.centre)
        self.centre.display(network, material.centre)
        self._update_chooser(network)
        if not network.people:
            sentence = self.tr("Wie zijn er om {name} heen? Typ een naam en druk op Enter.")
            if not self._edits.is_allowed:
                sentence = self.tr("Om {name} heen staat niemand op deze kaart.")
            words = sentence.format(name=network.client_name)
            self.message.say(words, lasting=True, is_first=True)
        elif was_empty:
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

    def say_centre(self) -> None:
        """Say what holds while a carer is in the middle; nothing for the client."""
        material = self._material
        if material is None or material.centre is None:
            self.message.dismiss()
            return
        words = self.tr(
            "{carer} staat nu in het midden. Verslepen kan alleen met {client} in het midden."
        )
        carer, client = material.shown.client_name, material.network.client_name
        self.message.say(words.format(carer=carer, client=client))

    def _on_moved(self, person_id: PersonId, place: Point) -> None:
        """Store where somebody was dropped, and say what that means."""
        if self._material is None:
            return
        network = self._material.network
        person = network.person(person_id)
        circle = circle_at(place)
        group = person.group if circle is person.circle else GROUPS[circle]
        self._edits.move_person(person_id, place, group, failed=self._put_back, owner=self)
        sector = sector_at(place, self._material.layout.arcs)
        changed = group is not person.group
        words = self.tr("{name} staat nu bij de groep: {group}.")
        sentence = words.format(name=person.name, group=label(group)) if changed else ""
        if sector is not person.sector:
            words = self.tr("Deze plek hoort bij: {sector}.")
            self.message.say(
                " ".join(filter(None, (sentence, words.format(sector=label(sector))))),
                self.tr("Sector wijzigen"),
                lambda: self._edits.change_person(person_id, {"sector": sector}),
            )
        elif sentence:
            self.message.say(sentence)
        else:
            self.message.dismiss()

    def _put_back(self, error: ExpectedError) -> None:
        """Show the stored map again after a drop that could not be kept, and say why."""
        self.message.dismiss()
        self._edits.refuse(error)
        if self._material is not None:
            material = self._material
            self.view.display(material.shown, material.layout, material.centre)

    def _on_move_refused(self) -> None:
        words = self.tr("Verslepen kan alleen met {name} in het midden.")
        if self._material is not None:
            self.message.say(words.format(name=self._material.network.client_name))

    def _on_chosen(self, person_id: PersonId | None) -> None:
        """Say where to look for the client, who has no form beside the map."""
        material = self._material
        if material and material.centre and person_id == material.shown.client_id:
            words = self.tr("{name} is de cliënt. Meer over de cliënt staat in het dossier.")
            self.message.say(words.format(name=material.network.client_name))

    def _on_removed(self, person_id: PersonId) -> None:
        """Take somebody off the map; the client, who may stand beside a carer, stays."""
        if self._to_stored(person_id) != CLIENT_END:
            self._edits.remove_person(person_id)

    def _on_paper_tapped_twice(self, place: Point) -> None:
        if self._material is not None and self._material.centre is None:
            self.add_asked.emit(place, sector_at(place, self._material.layout.arcs))

    def _on_tie_drawn(self, first: PersonId, second: PersonId) -> None:
        self._ask_kind(first, second)

    def _on_tie_tapped(self, stroke: Stroke) -> None:
        self._ask_kind(CLIENT_ON_MAP if stroke.first is None else stroke.first, stroke.second)

    def _ask_kind(self, first: PersonId, second: PersonId) -> None:
        if self._material is None:
            return
        self.message.dismiss()
        pair = self._to_stored(first), self._to_stored(second)
        network = self._material.network
        ends = self._spot_of(first), self._spot_of(second)
        self.chooser.ask(pair, _name_both(network, pair), ends, find_tie(network, *pair))

    def _spot_of(self, person_id: PersonId) -> QPoint:
        """Return where somebody stands on the map, in pixels of the board."""
        scene = self.view.map_scene
        item = scene.people.get(person_id)
        place = item.pos() if item is not None else scene.to_scene(CLIENT)
        return self.view.viewport().mapTo(self, self.view.mapFromScene(place))

    def _update_chooser(self, network: NetworkMap) -> None:
        """Show in the choice what is stored now; it goes when one of the two is gone."""
        pair = self.chooser.pair
        if pair is None:
            return
        if {*pair} - {CLIENT_END} <= {person.id for person in network.people}:
            self.chooser.show_tie(_name_both(network, pair), find_tie(network, *pair))
        else:
            self.chooser.dismiss()

    def _to_stored(self, person_id: PersonId) -> PersonId:
        """Return who is meant on the map: the client for the middle, or a carer who is there."""
        material = self._material
        if material is None or material.centre is None:
            return person_id
        if person_id == CLIENT_ON_MAP:
            return material.centre
        return CLIENT_END if person_id == material.shown.client_id else person_id

    def _on_kind_picked(self, first: PersonId, second: PersonId, kind: TieKind | None) -> None:
        if CLIENT_END in (first, second):
            self._edits.set_tie_with_client(second if first == CLIENT_END else first, kind)
        else:
            self._edits.set_tie(first, second, kind)


def _name_both(network: NetworkMap, pair: tuple[PersonId, PersonId]) -> tuple[str, str]:
    names = {person.id: person.name for person in network.people}
    return names.get(pair[0], network.client_name), names.get(pair[1], network.client_name)
