"""The real window over a real vault, for tests that click."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.storage.location import has_vault
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP
from ui.main_window import MainWindow
from ui.theme import Theme, ThemeMode

OpenWindow = Callable[[Path], MainWindow]


@contextmanager
def window_over(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> Iterator[MainWindow]:
    """Show the window over a folder, and close it at the end as a user would."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    window = MainWindow(
        theme,
        folder,
        has_vault=has_vault,
        create=lambda place, word: Workspace.create(place, word, clock=clock, cost=CHEAP),
        open_vault=lambda place, word: Workspace.open(place, word, clock=clock, cost=CHEAP),
    )
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    try:
        yield window
    finally:
        window.close()
