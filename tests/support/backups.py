"""Waiting for the backups of a window."""

from tests.support.windows import unlock
from ui.backup_keeper import BackupKeeper
from ui.main_window import MainWindow


def drain_backups(window: MainWindow) -> BackupKeeper:
    """Wait until everything about backups is done and shown, and return who does it."""
    keeper = window.backups
    while keeper._worker is not None and keeper._worker.is_busy:
        keeper._worker.drain()
        window.operations.drain()
    window.operations.drain()
    return keeper


def unlock_and_keep_up(window: MainWindow) -> BackupKeeper:
    """Unlock a window as the app does it, and wait for what it does by itself."""
    window.keeps_backups = True
    unlock(window)
    return drain_backups(window)
