"""What holds for all tests of widgets: the style of the app, and the real window over a vault."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.laid_vaults import lay_empty
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt in the style of the app."""
    return ["draagwijzer", "-style", "fusion"]


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands at 20 February 2026."""
    return FakeClock(date(2026, 2, 20))


@pytest.fixture
def folder(tmp_path: Path, clock: FakeClock) -> Path:
    """The folder of a fresh vault that is locked."""
    lay_empty(tmp_path, clock.today())
    return tmp_path


@pytest.fixture
def locked(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> Iterator[MainWindow]:
    """The window before unlocking; closed after the test, or in it."""
    with window_over(qtbot, qapp, folder, clock) as window:
        yield window


@pytest.fixture
def window(locked: MainWindow) -> MainWindow:
    """The window at the caseload."""
    unlock(locked)
    return locked
