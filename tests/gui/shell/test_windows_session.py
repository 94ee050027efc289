"""Which messages of Windows lock the vault; the messages themselves were not tried on Windows."""

import ctypes
from ctypes import wintypes
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import windows_session
from ui.windows_session import SessionFilter, WindowsListener

# The numbers stand in Microsoft's documentation, and here once more: a typing error must show.
POWER, SESSION, PAINT = 0x0218, 0x02B1, 0x000F
SUSPEND, RESUME = 0x4, 0x7
CONSOLE_LEFT, REMOTE_LEFT, LOCKED, UNLOCKED, CONSOLE_JOINED = 0x2, 0x4, 0x7, 0x8, 0x1
MESSAGES = [
    (SESSION, LOCKED, True),
    (SESSION, CONSOLE_LEFT, True),
    (SESSION, REMOTE_LEFT, True),
    (SESSION, UNLOCKED, False),
    (SESSION, CONSOLE_JOINED, False),
    (POWER, SUSPEND, True),
    (POWER, RESUME, False),
    (PAINT, LOCKED, False),
]


def make_message(number: int, what: int) -> wintypes.MSG:
    """Return a message as it lies in the memory of Windows."""
    said = wintypes.MSG()
    said.message, said.wParam = number, what
    return said


@pytest.mark.parametrize("number, what, locks", MESSAGES)
def test_only_locking_leaving_and_sleeping_lock(number: int, what: int, locks: bool) -> None:
    """Unlocking, coming back, waking and painting leave the vault as it is."""
    heard: list[int] = []
    SessionFilter(lambda: heard.append(1)).hear(number, what)
    assert bool(heard) is locks


@pytest.mark.parametrize("kind", [b"windows_generic_MSG", b"windows_dispatcher_MSG"])
@pytest.mark.parametrize("number, what, locks", MESSAGES)
def test_a_message_is_read_from_memory_and_left_to_qt(
    kind: bytes, number: int, what: int, locks: bool
) -> None:
    """Both kinds that Qt passes on; no message is swallowed."""
    heard: list[int] = []
    said = make_message(number, what)
    answer = SessionFilter(lambda: heard.append(1)).nativeEventFilter(kind, ctypes.addressof(said))
    assert bool(heard) is locks
    assert answer == (False, 0)


def test_messages_of_another_kind_are_not_read() -> None:
    """What is no message of Windows lies differently in memory."""
    heard: list[int] = []
    said = make_message(SESSION, LOCKED)
    session_filter = SessionFilter(lambda: heard.append(1))
    session_filter.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(said))
    assert not heard


def test_the_listener_asks_to_be_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt gets the filter, and Windows the window, for this session only."""
    filters: list[object] = []
    asked: list[tuple[int, int]] = []
    app = SimpleNamespace(installNativeEventFilter=filters.append)
    register = SimpleNamespace(
        WTSRegisterSessionNotification=lambda window, flags: asked.append((window.value, flags))
    )
    monkeypatch.setattr(windows_session, "QCoreApplication", SimpleNamespace(instance=lambda: app))
    monkeypatch.setattr(windows_session, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(wtsapi32=register), raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    heard: list[int] = []
    listener = WindowsListener(lambda: heard.append(1), window)
    (session_filter,) = filters
    assert isinstance(session_filter, SessionFilter)
    session_filter.hear(SESSION, LOCKED)
    assert heard == [1]
    assert asked == [(int(window.winId()), 0)]
    assert listener.parent() is window
