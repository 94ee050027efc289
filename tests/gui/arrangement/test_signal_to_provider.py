"""The whole path from a signal to who does something about it, by mouse and by keys only."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.arrangement.model import ProviderKind, SupportFunction
from screening.dossier.model import VisitStep
from tests.gui.arrangement.steps import only_line
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.line_row import LineRow
from ui.arrangement.page import ArrangementPage
from ui.components.buttons import Button
from ui.main_window import MainWindow
from ui.review.page import SignalsPage
from ui.visit.page import VisitPage

RESPITE = SupportFunction.RESPITE_CARE


@pytest.fixture
def known(table: Table) -> Table:
    """The household with the example in the directory."""
    with table.vault() as workspace:
        workspace.directory.load_example()
    return table


@contextmanager
def signal(table: Table) -> Iterator[tuple[MainWindow, VisitPage, Button]]:
    """Open the signals, and find the button of respite care at Annie's many hours."""
    with table.visit(step=VisitStep.SIGNALS) as (window, page):
        assert isinstance(page.step_page, SignalsPage)
        annie = table.household.people["annie"]
        card = page.step_page.groups.row(annie).cards.row(f"many_hours:{annie}").open_card()
        yield window, page, card.functions.buttons[RESPITE]


def line_of(table: Table, page: VisitPage) -> LineRow:
    """Return the line that was begun, once its form has the focus and is in view."""
    step = page.step_page
    assert isinstance(step, ArrangementPage)
    (row,) = step.card(table.household.people["annie"]).rows.rows()
    form = row.form
    assert form is not None
    assert form.what.hasFocus()
    table.qtbot.waitUntil(lambda: not form.what.visibleRegion().isEmpty())
    return row


def press(window: MainWindow, key: Qt.Key, times: int = 1) -> QWidget:
    """Press a key where the focus is, and return where it is then."""
    for _ in range(times):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, key)
        settle(window)
    after = QApplication.focusWidget()
    assert after is not None
    return after


def check(table: Table, kind: ProviderKind, what: str) -> None:
    """See that the line in the vault remembers the signal and who does it."""
    draft = only_line(table)
    annie = table.household.people["annie"]
    assert (draft.subject, draft.from_signal) == (RESPITE, f"many_hours:{annie}")
    assert (draft.provider_kind, draft.what) == (kind, what)
    if kind is ProviderKind.OFFER:
        assert draft.offer_id is not None
        assert draft.provider_name.startswith(f"{what}, ")


def test_two_clicks_lead_from_a_signal_to_an_offer_that_is_stored(known: Table) -> None:
    """The function beside the signal, and the offer below by whom, which is in view at once."""
    with signal(known) as (window, page, button):
        click(window, button)
        settle(window)
        row = line_of(known, page)
        assert row.offers is not None
        choose = row.offers.rows[0].choose_button
        known.qtbot.waitUntil(lambda: not choose.visibleRegion().isEmpty())
        what = row.offers.rows[0].offer.name
        click(window, choose)
    check(known, ProviderKind.OFFER, what)


def test_two_clicks_and_some_words_lead_to_somebody_of_the_map(known: Table) -> None:
    """What a person does is written down; an offer has a name already."""
    with signal(known) as (window, page, button):
        click(window, button)
        settle(window)
        row = line_of(known, page)
        assert row.form is not None
        QTest.keyClicks(row.form.what, "Middag vrij")
        helper, choose = next(iter(row.form.helpers.buttons.items()))
        click(window, choose)
    check(known, ProviderKind.NETWORK, "Middag vrij")
    assert only_line(known).provider_id == helper


def test_the_same_by_keys_only(known: Table) -> None:
    """Space, Tab, Tab and Space: past the district to the first offer."""
    with signal(known) as (window, page, button):
        button.setFocus()
        press(window, Qt.Key.Key_Space)
        settle(window)
        row = line_of(known, page)
        assert row.offers is not None
        choose = press(window, Qt.Key.Key_Tab, 2)
        assert choose is row.offers.rows[0].choose_button
        what = row.offers.rows[0].offer.name
        stays = press(window, Qt.Key.Key_Space)
        assert stays is choose, "nobody loses the place"
        assert choose.text() == "Gekozen"
    check(known, ProviderKind.OFFER, what)


def test_somebody_of_the_map_by_keys_only(known: Table) -> None:
    """Words first; then Tab leads past the kinds of provider to the people."""
    with signal(known) as (window, page, button):
        button.setFocus()
        press(window, Qt.Key.Key_Space)
        settle(window)
        row = line_of(known, page)
        assert row.form is not None
        QTest.keyClicks(row.form.what, "Middag vrij")
        choose = press(window, Qt.Key.Key_Tab, 3)
        helper, first = next(iter(row.form.helpers.buttons.items()))
        assert choose is first
        press(window, Qt.Key.Key_Space)
    check(known, ProviderKind.NETWORK, "Middag vrij")
    assert only_line(known).provider_id == helper
