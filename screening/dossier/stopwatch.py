"""Counts how long someone is busy with statements, pauses left out."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from screening.identifiers import MeasurementId

LONGEST: Final = timedelta(minutes=2)
"""Whoever looks longer at one statement is talking about it, or has gone to make coffee."""


class Stopwatch:
    """Counts for each measurement by itself, from the moment its first statement is shown.

    Args:
        now: tells the time.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._since: dict[MeasurementId, datetime] = {}

    def start(self, measurement_id: MeasurementId) -> None:
        """Begin to count now."""
        self._since[measurement_id] = self._now()

    def stop(self, measurement_id: MeasurementId) -> None:
        """Count no longer, until it is started again."""
        self._since.pop(measurement_id, None)

    def count(self, measurement_id: MeasurementId) -> int:
        """Return the whole seconds since the last count; what is left over counts the next time.

        Never more than `LONGEST`, and nothing when the clock was set back.
        """
        now, since = self._now(), self._since.get(measurement_id)
        if since is None:
            return 0
        seconds = int(max(timedelta(0), now - since).total_seconds())
        is_usual = timedelta(0) <= now - since <= LONGEST
        self._since[measurement_id] = since + timedelta(seconds=seconds) if is_usual else now
        return min(seconds, int(LONGEST.total_seconds()))
