"""Opening the page of the questionnaires in the real window, and adding one by its buttons."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock, window_over
from tests.unit.forms.good_form import Form, copy_form, write_xlsx
from ui.instruments.page import InstrumentsPage
from ui.instruments.preview import Preview
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.proposal.preview_card import PreviewCard
from ui.settings.page import SettingsPage


def write(folder: Path, change: Callable[[Form], object]) -> Path:
    """Write the good form after a change to it."""
    form = copy_form()
    change(form)
    path = folder / "lijst.xlsx"
    path.write_bytes(write_xlsx(form))
    return path


@contextmanager
def listed(table: Table) -> Iterator[tuple[MainWindow, InstrumentsPage]]:
    """Open the questionnaires by the card in the settings."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        window.go(Place(PlaceName.SETTINGS))
        settle(window)
        # The window of the test before this one may have gone only now, and its focus with it.
        window.activateWindow()
        table.qtbot.waitUntil(window.isActiveWindow)
        settings = window.page
        assert isinstance(settings, SettingsPage)
        click(window, settings.instruments.show_button)
        yield window, page_in(window)


def page_in(window: MainWindow) -> InstrumentsPage:
    """Return the page in the window, which must be that of the questionnaires."""
    assert isinstance(window.page, InstrumentsPage)
    return window.page


def add(window: MainWindow, page: InstrumentsPage, *paths: Path) -> None:
    """Choose files by the button that is on the page now."""
    window.messages.answer_file_lists = lambda: list(paths)
    click(window, page.problems.again_button if page.problems else page.add_button)


def has_pages(card: PreviewCard) -> bool:
    """Return whether the pages of a proposal were made."""
    return bool(card.pages)


def preview_of(page: InstrumentsPage) -> Preview:
    """Return the preview on the page."""
    assert page.preview is not None
    return page.preview


def words_of(widget: QWidget) -> str:
    """Return all that stands in a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def titles(page: InstrumentsPage) -> list[str]:
    """Return the names of the questionnaires in the list."""
    return [card.accessibleName() for card in page.cards]


def take_in(table: Table, file: Path) -> None:
    """Add a questionnaire in the window, from the list to the button."""
    with listed(table) as (window, page):
        add(window, page, file)
        click(window, preview_of(page).accept_button)
