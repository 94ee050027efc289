"""What comes on a page only after a click, for tests about how pages look and can be used."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from screening.dossier.model import VisitStep
from tests.support.house import House, settle
from tests.support.vaults import PASSPHRASE
from tests.unit.forms.good_form import copy_form, write_xlsx
from ui.burden.page import BurdenPage
from ui.instruments.page import InstrumentsPage
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.places import Place, PlaceName
from ui.proposal.page import ProposalPage
from ui.vault.create_page import CreatePage
from ui.vault.restore_page import RestorePage
from ui.visit.page import VisitPage


def open_states(window: MainWindow, house: House) -> Iterator[str]:
    """Bring about one state after another in an open vault, and yield what each is called."""
    yield from _open_burden(window, house)
    yield from _open_network(window, house)
    yield from _open_instruments(window, house.folder)
    yield from _open_proposal(window, house)
    window.lock()
    window.backups.restore_asked.emit(None)
    settle(window)
    assert isinstance(window.page, RestorePage)
    yield "restore"


def make_vault(window: MainWindow) -> Iterator[str]:
    """Make a vault in an empty folder, and yield what each page on the way is called."""
    page = window.page
    assert isinstance(page, CreatePage)
    yield "create"
    for line in (page.passphrase, page.repeated):
        line.setText(PASSPHRASE)
    _click(window, page.create_button)
    yield "recovery key"


def write_forms(folder: Path) -> tuple[Path, Path]:
    """Write a questionnaire with mistakes, and one in which all is right."""
    wrong, good = folder / "fout.xlsx", folder / "goed.xlsx"
    form = copy_form()
    form["survey"][2][0] = "select_one weg"
    form["choices"][2][3] = "abc"
    form["settings"][1][2] = "twee"
    wrong.write_bytes(write_xlsx(form))
    good.write_bytes(write_xlsx(copy_form()))
    return wrong, good


def _open_burden(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.step is VisitStep.BURDEN))
    settle(window)
    page = window.page
    assert isinstance(page, VisitPage)
    assert isinstance(page.step_page, BurdenPage)
    cards = page.step_page.cards
    for card in cards:
        for row in card.rows.values():
            if row.answers_button.isVisible():
                _click(window, row.answers_button)
        if card.frames.isVisible():
            _click(window, card.frames.choice.buttons[-1])
    yield "answers and frames"
    saved = next(row for card in cards for row in card.rows.values() if row.fhir_button.isVisible())
    _click(window, saved.fhir_button)
    reader = next(card.reader for card in cards if card.reader.isVisible())
    _click(window, reader.button)
    yield "fhir"


def _open_network(window: MainWindow, house: House) -> Iterator[str]:
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
        _click(window, row.when.button)
    yield "when tasks are done"
    assert page.modes.switch is not None
    _click(window, page.modes.switch.buttons[1])
    yield "week"


def _open_proposal(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.step is VisitStep.PROPOSAL))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ProposalPage)
    if page.versions.propose_button.isVisible():
        _click(window, page.versions.propose_button)
    yield "versions"
    _click(window, page.versions.responses.rows()[0].button)
    yield "signing"


def _open_instruments(window: MainWindow, folder: Path) -> Iterator[str]:
    wrong, good = write_forms(folder.parent)
    window.go(Place(PlaceName.INSTRUMENTS))
    settle(window)
    page = window.page
    assert isinstance(page, InstrumentsPage)
    window.messages.answer_file_lists = lambda: [wrong]
    _click(window, page.add_button)
    assert page.problems is not None
    yield "problems"
    window.messages.answer_file_lists = lambda: [good]
    _click(window, page.problems.again_button)
    assert page.preview is not None
    for row in page.preview.trial.rows:
        _click(window, row.choice.buttons[-1])
    yield "preview"


def _click(window: MainWindow, button: QAbstractButton) -> None:
    button.click()
    settle(window)
