"""The page that makes the vault, as someone sees it who starts for the first time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.windows import window_over
from ui.main_window import MainWindow
from ui.vault.create_page import CreatePage

LONG = Path("Gebruikers/Saskia van den Broek/AppData/Roaming/Draagwijzer/Draagwijzer/kluis")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock
) -> Iterator[MainWindow]:
    """The window of a laptop without a vault, in a folder with a long name."""
    with window_over(qtbot, qapp, tmp_path / LONG, clock) as shown:
        shown.resize(1366, 768)
        QTest.qWait(0)
        yield shown


def create_page(window: MainWindow) -> CreatePage:
    """Return the page, which must be the one that makes a vault."""
    assert isinstance(window.page, CreatePage)
    return window.page


def test_all_of_it_is_seen_at_once(window: MainWindow) -> None:
    """Nobody must scroll to what may be lost for good, or to the button; nor after a mistake."""
    page = create_page(window)
    bar = page.verticalScrollBar()
    assert bar.maximum() == 0
    QTest.keyClicks(page.passphrase, "kort")
    page.create_button.click()
    QTest.qWait(0)
    assert page.fields[0].error()
    assert bar.maximum() == 0


def test_a_vault_without_its_key_is_said_above_the_card(window: MainWindow) -> None:
    """It is not about the passphrase; the way to the backups stays."""
    folder = window._folder
    folder.mkdir(parents=True)
    (folder / "vault.db").write_bytes(b"x" * 4096)
    window.show_front("")
    page = create_page(window)
    assert page.trouble is not None
    assert "vault.keys" in page.trouble.text()
    assert page.fields[0].error() == ""
    assert page.backups_button.isVisible()
