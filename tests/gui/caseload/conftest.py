"""The real window, unlocked, over a real vault."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, create_vault
from tests.support.windows import window_over
from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands at 20 February 2026."""
    return FakeClock(date(2026, 2, 20))


@pytest.fixture
def folder(tmp_path: Path, clock: FakeClock) -> Path:
    """The folder of a fresh vault that is locked."""
    create_vault(tmp_path, clock).lock()
    return tmp_path


@pytest.fixture
def locked(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> Iterator[MainWindow]:
    """The window before unlocking; closed after the test, or in it."""
    with window_over(qtbot, qapp, folder, clock) as window:
        yield window


def paste(field: QWidget, text: str) -> None:
    """Put a text into a field as someone does who has no key for it, such as an emoji."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def unlock(window: MainWindow) -> None:
    """Type the passphrase and wait for the first page."""
    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    window.operations.drain()


@pytest.fixture
def window(locked: MainWindow) -> MainWindow:
    """The window at the caseload."""
    unlock(locked)
    return locked
