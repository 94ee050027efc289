"""The card in the settings with the questions on the care situation."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.care_questions import load_care_questions
from screening.dossier.model import VisitStep
from tests.gui.visit.opening import Table, click, lay_table, settle
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.settings.care_questions_card import CareQuestionsCard
from ui.settings.page import SettingsPage
from ui.visit.care_situation_page import CareSituationPage
from ui.visit.page import VisitPage


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household; its second visit is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def card_of(window: MainWindow) -> CareQuestionsCard:
    """Go to the settings and open the questions."""
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    card = window.page.care_questions
    click(window, card.open_button)
    return card


def type_over(window: MainWindow, card: CareQuestionsCard, key: str, text: str) -> None:
    """Replace the words of a question and leave the field."""
    line = card.rows.row(key).line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else line.del_()
    line.flush()
    settle(window)


def test_own_words_are_asked_in_the_visit(table: Table) -> None:
    """Typed in the settings, asked at the kitchen table."""
    with table.visit() as (window, _):
        card = card_of(window)
        type_over(window, card, "help", "Waar loopt u tegenaan?")
        click(window, card.rows.row("night").box)
        click(window, card.rows.row("wish").up_button)
        visit = table.household.dossier_id, table.second
        window.go(Place(PlaceName.VISIT, *visit, VisitStep.CARE_SITUATION))
        settle(window)
        assert isinstance(window.page, VisitPage)
        step = window.page.step_page
        assert isinstance(step, CareSituationPage)
        assert step.fields["help"].label.text() == "Waar loopt u tegenaan?"
        assert "night" not in step.fields
        assert list(step.fields)[-2:] == ["wish", "outlook"]


def test_what_is_refused_stays_to_be_mended(table: Table) -> None:
    """The same question twice, and the vault keeps the words before."""
    with table.visit() as (window, _):
        card = card_of(window)
        type_over(window, card, "help", load_care_questions()[1].text)
        row = card.rows.row("help")
        assert "staat er al" in row.field.error()
        type_over(window, card, "help", "")
        assert row.field.error() == ""
        assert row.line.text() == load_care_questions()[0].text


def test_the_released_questions_come_back(table: Table) -> None:
    """With one button, in their order."""
    with table.visit() as (window, _):
        card = card_of(window)
        type_over(window, card, "help", "Waar loopt u tegenaan?")
        click(window, card.rows.row("help").down_button)
        assert [row.objectName() for row in card.rows.rows()][:2] == ["night", "help"]
        click(window, card.restore_button)
        assert card.rows.rows()[0].line.text() == load_care_questions()[0].text
        assert not card.rows.rows()[0].up_button.isEnabled()
        click(window, card.open_button)
        assert not card.rows.isVisible()
