"""What Qt's file dialogs remember outside the vault: where the user has been."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSettings

REMEMBERED: Final = ("FileDialog/history", "FileDialog/lastVisited")
"""In a file that all programs with Qt share; a folder may bear the name of a client."""


@contextmanager
def forget_visits() -> Iterator[None]:
    """Let the dialog that is opened inside leave no folder behind; what others left stays."""
    before = {key: _open_memory().value(key) for key in REMEMBERED}
    try:
        yield
    finally:
        memory = _open_memory()
        for key, value in before.items():
            if value is None:
                memory.remove(key)
            else:
                memory.setValue(key, value)
        memory.sync()


def _open_memory() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
