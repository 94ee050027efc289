"""What opens the vault, in the settings: recovery key, key file and what a guess costs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, open_vault
from tests.support.windows import close, unlock
from ui.main_window import MainWindow
from ui.settings.key_cards import KeyCards
from ui.settings.page import SettingsPage
from ui.settings.passphrase_ask import PassphraseAsk
from ui.theme import Theme, ThemeMode
from ui.ways_in import WaysIn

LEFT = Qt.MouseButton.LeftButton
WRONG = "een heel ander zinnetje"


@pytest.fixture
def cards(window: MainWindow) -> KeyCards:
    """The cards in the settings of a vault without a recovery key."""
    return open_settings(window)


def open_settings(window: MainWindow) -> KeyCards:
    """Go to the settings by the button in the bar."""
    QTest.mouseClick(window.top_bar.settings_button, LEFT)
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    return window.page.keys


def give(window: MainWindow, ask: PassphraseAsk, passphrase: str) -> None:
    """Press the button, type the passphrase and press Enter."""
    if ask.start_button.isVisible():
        QTest.mouseClick(ask.start_button, LEFT)
    ask.line.clear()
    QTest.keyClicks(ask.line, passphrase)
    QTest.keyClick(ask.line, Qt.Key.Key_Return)
    window.operations.drain()


def make_key(window: MainWindow, cards: KeyCards) -> str:
    """Make a recovery key, say that it is kept, and return it."""
    card = cards.recovery_key
    give(window, card.ask, PASSPHRASE)
    assert card.panel is not None
    groups = [
        label.text()
        for label in card.panel.findChildren(QLabel)
        if label.property("type") == "heading"
    ]
    QTest.keyClick(card.panel.kept_box, Qt.Key.Key_Space)
    QTest.mouseClick(card.panel.done_button, LEFT)
    window.operations.drain()
    return "-".join(groups)


def test_a_recovery_key_is_made_shown_once_and_confirmed(
    window: MainWindow, cards: KeyCards, folder: Path
) -> None:
    """Before there is none and the card says so; afterwards the key is gone from the screen."""
    card = cards.recovery_key
    assert card.attention.text() == "Deze kluis heeft nog geen herstelsleutel."
    assert card.ask.start_button.text() == "Herstelsleutel maken"
    text = make_key(window, cards)
    assert card.panel is None
    assert not card.attention.isVisible()
    assert card.ask.start_button.text() == "Nieuwe herstelsleutel maken"
    assert card.ask.start_button.hasFocus()
    close(window)
    Workspace.open_with_recovery_key(folder, text, PASSPHRASE, cost=CHEAP).lock()


def test_a_wrong_passphrase_makes_no_recovery_key(window: MainWindow, cards: KeyCards) -> None:
    """The sentence stands at the line; cancelling leaves nothing typed."""
    ask = cards.recovery_key.ask
    give(window, ask, WRONG)
    assert ask.field.error().startswith("Dit wachtwoord past niet op deze kluis.")
    assert cards.recovery_key.panel is None
    QTest.mouseClick(ask.start_button, LEFT)
    QTest.mouseClick(ask.cancel_button, LEFT)
    assert ask.line.text() == ""
    assert ask.start_button.isVisible()
    assert ask.start_button.hasFocus()
    give(window, ask, "")
    assert ask.field.error() == "Vul het wachtwoord in dat u nu gebruikt."


def test_a_key_that_was_not_confirmed_is_named(window: MainWindow, cards: KeyCards) -> None:
    """Leaving the page before saying that it is kept does not go unnoticed."""
    give(window, cards.recovery_key.ask, PASSPHRASE)
    QTest.mouseClick(window.top_bar.back_button, LEFT)
    again = open_settings(window)
    assert again.recovery_key.panel is None
    assert again.recovery_key.attention.text().startswith("U hebt nog niet bevestigd")
    assert again.key_file.needs_recovery.isVisible()


def test_without_a_recovery_key_there_is_no_key_file(cards: KeyCards) -> None:
    """A lost stick would otherwise cost everything."""
    assert cards.key_file.needs_recovery.isVisible()
    assert not cards.key_file.add_ask.isVisible()


def test_a_key_file_is_made_and_left_out_again(
    window: MainWindow, cards: KeyCards, folder: Path, tmp_path: Path
) -> None:
    """The card offers the other way each time, and the focus stays in it."""
    make_key(window, cards)
    card = cards.key_file
    stick = tmp_path / "stick"
    stick.mkdir()
    window.messages.answer_folders = lambda: None
    give(window, card.add_ask, PASSPHRASE)
    assert card.add_ask.go_button.isEnabled()
    window.messages.answer_folders = lambda: stick
    give(window, card.add_ask, PASSPHRASE)
    (path,) = stick.iterdir()
    assert path.name in window.message_bar.text()
    assert not card.add_ask.isVisible()
    assert card.remove_ask.start_button.hasFocus()
    give(window, card.remove_ask, WRONG)
    assert "sleutelbestand" in card.remove_ask.field.error()
    give(window, card.remove_ask, PASSPHRASE)
    assert card.add_ask.isVisible()
    assert card.add_ask.start_button.hasFocus()
    close(window)
    open_vault(folder).lock()


def test_a_stick_that_is_gone_is_said_in_the_window(
    window: MainWindow, cards: KeyCards, tmp_path: Path
) -> None:
    """Nothing was changed, and the passphrase need not be typed again."""
    make_key(window, cards)
    window.messages.answer_folders = lambda: tmp_path / "weg"
    give(window, cards.key_file.add_ask, PASSPHRASE)
    assert "kan het sleutelbestand niet worden bewaard" in window.message_bar.text()
    assert cards.key_file.add_ask.line.text() == PASSPHRASE


def test_an_older_vault_is_offered_more_and_never_forced(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock
) -> None:
    """Once in the bar and on a card; after taking the offer both are gone."""
    workspace = create_vault(tmp_path, clock)
    workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.keys.confirm_recovery_key()
    workspace.lock()
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    dear = KeyCost(memory_kib=128, passes=1, lanes=1)
    window = MainWindow(theme, WaysIn(tmp_path, clock, dear))
    qtbot.addWidget(window)
    window.show()
    unlock(window)
    assert "kan sterker worden beveiligd" in window.message_bar.text()
    card = open_settings(window).cost
    assert window.message_bar.text() == ""
    assert card.isVisible()
    give(window, card.ask, WRONG)
    assert card.ask.field.error()
    give(window, card.ask, PASSPHRASE)
    assert not card.isVisible()
    assert window.message_bar.text().startswith("De beveiliging is versterkt.")
    close(window)
    open_vault(tmp_path).lock()


def test_a_vault_with_the_usual_cost_is_offered_nothing(cards: KeyCards) -> None:
    """The card is not there."""
    assert not cards.cost.isVisible()
