from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from tests.gui.visit.opening import Table, click, lay_table, settle
from tests.support.windows import unlock, window_over
from ui.burden.page import BurdenPage
from ui.caseload.page import CaseloadPage
from ui.caseload.search_note import REST_MS
from ui.places import Place, PlaceName


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The household of Piet, Annie and Marja Jansen."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def logged(table: Table) -> list[tuple[str, str, str]]:
    """Return action, object and result of what was done in the window, which is closed now."""
    with table.vault() as workspace:
        lines = [(line[1], line[2], line[3]) for line in workspace.vault.log()]
    begin = max(number for number, line in enumerate(lines[:-1]) if line[0] == "open vault")
    return lines[begin + 1 : -2]


def test_opening_a_visit_and_looking_at_answers_is_logged(table: Table) -> None:
    """Once each: pages that reload themselves add no line."""
    with table.visit(step=VisitStep.BURDEN) as (window, page):
        burden = page.step_page
        assert isinstance(burden, BurdenPage)
        row = burden.cards[0].rows["caregiver_strain_index"]
        click(window, row.answers_button)
        click(window, row.answers_button)
        page.reload()
        burden.reload()
        settle(window)
        with_answers = row._measurement_id
        courses = sum(card.course is not None for card in burden.cards)
    lines = logged(table)
    assert ("open visit", table.second, "done") == lines[0]
    assert [line[0] for line in lines].count("open visit") == 1
    assert ("view answers", with_answers, "done") in lines
    assert [line[0] for line in lines].count("view answers") == 1
    assert [line[0] for line in lines].count("view course") == courses > 0
    assert {line[0] for line in lines} == {"open visit", "view answers", "view course"}


def test_looking_at_the_proposal_is_logged(table: Table) -> None:
    """Drawing the pages is reading all that stands in them."""
    with table.visit(step=VisitStep.PROPOSAL) as (window, page):
        assert page.step_page is not None
        page.step_page.reload()
        settle(window)
    assert [line[0] for line in logged(table)] == ["open visit", "view proposal"]


def test_a_dossier_and_its_course_are_logged_as_they_are_opened(table: Table) -> None:
    """The course stands on the page of the dossier."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        dossier_id = table.household.dossier_id
        window.go(Place(PlaceName.DOSSIER, dossier_id))
        settle(window)
    assert logged(table) == [
        ("open dossier", dossier_id, "done"),
        ("view course", dossier_id, "done"),
    ]


@pytest.mark.parametrize("way", ["rest", "another place", "lock"])
def test_a_search_is_logged_once_with_its_hits_and_without_its_words(
    table: Table, way: str
) -> None:
    """While someone types there is no line yet; resting, leaving and locking each make one."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        page = window.page
        assert isinstance(page, CaseloadPage)
        QTest.keyClicks(page.search, "jansen")
        timer = page.search_note._timer
        assert (timer.isActive(), timer.interval()) == (True, REST_MS)
        if way == "rest":
            timer.timeout.emit()
        elif way == "another place":
            window.go(Place(PlaceName.SETTINGS))
        else:
            window.lock()
        settle(window)
    assert logged(table) == [("search caseload", "vault", "found 1")]


def test_an_emptied_search_line_searches_nothing(table: Table) -> None:
    """Typing and wiping leaves no line."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        page = window.page
        assert isinstance(page, CaseloadPage)
        QTest.keyClicks(page.search, "j")
        page.search.clear()
        window.go(Place(PlaceName.SETTINGS))
        settle(window)
    assert logged(table) == []
