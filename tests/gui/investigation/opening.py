"""The investigation at the kitchen table, with clicks and keys."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from screening.dossier.model import VisitStep
from screening.identifiers import VisitId
from screening.investigation.model import Investigation
from tests.gui.visit.opening import Table, click, settle
from ui.investigation.hidden_card import HiddenCard
from ui.investigation.page import InvestigationPage
from ui.main_window import MainWindow
from ui.visit.page import VisitPage


@contextmanager
def investigation(
    table: Table, visit_id: VisitId | None = None
) -> Iterator[tuple[MainWindow, VisitPage, InvestigationPage]]:
    """Open the investigation of the open visit, or of another one."""
    with table.visit(visit_id, VisitStep.INVESTIGATION) as (window, page):
        yield window, page, page_of(page)


def page_of(page: VisitPage) -> InvestigationPage:
    """Return the step that is shown."""
    assert isinstance(page.step_page, InvestigationPage)
    return page.step_page


def reveal(window: MainWindow, page: InvestigationPage) -> HiddenCard:
    """Ask twice, as somebody must, and return the card."""
    click(window, page.hidden.button)
    click(window, page.hidden.go_on_button)
    assert page.hidden.card is not None
    return page.hidden.card


def type_words(window: MainWindow, editor: QWidget, words: str) -> None:
    """Type in a field and leave it."""
    editor.setFocus()
    QTest.keyClicks(editor, words)
    editor.clearFocus()
    settle(window)


def read_screen(window: MainWindow) -> str:
    """Return all words that can be seen or are read out, in the window and its title."""
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel):
                words.append(widget.text())
            words.append(str(getattr(widget, "toPlainText", str)()))
    return "\n".join(words)


def stored(table: Table, visit_id: VisitId | None = None) -> Investigation:
    """Return what stands in the vault after the window has closed it."""
    with table.vault() as workspace:
        return workspace.investigation.load(visit_id or table.second)
