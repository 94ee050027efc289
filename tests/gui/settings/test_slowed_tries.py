"""Wrong passphrases typed while the vault is open are slowed, all of them together."""

from collections.abc import Callable
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.settings.test_key_cards import WRONG, give, open_settings
from tests.support.vaults import PASSPHRASE
from ui.main_window import MainWindow
from ui.operations import Operations
from ui.settings.key_cards import KeyCards
from ui.vault.recovery_key_panel import RecoveryKeyPanel
from ui.vault.unlock_page import UnlockPage

NEW = "nog een ander zinnetje"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def moment(window: MainWindow) -> Callable[[float], None]:
    """Let the clock of the tries stand still, and move it by so many seconds."""
    now = [monotonic()]
    window.front.tries._clock = lambda: now[0]

    def pass_by(seconds: float) -> None:
        now[0] += seconds

    return pass_by


@pytest.fixture
def cards(window: MainWindow, moment: Callable[[float], None]) -> KeyCards:
    """The cards in the settings."""
    moment(0)
    return open_settings(window)


def _change(window: MainWindow, cards: KeyCards, old: str) -> None:
    card = cards.passphrase
    card.old_line.setText(old)
    for line in (card.new_line, card.repeated_line):
        line.setText(NEW)
    QTest.keyClick(card.repeated_line, Qt.Key.Key_Return)
    window.operations.drain()


def list_panels(cards: KeyCards) -> list[RecoveryKeyPanel]:
    """Return what shows a new recovery key."""
    return cards.findChildren(RecoveryKeyPanel)


def test_wrong_tries_on_all_cards_count_together(
    window: MainWindow, cards: KeyCards, moment: Callable[[float], None], qtbot: QtBot
) -> None:
    """The screen says how long to wait, no try goes to the worker meanwhile, and then it may."""
    _change(window, cards, WRONG)
    _change(window, cards, WRONG)
    assert cards.passphrase.change_button.isEnabled()
    ask = cards.recovery_key.ask
    give(window, ask, WRONG)
    assert ask.wait.isVisible()
    assert "Over 1 seconde kunt u het weer proberen." in ask.wait.text()
    assert not ask.go_button.isEnabled()
    # The other card learns it when it is used.
    _change(window, cards, PASSPHRASE)
    assert cards.passphrase.wait.isVisible()
    assert cards.passphrase.old_line.text() == PASSPHRASE
    give(window, ask, PASSPHRASE)
    assert not list_panels(cards)
    moment(1.0)
    qtbot.waitUntil(ask.go_button.isEnabled)
    assert not ask.wait.isVisible()
    give(window, ask, PASSPHRASE)
    assert list_panels(cards)
    assert window.front.tries.seconds_left() == 0
    assert window.workspace is not None
    lines = [row[1] for row in window.workspace.vault.log()]
    assert lines.count("try passphrase") == 3


def test_the_worker_never_sleeps_for_it(
    window: MainWindow, cards: KeyCards, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a card waits, the vault goes on with everything else."""
    for _ in range(5):
        window.front.tries.note_wrong()
    asked: list[object] = []
    monkeypatch.setattr(Operations, "read", lambda *arguments, **_: asked.append(arguments))
    ask = cards.recovery_key.ask
    QTest.mouseClick(ask.start_button, LEFT)
    assert ask.wait.isVisible()
    QTest.keyClicks(ask.line, PASSPHRASE)
    QTest.keyClick(ask.line, Qt.Key.Key_Return)
    assert asked == []


def test_the_wait_goes_on_at_the_door(window: MainWindow, cards: KeyCards) -> None:
    """Locking the vault makes no try free; the right passphrase there forgets them."""
    for _ in range(3):
        give(window, cards.recovery_key.ask, WRONG)
    window.lock()
    page = window.page
    assert isinstance(page, UnlockPage)
    assert page.wait.isVisible()
    assert not page.open_button.isEnabled()


def test_a_right_passphrase_forgets_the_wrong_ones(window: MainWindow, cards: KeyCards) -> None:
    """On the card for another passphrase as well."""
    for _ in range(2):
        _change(window, cards, WRONG)
    _change(window, cards, PASSPHRASE)
    assert window.message_bar.text().startswith("Het wachtwoord is gewijzigd.")
    for _ in range(2):
        _change(window, cards, WRONG)
    assert cards.passphrase.change_button.isEnabled()
