from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.windows import unlock, window_over
from ui.capture import can_exclude, exclude_from_capture
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.preferences import Preferences
from ui.settings.lock_card import LockCard
from ui.settings.page import SettingsPage


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of the test."""
    return Preferences(QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock, preferences: Preferences
) -> Iterator[MainWindow]:
    """The window at the settings, with these preferences."""
    with window_over(qtbot, qapp, folder, clock, preferences) as window:
        unlock(window)
        window.go(Place(PlaceName.SETTINGS))
        window.operations.drain()
        yield window


@pytest.fixture
def card(window: MainWindow) -> LockCard:
    """The card about locking."""
    assert isinstance(window.page, SettingsPage)
    return window.page.lock


def type_minutes(card: LockCard, text: str) -> None:
    """Type over what stands there, and press Enter."""
    card.minutes.line.setFocus()
    card.minutes.line.selectAll()
    QTest.keyClick(card.minutes.line, Qt.Key.Key_Delete)
    QTest.keyClicks(card.minutes.line, text)
    QTest.keyClick(card.minutes.line, Qt.Key.Key_Return)


@pytest.mark.parametrize("text, minutes", [("1", 1), ("60", 60), ("12", 12)])
def test_the_minutes_are_chosen(
    card: LockCard, preferences: Preferences, text: str, minutes: int
) -> None:
    """From one to sixty; what is chosen holds at once."""
    assert card.minutes.value() == 5
    type_minutes(card, text)
    assert preferences.idle_minutes == minutes
    assert card.minutes.value() == minutes
    assert card.minutes.half_typed() is None


@pytest.mark.parametrize("text", ["0", "61", "nooit"])
def test_never_is_not_a_choice(card: LockCard, preferences: Preferences, text: str) -> None:
    """The field says what is possible, and the number stays as it was."""
    type_minutes(card, text)
    assert card.field.error()
    assert preferences.idle_minutes == 5


def test_another_time_is_logged(card: LockCard, window: MainWindow) -> None:
    """An hour instead of five minutes is a matter of security; choosing the same again is none."""
    for text in ("60", "60", "61"):
        type_minutes(card, text)
        window.operations.drain()
    workspace = window.workspace
    assert workspace is not None
    lines = [line[1:] for line in workspace.vault.log() if line[1] == "change lock time"]
    assert lines == [("change lock time", "vault", "minutes 60")]


@pytest.mark.parametrize(
    "stored, minutes", [("0", 1), ("-3", 1), ("90000", 60), ("x", 5), ("7", 7), ("", 5)]
)
def test_a_file_that_was_edited_does_not_keep_the_vault_open(
    tmp_path: Path, stored: str, minutes: int
) -> None:
    """Whatever stands in the settings outside the vault: it locks within an hour."""
    settings = QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat)
    settings.setValue("lock/idle_minutes", stored)
    assert Preferences(settings).idle_minutes == minutes


def test_an_empty_field_shows_what_holds(card: LockCard, preferences: Preferences) -> None:
    """Without a number the last one stays."""
    type_minutes(card, "")
    assert preferences.idle_minutes == 5
    assert card.minutes.line.text() == "5"


def test_the_card_is_honest_about_pictures_of_the_screen(
    card: LockCard, window: MainWindow
) -> None:
    """Where the platform cannot keep the window out of them, it says so."""
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert ("komen niet op schermafbeeldingen" in texts) is can_exclude()
    assert [can_exclude(name) for name in ("win32", "darwin", "linux")] == [True, True, False]
    assert not exclude_from_capture(window)
    assert not window.grab().isNull()
