"""One look at the pages of a network, in a process of its own: opens, enlarges, prints figures.

    python -m tests.benchmarks.large_once FOLDER DOSSIER VISIT

Counted is the time of the processor on the main thread, in passes of the event loop: within a pass
the window answers to nobody.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.dossier.model import VisitStep
from screening.identifiers import DossierId, VisitId
from tests.support.vaults import PASSPHRASE
from ui.application import start_app
from ui.places import Place, PlaceName
from ui.vault.unlock_page import UnlockPage
from ui.visit.page import VisitPage

QUIET: float = 0.5


def main() -> int:
    """Print the longest pass of each opening, and the whole of each change of size, in seconds."""
    folder, dossier_id, visit_id = sys.argv[1:]
    _app, window = start_app(Path(folder))
    sys.excepthook = sys.__excepthook__
    QApplication.processEvents()
    door = window.page
    assert isinstance(door, UnlockPage)
    QTest.keyClicks(door.passphrase, PASSPHRASE)
    QTest.keyClick(door.passphrase, Qt.Key.Key_Return)
    while not window.is_open:
        _measure(lambda: None)
    place = Place(PlaceName.VISIT, DossierId(dossier_id), VisitId(visit_id), VisitStep.PREPARATION)
    _measure(lambda: window.go(place))
    page = window.page
    assert isinstance(page, VisitPage)
    figures: dict[str, float] = {}
    for step in (VisitStep.FAMILY, VisitStep.NETWORK):
        # Once before, so that no reading of modules counts.
        _measure(partial(page.open_step, step))
        _measure(lambda: page.open_step(VisitStep.PREPARATION))
        figures[f"{step} opened, longest"] = max(_measure(partial(page.open_step, step)))
        # Once before, so that nothing that is made for a first time counts.
        for scale in (1.5, 1.0):
            _measure(partial(window.theme.set_text_scale, scale))
        passes = _measure(lambda: window.theme.set_text_scale(1.5))
        figures[f"{step} larger, all"] = sum(passes)
        figures[f"{step} larger, longest"] = max(passes)
        _measure(lambda: window.theme.set_text_scale(1.0))
    print(json.dumps(figures))
    window.close()
    return 0


def _measure(work: Callable[[], object]) -> list[float]:
    """Do something, and return the passes of a millisecond and more until all is quiet."""
    passes = [_take(work)]
    end = time.perf_counter() + QUIET
    while time.perf_counter() < end:
        taken = _take(_pass_events)
        if taken > 0.001:
            passes.append(taken)
            end = time.perf_counter() + QUIET
        else:
            time.sleep(0.001)
    return passes


def _take(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def _pass_events() -> None:
    QApplication.processEvents()
    # Left to the loop of the app, which does not run here.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    sys.exit(main())
