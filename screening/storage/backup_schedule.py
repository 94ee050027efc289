"""Which backups are kept: many of today, fewer the longer ago."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from typing import Final

ALL_OF: Final = timedelta(days=1)
DAYS: Final = 14
WEEKS: Final = 8
MONTHS: Final = 12


def choose_kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the moments of the backups to keep; the newest is always among them.

    All of the last day, the last of each of 14 days, of each of 8 weeks and of each of 12 months.
    A backup from the future, after the clock was set back, is kept: nothing is known about it.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:1])
    kept.update(moment for moment in newest_first if now - moment <= ALL_OF)
    today = now.date()
    rules: tuple[tuple[Callable[[date], Hashable], Callable[[date], int], int], ...] = (
        (lambda day: day, lambda day: (today - day).days, DAYS),
        (lambda day: day.isocalendar()[:2], lambda day: _count_weeks(day, today), WEEKS),
        (lambda day: (day.year, day.month), lambda day: _count_months(day, today), MONTHS),
    )
    for period_of, age_of, limit in rules:
        seen: set[Hashable] = set()
        for moment in newest_first:
            day = moment.date()
            if age_of(day) < limit and period_of(day) not in seen:
                seen.add(period_of(day))
                kept.add(moment)
    return frozenset(kept)


def _count_weeks(day: date, today: date) -> int:
    """Return how many Mondays lie between two days."""
    mondays = (part - timedelta(days=part.weekday()) for part in (day, today))
    first, last = mondays
    return (last - first).days // 7


def _count_months(day: date, today: date) -> int:
    return (today.year - day.year) * 12 + today.month - day.month
