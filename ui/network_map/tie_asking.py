"""Asks over the map what kind of tie two people have, and hands on what is answered."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap, TieKind
from screening.network.own_ties import CLIENT_END, find_tie
from screening.network.rings import CLIENT
from screening.network.strokes import Stroke
from ui.network_map.edits import MapEdits
from ui.network_map.material import Material
from ui.network_map.scene import CLIENT_ON_MAP
from ui.network_map.view import MapView
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.network_map.tie_chooser import TieChooser


class TieAsking(QObject):
    """Knows the ties as they are stored, also while a carer is in the middle of the map."""

    def __init__(self, theme: Theme, edits: MapEdits, view: MapView, board: QWidget) -> None:
        super().__init__(board)
        self._theme = theme
        self._edits = edits
        self._view = view
        self._board = board
        self._material: Material | None = None
        self._is_made = False
        view.gestures.pressed.connect(self.dismiss)
        view.gestures.tie_drawn.connect(self.ask)
        view.gestures.tie_tapped.connect(self._on_tie_tapped)

    @cached_property
    def chooser(self) -> "TieChooser":
        """Where one answers; made at the first question."""
        from ui.network_map.tie_chooser import TieChooser

        self._is_made = True
        edits, chooser = self._edits, TieChooser(self._theme, self._board)
        chooser.picked.connect(self._on_kind_picked)
        chooser.direction_picked.connect(
            lambda first, second, way: edits.change_tie(first, second, direction=way)
        )
        chooser.support_picked.connect(
            lambda first, second, given: edits.change_tie(first, second, support=given)
        )
        chooser.closed.connect(self._view.setFocus)
        return chooser

    def dismiss(self) -> None:
        """Ask no longer."""
        if self._is_made:
            self.chooser.dismiss()

    def display(self, material: Material) -> None:
        """Show in the choice what is stored now; it goes when one of the two is gone."""
        self._material = material
        if not self._is_made:
            return
        pair, network = self.chooser.pair, material.network
        if pair is None:
            return
        if _has_both(network, pair):
            self.chooser.show_tie(_name_both(network, pair), find_tie(network, *pair))
        else:
            self.chooser.dismiss()

    def ask(self, first: PersonId, second: PersonId) -> None:
        """Ask about two people as they stand on the map, if both still do."""
        if self._material is None:
            return
        pair = self.to_stored(first), self.to_stored(second)
        network = self._material.network
        if not _has_both(network, pair):
            return
        ends = self._spot_of(first), self._spot_of(second)
        self.chooser.ask(pair, _name_both(network, pair), ends, find_tie(network, *pair))

    def to_stored(self, person_id: PersonId) -> PersonId:
        """Return who is meant on the map: the client for the middle, or a carer who is there."""
        material = self._material
        if material is None or material.centre is None:
            return person_id
        if person_id == CLIENT_ON_MAP:
            return material.centre
        return CLIENT_END if person_id == material.shown.client_id else person_id

    def _on_tie_tapped(self, stroke: Stroke) -> None:
        self.ask(CLIENT_ON_MAP if stroke.first is None else stroke.first, stroke.second)

    def _spot_of(self, person_id: PersonId) -> QPoint:
        """Return where somebody stands on the map, in pixels of the board."""
        scene = self._view.map_scene
        item = scene.people.get(person_id)
        place = item.pos() if item is not None else scene.to_scene(CLIENT)
        return self._view.viewport().mapTo(self._board, self._view.mapFromScene(place))

    def _on_kind_picked(self, first: PersonId, second: PersonId, kind: TieKind | None) -> None:
        if CLIENT_END in (first, second):
            self._edits.set_tie_with_client(second if first == CLIENT_END else first, kind)
        else:
            self._edits.set_tie(first, second, kind)


def _has_both(network: NetworkMap, pair: tuple[PersonId, PersonId]) -> bool:
    return {*pair} - {CLIENT_END} <= {person.id for person in network.people}


def _name_both(network: NetworkMap, pair: tuple[PersonId, PersonId]) -> tuple[str, str]:
    names = {person.id: person.name for person in network.people}
    return names.get(pair[0], network.client_name), names.get(pair[1], network.client_name)
