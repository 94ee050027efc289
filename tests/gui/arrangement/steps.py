"""What a consultant does on the arrangement page, with clicks and keys."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screening.arrangement.model import Arrangement, ProvisionDraft
from screening.dossier.model import VisitStep
from screening.identifiers import VisitId
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.content import Subject
from ui.arrangement.fold_card import FoldCard, Part
from ui.arrangement.line_form import LineForm
from ui.arrangement.line_row import LineRow
from ui.arrangement.page import ArrangementPage
from ui.arrangement.person_card import PersonCard
from ui.components.parsed_field import ParsedField
from ui.main_window import MainWindow
from ui.visit.page import VisitPage


@contextmanager
def arrangement(
    table: Table, visit_id: VisitId | None = None
) -> Iterator[tuple[MainWindow, VisitPage, ArrangementPage]]:
    """Open the arrangement of the open visit, or of another one."""
    with table.visit(visit_id, VisitStep.ARRANGEMENT) as (window, page):
        assert isinstance(page.step_page, ArrangementPage)
        yield window, page, page.step_page


def card_of(table: Table, page: ArrangementPage, key: str) -> PersonCard:
    """Return the card of a person by the key of the case."""
    return page.card(table.household.people[key])


def choose(window: MainWindow, card: PersonCard, subject: Subject) -> None:
    """Choose what a line is about, unfolded first where there are lines already."""
    if not card.start.is_open:
        click(window, card.start.button)
    click(window, card.chips.buttons[subject])


def unfold(window: MainWindow, card: FoldCard[Part]) -> Part:
    """Open a card below the people, if it is folded, and return what is inside."""
    if not card.is_open:
        click(window, card.button)
    return card.part


def begin_line(
    window: MainWindow, card: PersonCard, subject: Subject, what: str
) -> tuple[LineRow, LineForm]:
    """Choose a subject, type what was agreed, and wait until it is stored."""
    choose(window, card, subject)
    row = card.rows.rows()[-1]
    form = row.form
    assert form is not None
    type_words(window, form.what, what)
    return row, form


def open_more(window: MainWindow, form: LineForm) -> None:
    """Unfold what need not be known at the table."""
    click(window, form.more.button)


def type_words(window: MainWindow, editor: QWidget, words: str) -> None:
    """Type in a field and leave it in the way the keyboard does."""
    editor.setFocus()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    settle(window)


def replace_value(window: MainWindow, field: ParsedField, text: str) -> None:
    """Type another date or number over what stands there, and press Enter."""
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    settle(window)


def stored(table: Table, visit_id: VisitId | None = None) -> Arrangement:
    """Return what stands in the vault after the window has closed it."""
    with table.vault() as workspace:
        return workspace.arrangement.load(visit_id or table.second)


def only_line(table: Table) -> ProvisionDraft:
    """Return the one line that stands in the vault."""
    (line,) = stored(table).provisions
    return line.draft
