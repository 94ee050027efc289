from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.storage.errors import WrongPassphrase
from screening.wording.path_text import BREAK
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, open_vault
from tests.support.windows import paste
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.roles import Space
from ui.settings.page import SettingsPage

LEFT = Qt.MouseButton.LeftButton
NEW = "een heel ander zinnetje"


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    """The settings, opened by the button in the bar."""
    QTest.mouseClick(window.top_bar.settings_button, LEFT)
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    return window.page


@pytest.fixture
def change(window: MainWindow, page: SettingsPage) -> Callable[[str, str, str], None]:
    """Type three passphrases and press the button."""

    def fill_in(old: str, new: str, repeated: str) -> None:
        card = page.keys.passphrase
        QTest.keyClicks(card.old_line, old)
        QTest.keyClicks(card.new_line, new)
        QTest.keyClicks(card.repeated_line, repeated)
        QTest.mouseClick(card.change_button, LEFT)
        window.operations.drain()

    return fill_in


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_ends_below_its_last_card(
    window: MainWindow, page: SettingsPage, scale: float
) -> None:
    """Nobody scrolls on into nothing, and what to choose comes before what is seldom needed."""
    window.resize(1366, 768)
    window.theme.set_text_scale(scale)
    window.operations.drain()
    QTest.qWait(0)
    ground = page.scaffold.widget()
    assert ground is not None
    last = page.log.mapTo(ground, page.log.rect().bottomLeft()).y() + 1
    assert ground.height() - last == Space.PAGE
    assert page.backups is not None
    assert page.keys.y() < page.lock.y() < page.backups.y() < page.retention.y() < page.log.y()


def test_the_consultant_is_kept_in_the_vault(
    window: MainWindow, page: SettingsPage, folder: Path, clock: FakeClock
) -> None:
    """Name and organisation are stored as typed and shown again."""
    page.consultant.setFocus()
    paste(page.consultant, "Saskia Mulder 🌻")
    QTest.keyClicks(page.organisation, "Gemeente Voorbeeld")
    window.close()
    workspace = open_vault(folder, clock)
    assert workspace.vault.settings() == {
        "consultant": "Saskia Mulder 🌻",
        "organisation": "Gemeente Voorbeeld",
    }
    workspace.lock()


def test_a_stored_name_is_shown(window: MainWindow, page: SettingsPage) -> None:
    """What was typed before is there when the settings open again."""
    QTest.keyClicks(page.consultant, "Saskia")
    QTest.mouseClick(window.top_bar.back_button, LEFT)
    QTest.mouseClick(window.top_bar.settings_button, LEFT)
    window.operations.drain()
    assert isinstance(window.page, SettingsPage)
    assert window.page.consultant.value() == "Saskia"


def test_the_passphrase_is_changed(
    window: MainWindow,
    page: SettingsPage,
    change: Callable[[str, str, str], None],
    folder: Path,
    clock: FakeClock,
) -> None:
    """Afterwards the new one opens the vault, the old one does not, and the lines are empty."""
    change(PASSPHRASE, NEW, NEW)
    assert window.message_bar.text().startswith("Het wachtwoord is gewijzigd.")
    card = page.keys.passphrase
    assert card.old_line.text() + card.new_line.text() + card.repeated_line.text() == ""
    window.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, clock)
    Workspace.open(folder, NEW, clock=clock, cost=CHEAP).lock()


@pytest.mark.parametrize(
    "typed, field, sentence",
    [
        (("", NEW, NEW), "old", "Vul het wachtwoord in dat u nu gebruikt."),
        (("niet het goede woord", NEW, NEW), "old", "Dit wachtwoord past niet op deze kluis."),
        ((PASSPHRASE, "kort", "kort"), "new", "Dit wachtwoord is te kort."),
        ((PASSPHRASE, NEW, NEW + "s"), "repeated", "Dit is niet hetzelfde wachtwoord."),
    ],
)
def test_a_passphrase_that_will_not_do_changes_nothing(
    window: MainWindow,
    page: SettingsPage,
    change: Callable[[str, str, str], None],
    folder: Path,
    typed: tuple[str, str, str],
    field: str,
    sentence: str,
) -> None:
    """The sentence stands at its field, and the old passphrase still opens the vault."""
    change(*typed)
    fields = {
        "old": page.keys.passphrase.old,
        "new": page.keys.passphrase.new,
        "repeated": page.keys.passphrase.repeated,
    }
    assert {name for name, item in fields.items() if item.error()} == {field}
    assert fields[field].error().startswith(sentence)
    assert page.keys.passphrase.change_button.isEnabled()
    window.close()
    open_vault(folder).lock()


def test_the_card_leads_to_the_log_and_back(window: MainWindow, page: SettingsPage) -> None:
    """One click there, and the button in the bar leads back to the settings."""
    assert not page.log.broken.isVisible()
    QTest.mouseClick(page.log.open_button, LEFT)
    window.operations.drain()
    assert window.place == Place(PlaceName.LOG)
    QTest.mouseClick(window.top_bar.back_button, LEFT)
    window.operations.drain()
    assert window.place == Place(PlaceName.SETTINGS)


def test_the_page_says_where_the_vault_is(page: SettingsPage, folder: Path) -> None:
    """Whoever makes a copy knows which folder to copy."""
    assert page.place.text().replace(BREAK, "") == str(folder)
