"""The button back in the settings: to where one came from, and to nobody after a lock."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from tests.gui.visit.opening import Table, click, lay_table, settle
from tests.support.windows import unlock
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.places import CASELOAD, Place, PlaceName
from ui.settings.page import SettingsPage
from ui.visit.page import VisitPage


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The household of Piet and Annie Jansen, in a vault that a window can open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def caseload(window: MainWindow) -> CaseloadPage:
    """Return the page, which must be the caseload."""
    assert isinstance(window.page, CaseloadPage)
    return window.page


def test_the_settings_lead_back_to_the_week(table: Table) -> None:
    """And to all dossiers when those were in view."""
    with table.visit() as (window, _):
        window.go(CASELOAD)
        settle(window)
        bar = window.top_bar
        for is_week, words in ((True, "Deze week"), (False, "Overzicht"), (True, "Deze week")):
            caseload(window).week.show_week(is_week)
            click(window, bar.settings_button)
            assert isinstance(window.page, SettingsPage)
            assert bar.back_button.text() == words
            click(window, bar.back_button)
            assert caseload(window).week.is_shown == is_week


def test_the_rules_lead_back_to_the_step_one_came_from(table: Table) -> None:
    """By the settings, and to the step that was shown, which is not the one one came in at."""
    with table.visit(step=VisitStep.PREPARATION) as (window, visit):
        click(window, visit.rail.item(VisitStep.SIGNALS.value))
        bar = window.top_bar
        click(window, bar.settings_button)
        assert isinstance(window.page, SettingsPage)
        assert bar.back_button.text() == "Gesprek"
        click(window, window.page.rules.show_button)
        assert bar.back_button.text() == "Instellingen"
        click(window, bar.back_button)
        click(window, bar.back_button)
        assert isinstance(window.page, VisitPage)
        assert window.page.step is VisitStep.SIGNALS
        assert bar.back_button.text() == "Dossier"


def test_after_a_lock_the_settings_tell_nothing_of_who_was_seen(table: Table) -> None:
    """Neither the window nor the vault kept it."""
    with table.visit() as (window, _):
        click(window, window.top_bar.settings_button)
        window.lock()
        assert window.place == Place(PlaceName.SETTINGS)
        unlock(window)
        settle(window)
        assert isinstance(window.page, SettingsPage)
        assert window.top_bar.back_button.text() == "Overzicht"
        click(window, window.top_bar.back_button)
        assert not caseload(window).week.is_shown
