"""Notices on a tour what should never happen: mistakes of ours, warnings, stray windows."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from ui.crash import describe_crash

SAID_BY_THE_PLATFORM = "This plugin does not support"
"""What only a platform without a screen says."""

OF_THEIR_OWN = (
    Qt.WindowType.Dialog,
    Qt.WindowType.Popup,
    Qt.WindowType.ToolTip,
    Qt.WindowType.Tool,
)


def watch_for_trouble(app: QApplication, window: QWidget) -> list[str]:
    """Return a list to which every trouble is added from now on."""
    troubles: list[str] = []
    sys.excepthook = lambda _kind, error, _trace: troubles.append(describe_crash(error))

    def on_message(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(SAID_BY_THE_PLATFORM):
            troubles.append(message)

    qInstallMessageHandler(on_message)
    app.installEventFilter(_StrayWindows(window, troubles))
    return troubles


class _StrayWindows(QObject):
    """Adds every widget that shows up as a window and should have been a part of one."""

    def __init__(self, window: QWidget, troubles: list[str]) -> None:
        super().__init__(window)
        self._window = window
        self._troubles = troubles

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown; every event goes on its way."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._window
            and watched.windowType() not in OF_THEIR_OWN
        ):
            self._troubles.append(f"een los venster: {type(watched).__name__}")
        return False
