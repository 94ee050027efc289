from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from tests.gui.visit.opening import lay_table, settle
from tests.support.rich_household import fill_richly
from ui.proposal.page import ProposalPage

ROUNDS = 5
LEAST_PAGES = 12


def measure(work: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def write_bare_file(path: Path) -> None:
    """Write one page with a line of text, protected the same way; the least that can be done."""
    import pikepdf
    from reportlab.pdfgen.canvas import Canvas

    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(72, 720, "Voorstel")
    canvas.save()
    with pikepdf.open(BytesIO(page.getvalue())) as document:
        protection = pikepdf.Encryption(user="vier losse woorden", owner="geheim", R=6)
        document.save(path, encryption=protection)


def save_proposal(page: ProposalPage, folder: Path) -> float:
    """Click the button and return the seconds until the page says where the file is."""
    before = len(list(folder.iterdir()))
    start = perf_counter()
    QTest.mouseClick(page.hand_over.file.save_button, Qt.MouseButton.LeftButton)
    while not page.hand_over.file.saved.isVisible():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    seconds = perf_counter() - start
    assert len(list(folder.iterdir())) == before + 1
    return seconds


@pytest.mark.timeout(300)
def test_proposal_from_click_to_file(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the click to a protected copy for the file of 12 pages or more, warm: at most 1.5 s.

    Printed beside the least that the same libraries need for one protected page, not asserted:
    how fast a machine is says nothing about whether the code is right.
    """
    table = lay_table(tmp_path / "kluis", qtbot, qapp)
    with table.vault() as workspace:
        fill_richly(workspace, table.household)
    out = tmp_path / "uit"
    out.mkdir()
    proposals, bare = [], []
    with table.visit(step=VisitStep.PROPOSAL) as (window, visit_page):
        page = visit_page.step_page
        assert isinstance(page, ProposalPage)
        settle(window)
        qtbot.waitUntil(lambda: bool(page.preview.pages))
        choice = page.hand_over.recipient.choice
        assert choice is not None
        choice.buttons[-2].click()
        settle(window)
        settle(window)
        page.hand_over.file.folder.set_folder(out)
        first = save_proposal(page, out)
        settle(window)
        write_bare_file(tmp_path / "kaal.pdf")
        for _ in range(ROUNDS):
            proposals.append(save_proposal(page, out))
            settle(window)
            bare.append(measure(lambda: write_bare_file(tmp_path / "kaal.pdf")))
        number = len(page.preview.pages)
        assert number >= LEAST_PAGES
    warm, least = median(proposals), median(bare)
    with capsys.disabled():
        print(
            f"\nproposal of {number} pages from click to file: warm {warm:.3f} s, median of "
            f"{ROUNDS} (bound 1.5 s), first {first:.3f} s; bare protected page {least:.3f} s, "
            f"ratio {warm / least:.1f}"
        )
