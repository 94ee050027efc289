from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ui.components.segmented_choice import SegmentedChoice
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.preferences import Preferences
from ui.settings.look_card import LookCard
from ui.settings.page import SettingsPage
from ui.theme import ThemeMode


@pytest.fixture
def card(window: MainWindow) -> LookCard:
    """The card about the look."""
    window.go(Place(PlaceName.SETTINGS))
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    return window.page.look


def button_of(choice: SegmentedChoice, text: str) -> QPushButton:
    """Return the button with a text."""
    return next(button for button in choice.buttons if button.text() == text)


def ticked(window: MainWindow) -> set[str]:
    """Return what is ticked in the menu of the bar."""
    menu = window.top_bar.look_button.menu()
    assert menu is not None
    actions: list[QAction] = menu.actions()
    return {action.text() for action in actions if action.isChecked()}


def test_a_look_is_chosen_in_the_settings(window: MainWindow, card: LookCard) -> None:
    """What is chosen holds at once, and the menu in the bar shows it too."""
    QTest.mouseClick(button_of(card.modes, "Hoog contrast"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button_of(card.scales, "150%"), Qt.MouseButton.LeftButton)
    assert window.theme.is_high_contrast
    assert window.theme.text_scale == 1.5
    assert ticked(window) == {"Hoog contrast", "Tekst 150%"}


def test_the_card_follows_the_menu(window: MainWindow, card: LookCard) -> None:
    """A look that is chosen in the bar stands in the settings too."""
    menu = window.top_bar.look_button.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Donker").trigger()
    assert card.modes.value() is ThemeMode.DARK
    assert ticked(window) == {"Donker", "Tekst 100%"}


def test_high_contrast_is_there_next_time(tmp_path: Path, window: MainWindow) -> None:
    """The choice is remembered outside the vault, as the other looks are."""
    settings = QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat)
    window.theme.set_mode(ThemeMode.HIGH_CONTRAST)
    Preferences(settings).keep_theme(window.theme)
    assert Preferences(settings).make_theme().mode is ThemeMode.HIGH_CONTRAST
