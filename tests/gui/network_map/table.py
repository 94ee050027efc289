"""A household at the step "netwerk" in the real window, and hands that click and drag."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from screening.identifiers import PersonId, VisitId
from screening.network.model import NetworkMap, Person, Point, TieKind
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.laid_vaults import lay_household
from tests.support.vaults import open_vault
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.network_map.view import MapView
from ui.places import Place, PlaceName
from ui.visit.page import VisitPage

LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Kitchen:
    """The window at the map of one visit."""

    window: MainWindow
    page: NetworkPage
    household: Household
    visit_id: VisitId

    @property
    def view(self) -> MapView:
        """The map."""
        return self.page.board.view

    @property
    def stored(self) -> NetworkMap:
        """The map as it is in the vault."""
        return self.page.context.workspace.network.load(self.visit_id)

    def person(self, key: str) -> Person:
        """Return somebody as stored."""
        return self.stored.person(self.household.people[key])

    def tie(self, first: str, second: str) -> TieKind | None:
        """Return the kind of tie between two people as stored."""
        pair = {self.household.people[first], self.household.people[second]}
        return next((t.kind for t in self.stored.ties if {t.first, t.second} == pair), None)

    def has_focus(self, widget: QWidget) -> bool:
        """Whether keys go to a widget of the window."""
        return self.window.focusWidget() is widget

    def settle(self) -> None:
        """Wait until all that was asked has been done, and what followed from it too."""
        self.window.operations.drain()
        QApplication.processEvents()
        self.window.operations.drain()

    def spot(self, key: str) -> QPoint:
        """Return where somebody stands, in pixels of the view."""
        item = self.view.map_scene.people[self.household.people[key]]
        return self.view.mapFromScene(item.pos())

    def spot_at(self, place: Point) -> QPoint:
        """Return the pixel of a place on the map."""
        return self.view.mapFromScene(self.view.map_scene.to_scene(place))

    def choose(self, key: str) -> PersonId:
        """Click on somebody on the map."""
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.spot(key))
        self.settle()
        return self.household.people[key]

    def choose_several(self, *keys: str) -> tuple[PersonId, ...]:
        """Click on these people on the map, from the second on with Ctrl."""
        port = self.view.viewport()
        QTest.mouseClick(port, LEFT, pos=self.spot(keys[0]))
        for key in keys[1:]:
            QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.ControlModifier, self.spot(key))
        self.settle()
        return tuple(self.household.people[key] for key in keys)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag over the map in a few steps and let go."""
        self.press_and_move(start, end)
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=end)
        self.settle()

    def press_and_move(self, start: QPoint, end: QPoint) -> None:
        """Take hold and drag, without letting go."""
        QTest.mousePress(self.view.viewport(), LEFT, pos=start)
        for step in (0.3, 0.7, 1.0):
            self._move(start + (end - start) * step)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def press(
        self,
        key: Qt.Key,
        widget: QWidget | None = None,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key on the map, or on another widget."""
        QTest.keyClick(widget or self.view, key, modifier)
        self.settle()

    def write(self, widget: QWidget, text: str) -> None:
        """Replace what stands in a field, and leave it with Enter."""
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Return)
        self.settle()

    def undo(self) -> None:
        """Click on undo."""
        self.click(self.window.top_bar.undo_button)

    def _move(self, to: QPoint) -> None:
        viewport = self.view.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(to),
            QPointF(viewport.mapToGlobal(to)),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)


@dataclass(frozen=True, slots=True)
class Vault:
    """A vault with a household in it, which a window can open any number of times."""

    folder: Path
    clock: FakeClock
    household: Household
    qtbot: QtBot
    qapp: QApplication

    @contextmanager
    def at_the_map(self, visit_id: VisitId | None = None) -> Iterator[Kitchen]:
        """Unlock the window and go to the map of a visit; the open one unless told otherwise."""
        visit = visit_id or self.household.visits[-1]
        with window_over(self.qtbot, self.qapp, self.folder, self.clock) as window:
            unlock(window)
            place = Place(PlaceName.VISIT, self.household.dossier_id, visit, step=VisitStep.NETWORK)
            window.go(place)
            window.operations.drain()
            QApplication.processEvents()
            window.operations.drain()
            window.activateWindow()
            self.qtbot.waitUntil(window.isActiveWindow)
            assert isinstance(window.page, VisitPage)
            page = window.page.step_page
            assert isinstance(page, NetworkPage)
            kitchen = Kitchen(window, page, self.household, visit)
            kitchen.settle()
            yield kitchen

    def load(self, visit_id: VisitId | None = None) -> NetworkMap:
        """Return the map from the file, with the window closed."""
        workspace = open_vault(self.folder, self.clock)
        try:
            return workspace.network.load(visit_id or self.household.visits[-1])
        finally:
            workspace.lock()


def lay_vault(folder: Path, qtbot: QtBot, qapp: QApplication, name: str = "jansen") -> Vault:
    """Return a vault with a household in it."""
    clock, household = lay_household(folder, name)
    return Vault(folder, clock, household, qtbot, qapp)
