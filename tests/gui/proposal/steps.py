"""What a consultant does on the proposal page, with clicks and keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from screening.dossier.model import VisitStep
from screening.identifiers import VisitId
from tests.gui.visit.opening import Table, click, settle
from ui.main_window import MainWindow
from ui.proposal.page import ProposalPage
from ui.visit.page import VisitPage


@contextmanager
def proposal(
    table: Table, visit_id: VisitId | None = None
) -> Iterator[tuple[MainWindow, VisitPage, ProposalPage]]:
    """Open the proposal of the open visit, or of another one, with its pages made."""
    with table.visit(visit_id, VisitStep.PROPOSAL) as (window, page):
        step = page.step_page
        assert isinstance(step, ProposalPage)
        settle(window)
        table.qtbot.waitUntil(lambda: bool(step.preview.pages))
        yield window, page, step


def show_file(window: MainWindow, step: ProposalPage) -> None:
    """Look at the copy for the municipality, which has everything."""
    choice = step.hand_over.recipient.choice
    assert choice is not None
    click(window, choice.buttons[-2])
    settle(window)
    settle(window)


def open_response(window: MainWindow, step: ProposalPage, index: int) -> None:
    """Put the proposal to the household if that was not done, and ask one person."""
    if step.versions.propose_button.isVisible():
        click(window, step.versions.propose_button)
        settle(window)
    click(window, step.versions.responses.rows()[index].button)


def replace_text(line: QLineEdit, text: str) -> None:
    """Type over what stands in a line."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def save(window: MainWindow, step: ProposalPage, folder: Path) -> None:
    """Fill in a folder and click the button."""
    replace_text(step.hand_over.file.folder.line, str(folder))
    click(window, step.hand_over.file.save_button)
