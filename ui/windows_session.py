"""What Windows says: that a session is locked or left, and that the computer goes to sleep.

Written from Microsoft's documentation and not yet tried on Windows. Kept small for that reason:
when it does not work the vault still locks by hand and when nobody is there.
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Collection

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 0x0004
WTS_CONSOLE_DISCONNECT: Final = 0x2
WTS_REMOTE_DISCONNECT: Final = 0x4
WTS_SESSION_LOCK: Final = 0x7
LOCKING: "Final[dict[int, Collection[int]]]" = {
    WM_POWERBROADCAST: (PBT_APMSUSPEND,),
    WM_WTSSESSION_CHANGE: (WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK),
}
"""The messages that lock the vault, by their number and what they carry."""


class SessionFilter(QAbstractNativeEventFilter):
    """Calls `lock` for the messages above, and leaves every message to Qt."""

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Read the number of a message of Windows and what it carries."""
        if bytes(QByteArray(kind).data()) in {b"windows_generic_MSG", b"windows_dispatcher_MSG"}:
            from ctypes import wintypes

            said = wintypes.MSG.from_address(int(message))
            self.hear(said.message, said.wParam)
        return False, 0

    def hear(self, number: int, what: int) -> None:
        """Lock when this message asks for it."""
        if what in LOCKING.get(number, ()):
            self._lock()


class WindowsListener(QObject):
    """Asks Windows for the messages about the session, as long as its window lives."""

    def __init__(self, lock: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._filter = SessionFilter(lock)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            import ctypes

            this_session = 0
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                ctypes.c_void_p(int(window.winId())), this_session
            )
