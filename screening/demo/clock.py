"""A clock that stands where a fictional story is."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol


class SetClock(Protocol):
    """A clock that a story can set."""

    def set_day(self, day: date) -> None:
        """Go to a day."""

    def today(self) -> date:
        """Return the day the story is at."""


class StoryClock:
    """Starts a day at ten in the morning and moves on by a second with every look."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, time(10), UTC)

    def set_day(self, day: date) -> None:
        """Go to the morning of a day."""
        self._now = datetime.combine(day, time(10), UTC)

    def today(self) -> date:
        """Return the day the story is at."""
        return self._now.date()

    def now(self) -> datetime:
        """Return the moment the story is at."""
        self._now += timedelta(seconds=1)
        return self._now
