"""One look at a network map, in a process of its own: starts, opens, and prints the figures.

    python -m tests.benchmarks.map_once FOLDER DOSSIER VISIT PASSPHRASE MILLISECONDS-FOR-EVERY-KEY

The vault is cheap to guess, so that nothing of a key derivation counts; everything else does, from
the first module to the painted map. It prints when one could begin to type the passphrase, when it
was all there, and when the map was painted.
"""

import gc
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ui.application import start_app

# isort: split
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def main() -> int:
    """Print the moments, how many people stood on the map, and the memory."""
    gc.disable()
    folder, dossier_id, visit_id, passphrase, pause = sys.argv[1:]
    app, window = start_app(Path(folder))
    sys.excepthook = sys.__excepthook__
    app.processEvents()
    ready = time.perf_counter()
    # Whatever the app itself does not need comes after it has shown its door.
    from PySide6.QtTest import QTest

    from ui.vault.unlock_page import UnlockPage

    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, passphrase, delay=int(pause))
    typed = time.perf_counter()
    opened: list[bool] = []
    window.opened.connect(lambda: opened.append(True))
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    while not opened:
        _work()
    people = _open_map(window, dossier_id, visit_id)
    moments = {"ready": ready, "typed": typed, "painted": time.perf_counter()}
    print(json.dumps({**moments, "people": people, **_read_memory()}))
    window.close()
    return 0


def _open_map(window: "MainWindow", dossier_id: str, visit_id: str) -> int:
    """Go to the map, wait until it has been painted with people on it, and return how many."""
    from screening.dossier.model import VisitStep
    from screening.identifiers import DossierId, VisitId
    from ui.network_map.view import MapView
    from ui.places import Place, PlaceName

    if window.place.visit_id != visit_id:
        # Only the first time: after that the app opens where it was left.
        window.go(
            Place(
                PlaceName.VISIT,
                dossier_id=DossierId(dossier_id),
                visit_id=VisitId(visit_id),
                step=VisitStep.NETWORK,
            )
        )
    view = None
    while view is None or not view.map_scene.people:
        _work()
        view = next(iter(window.findChildren(MapView)), None)
    window.repaint()
    view.viewport().repaint()
    return len(view.map_scene.people)


def _work() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _read_memory() -> dict[str, float]:
    """Return resident and proportional megabytes; nothing where the system does not tell."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return {}
    lines = (line.split() for line in rollup.read_text().splitlines()[1:])
    sizes = {words[0].rstrip(":"): int(words[1]) / 1024 for words in lines}
    return {"resident": sizes["Rss"], "proportional": sizes["Pss"]}


if __name__ == "__main__":
    sys.exit(main())
