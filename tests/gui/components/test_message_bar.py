import pytest
from pytestqt.qtbot import QtBot

from screening.storage.errors import DiskFull
from ui import message_bar
from ui.message_bar import MessageBar
from ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> MessageBar:
    """An empty bar."""
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def test_a_warning_outlives_whatever_comes_over_it(bar: MessageBar) -> None:
    """An error goes when the user goes elsewhere; the warnings stay until each is closed."""
    bar.show_warning("De kluis is beschadigd.")
    bar.show_warning("Het logboek klopt niet.")
    bar.show_error(DiskFull())
    bar.clear()
    assert bar.text() == "Het logboek klopt niet."
    bar._close.click()
    assert bar.text() == "De kluis is beschadigd."
    bar._close.click()
    assert bar.text() == ""
    assert bar.isHidden()


def test_locking_takes_every_warning_away(bar: MessageBar) -> None:
    """Nothing about the vault is left over before the next one opens."""
    bar.show_warning("De kluis is beschadigd.")
    bar.dismiss()
    bar.clear()
    assert bar.text() == ""


def test_a_message_is_announced(bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands where the focus is not, so a screen reader is told of it."""
    said: list[str] = []
    monkeypatch.setattr(message_bar, "announce", lambda _widget, text: said.append(text))
    bar.show_done("Het voorstel is opgeslagen.")
    assert said == ["Gedaan: Het voorstel is opgeslagen."]
