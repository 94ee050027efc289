"""The language of the app: chosen in the settings, from the next start on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.vaults import create_vault
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.preferences import Language, Preferences
from ui.settings.language_card import LanguageCard
from ui.settings.page import SettingsPage

ROOT = Path(__file__).parents[3]
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
import ui.application as application
from ui.preferences import Language, Preferences
app = application.make_app()
Preferences(QSettings()).keep_language(Language(sys.argv[2]))
application.make_app = lambda: app
app, window = application.start_app(Path(sys.argv[1]), "geheim")
QTest.qWait(300)
from screening.errors import NotFound
field = QLineEdit("x")
menu = field.createStandardContextMenu()
print(window.page.open_button.text(), "|", NotFound().advice, "|", app.layoutDirection().name)
print([action.text().split("\\t")[0].replace("&", "") for action in menu.actions()][3])
"""


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of the test."""
    return Preferences(QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def card(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock, preferences: Preferences
) -> Iterator[LanguageCard]:
    """The card about the language, in the window at the settings."""
    with window_over(qtbot, qapp, folder, clock, preferences) as window:
        unlock(window)
        window.go(Place(PlaceName.SETTINGS))
        window.operations.drain()
        yield find_card(window)


def find_card(window: MainWindow) -> LanguageCard:
    """Return the card on the page."""
    assert isinstance(window.page, SettingsPage)
    return window.page.language


def test_the_language_is_remembered_and_holds_later(
    card: LanguageCard, preferences: Preferences
) -> None:
    """Dutch unless chosen; after choosing the card says what to do, and the screen stays."""
    assert preferences.language == "nl"
    assert card.choice.value() is Language.DUTCH
    assert not card.restart.isVisible()
    card.choice.buttons[1].click()
    assert preferences.language == "en"
    assert card.restart.isVisible()
    assert card.choice.buttons[0].text() == "Nederlands"


def test_a_broken_choice_gives_dutch(tmp_path: Path) -> None:
    """A file that someone wrote in, or a language of a later version."""
    settings = QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "xx")
    assert Preferences(settings).language is Language.DUTCH


@pytest.mark.parametrize(
    "language, said",
    [
        (
            "nl",
            ["Openen | Ga een stap terug en open het dossier opnieuw. | LeftToRight", "Knippen"],
        ),
        ("en", ["Open | Go back one step and open the dossier again. | LeftToRight", "Cut"]),
    ],
)
def test_the_next_start_speaks_the_language(
    tmp_path: Path, clock: FakeClock, language: str, said: list[str]
) -> None:
    """Screens, errors from below, and the menus of Qt; the language of the machine changes nothing.

    The menu of a text field was English in a Dutch app before.
    """
    create_vault(tmp_path / "kluis", clock).lock()
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "kluis"), language],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "LANG": "ar_EG.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == said
