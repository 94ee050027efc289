"""Tells the log that someone searched, once the typing has come to rest."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

REST_MS: Final = 1_500


class SearchNote(QObject):
    """Notes how much a search found, never what was looked for.

    Args:
        note: gets the number of hits.
    """

    def __init__(self, note: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._note = note
        self._hits: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.flush)

    def touch(self, text: str, hits: int) -> None:
        """Take what the search line finds now; an empty line looks for nothing."""
        self._hits = hits if text.strip() else None
        self._timer.start()

    def has_pending(self) -> bool:
        """Return whether there is a search that was not noted."""
        return self._hits is not None

    def flush(self) -> None:
        """Note the last search now, if there is one that was not noted."""
        self._timer.stop()
        hits, self._hits = self._hits, None
        if hits is not None:
            self._note(hits)
