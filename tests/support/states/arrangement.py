"""What comes on the pages of the arrangement and of the proposal after a click."""

from collections.abc import Iterator
from typing import Any

from screening.arrangement.model import Financing
from screening.dossier.model import VisitStep
from tests.support.house import House, settle
from tests.support.states.click import click
from ui.arrangement.fold_card import FoldCard
from ui.arrangement.page import ArrangementPage
from ui.main_window import MainWindow
from ui.proposal.page import ProposalPage
from ui.visit.page import VisitPage


def open_card(window: MainWindow, house: House) -> Iterator[str]:
    """Show the card of a carer with its sheet."""
    window.go(next(place for place in house.places if place.step is VisitStep.ARRANGEMENT))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ArrangementPage)
    _open(window, page.shared.plan)
    click(window, page.shared.plan.part.rows.rows()[0].put_button)
    _open(window, page.shared.carer_cards)
    row = page.shared.carer_cards.part.rows.rows()[0]
    click(window, row.button)
    assert row.panel is not None
    if row.panel.calls.offers.buttons:
        click(window, row.panel.calls.offers.buttons[0])
    click(window, row.panel.save_button)
    yield "carer card"


def open_arrangement(window: MainWindow, house: House) -> Iterator[str]:
    """Show a line with all its fields, and one question about respite after another."""
    window.go(next(place for place in house.places if place.step is VisitStep.ARRANGEMENT))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ArrangementPage)
    carer = next(card for card in page.cards.rows() if card.respite is not None)
    carer.signals.button.setChecked(True)
    click(window, carer.rows.rows()[0].edit_button)
    form = carer.rows.rows()[0].form
    assert form is not None
    click(window, form.more.button)
    click(window, form.more.moments_field.editor.button)
    form.more.financing.set_value(Financing.PERSONAL_BUDGET)
    form.more.budget_note.show()
    _open(window, page.shared.agreements)
    click(window, page.shared.agreements.part.add_button)
    yield "line with all fields"
    assert carer.respite is not None
    click(window, carer.respite.button)
    panel = carer.respite.panel
    assert panel is not None
    yield "first question about respite"
    for _ in range(3):
        click(window, panel.next_button)
    yield "week of respite"
    click(window, panel.next_button)
    yield "amount of respite"


def _open(window: MainWindow, card: FoldCard[Any]) -> None:
    if not card.is_open:
        click(window, card.button)


def open_proposal(window: MainWindow, house: House) -> Iterator[str]:
    """Show the versions of the proposal, and its signing."""
    window.go(next(place for place in house.places if place.step is VisitStep.PROPOSAL))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ProposalPage)
    if page.versions.changes.button.isVisible():
        click(window, page.versions.changes.button)
        yield "changes"
    if page.versions.propose_button.isVisible():
        click(window, page.versions.propose_button)
    yield "versions"
    click(window, page.versions.responses.rows()[0].button)
    yield "signing"
    click(window, page.response.cancel_button)
    yield "giving the laptop back"
