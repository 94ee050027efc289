"""Opening the preparation of a visit in the window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import (
    VisitStep,
)
from tests.gui.visit.opening import Table, settle
from ui.main_window import MainWindow
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage


@contextmanager
def preparation(table: Table) -> Iterator[tuple[MainWindow, VisitPage, PreparationPage]]:
    """Open the preparation of the open visit."""
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        assert isinstance(page.step_page, PreparationPage)
        yield window, page, page.step_page


def type_date(window: MainWindow, page: PreparationPage, text: str) -> None:
    """Replace the date and press Enter."""
    line = page.date_field.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(window)
