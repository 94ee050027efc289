"""Which windows are kept out of pictures of the screen; the asking was not tried on Windows."""

import ctypes
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.shell.test_traces import make_crash, make_question
from ui import capture
from ui.capture import CaptureShield
from ui.main_window import MainWindow

EXCLUDE = 0x11


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, bool]]:
    """What Windows is asked: of which window, what, and whether it could be seen by then."""
    calls: list[tuple[int, int, bool]] = []

    def ask(window: ctypes.c_void_p, affinity: int) -> int:
        seen = [one for one in QApplication.topLevelWindows() if one.winId() == window.value]
        calls.append((window.value or 0, affinity, any(one.isVisible() for one in seen)))
        return 1

    user32 = SimpleNamespace(SetWindowDisplayAffinity=ask)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    return calls


@pytest.fixture
def shield(
    window: MainWindow,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    asked: list[tuple[int, int, bool]],
) -> Iterator[CaptureShield]:
    """The shield over an open window, as on Windows."""
    assert window.isVisible()
    monkeypatch.setattr(capture, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    assert asked == []
    shield = CaptureShield(qapp)
    yield shield
    qapp.removeEventFilter(shield)
    shield.deleteLater()


@pytest.mark.usefixtures("shield")
def test_the_window_that_is_there_is_kept_out(
    window: MainWindow, asked: list[tuple[int, int, bool]]
) -> None:
    """It is on screen by then, with nothing on it but the way to unlock."""
    assert asked == [(int(window.winId()), EXCLUDE, True)]


# The offscreen platform complains about menus.
@pytest.mark.no_qt_log
@pytest.mark.parametrize("kind", ["question", "crash", "menu", "popup"])
@pytest.mark.usefixtures("shield")
def test_whatever_comes_above_it_is_kept_out_before_it_is_seen(
    window: MainWindow, asked: list[tuple[int, int, bool]], qtbot: QtBot, kind: str
) -> None:
    """A question may quote a name, and a list may hold some."""
    above: QWidget
    match kind:
        case "question":
            above = make_question(window)
        case "crash":
            above = make_crash(window)
        case "menu":
            above = QMenu(window)
            above.addAction("Mevrouw Jansen")
        case _:
            above = QLabel("Mevrouw Jansen")
    qtbot.addWidget(above)
    asked.clear()
    above.show()
    assert asked == [(int(above.winId()), EXCLUDE, False)]


@pytest.mark.usefixtures("shield")
def test_what_is_inside_a_window_needs_nothing(
    window: MainWindow, asked: list[tuple[int, int, bool]]
) -> None:
    """Only windows can be kept out, with everything in them."""
    inside = QLabel("Mevrouw Jansen", window)
    asked.clear()
    inside.show()
    assert asked == []


def test_where_the_system_has_no_such_thing_no_event_is_looked_at(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Linux it costs nothing."""
    monkeypatch.setattr(capture, "sys", SimpleNamespace(platform="linux"))
    seen: list[QObject] = []

    def look(_shield: CaptureShield, watched: QObject, _event: QEvent) -> bool:
        seen.append(watched)
        return False

    monkeypatch.setattr(CaptureShield, "eventFilter", look)
    shield = CaptureShield(qapp)
    window.update()
    qapp.processEvents()
    assert seen == []
    shield.deleteLater()
