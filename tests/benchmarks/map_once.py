"""One look at a network map, in a process of its own: starts, opens, and prints the figures.

    python -m tests.benchmarks.map_once FOLDER DOSSIER VISIT

The vault is cheap to guess, so that nothing of a key derivation counts; everything else does, from
the first module to the painted map.
"""

import gc
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.identifiers import DossierId, VisitId
from tests.support.vaults import PASSPHRASE
from ui.application import start_app
from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage


def main() -> int:
    """Print the moment at which the map stood there, how many people, and the memory."""
    gc.disable()
    folder, dossier_id, visit_id = sys.argv[1:]
    app, window = start_app(Path(folder))
    sys.excepthook = sys.__excepthook__
    app.processEvents()
    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    while not window.is_open:
        _work()
    people = _open_map(window, DossierId(dossier_id), VisitId(visit_id))
    at = time.perf_counter()
    print(json.dumps({"at": at, "people": people, **_read_memory()}))
    window.close()
    return 0


def _open_map(window: MainWindow, dossier_id: DossierId, visit_id: VisitId) -> int:
    """Go to the map, wait until it has been painted with people on it, and return how many."""
    from screening.dossier.model import VisitStep
    from ui.network_map.view import MapView
    from ui.places import Place, PlaceName

    if window.place.visit_id != visit_id:
        # Only the first time: after that the app opens where it was left.
        window.go(
            Place(PlaceName.VISIT, dossier_id=dossier_id, visit_id=visit_id, step=VisitStep.NETWORK)
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
