"""The view of the family tree: scale, keys and mouse."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from screening.identifiers import PersonId
from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family
from ui.components.drawn_view import DrawnView
from ui.family_tree.hand import Hand, find_beside
from ui.family_tree.scaling import ZOOM_STEP, Scale
from ui.family_tree.scene import TreeScene
from ui.network_map.keyboard import ARROWS
from ui.network_map.look import make_look
from ui.roles import Shape, Space
from ui.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TreeView(DrawnView):
    """Shows the tree so that names can be read, and says what somebody wants."""

    chosen = Signal(object)
    """A PersonId, or None."""
    opened = Signal(object)
    moved = Signal(object, object)
    """Who, and to which Point."""
    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.tree = TreeScene(make_look(theme))
        super().__init__(theme, self.tree, parent)
        self._scale = Scale(theme)
        self._person: PersonId | None = None
        self._waiting: tuple[Family, FamilyLayout] | None = None
        self._follows = True
        self._pan_from: QPoint | None = None
        self.hand = Hand(self.tree, self)
        self.hand.moved.connect(self.moved)
        self.setAccessibleName(self.tr("Stamboom"))
        self._usual_description = self.tr(
            "Met Tab en de pijlen kiest u iemand, met Enter opent u de gegevens. Ctrl met een "
            "pijl verschuift iemand, Delete haalt iemand van de kaart. Dezelfde mensen staan "
            "in de lijst."
        )
        self.setAccessibleDescription(self._usual_description)
        theme.settled.connect(self._on_theme_settled)

    @property
    def person(self) -> PersonId | None:
        """Who is chosen in the tree."""
        return self._person

    def display(self, family: Family, layout: FamilyLayout) -> None:
        """Show the family as it is now, or when the hand that drags lets go."""
        if self.hand.person not in (None, *(member.id for member in family.members)):
            # Undo, for one, takes away who is in the hand.
            self.hand.cancel()
        if self.hand.is_busy:
            self._waiting = (family, layout)
            return
        self._waiting = None
        self.tree.display(family, layout)
        self.choose(self._person)
        self._fit()

    def choose(self, person_id: PersonId | None) -> None:
        """Mark the chosen member and say who it is; emits nothing."""
        self._person = person_id if person_id in self.tree.people else None
        self.tree.choose(self._person)
        if self._person is None:
            self.setAccessibleDescription(self._usual_description)
            return
        self.setAccessibleDescription(self.tree.describe(self._person))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        item = self.tree.people[self._person]
        self.ensureVisible(item.sceneBoundingRect(), Space.LARGE, Space.LARGE)

    def reveal(self, person_id: PersonId) -> None:
        """Bring somebody into sight; chooses nobody."""
        if person_id in self.tree.people:
            item = self.tree.people[person_id]
            self.ensureVisible(item.sceneBoundingRect(), Space.LARGE, Space.LARGE)

    def zoom_in(self) -> None:
        """Show less of the tree, larger."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show more of the tree."""
        self._zoom(1 / ZOOM_STEP)

    def zoom_to_fit(self) -> None:
        """Show the whole tree, however small that is."""
        self._scale.show_all()
        self._follows = True
        self._fit()

    def set_editable(self, *, editable: bool) -> None:
        """Allow changes, or looking only."""
        self.hand.is_editable = editable

    def sizeHint(self) -> QSize:
        """Return no wish of its own: the tree fits any size."""
        return self.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as much of the tree in sight as can be read."""
        super().resizeEvent(event)
        if not self._theme.is_changing:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll the tree if it is larger than the view, or the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))
        elif self.verticalScrollBar().maximum() > self.verticalScrollBar().minimum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose and take hold of somebody, or of the paper."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._finish()
        # From here on the paper stays where the hand puts it.
        self._follows = False
        point = self.mapToScene(event.position().toPoint())
        person = self.tree.person_at(point, self._theme.length(Shape.TARGET) / 2)
        if person is None:
            self._pan_from = event.position().toPoint()
        else:
            self.hand.press(person, point)
        self.chosen.emit(person)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken hold of."""
        at = event.position().toPoint()
        if self._pan_from is None:
            self.hand.move(self.mapToScene(at))
            return
        step, self._pan_from = at - self._pan_from, at
        for bar, way in (
            (self.horizontalScrollBar(), step.x()),
            (self.verticalScrollBar(), step.y()),
        ):
            bar.setValue(bar.value() - way)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._pan_from = None
        self._finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open somebody."""
        point = self.mapToScene(event.position().toPoint())
        person = self.tree.person_at(point, self._theme.length(Shape.TARGET) / 2)
        if person is not None:
            self.opened.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows, open with Enter, remove with Delete, shift with Ctrl and arrows."""
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ARROWS:
            self._go(ARROWS[key], shift=ctrl)
        elif key in _ENTER and self._person:
            self.opened.emit(self._person)
        elif key is Qt.Key.Key_Delete and self._person and self.hand.is_editable:
            self.removed.emit(self._person)
        elif key is Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keep the place of somebody who was shifted when the key is let go of."""
        if not event.isAutoRepeat():
            self._finish()
        super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Go to the next member with Tab, and after the last one out of the tree."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if step and self._go_on(step):
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the place of somebody who was shifted."""
        self._finish()
        super().focusOutEvent(event)

    def _go_on(self, step: int) -> bool:
        """Choose the next member in the order of the list; return whether there is one."""
        keys = list(self.tree.people)
        start = -1 if step > 0 else len(keys)
        index = start if self._person is None else keys.index(self._person)
        if not 0 <= index + step < len(keys):
            return False
        self.chosen.emit(keys[index + step])
        return True

    def _go(self, way: tuple[int, int], *, shift: bool) -> None:
        if self._person is None:
            self._go_on(1)
        elif shift:
            self.hand.shift(self._person, way)
        elif (beside := find_beside(self.tree, self._person, way)) is not None:
            self.chosen.emit(beside)

    def _cancel(self) -> None:
        if self.hand.is_busy:
            self.hand.cancel()
            self._show_waiting()
        else:
            self.chosen.emit(None)

    def _finish(self) -> None:
        self.hand.release()
        self._show_waiting()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.display(*self._waiting)

    def _zoom(self, factor: float) -> None:
        self._follows = False
        self._scale.zoom(factor, self.tree.unit)
        self._fit()

    def _fit(self) -> None:
        if self.tree.drawing is None:
            return
        middle = self.mapToScene(self.viewport().rect().center()) / self.tree.unit
        bar = self.horizontalScrollBar().sizeHint().height()
        unit, bounds = self._scale.measure(self.tree.drawing, self.size(), bar)
        self.tree.set_scale(unit, bounds)
        if not self._follows:
            self.centerOn(middle * unit)
        elif self._person is not None:
            self.centerOn(self.tree.people[self._person])
        else:
            self.centerOn(bounds.center())

    def _on_theme_settled(self) -> None:
        self.tree.set_look(make_look(self._theme))
        self._fit()
