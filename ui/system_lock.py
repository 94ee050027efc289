"""Listening to the system: its own lock, another user, sleep and the lid."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def listen_to_system(window: "MainWindow") -> QObject | None:
    """Lock the vault of a window whenever the system says so; None where it cannot say anything.

    On Linux logind and the screen saver tell it over D-Bus, which is a socket on this machine and
    no network. Nothing is asked of the user when there is no bus: the vault still locks when idle.
    """
    lock = _make_lock(window)
    listener: QObject | None = None
    if sys.platform.startswith("linux"):
        from ui.logind import LogindListener, system_address, user_address

        system, user = system_address(os.environ), user_address(os.environ)
        listener = LogindListener(lock, system, user, window)
    elif sys.platform == "win32":
        from ui.windows_session import WindowsListener

        listener = WindowsListener(lock, window)
    return listener


def _make_lock(window: "MainWindow") -> Callable[[], None]:
    reason = QCoreApplication.translate("LockWatch", "De kluis ging op slot samen met de computer.")
    return lambda: window.lock(reason)
