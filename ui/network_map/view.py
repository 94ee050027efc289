"""The view of the map: scale, keys and mouse."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from screening.identifiers import PersonId
from screening.network.layout import Layout
from screening.network.model import NetworkMap
from ui.network_map.descriptions import describe_person
from ui.network_map.gestures import Gestures
from ui.network_map.keyboard import ARROWS, Nudge, find_beside
from ui.network_map.look import make_look
from ui.network_map.scaling import (
    ZOOM_STEP,
    fit_unit,
    limit_zoom,
    make_bounds,
    measure_sector_names,
)
from ui.network_map.scene import MapScene
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme


class MapView(QGraphicsView):
    """Shows the scene as large as fits, or larger when asked to, and says what somebody wants."""

    chosen = Signal(object)
    """A PersonId, or None."""
    opened = Signal(object)
    moved = Signal(object, object)
    """Who, and to which Point."""
    removed = Signal(object)
    paper_tapped_twice = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.map_scene = MapScene(make_look(theme))
        super().__init__(self.map_scene, parent)
        self.map_scene.setParent(self)
        self._theme = theme
        self._zoom = 1.0
        self._reserve = 0.0
        self._person: PersonId | None = None
        self._waiting: tuple[NetworkMap, Layout, PersonId | None] | None = None
        self._nudge = Nudge(self.map_scene, self)
        self._nudge.moved.connect(self.moved)
        self._pan_from: QPoint | None = None
        self.gestures = Gestures(self.map_scene, theme.length(Shape.TARGET) / 2, self)
        self.gestures.chosen.connect(self.chosen)
        self.gestures.moved.connect(self.moved)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Inside the view, and no place of its own to go to.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Netwerkkaart"))
        self._usual_description = self.tr(
            "Met Tab en de pijlen kiest u een persoon, met Enter opent u de gegevens. "
            "Ctrl met een pijl verschuift iemand, Delete haalt iemand van de kaart. "
            "Dezelfde mensen staan in de lijst."
        )
        self.setAccessibleDescription(self._usual_description)
        theme.changed.connect(self._on_theme_changed)

    @property
    def person(self) -> PersonId | None:
        """Who is chosen on the map."""
        return self._person

    def display(self, network: NetworkMap, layout: Layout, centre: PersonId | None = None) -> None:
        """Show the map as it is now, or when the hand that drags lets go.

        With a carer as its `centre` it is the map as seen from that carer.
        """
        if self.gestures.is_busy or self._nudge.is_busy:
            self._waiting = (network, layout, centre)
            return
        self._waiting = None
        self.gestures.is_movable = centre is None
        self.map_scene.display(network, layout, centre)
        if self._person is not None and self._person not in self.map_scene.people:
            self.choose(None)

    def choose(self, person_id: PersonId | None) -> None:
        """Mark the chosen person and say who it is; emits nothing."""
        self._nudge.finish()
        scene = self.map_scene
        self._person = person_id if person_id in scene.people else None
        middle = scene.centre if person_id == scene.centre else None
        scene.choose(self._person or middle, handle=self.gestures.is_editable)
        if self._person is None:
            self.setAccessibleDescription(self._usual_description)
            return
        item = scene.people[self._person]
        self.setAccessibleDescription(describe_person(item.person, scene.centre_name))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.ensureVisible(item.sceneBoundingRect(), Space.LARGE, Space.LARGE)

    def zoom_in(self) -> None:
        """Show less of the map, larger."""
        self._set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show more of the map, down to all of it."""
        self._set_zoom(self._zoom / ZOOM_STEP)

    def zoom_to_fit(self) -> None:
        """Show the whole map."""
        self._set_zoom(1.0)

    def set_editable(self, *, editable: bool) -> None:
        """Allow changes, or looking only."""
        self.gestures.is_editable = editable

    def keep_room_for_names(self, *, wanted: bool) -> None:
        """Keep enough paper beside the circles to write the names of the sectors in full."""
        metrics = QFontMetricsF(self._theme.font(TypeRole.SMALL))
        self._reserve = measure_sector_names(metrics) + Space.SMALL if wanted else 0.0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole map in sight."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll the map if it is larger than the view, or the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_zoom(self._zoom * ZOOM_STEP ** (event.angleDelta().y() / 120))
        elif self._zoom > 1:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a person, a handle, or the paper."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._nudge.finish()
        point = self.mapToScene(event.position().toPoint())
        if self.gestures.press(point):
            return
        self.gestures.tap_paper(point)
        self._pan_from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken hold of."""
        at = event.position().toPoint()
        if self._pan_from is not None:
            step, self._pan_from = at - self._pan_from, at
            for bar, way in (
                (self.horizontalScrollBar(), step.x()),
                (self.verticalScrollBar(), step.y()),
            ):
                bar.setValue(bar.value() - way)
            return
        self.gestures.move(self.mapToScene(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pan_from = None
        self.gestures.release(self.mapToScene(event.position().toPoint()))
        self._show_waiting()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person, or ask for a new one on empty paper."""
        point = self.mapToScene(event.position().toPoint())
        person = self.map_scene.person_at(point, self.gestures.reach)
        if person in self.map_scene.people:
            self.opened.emit(person)
        elif person is None and self.gestures.is_editable:
            self.paper_tapped_twice.emit(self.map_scene.to_place(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows, open with Enter, remove with Delete, shift with Ctrl and arrows."""
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ARROWS:
            self._go(ARROWS[key], shift=ctrl)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._person:
            self.opened.emit(self._person)
        elif key is Qt.Key.Key_Delete and self._person and self.gestures.is_editable:
            self.removed.emit(self._person)
        elif key is Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keep the place of somebody who was shifted when the key is let go of."""
        if not event.isAutoRepeat():
            self._nudge.finish()
            self._show_waiting()
        super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Go to the next person with Tab, and after the last one out of the map."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if step and self._go_on(step):
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around the map."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the place of somebody who was shifted."""
        self._nudge.finish()
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Draw the ring that says that the keys work here."""
        super().drawForeground(painter, rect)
        if not self.hasFocus():
            return
        ring = self._theme.strokes.focus_ring
        inset = ring // 2
        frame = self.viewport().rect().adjusted(inset, inset, -inset - 1, -inset - 1)
        painter.setPen(QPen(self._theme.colour(ColourRole.ACCENT), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self.mapToScene(frame))

    def _go_on(self, step: int) -> bool:
        """Choose the next person in the order of the list; return whether there is one."""
        keys = list(self.map_scene.people)
        index = (
            (-1 if step > 0 else len(keys)) if self._person is None else keys.index(self._person)
        )
        if not 0 <= index + step < len(keys):
            return False
        self.chosen.emit(keys[index + step])
        return True

    def _go(self, way: tuple[int, int], *, shift: bool) -> None:
        people = self.map_scene.people
        if self._person is None:
            if people:
                self.chosen.emit(next(iter(people)))
        elif not shift:
            beside = find_beside(self.map_scene, self._person, way)
            if beside is not None:
                self.chosen.emit(beside)
        elif self.gestures.is_editable and self.gestures.is_movable:
            self._nudge.shift(self._person, way)
        elif self.gestures.is_editable:
            self.gestures.move_refused.emit()

    def _cancel(self) -> None:
        if self.gestures.is_busy:
            self.gestures.cancel()
            self.map_scene.refresh()
            self._show_waiting()
        else:
            self.chosen.emit(None)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.display(*self._waiting)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = limit_zoom(zoom)
        self._fit()

    def _fit(self) -> None:
        """Choose the scale at which the map fills the view, times the zoom."""
        # The whole widget, so that a scroll bar that comes or goes changes nothing.
        size = self.size()
        unit = fit_unit(size, self._zoom, self._reserve)
        centre = self.mapToScene(self.viewport().rect().center()) / self.map_scene.unit
        self.map_scene.set_scale(unit, make_bounds(size, unit, self._zoom))
        self.centerOn(centre * unit)

    def _on_theme_changed(self) -> None:
        self.gestures.reach = self._theme.length(Shape.TARGET) / 2
        self.map_scene.set_look(make_look(self._theme))
        self._fit()
