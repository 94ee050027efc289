"""What waits this week, beside the list of all dossiers."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.identifiers import DossierId
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import close, unlock
from ui.caseload.page import CaseloadPage
from ui.caseload.week_panel import WeekPanel
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.places import CASELOAD
from ui.visit.page import VisitPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def waiting(folder: Path, clock: FakeClock) -> Path:
    """A vault in which something is late, urgent, and due within the week."""
    workspace = open_vault(folder, clock)
    dossiers = workspace.dossiers
    dossiers.create("Fatma", ["Emre"], date(2026, 1, 5))
    dossiers.create("Piet", ["Annie"], date(2026, 1, 12))
    urgent = DossierId(dossiers.create("Rinus", ["Toos"], date(2026, 2, 1)).created)
    workspace.procedure.set_urgency(urgent, reason="valt")
    dossiers.create("Jo")
    workspace.lock()
    return folder


def caseload(window: MainWindow) -> CaseloadPage:
    """Return the page, which must be the caseload."""
    assert isinstance(window.page, CaseloadPage)
    return window.page


def shown(panel: WeekPanel) -> list[str]:
    """Return headings and clients from top to bottom."""
    return [str(panel.model.index(row).data()) for row in range(panel.model.rowCount())]


def open_week(window: MainWindow) -> WeekPanel:
    """Unlock, click on this week, and return the list."""
    unlock(window)
    window.operations.drain()
    week = caseload(window).week
    assert week.switch is not None
    QTest.mouseClick(week.switch.buttons[1], LEFT)
    window.operations.drain()
    assert week.panel is not None
    return week.panel


def test_the_overview_tells_how_much_waits(waiting: Path, locked: MainWindow) -> None:
    """All dossiers come first; the list of the week is not even made."""
    assert waiting.exists()
    unlock(locked)
    locked.operations.drain()
    page = caseload(locked)
    assert page.week.switch is not None
    assert [button.text() for button in page.week.switch.buttons] == [
        "Alle dossiers",
        "Deze week (3)",
    ]
    assert page.week.panel is None
    assert page.list.isVisible()
    assert page.search.hasFocus()


def test_what_waits_stands_under_headings(waiting: Path, locked: MainWindow) -> None:
    """Urgency, what is late, and the days of the week; the list of dossiers makes place for it."""
    assert waiting.exists()
    panel = open_week(locked)
    page = caseload(locked)
    assert shown(panel) == [
        "Spoed",
        "Rinus",
        "Te laat",
        "Fatma",
        "Maandag 23 februari 2026",
        "Piet",
    ]
    assert panel.isVisible()
    assert not page.list.isVisible()
    assert not page.search.isVisible()
    words = panel.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == (
        "Te laat. Fatma. Onderzoek afronden. 4 dagen te laat. Wmo 2015, artikel 2.3.2 lid 1."
    )


def test_a_line_opens_its_dossier(waiting: Path, locked: MainWindow) -> None:
    """By keyboard: Down goes from line to line, over the headings; Enter opens."""
    assert waiting.exists()
    panel = open_week(locked)
    panel.list.setFocus()
    assert panel.list.currentIndex().row() == 1
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 3
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.client.name_line.value() == "Fatma"


def test_the_way_back_leads_to_the_week(waiting: Path, locked: MainWindow) -> None:
    """Where the dossier was opened; from there on all dossiers are as near as before."""
    assert waiting.exists()
    panel = open_week(locked)
    QTest.mouseClick(panel.open_button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    back = locked.top_bar.back_button
    assert back.text() == "Deze week"
    QTest.mouseClick(back, LEFT)
    locked.operations.drain()
    page = caseload(locked)
    assert page.week.is_shown
    assert page.week.panel is not None
    assert page.week.panel.isVisible()
    page.week.show_week(False)
    assert page.stand_at(locked.place) == CASELOAD


def test_the_button_and_a_double_click_open_too(waiting: Path, locked: MainWindow) -> None:
    """A heading opens nothing."""
    assert waiting.exists()
    panel = open_week(locked)
    for row in (0, 5):
        spot = panel.list.visualRect(panel.model.index(row)).center()
        panel.list.scrollTo(panel.model.index(row))
        spot = panel.list.visualRect(panel.model.index(row)).center()
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=spot)
        QTest.mouseDClick(panel.list.viewport(), LEFT, pos=spot)
        locked.operations.drain()
        assert isinstance(locked.page, DossierPage) == (row == 5)
    locked.go(CASELOAD)
    panel = open_again(locked)
    QTest.mouseClick(panel.open_button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.client.name_line.value() == "Rinus"


def open_again(window: MainWindow) -> WeekPanel:
    """Go to this week from the overview."""
    window.operations.drain()
    page = caseload(window)
    page.week.show_week(True)
    window.operations.drain()
    assert page.week.panel is not None
    return page.week.panel


def test_all_dossiers_come_back(waiting: Path, locked: MainWindow) -> None:
    """With the search line, and without what waits."""
    assert waiting.exists()
    panel = open_week(locked)
    page = caseload(locked)
    assert page.week.switch is not None
    QTest.mouseClick(page.week.switch.buttons[0], LEFT)
    assert not panel.isVisible()
    assert page.list.isVisible()
    assert page.search.isVisible()


def test_a_quiet_week_says_so(folder: Path, clock: FakeClock, locked: MainWindow) -> None:
    """No number, and a sentence instead of an empty list."""
    workspace = open_vault(folder, clock)
    workspace.dossiers.create("Jo")
    workspace.lock()
    panel = open_week(locked)
    week = caseload(locked).week
    assert week.switch is not None
    assert week.switch.buttons[1].text() == "Deze week"
    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()


def test_a_lock_comes_back_to_this_week(waiting: Path, locked: MainWindow) -> None:
    """Whoever was away for a moment goes on where they were."""
    assert waiting.exists()
    open_week(locked)
    locked.lock()
    locked.operations.drain()
    unlock(locked)
    locked.operations.drain()
    week = caseload(locked).week
    assert week.is_shown
    assert week.panel is not None
    assert week.panel.isVisible()
    close(locked)


def test_the_way_back_is_kept_behind_a_visit(waiting: Path, locked: MainWindow) -> None:
    """From the week by the dossier into a visit, over a lock, and all the way back."""
    assert waiting.exists()
    panel = open_week(locked)
    QTest.mouseClick(panel.open_button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.visits.form is not None
    QTest.mouseClick(locked.page.visits.form.start_button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, VisitPage)
    locked.lock()
    locked.operations.drain()
    unlock(locked)
    locked.operations.drain()
    assert isinstance(locked.page, VisitPage)
    back = locked.top_bar.back_button
    for words, page_class in (("Dossier", DossierPage), ("Deze week", CaseloadPage)):
        assert back.text() == words
        QTest.mouseClick(back, LEFT)
        locked.operations.drain()
        assert isinstance(locked.page, page_class)
    assert caseload(locked).week.is_shown


def test_a_client_is_named_once_above_all_that_waits(
    folder: Path, clock: FakeClock, locked: MainWindow
) -> None:
    """No rule comes between; every line still says aloud for whom it is."""
    workspace = open_vault(folder, clock)
    fatma = DossierId(workspace.dossiers.create("Fatma", ["Emre"], date(2026, 1, 5)).created)
    client = workspace.dossiers.load(fatma).client.id
    workspace.client_support.ask_another(fatma, client, date(2026, 2, 18))
    workspace.dossiers.create("Piet", [], date(2026, 1, 8))
    workspace.lock()
    panel = open_week(locked)
    assert shown(panel) == ["Te laat", "Fatma", "Fatma", "Piet"]
    assert names_painted(panel) == ["Fatma", "", "Piet"]
    assert [panel.painter.has_rule(panel.model.index(row)) for row in (1, 2)] == [False, True]
    assert "Fatma" in panel.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    # The line above scrolls away, and her name comes on the line that is first in view now.
    panel.list.setFixedHeight(100)
    QTest.qWait(0)
    panel.list.verticalScrollBar().setValue(panel.list.visualRect(panel.model.index(2)).top())
    assert names_painted(panel) == ["Fatma", "Fatma", "Piet"]


def names_painted(panel: WeekPanel) -> list[str]:
    """Return the name that is painted in every line under the first heading."""
    rows = range(1, panel.model.rowCount())
    parts = [panel.painter.parts(panel.model.index(row)) for row in rows]
    return ["".join(line.text for line in names) for names, *_ in parts]


def test_a_heading_takes_no_more_room_than_its_words(waiting: Path, locked: MainWindow) -> None:
    """No empty band above it; also with larger text."""
    assert waiting.exists()
    panel = open_week(locked)
    heights = []
    for scale in (1.0, 1.25, 2.0):
        locked.theme.set_text_scale(scale)
        QTest.qWait(0)
        heading, line = (panel.list.visualRect(panel.model.index(row)) for row in (0, 1))
        assert heading.height() < line.height() * 0.8
        assert heading.height() < 2.5 * panel.list.fontMetrics().height()
        heights.append((heading.height(), line.height()))
    # Larger text asks for more room at once.
    for less, more in pairwise(heights):
        assert less[0] < more[0]
        assert less[1] < more[1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_week_fits_at_every_size_of_text(
    waiting: Path, locked: MainWindow, scale: float
) -> None:
    """At least one line is whole, and nothing must be scrolled sideways."""
    assert waiting.exists()
    panel = open_week(locked)
    locked.theme.set_text_scale(scale)
    locked.resize(1366, 768)
    locked.message_bar.clear()
    QTest.qWait(0)
    line = panel.list.visualRect(panel.model.index(1))
    assert line.height() <= panel.list.viewport().height()
    page = caseload(locked)
    assert page.scaffold.horizontalScrollBar().maximum() == 0
