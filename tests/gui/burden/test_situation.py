"""What a carer tells of the own situation, on the page about the burden."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screening.dossier.carer_situation import CarerSituation, Since
from screening.dossier.model import VisitStep
from tests.gui.questionnaire.answering import burden, burden_of
from tests.gui.visit.opening import Table, click, settle
from ui.burden.situation_panel import SituationPanel
from ui.main_window import MainWindow
from ui.visit.page import VisitPage


@pytest.fixture
def page(table: Table) -> Iterator[tuple[MainWindow, SituationPanel]]:
    """The window, and the part of Annie's card where she tells."""
    with burden(table) as (window, page):
        yield window, page.cards[0].situation


def type_in(window: MainWindow, field: QWidget, text: str) -> None:
    """Replace what stands in a field and leave it."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    settle(window)


def stored(table: Table) -> CarerSituation:
    """Return what Annie told, after the window has gone."""
    with table.vault() as workspace:
        return workspace.carers.situations(table.second)[table.household.people["annie"]]


def test_what_is_typed_is_stored(table: Table) -> None:
    """Without a button: since when, the work beside it, and how it goes on."""
    with burden(table) as (window, page):
        panel = page.cards[0].situation
        type_in(window, panel.since_field.line, "5-2019")
        type_in(window, panel.work_field.line, "24")
        type_in(window, panel.outlook_text, "Tot de zomer")
        assert panel.since_field.line.text() == "mei 2019"
    annie = table.household.people["annie"]
    assert stored(table) == CarerSituation(annie, Since(2019, 5), 24, "Tot de zomer")


def test_it_is_a_talking_point_and_says_so(page: tuple[MainWindow, SituationPanel]) -> None:
    """No score, and it stays in the carer part; the facts beside it go along with the outcome."""
    _, panel = page
    assert "geen score" in panel.outlook.hint.text()
    assert "mantelzorgersdeel" in panel.outlook.hint.text()
    assert "komen in het voorstel" in panel.shared.text()


def test_the_care_of_the_map_stands_beside_it(page: tuple[MainWindow, SituationPanel]) -> None:
    """Tasks and hours are read here, and changed on the map."""
    window, panel = page
    assert panel.care.text().startswith("Annie Jansen doet: toezicht")
    assert panel.care.text().endswith("Samen 49 uur per week.")
    click(window, panel.map_button)
    assert isinstance(window.page, VisitPage)
    assert window.page.step is VisitStep.NETWORK


def test_what_cannot_be_right_is_told_at_the_field(
    table: Table, page: tuple[MainWindow, SituationPanel]
) -> None:
    """The text stays to be mended, and nothing is stored."""
    window, panel = page
    type_in(window, panel.since_field.line, "mei 2035")
    assert "toekomst" in panel.since.error()
    type_in(window, panel.work_field.line, "500")
    assert "168" in panel.work.error()
    type_in(window, panel.since_field.line, "altijd al")
    assert "2019 of mei 2019" in panel.since.error()
    workspace = panel._desk
    assert workspace.situations(table.second)[panel._carer_id].is_empty


def test_without_consent_nothing_is_asked(table: Table) -> None:
    """The part closes with the consent, and what was typed can be undone before that."""
    with burden(table) as (window, page):
        panel = page.cards[0].situation
        type_in(window, panel.work_field.line, "24")
        click(window, window.top_bar.undo_button)
        assert panel.work_field.value() is None
        window.operations.write(
            lambda: page.context.workspace.measurements.withdraw_consent(panel._carer_id)
        )
        settle(window)
        assert not panel.isVisible()


def test_a_closed_visit_is_read_only(table: Table) -> None:
    """What was told can be read and not changed."""
    with table.visit(table.first, VisitStep.BURDEN) as (window, _):
        panel = burden_of(window).cards[0].situation
        assert panel.since_field.line.isReadOnly()
        assert panel.work_field.line.isReadOnly()
        assert panel.outlook_text.isReadOnly()
