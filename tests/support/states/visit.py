"""What comes on the pages of a visit after a click, up to the weighing of it."""

from collections.abc import Iterator

from screening.dossier.model import VisitStep
from screening.investigation.model import Area
from tests.support.house import House, settle
from tests.support.states.click import click
from ui.burden.page import BurdenPage
from ui.investigation.page import InvestigationPage
from ui.investigation.point_adder import OWN
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.visit.page import VisitPage


def open_burden(window: MainWindow, house: House) -> Iterator[str]:
    """Show answers with frames around them, and what goes to others."""
    window.go(next(place for place in house.places if place.step is VisitStep.BURDEN))
    settle(window)
    page = window.page
    assert isinstance(page, VisitPage)
    assert isinstance(page.step_page, BurdenPage)
    cards = page.step_page.cards
    for card in cards:
        for row in card.rows.values():
            if row.answers_button.isVisible():
                click(window, row.answers_button)
        if card.frames.isVisible():
            click(window, card.frames.choice.buttons[-1])
    yield "answers and frames"
    saved = next(row for card in cards for row in card.rows.values() if row.fhir_button.isVisible())
    click(window, saved.fhir_button)
    reader = next(card.reader for card in cards if card.reader.isVisible())
    click(window, reader.button)
    yield "fhir"


def open_network(window: MainWindow, house: House) -> Iterator[str]:
    """Show when someone of the map does something, and the week."""
    window.go(next(place for place in house.places if place.step is VisitStep.NETWORK))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, NetworkPage)
    people = page.panel.people.model.people
    page.choose(next(person.id for person in people if person.tasks))
    settle(window)
    assert page.panel.person.form is not None
    for row in page.panel.person.form.tasks.rows.values():
        click(window, row.when.button)
    yield "when tasks are done"
    assert page.modes.switch is not None
    click(window, page.modes.switch.buttons[1])
    yield "week"


def open_investigation(window: MainWindow, house: House) -> Iterator[str]:
    """Show attention points, own words and what is behind the door."""
    window.go(next(place for place in house.places if place.step is VisitStep.INVESTIGATION))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, InvestigationPage)
    click(window, page.letters[Area.NETWORK].button)
    for key in (Area.LONELINESS, OWN):
        page.adder.ask(key)
        page.adder.title.setText("De hond")
        page.adder.reason.setText("Speelt hier")
        click(window, page.adder.open_button)
    page.adder.ask(OWN)
    adder = page.points.row(Area.LONELINESS).fields.adder
    click(window, next(iter(adder.buttons.values())))
    click(window, page.hidden.button)
    yield "letters, points and a door"
    click(window, page.hidden.go_on_button)
    card = page.hidden.card
    assert card is not None
    card.reason_line.setText("Speelt hier")
    click(window, card.open_button)
    for row in card.rows.values():
        row.done.toggle()
    settle(window)
    yield "behind the door"
