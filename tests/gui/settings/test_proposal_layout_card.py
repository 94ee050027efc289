"""The card in the settings with the order and the headings of the proposal."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.documents.proposal_layout import LONGEST_HEADING, NEVER_HIDDEN, SHIPPED
from screening.workspace import Workspace
from tests.gui.visit.opening import Table, click, lay_table, settle
from tests.support.vaults import database_of
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.settings.page import SettingsPage
from ui.settings.proposal_layout_card import ProposalLayoutCard


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household; its second visit is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def card_of(window: MainWindow) -> ProposalLayoutCard:
    """Go to the settings and open the headings."""
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    card = window.page.proposal_layout
    click(window, card.open_button)
    return card


def layout_of(workspace: Workspace) -> list[str]:
    """Return the parts in their order."""
    return [line.part for line in workspace.proposals.layout()[0].lines]


def test_headings_and_order_are_the_organisations_own(table: Table) -> None:
    """Typed, ticked and moved; each is stored at once."""
    with table.visit() as (window, _):
        card = card_of(window)
        line = card.rows.row("request").line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Uw vraag")
        line.flush()
        settle(window)
        click(window, card.rows.row("network").box)
        settle(window)
        click(window, card.rows.row("support").up_button)
        settle(window)
        assert not card.rows.row("changes").up_button.isEnabled()
    with table.vault() as workspace:
        layout, is_broken = workspace.proposals.layout()
        lines = {one.part: one for one in layout.lines}
        assert not is_broken
        assert lines["request"].heading == "Uw vraag"
        assert not lines["network"].is_shown
        parts = layout_of(workspace)
        assert parts.index("support") < parts.index("contact")


def test_what_may_not_be_hidden_has_no_box(table: Table) -> None:
    """Instead it says that it stands in every proposal."""
    with table.visit() as (window, _):
        card = card_of(window)
        for row_key in sorted(NEVER_HIDDEN):
            row = card.rows.row(row_key)
            assert not row.box.isVisible()
            assert row.fixed.isVisible()


def test_the_other_layout_is_one_click(table: Table) -> None:
    """The rows follow."""
    with table.visit() as (window, _):
        card = card_of(window)
        click(window, card.choice.buttons[1])
        settle(window)
        assert card.rows.row("request").line.text() == "Over u"
    with table.vault() as workspace:
        assert workspace.proposals.layout() == (SHIPPED["areas"], False)


def test_a_heading_that_is_too_long_cannot_be_typed(table: Table) -> None:
    """The field stops where the document would."""
    with table.visit() as (window, _):
        card = card_of(window)
        line = card.rows.row("request").line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "x" * (LONGEST_HEADING + 5))
        assert len(line.text()) == LONGEST_HEADING


def test_a_broken_setting_is_said(table: Table) -> None:
    """With what happens meanwhile, and what to do; a choice mends it."""
    with table.vault() as workspace, database_of(workspace).transaction():
        database_of(workspace).execute("INSERT INTO setting VALUES ('proposal layout', '{half')")
    with table.visit() as (window, _):
        card = card_of(window)
        assert card.broken.isVisible()
        assert card.choice.value() is None
        click(window, card.choice.buttons[0])
        settle(window)
        assert not card.broken.isVisible()
        assert card.choice.value() == "a-g"
