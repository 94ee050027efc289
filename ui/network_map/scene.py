"""The scene of the map: puts everything where it belongs, and moves one person without the rest."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsScene

from screening.identifiers import PersonId
from screening.network.drawing import Drawing, draw_map
from screening.network.label_boxes import Size
from screening.network.layout import Layout, clamp_to_paper
from screening.network.model import Circle, NetworkMap, Point
from screening.network.rings import CLIENT, CLIENT_RADIUS
from screening.network.shifting import limit_shift
from screening.network.strokes import Stroke, draw_strokes, redraw_stroke
from screening.network.surroundings import Surroundings
from ui.network_map.background_item import BackgroundItem, ClientItem
from ui.network_map.descriptions import describe_person_lines
from ui.network_map.lasso_item import LassoItem
from ui.network_map.letter_labels import measure_letter
from ui.network_map.look import MapLook
from ui.network_map.person_item import PersonItem
from ui.network_map.tie_item import MIDDLE
from ui.network_map.tie_layers import TieLayers

_BACKGROUND, _TIES, _DRAFT, _CLIENT, _PEOPLE = range(5)

CLIENT_ON_MAP: Final[PersonId] = MIDDLE
"""Stands for the client, or whoever else is in the middle, where somebody is pointed at."""


class MapScene(QGraphicsScene):
    """Holds the items; a place on the map times `unit` is a place in the scene, in pixels."""

    def __init__(self, look: MapLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.people: dict[PersonId, PersonItem] = {}
        self.unit = 1.0
        self.centre: PersonId | None = None
        """The carer who is in the middle; None when it is the client."""
        self._look = look
        self._network: NetworkMap | None = None
        self._layout: Layout | None = None
        self._drawing: Drawing | None = None
        self._around = Surroundings()
        self._chosen: PersonId | None = None
        self._has_handle = False
        self._selected: frozenset[PersonId] = frozenset()
        self._starts: dict[PersonId, Point] = {}
        self._shift = Point(0.0, 0.0)
        self._leaver: PersonId | None = None
        self._background = BackgroundItem(look)
        self._is_look_new = False
        self._ties = TieLayers(self, _TIES - _PEOPLE, look)
        self._draft = QGraphicsLineItem()
        self.lasso = LassoItem(look)
        self._client = ClientItem(look)
        for level, item in (
            (_BACKGROUND, self._background),
            (_DRAFT, self._draft),
            (_CLIENT, self._client),
        ):
            item.setZValue(level - _PEOPLE)
            self.addItem(item)
        self.addItem(self.lasso)
        self._draft.hide()

    @property
    def strokes(self) -> Iterable[Stroke]:
        """All ties on the map, those of who is being moved last."""
        return self._ties.strokes

    @property
    def centre_name(self) -> str:
        """The name of the carer who is in the middle; empty when it is the client."""
        return self._network.client_name if self._network and self.centre else ""

    def display(self, network: NetworkMap, layout: Layout, centre: PersonId | None = None) -> None:
        """Show the map as it is now, around the client or around a carer."""
        self._network, self._layout, self.centre = network, layout, centre
        # The ties are drawn once it is known how large names and letters are.
        self._drawing = draw_map(replace(network, ties=()), layout)
        gone = self.people.keys() - {person.id for person in network.people}
        for person_id in gone:
            self.removeItem(self.people.pop(person_id))
        self.refresh()

    def set_look(self, look: MapLook) -> None:
        """Take another look, which is shown from the next `set_scale` on."""
        self._look, self._is_look_new = look, True
        self.lasso.set_look(look)

    def set_scale(self, unit: float, bounds: QRectF) -> None:
        """Show everything at another scale; texts and lines keep their size."""
        if self._is_look_new or unit != self.unit or bounds != self.sceneRect():
            self.unit, self._is_look_new = unit, False
            self.setSceneRect(bounds)
            self.refresh()

    def choose(
        self,
        person_id: PersonId | None,
        *,
        handle: bool,
        selected: frozenset[PersonId] = frozenset(),
    ) -> None:
        """Mark a person as the chosen one; with a handle when ties may be drawn.

        Args:
            person_id: who it is, or nobody.
            handle: whether a tie can be drawn from there.
            selected: everybody who is chosen, when those are several.
        """
        self._chosen, self._has_handle, self._selected = person_id, handle, selected
        is_middle = person_id is not None and person_id == self.centre
        alone = person_id if person_id and not (self._leaver or selected) else None
        self._ties.choose((None if is_middle else alone,) if alone else None)
        self._client.choose(chosen=is_middle)
        for key, item in self.people.items():
            is_lead = key == person_id
            item.choose(chosen=is_lead, handle=handle and is_lead, selected=key in selected)

    def show_leaver(self, person_id: PersonId | None) -> None:
        """Fade somebody who drops out, with all their ties; nobody for None."""
        if person_id != self._leaver:
            self._leaver = person_id
            self.refresh()

    def person_at(self, point: QPointF, reach: float = 0.0) -> PersonId | None:
        """Return who is at a point, `CLIENT_ON_MAP` for the client, or None."""
        chosen = self.people.get(self._chosen) if self._chosen else None
        ordered = [*self.people.values(), *([chosen] if chosen else [])]
        for item in reversed(ordered):
            if item.holds(point, reach):
                return item.person.id
        radius = CLIENT_RADIUS * self.unit
        return CLIENT_ON_MAP if QLineF(QPointF(), point).length() <= radius else None

    def tie_at(self, point: QPointF, reach: float) -> Stroke | None:
        """Return the tie at a point, if any."""
        return self._ties.tie_at(point, reach)

    def to_place(self, point: QPointF) -> Point:
        """Return the place on the map of a point in the scene, within the paper."""
        return clamp_to_paper(Point(point.x() / self.unit, point.y() / self.unit))

    def to_scene(self, place: Point) -> QPointF:
        """Return the point in the scene of a place on the map."""
        return QPointF(place.x, place.y) * self.unit

    def place_of(self, person_id: PersonId) -> Point:
        """Return where a person is shown now."""
        return self.to_place(self.people[person_id].pos())

    def begin_move(self, *people: PersonId) -> None:
        """Take hold of people, so that only their own ties are drawn again while they move.

        A tie between two of them is not drawn again either: it goes along as it is.
        """
        self._starts = {person_id: self.place_of(person_id) for person_id in people}
        self._shift = Point(0.0, 0.0)
        rest: list[Stroke] = []
        own: list[Stroke] = []
        carried: list[Stroke] = []
        for stroke in self.strokes:
            ends = (stroke.first in self._starts) + (stroke.second in self._starts)
            (rest, own, carried)[ends].append(stroke)
        self._ties.part(rest, carried, own)

    def move_to(self, person_id: PersonId, place: Point) -> None:
        """Show somebody elsewhere, and whoever is held with them as far from there as before.

        Nobody leaves the paper; nothing is stored.
        """
        start = self._starts[person_id]
        wanted = Point(place.x - start.x, place.y - start.y)
        self._shift = limit_shift(self._starts.values(), wanted)
        for key, point in self.list_moved().items():
            self.people[key].setPos(self.to_scene(point))
        strokes = [self._redraw(stroke) for stroke in self._ties.moving]
        self._ties.move(strokes, self.to_scene(self._shift))

    def list_moved(self) -> dict[PersonId, Point]:
        """Return where those are now who are held."""
        x, y = self._shift.x, self._shift.y
        return {key: Point(start.x + x, start.y + y) for key, start in self._starts.items()}

    def end_move(self) -> None:
        """Put all ties back into one layer."""
        moved = [*self._ties.carried, *self._ties.moving]
        self._ties.end()
        everything = [*self._ties.resting, *(self._redraw(stroke) for stroke in moved)]
        self._starts = {}
        self._display_ties(everything)
        self._background.aim_at(None)

    def people_within(self, outline: QPolygonF) -> list[PersonId]:
        """Return who stands within an outline, in the order of the map."""
        rule = Qt.FillRule.WindingFill
        return [key for key, item in self.people.items() if outline.containsPoint(item.pos(), rule)]

    def aim_at(self, circle: Circle | None) -> None:
        """Mark the circle in which somebody would be dropped."""
        self._background.aim_at(circle)

    def show_draft(self, start: QPointF, end: QPointF) -> None:
        """Show the tie that is being drawn."""
        pen = QPen(self._look.accent, self._look.ring)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._draft.setPen(pen)
        self._draft.setLine(QLineF(start, end))
        self._draft.show()

    def hide_draft(self) -> None:
        """Take the unfinished tie away."""
        self._draft.hide()

    def refresh(self) -> None:
        """Put everything back where it is stored."""
        if self._network is None or self._drawing is None or self._layout is None:
            return
        self._background.display(self._drawing, self.unit, self._look, self.sceneRect())
        self._client.leave(leaves=self._tie_leaver() == MIDDLE)
        self._client.display(
            self._drawing.client_name, self._drawing.client_age, self.unit, self._look
        )
        box = self._layout.box
        least = QSizeF(box.width, box.height) * self.unit
        people = {person.id: person for person in self._network.people}
        for node in self._drawing.nodes:
            person = people[node.person_id]
            item = self.people.get(person.id)
            if item is None:
                item = self.people[person.id] = PersonItem(self._look, person, node)
                item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
                self.addItem(item)
            tip = "\n".join(describe_person_lines(person, self.centre_name))
            own = self._layout.rooms.get(person.id, box)
            room = QSizeF(own.width, own.height) * self.unit
            item.display(person, node, room, least, self._look, tip)
            item.setPos(self.to_scene(node.point))
            item.leave(leaves=person.id == self._leaver)
        self._starts = {}
        self._around = self._measure_surroundings()
        self._display_ties(draw_strokes(self._network, self._layout, self._around))
        self.choose(self._chosen, handle=self._has_handle, selected=self._selected)

    def _display_ties(self, strokes: Iterable[Stroke]) -> None:
        self._ties.display(strokes, self.unit, self._look, self._tie_leaver())

    def _redraw(self, stroke: Stroke) -> Stroke:
        start = CLIENT if stroke.first is None else self.place_of(stroke.first)
        end = self.place_of(stroke.second)
        if self._ties.is_plain:
            path = replace(stroke.path, lines=((start, end),), heads=())
            return replace(stroke, path=path)
        return redraw_stroke(stroke, start, end, self._around)

    def _tie_leaver(self) -> PersonId | None:
        """Return who drops out, as ties know people: who is in the middle has no identifier."""
        is_middle = self._leaver is not None and self._leaver == self.centre
        return MIDDLE if is_middle else self._leaver

    def _measure_surroundings(self) -> Surroundings:
        """Return what symbols and names cover, in units of the map."""
        letter = measure_letter(self._look)
        return Surroundings(
            letter=Size(letter.width / self.unit, letter.height / self.unit),
            client=self._client.measure(self.unit),
            people={key: item.measure(self.unit) for key, item in self.people.items()},
        )
