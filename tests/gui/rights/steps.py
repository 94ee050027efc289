"""Going to the pages about retention and own data, and what is done there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock, window_over
from ui.caseload.page import CaseloadPage
from ui.components.date_field import DateField
from ui.components.protected_file import ProtectedFile
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.rights.destruction_page import DestructionPage
from ui.rights.done_card import DoneCard
from ui.rights.retention_page import RetentionPage
from ui.rights.retention_rows import DestroyedRow, DueRow

Row = TypeVar("Row", DueRow, DestroyedRow)


@contextmanager
def opened(table: Table, place: Place) -> Iterator[MainWindow]:
    """Unlock the window and go to a place."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        window.go(place)
        settle(window)
        window.activateWindow()
        table.qtbot.waitUntil(window.isActiveWindow)
        yield window


def dossier(table: Table) -> Place:
    """Return the place of the dossier."""
    return Place(PlaceName.DOSSIER, dossier_id=table.household.dossier_id)


def destruction_of(window: MainWindow) -> DestructionPage:
    """Return the page in the window, which must be that of a destruction."""
    assert isinstance(window.page, DestructionPage)
    return window.page


def caseload_of(window: MainWindow) -> CaseloadPage:
    """Return the page in the window, which must be the overview."""
    assert isinstance(window.page, CaseloadPage)
    return window.page


def done_of(page: DestructionPage) -> DoneCard:
    """Return the card that tells what was done."""
    assert page.done is not None
    return page.done


def type_date(window: MainWindow, field: DateField, text: str) -> None:
    """Type a date and press Enter."""
    field.line.setFocus()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    settle(window)


def listed(window: MainWindow, kind: type[Row]) -> tuple[RetentionPage, list[Row]]:
    """Return the list in the window, and its rows, which must be of a kind."""
    page = window.page
    assert isinstance(page, RetentionPage)
    rows = [row for row in page.rows if isinstance(row, kind)]
    assert len(rows) == len(page.rows)
    return page, rows


def type_initials(window: MainWindow, page: DestructionPage, text: str) -> None:
    """Type into the line that asks for the initials."""
    page.confirm.line.setFocus()
    page.confirm.line.selectAll()
    QTest.keyClicks(page.confirm.line, text)
    settle(window)


def save_into(window: MainWindow, form: ProtectedFile, folder: Path) -> Path:
    """Save a file into a folder, and return the one that came."""
    before = set(folder.iterdir())
    form.folder.set_folder(folder)
    click(window, form.save_button)
    (path,) = set(folder.iterdir()) - before
    assert path.name in form.saved.text()
    return path
