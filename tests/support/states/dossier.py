"""What comes on the first page and on that of a dossier after a click."""

from collections.abc import Iterator

from tests.support.house import House, settle
from tests.support.states.click import click
from ui.caseload.page import CaseloadPage
from ui.dossier.invitation_page import InvitationPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName


def open_week(window: MainWindow, _house: House) -> Iterator[str]:
    """Show what the week asks."""
    window.go(Place(PlaceName.CASELOAD))
    settle(window)
    assert isinstance(window.page, CaseloadPage)
    switch = window.page.week.switch
    assert switch is not None
    click(window, switch.buttons[1])
    yield "this week"


def open_support(window: MainWindow, house: House) -> Iterator[str]:
    """Show every date of the procedure, and client support with all there is to fill in."""
    window.go(next(place for place in house.places if place.name is PlaceName.DOSSIER))
    settle(window)
    assert isinstance(window.page, DossierPage)
    procedure = window.page.procedure
    for button in (procedure.settled.button, procedure.later_button):
        if button.isVisible():
            click(window, button)
    card = window.page.support
    block = card.open_all()[-1]
    for button in (card.hint_button, block.more_button, block.ask_button):
        click(window, button)
    assert block.more is not None
    hours = block.more.hours
    hours.day_field.take(window.page.context.workspace.clock.today())
    hours.hours_field.take(1.5)
    click(window, hours.add_button)
    yield "client support in full"


def open_invitation(window: MainWindow, house: House) -> Iterator[str]:
    """Show the letter for another than the client, in a file without names."""
    window.go(next(place for place in house.places if place.name is PlaceName.INVITATION))
    settle(window)
    assert isinstance(window.page, InvitationPage)
    assert window.page.people is not None
    click(window, window.page.people.buttons[-1])
    click(window, window.page.names_choice.buttons[-1])
    yield "invitation without names"
