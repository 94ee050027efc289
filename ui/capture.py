"""Keeps the windows out of pictures and recordings of the screen, where the platform can do that.

Windows and macOS can; the code for them was written from their documentation and not yet tried.
Questions, lists, calendars and menus are windows of their own, and kept out too; a file chooser is
one of the system. On Linux neither X11 nor Wayland has a way to ask for it. Pictures that the app
makes of its own widgets, as the tour does, are not affected.
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
https://developer.apple.com/documentation/appkit/nswindow/sharingtype
"""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

WDA_EXCLUDEFROMCAPTURE: Final = 0x11
WDA_MONITOR: Final = 0x01
NS_WINDOW_SHARING_NONE: Final = 0


def can_exclude(platform: str = sys.platform) -> bool:
    """Return whether this platform keeps a window out of pictures of the screen."""
    return platform in {"win32", "darwin"}


class CaptureShield(QObject):
    """Keeps every window of the app out of pictures of the screen, from before it is first seen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        if can_exclude(sys.platform):
            for window in app.topLevelWidgets():
                if window.isVisible():
                    exclude_from_capture(window)
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take care of a window that is about to be shown; every event goes on."""
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            exclude_from_capture(watched)
        return False


def exclude_from_capture(window: QWidget) -> bool:
    """Ask the system to keep a window out of pictures of the screen; return whether it will."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return False
    if sys.platform == "win32":
        return _exclude_on_windows(int(window.winId()))
    if sys.platform == "darwin":
        return _exclude_on_mac(int(window.winId()))
    return False


def _exclude_on_windows(handle: int) -> bool:
    import ctypes

    ask = ctypes.windll.user32.SetWindowDisplayAffinity  # type: ignore[attr-defined,unused-ignore]
    window = ctypes.c_void_p(handle)
    # Before Windows 10 version 2004 the window can only be made black.
    return bool(ask(window, WDA_EXCLUDEFROMCAPTURE) or ask(window, WDA_MONITOR))


def _exclude_on_mac(view: int) -> bool:
    """Set `sharingType` of the NSWindow that holds this NSView."""
    import ctypes
    import ctypes.util

    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.CDLL(library)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    pointer = ctypes.c_void_p
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", objc))
    tell = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_ulong)(("objc_msgSend", objc))
    window = ask(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    tell(window, objc.sel_registerName(b"setSharingType:"), NS_WINDOW_SHARING_NONE)
    return True
