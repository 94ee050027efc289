"""A locked vault with a household in it, and waiting until its window is at rest."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.identifiers import MeasurementId
from ui.components.seen_column import EVERY_MS, SeenColumn
from ui.main_window import MainWindow
from ui.places import Place

ROUNDS: Final = 30


@dataclass(frozen=True, slots=True)
class House:
    """A locked vault with a household in it, and every place there is to go."""

    folder: Path
    places: tuple[Place, ...]
    measurement_id: MeasurementId


def settle(window: MainWindow) -> None:
    """Wait until all that was asked has been done, and everything has found its place."""
    before: list[object] = []
    for _ in range(ROUNDS):
        # Where no event loop runs, pages that were left would stay for ever, and all be measured.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window.operations.drain()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        while any(column.is_making for column in window.findChildren(SeenColumn)):
            QTest.qWait(EVERY_MS)
        now = [widget.geometry().getRect() for widget in window.findChildren(QWidget)]
        if now == before:
            return
        before = list(now)
    raise AssertionError("the page never came to rest")
