"""The letter that invites, reached from the preparation."""

from screening.dossier.model import VisitStep
from tests.gui.visit.opening import Table, click
from ui.dossier.invitation_page import InvitationPage
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage


def test_the_letter_is_one_click_away_and_back(table: Table) -> None:
    """The way back leads to the visit; a closed visit has no letter to make."""
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        click(window, step.support.letter_button)
        assert isinstance(window.page, InvitationPage)
        assert window.top_bar.back_button.text() == "Gesprek"
        click(window, window.top_bar.back_button)
        assert isinstance(window.page, VisitPage)
        assert window.page.step is VisitStep.PREPARATION
    with table.visit(table.first, VisitStep.PREPARATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        assert step.support.letter_button.isHidden()
