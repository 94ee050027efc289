"""Opening the directory in the real window, and reading a file into it by its buttons."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock, window_over
from tests.unit.directory.sheets import write_table
from ui.directory.page import DirectoryPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.settings.page import SettingsPage


@contextmanager
def directory(table: Table) -> Iterator[tuple[MainWindow, DirectoryPage]]:
    """Open the directory by the card in the settings."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        window.go(Place(PlaceName.SETTINGS))
        settle(window)
        # The window of the test before this one may have gone only now, and its focus with it.
        window.activateWindow()
        table.qtbot.waitUntil(window.isActiveWindow)
        assert isinstance(window.page, SettingsPage)
        click(window, window.page.directory.show_button)
        yield window, page_in(window)


def page_in(window: MainWindow) -> DirectoryPage:
    """Return the page in the window, which must be that of the directory."""
    assert isinstance(window.page, DirectoryPage)
    return window.page


def choose_file(window: MainWindow, folder: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write a file, and choose it by the button that is on the page now."""
    path = folder / "kaart.csv"
    path.write_bytes(write_table(rows))
    window.messages.answer_file_lists = lambda: [path]
    page = page_in(window)
    if page.import_card is not None:
        click(window, page.import_card.again_button)
    elif page.empty.button is not None and page.empty.isVisible():
        click(window, page.empty.button)
    else:
        click(window, page.import_button)


def names_in(page: DirectoryPage) -> list[str]:
    """Return the names of the offers in the list."""
    return [offer.name for offer in page.browser.list.offers.records]
