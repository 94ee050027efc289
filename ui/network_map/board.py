"""The map itself, with a message at its foot and the choice of a kind of tie over it."""

from collections.abc import Collection, Mapping
from functools import cached_property

from PySide6.QtCore import QRect, QSize, QSizeF, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.model import Group, Person, Point
from screening.network.own_ties import CLIENT_END
from screening.network.rings import circle_at, sector_at
from screening.wording.labels import label
from ui.network_map.centre_button import CentreButton
from ui.network_map.corners import Corner
from ui.network_map.edits import MapEdits
from ui.network_map.group_actions import GroupActions
from ui.network_map.map_message import MapMessage
from ui.network_map.material import Material
from ui.network_map.quick_add import GROUPS
from ui.network_map.selection_bar import SelectionBar
from ui.network_map.tie_asking import TieAsking
from ui.network_map.view import MapView
from ui.network_map.zoom_tools import ZoomTools
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
        self.ties = TieAsking(theme, edits, self.view, self)
        self.message = MapMessage(theme, self)
        self.centre = CentreButton(theme, self)
        self.zoom = ZoomTools(theme, self.view, self)
        self.message.stay_clear_of(self.zoom)
        self.together = GroupActions(edits, self)
        self._theme = theme
        self._has_bar = False
        column = QVBoxLayout(self)
        edge = theme.strokes.focus_ring
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.view)
        self.centre.raise_()
        self.zoom.raise_()
        self.view.moved.connect(self._on_moved)
        self.view.removed.connect(self._on_removed)
        self.view.chosen.connect(self._on_chosen)
        self.view.gestures.move_refused.connect(self._on_move_refused)
        self.view.gestures.tie_drawn.connect(self.message.dismiss)
        self.view.gestures.tie_tapped.connect(self.message.dismiss)
        self.view.left_forward.connect(self._enter_bar)
        self.view.paper_tapped_twice.connect(self._on_paper_tapped_twice)

    @cached_property
    def bar(self) -> SelectionBar:
        """What can be done with several people; made when several are chosen."""
        self._has_bar = True
        bar = SelectionBar(self._theme, self.together, self)
        bar.left.connect(self.view.setFocus)
        bar.closed.connect(lambda: self.view.chosen.emit(None))
        return bar

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside: the map fits any size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(self, material: Material) -> None:
        """Show the map as it is now; an empty one says what to do first."""
        was_empty = self._material is None or not self._material.network.people
        self._material = material
        network = material.network
        self.centre.display(network, material.centre)
        reach = self.centre.geometry() if self.centre.isVisibleTo(self) else QRect()
        corner = QSizeF(reach.right(), reach.bottom())
        self.view.map_scene.keep_clear(Corner.TOP_LEFT, corner)
        self.view.display(material.shown, material.layout, material.centre)
        self.ties.display(material)
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
        if not self._has_bar and len(self.view.people) < 2:  # noqa: PLR2004 -- several
            return
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
        self.ties.dismiss()
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

    def _on_removed(self) -> None:
        """Take whoever is chosen off the map; the client, who may stand there too, stays."""
        if CLIENT_END not in map(self.ties.to_stored, self.view.people):
            self.together.remove()

    def _on_paper_tapped_twice(self, place: Point) -> None:
        if self._material is not None and self._material.centre is None:
            self.add_asked.emit(place, sector_at(place, self._material.layout.arcs))

    def _enter_bar(self) -> None:
        self.bar.enter()

    def ask_kind(self, first: PersonId, second: PersonId) -> None:
        """Ask what kind of tie two people have, over the map."""
        self.message.dismiss()
        self.ties.ask(first, second)
