"""The real window over a real vault, for tests that click."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme import Theme, ThemeMode
from ui.vault.unlock_page import UnlockPage
from ui.ways_in import WaysIn


@contextmanager
def window_over(
    qtbot: QtBot,
    qapp: QApplication,
    folder: Path,
    clock: FakeClock,
    preferences: Preferences | None = None,
) -> Iterator[MainWindow]:
    """Show the window over a folder, and close it at the end as a user would."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    window = MainWindow(theme, WaysIn(folder, clock, CHEAP), preferences=preferences)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    try:
        yield window
    finally:
        close(window)


def close(window: MainWindow) -> None:
    """Close a window as a user does: once more when it says that something was not kept."""
    if not window.close():
        assert window.close()


def paste(field: QWidget, text: str) -> None:
    """Put a text into a field as someone does who has no key for it, such as an emoji."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def unlock(window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase and wait for the first page."""
    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, passphrase)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    window.operations.drain()
