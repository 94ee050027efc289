"""How soon the next statement stands there after a tap, and how long scoring everything takes.

Bounds: from a tap to the next statement painted p95 at most 50 ms; 100,000 stored measurements read
and scored within 2 s. Printed, not asserted: another program must not fail a test.
"""

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.clock import SystemClock
from tests.benchmarks.test_answer import EDIZ, TAPS, begin, percentile
from tests.support.big_vault import make_big_vault
from tests.support.vaults import create_vault
from ui.context import Context
from ui.messages import Messages
from ui.operations import Operations
from ui.places import Place, PlaceName
from ui.questionnaire.page import QuestionnairePage
from ui.theme import Theme

DOSSIERS, VISITS = 5_000, 20
ROOT = Path(__file__).parents[2]


class PaintWatch(QObject):
    """Knows when a widget was last painted, once everything in it has been."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.painted_at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the moment after a painting."""
        if event.type() == QEvent.Type.Paint:
            watched.event(event)
            self.painted_at = perf_counter()
            return True
        return False


def test_a_tap_until_the_next_statement(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the release of the mouse, through page, worker and commit, to the painted text."""
    workspace = create_vault(tmp_path)
    measurement_id = begin(workspace)
    theme, operations = Theme(), Operations()
    theme.apply(qapp)
    context = Context(workspace, operations, Messages(theme), theme)
    place = Place(PlaceName.QUESTIONNAIRE, measurement_id=measurement_id, alone=True)
    page = QuestionnairePage(context, place)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    statement = page.statement_view.statement
    watch = PaintWatch(statement)
    times: list[float] = []
    while len(times) < TAPS:
        workspace.measurements.move_to(measurement_id, 0)
        page.reload()
        operations.drain()
        for number in range(len(EDIZ.items) - 1):
            before = statement.text()
            button = page.statement_view.answers.buttons[(len(times) + number) % 5]
            QTest.mousePress(button, Qt.MouseButton.LeftButton)
            begun = perf_counter()
            QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
            while statement.text() == before or watch.painted_at < begun:
                QCoreApplication.processEvents()
            times.append(watch.painted_at - begun)
    operations.stop()
    workspace.lock()
    with capsys.disabled():
        print()
        print(
            f"a tapped answer to the next statement painted: median {percentile(times, 0.5):.1f} "
            f"ms, p95 {percentile(times, 0.95):.1f} ms (at most 50)"
        )


@pytest.mark.timeout(300)
def test_scoring_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every stored measurement of a large vault is read and scored, with its verdict."""
    folder = tmp_path / "kluis"
    make_big_vault(
        folder, SystemClock().today(), dossiers=DOSSIERS, visits=VISITS, measured_every=1
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.score_once", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=100,
    )
    count, read, scored = json.loads(done.stdout)
    assert count == DOSSIERS * VISITS
    with capsys.disabled():
        print()
        print(
            f"{count:,} stored measurements: read {read:.2f} s, scored {scored:.2f} s, together "
            f"{read + scored:.2f} s (at most 2)"
        )
