import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from screening.identifiers import MeasurementId
from tests.gui.visit.opening import Table, lay_table, settle
from tests.support.windows import unlock
from ui.main_window import MainWindow
from ui.page import Page
from ui.places import CASELOAD, Place, PlaceName
from ui.vault.front_page import FrontPage
from ui.visit.page import VisitPage


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household, with a visit that is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def measurement_of(table: Table, window: MainWindow) -> MeasurementId:
    """Return a measurement of the open visit."""
    found: list[MeasurementId] = []
    assert isinstance(window.page, Page)
    desk = window.page.context.workspace.measurements
    window.operations.read(
        lambda: desk.of_visit(table.second)[0].id, found.append, owner=window.page
    )
    window.operations.drain()
    return found[0]


def walk(table: Table, window: MainWindow) -> None:
    """Show every page and every step of a visit, look at each, and end at the overview."""
    household = table.household
    for place in (
        Place(PlaceName.SETTINGS),
        Place(PlaceName.DOSSIER, household.dossier_id),
        Place(
            PlaceName.QUESTIONNAIRE,
            household.dossier_id,
            table.second,
            measurement_id=measurement_of(table, window),
        ),
        Place(PlaceName.VISIT, household.dossier_id, table.second),
    ):
        window.go(place)
        look(window)
    page = window.page
    assert isinstance(page, VisitPage)
    for step in VisitStep:
        page.open_step(step)
        look(window)
    window.go(CASELOAD)
    look(window)
    window.lock()
    look(window)
    unlock(window)
    look(window)


def look(window: MainWindow) -> None:
    """Wait until all is there and painted, and what was left is gone, as in a running app."""
    settle(window)
    window.grab()
    settle(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pages_alive(window: MainWindow) -> list[str]:
    """Return the kinds of the pages of this window that Python still holds."""
    gc.collect()
    pages = [thing for thing in gc.get_objects() if isinstance(thing, Page)]
    return sorted(
        type(page).__name__ for page in pages if page.context.operations is window.operations
    )


def fronts_alive() -> int:
    """Return how many unlock pages Python still holds."""
    gc.collect()
    return sum(isinstance(thing, FrontPage) for thing in gc.get_objects())


@pytest.mark.usefixtures("thawed")
def test_a_page_that_was_left_is_gone(table: Table) -> None:
    """Walking through all pages twice leaves as many widgets and pages as once."""
    with table.visit() as (window, _page):
        walk(table, window)
        widgets, pages = len(QApplication.allWidgets()), pages_alive(window)
        fronts = fronts_alive()
        walk(table, window)
        assert len(QApplication.allWidgets()) == widgets
        assert pages_alive(window) == pages
        assert fronts_alive() == fronts


@pytest.mark.usefixtures("thawed")
def test_a_step_that_was_left_is_gone(table: Table) -> None:
    """Within a visit, only the step that is shown is kept."""
    with table.visit(step=VisitStep.NETWORK) as (window, page):
        look(window)
        for step in (VisitStep.SIGNALS, VisitStep.ARRANGEMENT, VisitStep.NETWORK):
            page.open_step(step)
            look(window)
        assert pages_alive(window) == ["NetworkPage", "VisitPage"]


def test_a_page_that_was_left_names_nothing(table: Table) -> None:
    """What it still hears would stand, with the client's name, over the page of now."""
    with table.visit() as (window, left):
        window.go(Place(PlaceName.SETTINGS))
        window.operations.drain()
        left.titled.emit("Piet")
        assert "Piet" not in window.top_bar.path.text()
        assert window.shown is not None
        assert window.shown.accessibleName() == "Instellingen"
