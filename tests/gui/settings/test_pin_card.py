import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.storage.errors import WrongPassphrase
from tests.support.vaults import PASSPHRASE
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.settings.page import SettingsPage
from ui.settings.passphrase_ask import PassphraseAsk
from ui.settings.pin_card import PinCard

PIN = "4719"


@pytest.fixture
def card(window: MainWindow) -> PinCard:
    """The card in the settings of a vault without a PIN."""
    window.go(Place(PlaceName.SETTINGS))
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    return window.page.pin


def fill_in(card: PinCard, pin: str, repeated: str | None = None) -> None:
    """Type a PIN twice."""
    for line, text in (
        (card.line, pin),
        (card.repeated_line, pin if repeated is None else repeated),
    ):
        line.clear()
        QTest.keyClicks(line, text)


def give(window: MainWindow, ask: PassphraseAsk, passphrase: str = PASSPHRASE) -> None:
    """Press the button, type the passphrase and press Enter."""
    if ask.start_button.isVisible():
        QTest.mouseClick(ask.start_button, Qt.MouseButton.LeftButton)
    ask.line.clear()
    QTest.keyClicks(ask.line, passphrase)
    QTest.keyClick(ask.line, Qt.Key.Key_Return)
    window.operations.drain()


def test_a_pin_is_set_and_taken_away(window: MainWindow, card: PinCard) -> None:
    """It works at once; afterwards nothing typed is left on the card."""
    assert window.workspace is not None
    pins = window.workspace.pins
    assert card.state.text() == "Er is nog geen pincode."
    assert not card.remove_ask.isVisible()
    fill_in(card, PIN)
    give(window, card.set_ask)
    assert card.state.text() == "Er is een pincode ingesteld."
    assert (card.line.text(), card.repeated_line.text()) == ("", "")
    assert card.set_ask.start_button.text() == "Andere pincode instellen"
    pins.take_over(PIN)
    give(window, card.remove_ask)
    assert card.state.text() == "Er is nog geen pincode."
    assert not card.remove_ask.isVisible()
    with pytest.raises(WrongPassphrase):
        pins.take_over(PIN)


def test_a_pin_that_cannot_be_is_said_at_its_line(window: MainWindow, card: PinCard) -> None:
    """Too easy, typed differently, or without the right passphrase: nothing is set."""
    assert window.workspace is not None
    fill_in(card, "1234")
    give(window, card.set_ask)
    assert card.pin.error().startswith("Deze pincode kan niet.")
    fill_in(card, PIN, "4718")
    give(window, card.set_ask)
    assert card.repeated.error() == "Dit is niet dezelfde pincode. Typ hem nog eens."
    assert card.pin.error() == ""
    fill_in(card, PIN)
    give(window, card.set_ask, "een heel ander zinnetje")
    assert card.set_ask.field.error().startswith("Dit wachtwoord past niet")
    give(window, card.set_ask)
    assert window.workspace.pins.state().is_set


def test_a_blocked_pin_is_named(window: MainWindow, card: PinCard) -> None:
    """The card says how it works again."""
    assert window.workspace is not None
    pins = window.workspace.pins
    pins.set_pin(PASSPHRASE, PIN)
    for _ in range(5):
        with pytest.raises(Exception, match="pincode"):
            pins.take_over("9174")
    card.reload()
    window.operations.drain()
    assert card.state.text().startswith("De pincode werkt nu niet")
