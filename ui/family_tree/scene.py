"""The scene of the family tree: puts everybody where they belong, and moves one at a time."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene, QGraphicsSceneHelpEvent

from screening.identifiers import PersonId
from screening.network.family.drawing import draw_family
from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family
from screening.network.family.shapes import (
    LABEL_BOTTOM,
    LABEL_TOP,
    SYMBOL_RADIUS,
    FamilyDrawing,
)
from screening.network.model import Point
from screening.wording.family import describe_member
from ui.components.plain_tip import set_plain_tip
from ui.family_tree.lines_item import LinesItem
from ui.family_tree.symbol_item import SymbolItem
from ui.network_map.look import MapLook


class TreeScene(QGraphicsScene):
    """Holds the items; a place in the tree times `unit` is a place in the scene, in pixels."""

    def __init__(self, look: MapLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.people: dict[PersonId, SymbolItem] = {}
        self.unit = 1.0
        self.drawing: FamilyDrawing | None = None
        self._look = look
        self._family: Family | None = None
        self._layout: FamilyLayout | None = None
        self._stored: FamilyDrawing | None = None
        self._chosen: PersonId | None = None
        self._lines = LinesItem(look)
        self.addItem(self._lines)

    def display(self, family: Family, layout: FamilyLayout) -> None:
        """Show the family as it is now."""
        self._family, self._layout = family, layout
        self._stored = draw_family(family, layout)
        gone = self.people.keys() - {member.id for member in family.members}
        for person_id in gone:
            self.removeItem(self.people.pop(person_id))
        self.refresh()

    def set_look(self, look: MapLook) -> None:
        """Take another look, which is shown from the next `set_scale` on."""
        self._look = look

    def set_scale(self, unit: float, bounds: QRectF) -> None:
        """Show everything at another scale; texts and lines keep their size."""
        self.unit = unit
        self.setSceneRect(bounds)
        self.refresh()

    def choose(self, person_id: PersonId | None) -> None:
        """Mark a member as the chosen one."""
        self._chosen = person_id
        for key, item in self.people.items():
            item.choose(chosen=key == person_id)

    def person_at(self, point: QPointF, reach: float = 0.0) -> PersonId | None:
        """Return who is at a point of the scene, if anyone."""
        chosen = self.people.get(self._chosen) if self._chosen else None
        for item in reversed([*self.people.values(), *([chosen] if chosen else [])]):
            if item.holds(point, reach):
                return item.symbol.person_id
        return None

    def find_lines(self, person_id: PersonId) -> frozenset[PersonId]:
        """Return the parents and children of somebody."""
        lines = self._family.parentages if self._family else ()
        pairs = [(line.parent, line.child) for line in lines]
        return frozenset(end for pair in pairs if person_id in pair for end in pair) - {person_id}

    def describe(self, person_id: PersonId) -> str:
        """Return what the tree shows about somebody, in words."""
        if self._family is None:
            return ""
        name = self._family.member(person_id).name
        return f"{name}. {describe_member(self._family, person_id)}"

    def place_of(self, person_id: PersonId) -> Point:
        """Return where somebody is shown now."""
        at = self.people[person_id].pos()
        return Point(at.x() / self.unit, at.y() / self.unit)

    def move_to(self, person_id: PersonId, place: Point) -> None:
        """Show somebody elsewhere, with the lines that go there; stores nothing."""
        if self._family is None or self._layout is None:
            return
        places = {**self._layout.places, person_id: place}
        self._show(draw_family(self._family, replace(self._layout, places=places)))

    def refresh(self) -> None:
        """Put everybody back where they are stored."""
        if self._stored is not None:
            self._show(self._stored)

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Say of whoever is below the mouse what the tree shows; to say it of all takes long."""
        for item in self.items(event.scenePos()):
            if isinstance(item, SymbolItem):
                set_plain_tip(item, self.describe(item.symbol.person_id))
        super().helpEvent(event)

    def _show(self, drawing: FamilyDrawing) -> None:
        self.drawing = drawing
        self._lines.display(drawing, self.unit, self._look)
        width = self._layout.label_width if self._layout else 0.0
        room = QRectF(-width / 2, LABEL_TOP, width, LABEL_BOTTOM - LABEL_TOP)
        box = QRectF(room.topLeft() * self.unit, room.size() * self.unit)
        for symbol in drawing.symbols:
            item = self.people.get(symbol.person_id)
            if item is None:
                item = self.people[symbol.person_id] = SymbolItem(self._look, symbol)
                self.addItem(item)
            item.display(symbol, SYMBOL_RADIUS * self.unit, box, self._look)
            item.setPos(QPointF(symbol.point.x, symbol.point.y) * self.unit)
        self.choose(self._chosen)
