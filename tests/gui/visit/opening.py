"""The Jansen household in the real window, at a step of one of its visits."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from screening.identifiers import VisitId
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.laid_vaults import lay_household
from tests.support.vaults import open_vault
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.visit.page import VisitPage

TODAY = date(2026, 8, 18)
"""The day of the second visit, which is still open; the first of 3 February is closed."""


@dataclass(frozen=True, slots=True)
class Table:
    """Everything a test at the kitchen table needs."""

    folder: Path
    clock: FakeClock
    household: Household
    qtbot: QtBot
    qapp: QApplication

    @property
    def first(self) -> VisitId:
        """The visit that is closed."""
        return self.household.visits[0]

    @property
    def second(self) -> VisitId:
        """The visit that is open."""
        return self.household.visits[-1]

    @contextmanager
    def visit(
        self, visit_id: VisitId | None = None, step: VisitStep | None = None
    ) -> Iterator[tuple[MainWindow, VisitPage]]:
        """Unlock the window and open a visit, the open one unless told otherwise."""
        with window_over(self.qtbot, self.qapp, self.folder, self.clock) as window:
            unlock(window)
            place = Place(PlaceName.VISIT, self.household.dossier_id, visit_id or self.second, step)
            window.go(place)
            settle(window)
            # The window of the test before this one may have gone only now, and its focus with it.
            window.activateWindow()
            self.qtbot.waitUntil(window.isActiveWindow)
            page = window.page
            assert isinstance(page, VisitPage)
            yield window, page

    @contextmanager
    def vault(self) -> Iterator[Workspace]:
        """Open the vault again, after the window has closed it."""
        workspace = open_vault(self.folder, self.clock)
        try:
            yield workspace
        finally:
            workspace.lock()


def lay_table(folder: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """Return a vault with the household in it, on the day of the second visit."""
    clock, household = lay_household(folder, "jansen")
    assert clock.today() == TODAY
    return Table(folder, clock, household, qtbot, qapp)


def settle(window: MainWindow) -> None:
    """Wait until all that was asked has been done, and what followed from it too."""
    window.operations.drain()
    QApplication.processEvents()
    window.operations.drain()


def click(window: MainWindow, widget: QWidget) -> None:
    """Click in the middle of a widget and wait for what it does."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle(window)


def undo(window: MainWindow, page: VisitPage) -> None:
    """Press Ctrl+Z outside any text field."""
    assert page.step is not None
    page.rail.item(page.step.value).setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
