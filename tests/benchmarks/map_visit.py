"""The way of a person from the door to a painted map, for `map_once`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage

if TYPE_CHECKING:
    from ui.network_map.view import MapView


class PaintWatch(QObject):
    """Notes that a map was painted with people on it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_seen = False
        self.people = 0
        self._view: MapView | None = None

    def follow(self, view: "MapView") -> None:
        """Look at this map from now on."""
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note it; whoever waits goes on after this event, when it has been painted."""
        if event.type() == QEvent.Type.Paint and self._view is not None:
            self.people = len(self._view.map_scene.people)
            self.is_seen = self.people > 0
        return False


def type_passphrase(window: MainWindow, passphrase: str, pause: int) -> None:
    """Type it, with so many milliseconds for every key."""
    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, passphrase, delay=pause)


def enter(window: MainWindow) -> None:
    """Press Enter, and wait until the vault shows its first page."""
    page = window.page
    assert isinstance(page, UnlockPage)
    opened: list[bool] = []
    window.opened.connect(lambda: opened.append(True))
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    while not opened:
        _work()


def open_map(window: MainWindow, dossier_id: str, visit_id: str) -> int:
    """Go to the map, wait until it has been painted with people on it, and return how many."""
    from screening.dossier.model import VisitStep
    from screening.identifiers import DossierId, VisitId
    from ui.network_map.view import MapView
    from ui.places import Place, PlaceName

    dossier, visit = DossierId(dossier_id), VisitId(visit_id)
    window.go(Place(PlaceName.VISIT, dossier, visit, VisitStep.NETWORK))
    view, watch = None, PaintWatch()
    while not watch.is_seen:
        _work()
        if view is None:
            view = next(iter(window.findChildren(MapView)), None)
            if view is not None:
                watch.follow(view)
    return watch.people


def _work() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
