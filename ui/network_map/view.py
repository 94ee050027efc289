"""The view of the map: scale, keys and mouse."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from screening.identifiers import PersonId
from screening.network.layout import Layout
from screening.network.model import NetworkMap
from ui.components.drawn_view import DrawnView
from ui.network_map.chosen_words import tell_chosen
from ui.network_map.gestures import Gestures
from ui.network_map.hand import ADDING, Hand
from ui.network_map.keyboard import Nudge
from ui.network_map.look import make_look
from ui.network_map.map_keys import MapKeys
from ui.network_map.scene import MapScene
from ui.network_map.touch import Touch
from ui.network_map.zoom import Zoom
from ui.roles import Shape, Space
from ui.theme import Theme


class MapView(DrawnView):
    """Shows the scene as large as fits, or larger when asked to, and says what somebody wants."""

    chosen = Signal(object)
    """A PersonId, or None."""
    selected = Signal(object, object)
    """Several people, and who of them comes first in the panel."""
    opened = Signal(object)
    moved = Signal(object)
    """The Point of each PersonId who was moved."""
    removed = Signal()
    """Whoever is chosen is to go."""
    tie_asked = Signal(object)
    menu_asked = Signal(object)
    """The point on the screen where the menu is wanted."""
    left_forward = Signal()
    """The keyboard goes on past the last person while several are chosen."""
    _resized = Signal()
    paper_tapped_twice = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.map_scene = MapScene(make_look(theme))
        super().__init__(theme, self.map_scene, parent)
        self._person: PersonId | None = None
        self._is_fitted = True
        self._selected: tuple[PersonId, ...] = ()
        self._waiting: tuple[NetworkMap, Layout, PersonId | None] | None = None
        self.zoom = Zoom(self, self.map_scene, theme)
        self.nudge = Nudge(self.map_scene, self)
        self.nudge.moved.connect(self.moved)
        self.gestures = Gestures(self.map_scene, theme.length(Shape.TARGET) / 2, self)
        self.gestures.chosen.connect(self.chosen)
        self.gestures.moved.connect(self.moved)
        self.gestures.toggled.connect(self.toggle)
        self.gestures.lassoed.connect(self._on_lassoed)
        self.hand = Hand(self)
        self.keys = MapKeys(self)
        self.touch = Touch(self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(self.tr("Netwerkkaart"))
        self._usual_description = self.tr(
            "Met Tab en de pijlen kiest u een persoon, met Enter opent u de gegevens. "
            "Ctrl met een pijl verschuift iemand, Delete haalt iemand van de kaart. "
            "Dezelfde mensen staan in de lijst, met alle toetsen."
        )
        self.setAccessibleDescription(self._usual_description)
        theme.settled.connect(self._on_theme_settled)
        # Queued: of several sizes on the way to another page only the last is drawn.
        self._resized.connect(self._on_resized, Qt.ConnectionType.QueuedConnection)

    @property
    def person(self) -> PersonId | None:
        """Who is chosen on the map; of several the one in the panel."""
        return self._person

    @property
    def people(self) -> tuple[PersonId, ...]:
        """All who are chosen, in the order of the map."""
        return self._selected or ((self._person,) if self._person else ())

    @property
    def is_busy(self) -> bool:
        """Whether a hand or a key holds something."""
        return self.gestures.is_busy or self.nudge.is_busy

    def display(self, network: NetworkMap, layout: Layout, centre: PersonId | None = None) -> None:
        """Show the map as it is now, or when the hand that drags lets go.

        With a carer as its `centre` it is the map as seen from that carer.
        """
        if (self.gestures.held | self.nudge.held) - {person.id for person in network.people}:
            # Undo, for one, takes away who is in the hand.
            self.nudge.cancel()
            self.gestures.cancel()
        if self.is_busy:
            self._waiting = (network, layout, centre)
            return
        self._waiting = None
        self.gestures.is_movable = centre is None
        if not self._is_fitted:
            self._on_resized()
        self.map_scene.display(network, layout, centre)
        left = [key for key in self.people if key in self.map_scene.people]
        if len(left) != len(self.people):
            self.select(left, self._person)

    def choose(self, person_id: PersonId | None) -> None:
        """Mark the chosen person and say who it is; emits nothing."""
        self.select((person_id,) if person_id else (), person_id)

    def select(self, people: Collection[PersonId], lead: PersonId | None) -> None:
        """Mark all who are chosen and say who they are; emits nothing.

        Args:
            people: who they are; of one it is as with `choose`.
            lead: who of them comes first in the panel.
        """
        self.nudge.finish()
        chosen = tuple(key for key in self.map_scene.people if key in people)
        self._selected = chosen if len(chosen) > 1 else ()
        self._person = lead if lead in chosen else (chosen[0] if chosen else None)
        middle = lead if lead is not None and lead == self.map_scene.centre else None
        marked = frozenset(self._selected)
        self.gestures.selected = marked
        handle = self.gestures.is_editable and not marked
        self.map_scene.choose(self._person or middle, handle=handle, selected=marked)
        everyone = [self.map_scene.people[key].person for key in self.people]
        tell_chosen(self, everyone, self._usual_description, self.map_scene.centre_name)
        if self._person is not None and not marked:
            item = self.map_scene.people[self._person]
            self.ensureVisible(item.sceneBoundingRect(), Space.LARGE, Space.LARGE)

    def toggle(self, person_id: PersonId) -> None:
        """Ask for somebody to come with those who are chosen, or to go from them."""
        others = [key for key in self.people if key != person_id]
        if person_id in self.people:
            self.selected.emit(tuple(others), others[-1] if others else None)
        else:
            self.selected.emit((*others, person_id), person_id)

    def ask_all(self) -> None:
        """Ask for everybody to be chosen."""
        self.selected.emit(tuple(self.map_scene.people), self._person)

    def zoom_in(self) -> None:
        """Show less of the map, larger."""
        self.zoom.step(1)

    def zoom_out(self) -> None:
        """Show more of the map, down to all of it."""
        self.zoom.step(-1)

    def zoom_to_fit(self) -> None:
        """Show the whole map."""
        self.zoom.show_all()

    def set_editable(self, *, editable: bool) -> None:
        """Allow changes, or looking only."""
        self.gestures.is_editable = editable

    def keep_room_for_names(self, *, wanted: bool) -> None:
        """Keep enough paper beside the circles to write the names of the sectors in full."""
        self.zoom.keep_room_for_names(wanted=wanted)

    def show_waiting(self) -> None:
        """Show what was read while a hand or a key held something."""
        if self._waiting is not None:
            self.display(*self._waiting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole map in sight."""
        super().resizeEvent(event)
        if self._is_fitted:
            self._is_fitted = False
            self._resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll the map if it is larger than the view, or the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.step(event.angleDelta().y() / 120)
        elif self.zoom.level > 1:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press as with a finger or a pen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.press(event.position(), adding=bool(event.modifiers() & ADDING))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move as with a finger or a pen."""
        self.hand.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what the left button took hold of."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open or ask, unless people are being added to those who are chosen."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & ADDING:
            self.mousePressEvent(event)
        else:
            self.hand.tap_twice(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, about whoever is below the mouse or else about who is chosen."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            point = self.mapToScene(event.pos())
            person = self.map_scene.person_at(point, self.gestures.reach)
            if person in self.map_scene.people and person not in self.people:
                self.chosen.emit(person)
        self.menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Take fingers and pens here; everything else goes its usual way."""
        if isinstance(event, QTouchEvent):
            return self.touch.take_fingers(event)
        if isinstance(event, QTabletEvent):
            return self.touch.take_pen(event)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the map."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keep the place of somebody who was shifted when the key is let go of."""
        if not event.isAutoRepeat():
            self.nudge.finish()
            self.show_waiting()
        super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Go to the next person with Tab, and after the last one out of the map."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self.keys.tab(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the place of somebody who was shifted."""
        self.nudge.finish()
        super().focusOutEvent(event)

    def _on_lassoed(self, people: Collection[PersonId], adding: bool) -> None:
        wanted = {*people, *(self.people if adding else ())}
        lead = self._person if self._person in wanted else None
        self.selected.emit(tuple(key for key in self.map_scene.people if key in wanted), lead)

    def _on_resized(self) -> None:
        self._is_fitted = True
        self.zoom.fit()

    def _on_theme_settled(self) -> None:
        self.gestures.reach = self._theme.length(Shape.TARGET) / 2
        self.map_scene.set_look(make_look(self._theme))
        self.zoom.fit()
