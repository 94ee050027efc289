"""The card in the settings with the organisations of client support."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.support_organisations import PHONE_SETTING, OrganisationKind
from tests.gui.visit.opening import Table, click, lay_table, settle
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.settings.page import SettingsPage
from ui.settings.support_card import SupportOrganisationsCard


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household; its second visit is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def card_of(window: MainWindow) -> SupportOrganisationsCard:
    """Go to the settings and open the organisations."""
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    card = window.page.support_organisations
    assert not card.phone.isVisible()
    click(window, card.open_button)
    return card


def test_organisations_are_entered_by_keyboard(table: Table) -> None:
    """A name and Enter; then what it offers and how to reach it, each stored at once."""
    with table.visit() as (window, _):
        card = card_of(window)
        assert card.state.text() == "Er zijn nog geen organisaties ingevuld."
        card.new_line.setFocus()
        QTest.keyClicks(card.new_line, "De Brug")
        QTest.keyClick(card.new_line, Qt.Key.Key_Return)
        settle(window)
        assert card.new_line.text() == ""
        assert card.new_line.hasFocus()
        (row,) = card.rows.rows()
        row.kind_field.setFocus()
        QTest.keyClick(row.kind_field, Qt.Key.Key_Down)
        QTest.keyClicks(row.phone_line, "06 12")
        QTest.keyClicks(row.website_line, "debrug.example")
        QTest.keyClicks(card.phone_line, "0572 99")
        card.phone_line.flush()
        settle(window)
        assert card.state.text() == "In de brief: De Brug."
    with table.vault() as workspace:
        (one,) = workspace.support_organisations.load()
        assert (one.kind, one.phone, one.website) == (
            OrganisationKind.VOLUNTEER,
            "06 12",
            "debrug.example",
        )
        assert workspace.vault.settings()[PHONE_SETTING] == "0572 99"


def test_a_name_is_needed_and_one_can_go(table: Table) -> None:
    """An empty line says so; the bin takes an organisation away."""
    with table.visit() as (window, _):
        card = card_of(window)
        click(window, card.add_button)
        assert "nog leeg" in card.new_name.error()
        card.new_line.setText("De Brug")
        click(window, card.add_button)
        assert card.new_name.error() == ""
        (row,) = card.rows.rows()
        assert row.remove_button.accessibleName() == "De Brug verwijderen"
        click(window, row.remove_button)
        assert card.rows.rows() == ()
    with table.vault() as workspace:
        assert workspace.support_organisations.load() == ()
