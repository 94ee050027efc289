"""The page of the log in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.windows import unlock
from ui.log.page import LogPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName


def settle(window: MainWindow) -> None:
    """Wait until everything asked for is done and painted."""
    for _ in range(3):
        window.operations.drain()
        QApplication.processEvents()


@pytest.fixture
def show_log(locked: MainWindow) -> Callable[[], LogPage]:
    """Unlock the window and go to the log."""

    def show() -> LogPage:
        if not locked.is_open:
            unlock(locked)
        locked.go(Place(PlaceName.LOG))
        settle(locked)
        assert isinstance(locked.page, LogPage)
        return locked.page

    return show
