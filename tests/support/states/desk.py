"""What comes on the pages about the app itself after a click."""

from collections.abc import Iterator
from pathlib import Path

from tests.support.house import House, settle
from tests.support.states.click import click
from tests.unit.directory.sheets import table, write_table
from tests.unit.forms.good_form import copy_form, write_xlsx
from tests.unit.signals.test_rule_sheets import GOOD, write_book
from ui.directory.page import DirectoryPage
from ui.instruments.page import InstrumentsPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.rules.page import RulesPage
from ui.settings.page import SettingsPage


def open_instruments(window: MainWindow, house: House) -> Iterator[str]:
    """Show what is wrong with a questionnaire, and one that can be added."""
    wrong, good = write_forms(house.folder.parent)
    window.go(Place(PlaceName.INSTRUMENTS))
    settle(window)
    page = window.page
    assert isinstance(page, InstrumentsPage)
    window.messages.answer_file_lists = lambda: [wrong]
    click(window, page.add_button)
    assert page.problems is not None
    yield "problems"
    window.messages.answer_file_lists = lambda: [good]
    click(window, page.problems.again_button)
    assert page.preview is not None
    for row in page.preview.trial.rows:
        click(window, row.choice.buttons[-1])
    yield "preview"


def open_organisations(window: MainWindow, _house: House) -> Iterator[str]:
    """Show the organisations of client support."""
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    organisations = window.page.support_organisations
    click(window, organisations.open_button)
    organisations.new_line.setText("De Brug")
    click(window, organisations.add_button)
    yield "organisations of client support"


def open_headings(window: MainWindow, _house: House) -> Iterator[str]:
    """Show every heading of the proposal."""
    window.go(Place(PlaceName.SETTINGS))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    click(window, window.page.proposal_layout.open_button)
    assert window.page.proposal_layout.rows.rows()
    yield "headings of the proposal"


def open_directory(window: MainWindow, house: House) -> Iterator[str]:
    """Show an offer, and what is wrong with a file of them."""
    wrong = house.folder.with_name("kaart.csv")
    rows = ("a|De Hoeve|Dagopvang|2026-05-03", "b|De Linde||31-2-2026")
    titles = "id|organization_name|name|assured_date"
    wrong.write_bytes(write_table(table(*rows, titles=titles)))
    window.go(Place(PlaceName.DIRECTORY))
    settle(window)
    page = window.page
    assert isinstance(page, DirectoryPage)
    if page.load_button.isVisible():
        click(window, page.load_button)
    page.browser.list.choose(0)
    yield "directory"
    window.messages.answer_file_lists = lambda: [wrong]
    click(window, page.import_button)
    assert page.import_card is not None
    yield "directory from a file"


def open_rules(window: MainWindow, house: House) -> Iterator[str]:
    """Show a rule that is silenced, what is wrong with rules, and some that can be added."""
    wrong = house.folder.with_name("foute-regels.xlsx")
    good = house.folder.with_name("regels.xlsx")
    book = {name: [list(row) for row in rows] for name, rows in GOOD.items()}
    good.write_bytes(write_book(book))
    book["regels"][1][1] = None
    wrong.write_bytes(write_book(book))
    window.go(Place(PlaceName.RULES))
    settle(window)
    page = window.page
    assert isinstance(page, RulesPage)
    click(window, page.lists.row("many_hours").button)
    click(window, page.lists.row("many_hours").body.silence_button)
    yield "rule goes"
    window.messages.answer_file_lists = lambda: [wrong]
    click(window, page.add_button)
    assert page.problems is not None
    yield "rule problems"
    window.messages.answer_file_lists = lambda: [good]
    click(window, page.problems.again_button)
    assert page.preview is not None
    yield "rule preview"


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
