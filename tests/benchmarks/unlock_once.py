"""One morning with a vault, in a process of its own: unlocks, works a little, prints the figures.

    python -m tests.benchmarks.unlock_once FOLDER

The window is the real one, from the first start; whoever types the passphrase takes a second.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.vaults import PASSPHRASE
from ui.application import start_app
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage

TYPING_SECONDS: Final = 1.0
SEARCH: Final = "aisha van den a"


class PaintWatch(QObject):
    """Notes when a caseload has been painted, with all that is around its first lines."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.painted_at: float | None = None
        self._window = window
        window.opened.connect(self._follow)

    def _follow(self) -> None:
        page = self._window.page
        assert isinstance(page, CaseloadPage)
        # Queued: the list is one of the widgets of a picture.
        page.list.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def _on_painted(self) -> None:
        if self.painted_at is None:
            self.painted_at = time.perf_counter()


class DerivationWatch:
    """Stands before Argon2id and notes how long it took; another program may double it."""

    def __init__(self) -> None:
        from screening.storage import keys

        self.seconds = 0.0
        self._make = vars(keys)["Argon2id"]
        vars(keys)["Argon2id"] = self

    def __call__(self, **cost: Any) -> "DerivationWatch":
        """Take the cost, as Argon2id itself does."""
        self._kdf = self._make(**cost)
        return self

    def derive(self, key_material: bytes) -> bytes:
        """Derive the key, by the clock."""
        start = time.perf_counter()
        key: bytes = self._kdf.derive(key_material)
        self.seconds = time.perf_counter() - start
        return key


def main() -> int:
    """Print the figures as JSON: seconds, megabytes, and how many lines there were."""
    gc.disable()
    app, window = start_app(Path(sys.argv[1]))
    # A dialog would wait for a click.
    sys.excepthook = sys.__excepthook__
    app.processEvents()
    _live(TYPING_SECONDS)
    derivation, figures = DerivationWatch(), dict[str, float]()
    figures["first"] = _unlock(window)
    figures["derivation"] = derivation.seconds
    page = _whole_caseload(window)
    figures["lines"] = page.model.rowCount()
    figures["megabytes"] = _resident()
    figures["key"] = max(_type(page, key) for key in SEARCH)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    figures["first dossier"] = _open_dossier(window)
    # What draws the course is loaded behind the first one.
    _live(TYPING_SECONDS)
    figures["back"] = _seconds(lambda: _go_back(window))
    figures["dossier"] = _open_dossier(window)
    _go_back(window)
    window.lock()
    figures["again"] = _unlock(window) - derivation.seconds
    _whole_caseload(window)
    # Whether the window takes time from the derivation shows beside one without a window.
    _derive(Path(sys.argv[1]))
    figures["derivation alone"] = derivation.seconds
    window.close()
    print(json.dumps(figures))
    return 0


def _unlock(window: MainWindow) -> float:
    """Type the passphrase, press Enter, and return the seconds until the caseload is painted."""
    watch, page = PaintWatch(window), window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    start = time.perf_counter()
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    _wait(lambda: watch.painted_at is not None)
    assert watch.painted_at is not None
    return watch.painted_at - start


def _derive(folder: Path) -> None:
    from screening.storage.keys import unwrap_key
    from screening.storage.location import KEY_NAME

    unwrap_key((folder / KEY_NAME).read_bytes(), PASSPHRASE)


def _whole_caseload(window: MainWindow) -> CaseloadPage:
    page = window.page
    assert isinstance(page, CaseloadPage)
    _wait(lambda: page.model.is_whole)
    return page


def _type(page: CaseloadPage, key: str) -> float:
    def work() -> None:
        QTest.keyClicks(page.search, key)
        QApplication.processEvents()

    return _seconds(work)


def _open_dossier(window: MainWindow) -> float:
    page = _whole_caseload(window)

    def work() -> None:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        _wait(lambda: isinstance(window.page, DossierPage) and window.page.scaffold.isVisible())
        QApplication.processEvents()

    return _seconds(work)


def _go_back(window: MainWindow) -> None:
    window.top_bar.back.emit()
    _wait(lambda: isinstance(window.page, CaseloadPage) and window.page.list.isVisible())
    QApplication.processEvents()


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _wait(until: Callable[[], bool]) -> None:
    """Sleep between the events: who looks all the time takes a core from the key derivation."""
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _live(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _resident() -> float:
    """Return how many megabytes the process has in memory; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
