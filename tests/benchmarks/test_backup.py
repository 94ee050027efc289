"""What a backup of a large vault costs the one who works on meanwhile.

Bounds: no frame of the window is missed, and no answer waits longer than a tap may take. Printed,
not asserted: another program on the same machine must not fail a test.
"""

from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.changes import Changes
from screening.clock import SystemClock
from screening.storage.location import DATABASE_NAME
from screening.workspace import Workspace
from tests.benchmarks.test_answer import begin, percentile, pick
from tests.support.big_vault import DOSSIERS, VISITS, make_big_vault
from tests.support.vaults import open_vault
from ui.backup_keeper import BackupKeeper
from ui.operations import Operations

BACKUPS = 5
FRAME_MS = 16.0
ANSWER_EVERY_MS = 50
REST_MS = 60_000
"""As long as the backups together take: what the machine itself misses shows at rest too."""


@dataclass
class Watch:
    """Milliseconds between the ticks of a frame timer, and from asking to a stored answer."""

    frames: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    backup_seconds: float = 0.0


def work_on(
    workspace: Workspace, operations: Operations, is_over: list[bool], watch: Watch
) -> None:
    """Give an answer twenty times a second and count frames, until it is over."""
    measurement_id = begin(workspace)
    frame, answer = QTimer(), QTimer()
    frame.setTimerType(Qt.TimerType.PreciseTimer)
    last = perf_counter()

    def on_frame() -> None:
        nonlocal last
        now = perf_counter()
        watch.frames.append((now - last) * 1_000)
        last = now

    def on_answer() -> None:
        asked = perf_counter()
        item, choice, _ = pick(len(watch.answers))

        def store() -> Changes:
            changes = workspace.measurements.answer(measurement_id, item, choice)
            watch.answers.append(perf_counter() - asked)
            return changes

        operations.write(store)

    frame.timeout.connect(on_frame)
    answer.timeout.connect(on_answer)
    frame.start(int(FRAME_MS))
    answer.start(ANSWER_EVERY_MS)
    while not is_over:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    frame.stop()
    answer.stop()
    operations.drain()


def work_on_during_a_backup(
    workspace: Workspace, operations: Operations, keeper: BackupKeeper
) -> Watch:
    """Return what it cost to read every page, and to make, check and compare a backup."""
    watch, over, begun = Watch(), list[bool](), perf_counter()
    keeper.run(lambda _: workspace.backups.examine(), lambda _: None)
    keeper.run(workspace.backups.make, lambda _: over.append(True))
    work_on(workspace, operations, over, watch)
    watch.backup_seconds = perf_counter() - begun
    return watch


def describe(name: str, watch: Watch) -> str:
    """Return the line that is printed."""
    late = [time - FRAME_MS for time in watch.frames[1:]]
    missed = sum(time > FRAME_MS for time in late)
    return (
        f"{name}: {len(late)} frames, latest {max(late):.1f} ms late, {missed} missed; "
        f"{len(watch.answers)} answers, median {percentile(watch.answers, 0.5):.1f} ms, "
        f"p99 {percentile(watch.answers, 0.99):.1f} ms, longest {max(watch.answers) * 1_000:.1f} ms"
    )


@pytest.mark.timeout(300)
def test_work_goes_on_during_a_backup(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    """Frames and answers while the backup is made, checked and compared, and without it."""
    assert qtbot is not None
    assert qapp is not None
    make_big_vault(tmp_path / "kluis", SystemClock().today())
    size = (tmp_path / "kluis" / DATABASE_NAME).stat().st_size
    workspace = open_vault(tmp_path / "kluis")
    operations, keeper = Operations(), BackupKeeper()
    keeper.begin(workspace)
    rest, over = Watch(), list[bool]()
    QTimer.singleShot(REST_MS, lambda: over.append(True))
    work_on(workspace, operations, over, rest)
    backups = [work_on_during_a_backup(workspace, operations, keeper) for _ in range(BACKUPS)]
    keeper.finish(operations)
    operations.stop()
    workspace.lock()
    with capsys.disabled():
        print()
        print(describe("at rest", rest))
        vault = f"{DOSSIERS:,} dossiers of {VISITS} visits, {size / 1e6:.0f} MB"
        for busy in backups:
            print(describe(f"{busy.backup_seconds:.1f} s of backup of {vault}", busy))
