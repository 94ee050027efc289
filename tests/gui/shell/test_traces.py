"""What the window leaves behind: lists of folders, printed mistakes, open dialogs."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QFrame
from pytestqt.qtbot import QtBot

from ui import crash, door
from ui.application import _catch_crashes
from ui.closing import close_dialogs
from ui.crash import CrashDialog
from ui.main_window import MainWindow
from ui.messages import Messages, Question, QuestionDialog

NAME = "Zwaluwhoek"


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """The file in which Qt's dialogs remember; of this test, and with something of others in it."""
    scope, form = QSettings.Scope.UserScope, QSettings.Format.NativeFormat
    usual = Path(QSettings(scope, "QtProject").fileName()).parent
    QSettings.setPath(form, scope, str(tmp_path / "config"))
    others = QSettings(scope, "QtProject")
    others.setValue("FileDialog/lastVisited", "file:///elders")
    others.sync()
    yield Path(others.fileName())
    QSettings.setPath(form, scope, str(usual))


def answer_dialogs(*, accept: bool) -> None:
    """Choose in Qt's own dialog what it shows, or walk away from it."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QFileDialog) and dialog.isVisible():
            dialog.done(QFileDialog.DialogCode.Accepted) if accept else dialog.reject()


@pytest.mark.parametrize(
    "choose, accept",
    [
        (Messages.choose_folder, True),
        (Messages.choose_folder, False),
        (Messages.choose_file, False),
    ],
)
def test_no_list_of_visited_folders_names_a_client(
    window: MainWindow,
    memory: Path,
    tmp_path: Path,
    choose: Callable[..., Path | None],
    accept: bool,
) -> None:
    """Whoever keeps a folder for every client finds none of them in Qt's settings afterwards."""
    folder = tmp_path / f"Mevrouw {NAME}"
    folder.mkdir()
    hand = QTimer(interval=50)
    hand.timeout.connect(lambda: answer_dialogs(accept=accept))
    hand.start()
    choose(window.messages, "Kies", folder, window)
    hand.stop()
    text = memory.read_text()
    assert NAME not in text
    assert "lastVisited=file:///elders" in text


@pytest.fixture
def caught(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window, with everything that catches mistakes in place of what the tests have."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    _catch_crashes(window)
    return window


def raise_and_catch() -> Exception:
    """Return a mistake that quotes a name."""
    try:
        raise ZeroDivisionError(NAME)
    except ZeroDivisionError as error:
        return error


@pytest.mark.usefixtures("caught")
def test_a_mistake_in_telling_a_mistake_prints_places_only(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Python itself would print both with their texts, where a desktop keeps what is printed."""

    def stumble(*_arguments: object) -> None:
        raise ValueError(NAME)

    monkeypatch.setattr(door, "show_crash", stumble)
    error = raise_and_catch()
    sys.excepthook(type(error), error, error.__traceback__)
    printed = capfd.readouterr()
    assert NAME not in printed.out + printed.err
    assert "ZeroDivisionError" in printed.err
    assert "ValueError" in printed.err


class _Clumsy:
    """Fails while it is being thrown away."""

    def __del__(self) -> None:
        raise ZeroDivisionError(NAME)


@pytest.mark.usefixtures("caught")
def test_a_mistake_that_nobody_can_catch_prints_places_only(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Such as one while an object is thrown away."""
    _Clumsy()
    printed = capfd.readouterr()
    assert NAME not in printed.out + printed.err
    assert "ZeroDivisionError" in printed.err
    assert crash.describe_crash(raise_and_catch()) not in printed.err


@pytest.mark.no_qt_log
def test_an_open_list_is_closed(window: MainWindow) -> None:
    """A list or a calendar that hangs open is a window of its own too."""
    popup = QFrame(window, Qt.WindowType.Popup)
    popup.show()
    assert QApplication.activePopupWidget() is popup
    assert close_dialogs()
    assert not popup.isVisible()


def make_question(window: MainWindow) -> QDialog:
    """Return a question about somebody."""
    question = Question("Intrekken?", NAME, "Ja", "Nee")
    return QuestionDialog(window.theme, question, window)


def make_crash(window: MainWindow) -> QDialog:
    """Return what says that the mistake is ours."""
    return CrashDialog(window, window.theme, "", is_safe=True)


@pytest.mark.parametrize("make", [make_question, make_crash])
def test_ctrl_l_locks_over_a_dialog_too(
    window: MainWindow, qtbot: QtBot, make: Callable[[MainWindow], QDialog]
) -> None:
    """Whoever must leave at once need not answer first."""
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert not window.is_open
