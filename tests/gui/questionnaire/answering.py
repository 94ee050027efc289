"""Opening a questionnaire in the real window, and looking at what is on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from instruments import catalogue
from screening.dossier.model import Measurement, VisitStep
from screening.identifiers import MeasurementId
from tests.gui.visit.opening import Table, click, settle
from ui.burden.page import BurdenPage
from ui.main_window import MainWindow
from ui.questionnaire.page import QuestionnairePage
from ui.visit.page import VisitPage

CSI = "caregiver_strain_index"
EDIZ = "ediz"
KEYS = tuple(item.key for item in catalogue.load(CSI).items)


@contextmanager
def burden(table: Table) -> Iterator[tuple[MainWindow, BurdenPage]]:
    """Open the window at the burden of both carers; Marja has not begun at this visit."""
    with table.visit(step=VisitStep.BURDEN) as (window, _):
        yield window, burden_of(window)


@contextmanager
def questions(
    table: Table, instrument_id: str = CSI, *, alone: bool = False
) -> Iterator[tuple[MainWindow, QuestionnairePage]]:
    """Open the window, and begin or go on with an instrument of Marja."""
    with burden(table) as (window, page):
        row = page.cards[1].rows[instrument_id]
        click(window, row.alone_button if alone else row.together_button)
        yield window, page_of(window)


def page_of(window: MainWindow) -> QuestionnairePage:
    """Return the questionnaire that fills the window."""
    assert isinstance(window.page, QuestionnairePage)
    return window.page


def burden_of(window: MainWindow) -> BurdenPage:
    """Return the burden page in the window."""
    assert isinstance(window.page, VisitPage)
    assert isinstance(window.page.step_page, BurdenPage)
    return window.page.step_page


def tap(window: MainWindow, label: str) -> None:
    """Click on the answer with a label."""
    buttons = page_of(window).statement_view.answers.buttons
    click(window, next(button for button in buttons if button.text() == label))


def press(
    window: MainWindow,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press keys where the focus is, and wait after each."""
    for key in keys:
        QTest.keyClick(focus(), key, modifier)
        settle(window)


def focus() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def place_of(window: MainWindow) -> str:
    """Return how far one is, as it is shown."""
    return page_of(window).statement_view.place.text()


def measured(table: Table, instrument_id: str = CSI) -> Measurement:
    """Return what the vault holds of Marja's instrument, opened again."""
    with table.vault() as workspace:
        marja = table.household.people["marja"]
        found = [
            one.id
            for one in workspace.measurements.of_visit(table.second)
            if (one.carer_id, one.instrument_id) == (marja, instrument_id)
        ]
        return workspace.measurements.load(MeasurementId(found[0]))


def visible_texts(root: QWidget) -> list[str]:
    """Return everything that can be read or heard in a widget, in lower case."""
    texts: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                texts.append(widget.text())
    return [text.lower() for text in texts if text]
