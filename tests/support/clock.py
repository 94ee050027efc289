"""A clock that tests own."""

from datetime import UTC, date, datetime, time, timedelta


class FakeClock:
    """Stands at noon of a day and goes on by a second with every look at the moment."""

    def __init__(self, day: date = date(2026, 3, 10)) -> None:
        self._moment = datetime.combine(day, time(12), UTC)

    def set_day(self, day: date) -> None:
        """Go to noon of a day."""
        self._moment = datetime.combine(day, time(12), UTC)

    def follow(self, other: "FakeClock") -> None:
        """Go to the moment of another clock."""
        self._moment = other._moment

    def advance(self, *, seconds: int) -> None:
        """Let so much time go by."""
        self._moment += timedelta(seconds=seconds)

    def today(self) -> date:
        """Return the day the clock stands at."""
        return self._moment.date()

    def now(self) -> datetime:
        """Return the moment, one second after the last one."""
        self._moment += timedelta(seconds=1)
        return self._moment
