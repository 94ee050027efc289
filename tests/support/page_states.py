"""What comes on a page only after a click, for tests about how pages look and can be used."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from screening.arrangement.model import Financing
from screening.dossier.model import VisitStep
from screening.investigation.model import Area
from tests.support.house import House, settle
from tests.support.vaults import PASSPHRASE
from tests.unit.directory.sheets import table, write_table
from tests.unit.forms.good_form import copy_form, write_xlsx
from tests.unit.signals.test_rule_sheets import GOOD, write_book
from ui.arrangement.page import ArrangementPage
from ui.burden.page import BurdenPage
from ui.caseload.page import CaseloadPage
from ui.directory.page import DirectoryPage
from ui.dossier.page import DossierPage
from ui.instruments.page import InstrumentsPage
from ui.investigation.page import InvestigationPage
from ui.investigation.point_adder import OWN
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.places import Place, PlaceName
from ui.proposal.page import ProposalPage
from ui.rules.page import RulesPage
from ui.settings.page import SettingsPage
from ui.vault.create_page import CreatePage
from ui.vault.restore_page import RestorePage
from ui.visit.page import VisitPage


def open_states(window: MainWindow, house: House) -> Iterator[str]:
    """Bring about one state after another in an open vault, and yield what each is called."""
    yield from _open_week(window)
    yield from _open_burden(window, house)
    yield from _open_network(window, house)
    yield from _open_investigation(window, house)
    yield from _open_card(window, house)
    yield from _open_arrangement(window, house)
    yield from _open_instruments(window, house.folder)
    yield from _open_support(window, house)
    yield from _open_organisations(window)
    yield from _open_directory(window, house.folder)
    yield from _open_rules(window, house.folder)
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


def _open_week(window: MainWindow) -> Iterator[str]:
    window.go(Place(PlaceName.CASELOAD))
    settle(window)
    assert isinstance(window.page, CaseloadPage)
    switch = window.page.week.switch
    assert switch is not None
    _click(window, switch.buttons[1])
    yield "this week"


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


def _open_investigation(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.step is VisitStep.INVESTIGATION))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, InvestigationPage)
    _click(window, page.letters[Area.NETWORK].button)
    for key in (Area.LONELINESS, OWN):
        page.adder.ask(key)
        page.adder.title.setText("De hond")
        page.adder.reason.setText("Speelt hier")
        _click(window, page.adder.open_button)
    page.adder.ask(OWN)
    _click(window, page.hidden.button)
    yield "letters, points and a door"
    _click(window, page.hidden.go_on_button)
    card = page.hidden.card
    assert card is not None
    card.reason_line.setText("Speelt hier")
    _click(window, card.open_button)
    for row in card.rows.values():
        row.done.toggle()
    settle(window)
    yield "behind the door"


def _open_card(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.step is VisitStep.ARRANGEMENT))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ArrangementPage)
    _click(window, page.plan_card.rows.rows()[0].put_button)
    row = page.carer_cards.rows.rows()[0]
    _click(window, row.button)
    assert row.panel is not None
    if row.panel.calls.offers.buttons:
        _click(window, row.panel.calls.offers.buttons[0])
    _click(window, row.panel.save_button)
    yield "carer card"


def _open_arrangement(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.step is VisitStep.ARRANGEMENT))
    settle(window)
    assert isinstance(window.page, VisitPage)
    page = window.page.step_page
    assert isinstance(page, ArrangementPage)
    carer = next(card for card in page.cards.rows() if card.respite is not None)
    carer.signals.button.setChecked(True)
    _click(window, carer.rows.rows()[0].edit_button)
    form = carer.rows.rows()[0].form
    assert form is not None
    _click(window, form.more.button)
    _click(window, form.more.moments_field.editor.button)
    form.more.financing.set_value(Financing.PERSONAL_BUDGET)
    form.more.budget_note.show()
    _click(window, page.agreements_card.add_button)
    yield "line with all fields"
    assert carer.respite is not None
    _click(window, carer.respite.button)
    panel = carer.respite.panel
    assert panel is not None
    yield "first question about respite"
    for _ in range(3):
        _click(window, panel.next_button)
    yield "week of respite"
    _click(window, panel.next_button)
    yield "amount of respite"


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


def _open_support(window: MainWindow, house: House) -> Iterator[str]:
    window.go(next(place for place in house.places if place.name is PlaceName.DOSSIER))
    settle(window)
    assert isinstance(window.page, DossierPage)
    card = window.page.support
    block = card.blocks[next(reversed(card.blocks))]
    for button in (card.hint_button, block.more_button, block.ask_button):
        _click(window, button)
    assert block.more is not None
    hours = block.more.hours
    hours.day_field.take(window.page.context.workspace.clock.today())
    hours.hours_field.take(1.5)
    _click(window, hours.add_button)
    yield "client support in full"


def _open_organisations(window: MainWindow) -> Iterator[str]:
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    organisations = window.page.support_organisations
    _click(window, organisations.open_button)
    organisations.new_line.setText("De Brug")
    _click(window, organisations.add_button)
    yield "organisations of client support"


def _open_directory(window: MainWindow, folder: Path) -> Iterator[str]:
    wrong = folder.parent / "kaart.csv"
    rows = ("a|De Hoeve|Dagopvang|2026-05-03", "b|De Linde||31-2-2026")
    titles = "id|organization_name|name|assured_date"
    wrong.write_bytes(write_table(table(*rows, titles=titles)))
    window.go(Place(PlaceName.DIRECTORY))
    settle(window)
    page = window.page
    assert isinstance(page, DirectoryPage)
    if page.load_button.isVisible():
        _click(window, page.load_button)
    page.browser.list.choose(0)
    yield "directory"
    window.messages.answer_file_lists = lambda: [wrong]
    _click(window, page.import_button)
    assert page.import_card is not None
    yield "directory from a file"


def _open_rules(window: MainWindow, folder: Path) -> Iterator[str]:
    wrong, good = folder.parent / "foute-regels.xlsx", folder.parent / "regels.xlsx"
    book = {name: [list(row) for row in rows] for name, rows in GOOD.items()}
    good.write_bytes(write_book(book))
    book["regels"][1][1] = None
    wrong.write_bytes(write_book(book))
    window.go(Place(PlaceName.RULES))
    settle(window)
    page = window.page
    assert isinstance(page, RulesPage)
    _click(window, page.lists.in_force.row("many_hours").silence_button)
    yield "rule goes"
    window.messages.answer_file_lists = lambda: [wrong]
    _click(window, page.add_button)
    assert page.problems is not None
    yield "rule problems"
    window.messages.answer_file_lists = lambda: [good]
    _click(window, page.problems.again_button)
    assert page.preview is not None
    yield "rule preview"


def _click(window: MainWindow, button: QAbstractButton) -> None:
    button.click()
    settle(window)
