"""What the window leaves behind: lists of folders, printed mistakes, open dialogs."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QFrame
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

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


@pytest.mark.parametrize("choose", [Messages.choose_folder, Messages.choose_file])
def test_ctrl_l_locks_over_a_file_chooser(
    window: MainWindow, tmp_path: Path, choose: Callable[..., Path | None]
) -> None:
    """Qt's own, at least; nothing is chosen, and the chooser is gone with the page."""
    pressed: list[QFileDialog] = []

    def press() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isActiveWindow() and not pressed:
                pressed.append(dialog)
                QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    hand = QTimer(interval=20)
    hand.timeout.connect(press)
    hand.start()
    rescue = QTimer(interval=5_000, singleShot=True)
    rescue.timeout.connect(lambda: answer_dialogs(accept=False))
    rescue.start()
    assert choose(window.messages, "Kies", tmp_path, window.page) is None
    hand.stop()
    rescue.stop()
    (dialog,) = pressed
    assert not isValid(dialog)
    assert not window.is_open


def test_a_chooser_that_is_gone_already_is_left_alone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock may take the page away, and the chooser with it: deleting it twice is the end."""

    def lose(dialog: QFileDialog) -> int:
        delete(dialog)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", lose)
    assert window.messages.choose_folder("Kies", tmp_path, window) is None


def test_the_chooser_of_the_system_is_used_where_there_is_one(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It only offers what can be chosen, on this machine."""
    seen: list[tuple[bool, bool, list[str]]] = []

    def look(dialog: QFileDialog) -> int:
        shut = dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        folders = dialog.testOption(QFileDialog.Option.ShowDirsOnly)
        seen.append((shut, folders, dialog.supportedSchemes()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", look)
    window.messages.choose_folder("Kies", tmp_path, window)
    window.messages.choose_file("Kies", tmp_path, window)
    assert seen == [(False, True, ["file"]), (False, False, ["file"])]


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
