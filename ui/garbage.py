"""Collects garbage on the main thread only.

Python collects on whichever thread happens to allocate. On the worker that could free the Python
half of a widget at the very moment in which Qt, on the main thread, destroys the other half; the
process dies of it.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 500


class MainThreadGarbage(QObject):
    """Takes over from Python's own collector while it lives; it must be made on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect as much as Python itself would by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
