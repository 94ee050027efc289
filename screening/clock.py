"""The clock, as something that is passed in, so that tests own the time."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the date of today and the moment now."""

    def today(self) -> date:
        """Return today's date where the consultant is."""
        ...

    def now(self) -> datetime:
        """Return the moment now, with its time zone."""
        ...


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """Return today's date in the machine's own time zone."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return the moment now in UTC."""
        return datetime.now(UTC)
