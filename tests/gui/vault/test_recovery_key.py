"""The recovery key on screen: once, after making the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screening.storage.key_desk import RecoveryState
from screening.storage.recovery_key import parse_recovery_key
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, open_vault
from tests.support.windows import unlock, window_over
from ui.caseload.page import CaseloadPage
from ui.components.notice import Notice
from ui.main_window import MainWindow
from ui.messages import Question
from ui.vault.create_page import CreatePage
from ui.vault.recovery_key_page import RecoveryKeyPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the vault is made."""
    return tmp_path / "kluis"


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, place: Path, clock: FakeClock) -> Iterator[MainWindow]:
    """The window over a folder without a vault."""
    with window_over(qtbot, qapp, place, clock) as window:
        yield window


@pytest.fixture
def made(empty: MainWindow) -> RecoveryKeyPage:
    """The page with the recovery key, after making a vault."""
    page = empty.page
    assert isinstance(page, CreatePage)
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    QTest.keyClicks(page.repeated, PASSPHRASE)
    QTest.mouseClick(page.create_button, LEFT)
    empty.operations.drain()
    assert isinstance(empty.page, RecoveryKeyPage)
    return empty.page


def _read(page: RecoveryKeyPage) -> str:
    """Return the recovery key as it stands on the screen."""
    groups = [
        label.text()
        for label in page.panel.findChildren(QLabel)
        if label.property("type") == "heading"
    ]
    return "-".join(groups)


def test_what_losing_both_means_is_said_before_the_vault_is_made(empty: MainWindow) -> None:
    """In the notice above the button."""
    page = empty.page
    assert isinstance(page, CreatePage)
    (notice,) = page.findChildren(Notice)
    sentence = "Zonder wachtwoord en zonder herstelsleutel zijn de gegevens voorgoed weg."
    assert notice.text().startswith(sentence)


def test_the_key_on_the_screen_opens_the_vault(
    made: RecoveryKeyPage, empty: MainWindow, place: Path
) -> None:
    """Each group is read out sign by sign, and there is no way on before it is said to be kept."""
    text = _read(made)
    assert parse_recovery_key(text) == text
    names = {label.accessibleName() for label in made.panel.findChildren(QLabel)}
    assert f"Groep 1: {' '.join(text[:5])}" in names
    assert not empty.top_bar.isVisible()
    assert not made.panel.done_button.isEnabled()
    QTest.keyClick(made.panel.kept_box, Qt.Key.Key_Space)
    QTest.mouseClick(made.panel.done_button, LEFT)
    empty.operations.drain()
    assert isinstance(empty.page, CaseloadPage)
    assert empty.top_bar.isVisible()
    assert empty.message_bar.text() == ""
    empty.close()
    workspace = Workspace.open_with_recovery_key(place, text, PASSPHRASE, cost=CHEAP)
    assert workspace.keys.state().recovery is RecoveryState.KEPT
    workspace.lock()


def test_locking_takes_the_key_off_the_screen_and_it_is_asked_for_later(
    made: RecoveryKeyPage, empty: MainWindow, place: Path, qtbot: QtBot
) -> None:
    """The key does not come back; after unlocking the app says what to do."""
    text = _read(made)
    empty.lock()
    qtbot.waitUntil(
        lambda: not any(text[:5] in label.text() for label in empty.findChildren(QLabel))
    )
    unlock(empty)
    empty.operations.drain()
    assert isinstance(empty.page, CaseloadPage)
    assert empty.message_bar.text().startswith("U hebt nog niet bevestigd")
    empty.close()
    workspace = open_vault(place)
    assert workspace.keys.state().recovery is RecoveryState.NOT_KEPT
    workspace.lock()


def test_the_sheet_is_saved_only_after_the_warning_and_where_asked(
    made: RecoveryKeyPage, empty: MainWindow, tmp_path: Path
) -> None:
    """The question says that the file is not encrypted; refusing saves nothing."""
    questions: list[Question] = []
    messages = empty.messages
    stick = tmp_path / "stick"
    stick.mkdir()
    messages.answer_folders = lambda: stick

    def refuse(question: Question) -> bool:
        questions.append(question)
        return False

    messages.answer_questions = refuse
    QTest.mouseClick(made.panel.save_button, LEFT)
    empty.operations.drain()
    assert "niet versleuteld" in questions[0].title
    assert list(stick.iterdir()) == []
    messages.answer_questions = lambda _: True
    QTest.mouseClick(made.panel.save_button, LEFT)
    empty.operations.drain()
    (path,) = stick.iterdir()
    assert path.read_bytes().startswith(b"%PDF")
    assert path.name in made.panel.saved.text()
    messages.answer_folders = lambda: None
    QTest.mouseClick(made.panel.save_button, LEFT)
    empty.operations.drain()
    assert len(list(stick.iterdir())) == 1


def test_a_folder_that_is_gone_is_said_on_the_page(
    made: RecoveryKeyPage, empty: MainWindow, tmp_path: Path
) -> None:
    """The key is still on the screen, and the next try is possible."""
    empty.messages.answer_questions = lambda _: True
    empty.messages.answer_folders = lambda: tmp_path / "weg"
    QTest.mouseClick(made.panel.save_button, LEFT)
    empty.operations.drain()
    assert made.panel.problem.text().startswith("Deze map is er niet meer; het bestand is niet")
    assert made.panel.save_button.isEnabled()


def test_an_older_vault_is_told_once_that_it_has_no_recovery_key(locked: MainWindow) -> None:
    """After the first unlock, in the bar; after a lock in the same window not again."""
    unlock(locked)
    assert locked.message_bar.text().startswith("Deze kluis heeft nog geen herstelsleutel.")
    locked.lock()
    unlock(locked)
    assert locked.message_bar.text() == ""
