"""The way in and out of the vault, through the real window."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, create_vault, open_vault
from tests.support.windows import window_over
from ui.caseload.page import CaseloadPage
from ui.crash import CrashDialog, describe_crash, show_crash
from ui.dossier.page import DossierPage
from ui.idle_watch import IdleWatch
from ui.main_window import MainWindow
from ui.messages import Question, QuestionDialog
from ui.places import Place, PlaceName
from ui.vault.create_page import CreatePage
from ui.vault.unlock_page import UnlockPage

Over = Callable[[Path], AbstractContextManager[MainWindow]]


@pytest.fixture
def over(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> Over:
    """Return what shows the window over a folder."""
    return partial(window_over, qtbot, qapp, clock=clock)


def unlock(window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase and press Enter."""
    page = window.page
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.passphrase, passphrase)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    window.operations.drain()


def test_the_first_start_makes_a_vault(over: Over, tmp_path: Path) -> None:
    """A folder without a vault asks for a passphrase twice and ends at the empty caseload."""
    with over(tmp_path / "kluis") as window:
        page = window.page
        assert isinstance(page, CreatePage)
        QTest.keyClicks(page.passphrase, PASSPHRASE)
        QTest.keyClicks(page.repeated, PASSPHRASE)
        QTest.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
        window.operations.drain()
        assert isinstance(window.page, CaseloadPage)
    open_vault(tmp_path / "kluis").lock()


@pytest.mark.parametrize(
    "first, second, sentence",
    [
        ("kort", "kort", "Dit wachtwoord is te kort. Er moeten nog 8 tekens bij."),
        (PASSPHRASE, PASSPHRASE.upper(), "Dit is niet hetzelfde wachtwoord. Typ het nog eens."),
    ],
)
def test_a_passphrase_that_will_not_do_is_named(
    over: Over,
    tmp_path: Path,
    first: str,
    second: str,
    sentence: str,
) -> None:
    """The sentence stands at the field, and no vault was made."""
    with over(tmp_path / "kluis") as window:
        page = window.page
        assert isinstance(page, CreatePage)
        QTest.keyClicks(page.passphrase, first)
        QTest.keyClicks(page.repeated, second)
        QTest.keyClick(page.repeated, Qt.Key.Key_Return)
        window.operations.drain()
        errors = [field.error() for field in page.fields]
        assert sentence in errors
        assert isinstance(window.page, CreatePage)
    assert not (tmp_path / "kluis").exists()


def test_a_wrong_passphrase_gets_a_sentence_and_another_try(over: Over, tmp_path: Path) -> None:
    """Nothing locks for good: the right passphrase still works."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        unlock(window, "een heel ander wachtwoord")
        page = window.page
        assert isinstance(page, UnlockPage)
        assert page.field.error().startswith("Dit wachtwoord past niet op deze kluis.")
        assert page.passphrase.selectedText()
        unlock(window)
        assert isinstance(window.page, CaseloadPage)


def test_after_a_lock_the_consultant_is_back_in_the_same_place(over: Over, tmp_path: Path) -> None:
    """Ctrl+L locks, and unlocking opens the dossier that was open."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(window.page, UnlockPage)
        assert not window.is_open
        assert not window.top_bar.isVisible()
        unlock(window)
        assert isinstance(window.page, DossierPage)


def test_locking_closes_a_question_with_its_safe_answer(
    over: Over, tmp_path: Path, qtbot: QtBot
) -> None:
    """A question that is still open does not stay on screen over a locked vault."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        unlock(window)
        question = Question("Sluiten?", "Daarna verandert er niets meer.", "Ja", "Nee")
        dialog = QuestionDialog(window.theme, question, window)
        qtbot.addWidget(dialog)
        dialog.open()
        window.lock()
        assert not dialog.isVisible()
        assert dialog.result() == QDialog.DialogCode.Rejected
        assert isinstance(window.page, UnlockPage)


def test_closing_the_window_loses_nothing_of_what_is_being_typed(
    over: Over, tmp_path: Path
) -> None:
    """Letters typed a moment before closing are in the vault."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        page = window.page
        assert isinstance(page, DossierPage)
        page.client.situation_text.insertPlainText("Dwaalt ’s nachts 🌙")
    workspace = open_vault(tmp_path)
    assert workspace.dossiers.load(dossier_id).client.situation == "Dwaalt ’s nachts 🌙"
    workspace.lock()


def test_a_refused_entry_keeps_the_window_open_once(over: Over, tmp_path: Path) -> None:
    """Closing with a name that cannot be stored says so; closing again closes."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        page = window.page
        assert isinstance(page, DossierPage)
        page.client.name_line.setFocus()
        page.client.name_line.selectAll()
        QTest.keyClick(page.client.name_line, Qt.Key.Key_Delete)
        assert not window.close()
        assert "nog leeg" in window.message_bar.text()
        assert "staat nog op het scherm" in window.message_bar.text()
        assert window.is_open
        assert window.close()


def test_an_unreadable_date_keeps_the_window_open_once(over: Over, tmp_path: Path) -> None:
    """A date that cannot be read was never stored; closing says so before it is gone."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        page = window.page
        assert isinstance(page, DossierPage)
        QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
        assert not window.close()
        assert "niet bewaard" in window.message_bar.text()
        assert window.close()


def test_a_refused_entry_is_named_on_the_locked_screen(over: Over, tmp_path: Path) -> None:
    """Locking is never refused, but whoever locks learns what was not stored."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        page = window.page
        assert isinstance(page, DossierPage)
        page.client.name_line.selectAll()
        QTest.keyClick(page.client.name_line, Qt.Key.Key_Delete)
        window.lock()
        texts = [label.text() for label in window.findChildren(QLabel)]
        assert any("nog leeg" in text for text in texts)


def test_a_refusal_is_said_in_the_window_and_can_be_closed(over: Over, tmp_path: Path) -> None:
    """What happened and what to do stand in the bar, never in a dialog."""
    workspace = create_vault(tmp_path)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=DossierId("weg")))
        window.operations.drain()
        assert window.message_bar.text().startswith("Dit onderdeel bestaat niet meer.")
        window.message_bar.clear()
        assert not window.message_bar.isVisible()


class Hours:
    """Time that a test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Return an owner for a watch, gone after the test."""
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_idleness_is_counted_by_the_wall_clock(
    qtbot: QtBot, qapp: QApplication, owner: QObject
) -> None:
    """Five minutes without a touch, asleep or not, are too long; a touch starts them again."""
    hours = Hours()
    watch = IdleWatch(qapp, timedelta(minutes=5), hours.now, owner)
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    watch.start()
    hours.moment += timedelta(minutes=4, seconds=59)
    watch.check()
    assert not heard
    QTest.keyClick(owner_window := _window(), Qt.Key.Key_A)
    owner_window.close()
    hours.moment += timedelta(minutes=4, seconds=59)
    watch.check()
    assert not heard
    hours.moment += timedelta(hours=8)
    watch.check()
    watch.check()
    qtbot.waitUntil(lambda: heard == [1])


@pytest.mark.parametrize("gone", [timedelta(hours=8), timedelta(days=-1)])
def test_the_touch_that_wakes_a_laptop_does_not_count(
    qtbot: QtBot, qapp: QApplication, owner: QObject, gone: timedelta
) -> None:
    """After a night, or with a clock set back, the first touch locks and goes nowhere."""
    hours = Hours()
    watch = IdleWatch(qapp, timedelta(minutes=5), hours.now, owner)
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    line = _window()
    watch.start()
    hours.moment += gone
    QTest.keyClick(line, Qt.Key.Key_A)
    assert not line.text()
    qtbot.waitUntil(lambda: heard == [1])
    line.close()


def _window() -> QLineEdit:
    line = QLineEdit()
    line.show()
    return line


def test_a_crash_report_names_the_place_and_never_the_value() -> None:
    """The text of our own error may quote what was typed; the report leaves it out."""
    try:
        raise ValueError("Piet Jansen zei ja")
    except ValueError as error:
        report = describe_crash(error)
    assert "test_main_window.py" in report
    assert "ValueError" in report
    assert "Piet" not in report


def test_a_mistake_of_ours_does_not_cost_what_was_typed(over: Over, tmp_path: Path) -> None:
    """The crash dialog comes after what was being typed has been handed in."""
    workspace = create_vault(tmp_path)
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=dossier_id))
        window.operations.drain()
        page = window.page
        assert isinstance(page, DossierPage)
        page.client.situation_text.insertPlainText("halverwege een zin")

        def close_dialog() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, CrashDialog)
            assert "bewaard in de kluis" in " ".join(
                label.text() for label in dialog.findChildren(QLabel)
            )
            dialog.accept()

        QTimer.singleShot(0, close_dialog)
        show_crash(window, window.theme, ZeroDivisionError())
        window.operations.drain()
    workspace = open_vault(tmp_path)
    assert workspace.dossiers.load(dossier_id).client.situation == "halverwege een zin"
    workspace.lock()


def test_the_crash_dialog_says_where_the_data_is(over: Over, tmp_path: Path, qtbot: QtBot) -> None:
    """Our mistake is called ours, and what was typed is in the vault."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        dialog = CrashDialog(window, window.theme, "regel 1", is_safe=True)
        qtbot.addWidget(dialog)
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("Wat u typte, is bewaard in de kluis." in text for text in texts)
