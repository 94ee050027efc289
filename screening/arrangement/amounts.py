"""Amounts of time in hours, by the units of iWmo: a day part is four hours."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.model import Frequency, ProvisionDraft, Unit

HOURS: Final[Mapping[Unit, float]] = {
    Unit.MINUTE: 1 / 60,
    Unit.HOUR: 1,
    Unit.DAY_PART: 4,
    Unit.DAY: 24,
}
"""How many hours one of a unit of time is."""

_TIMES_A_WEEK: Final[Mapping[Frequency, float]] = {
    Frequency.PER_DAY: 7,
    Frequency.PER_WEEK: 1,
    Frequency.PER_MONTH: 12 / 52,
}


def find_weekly_hours(draft: ProvisionDraft) -> float:
    """Return the hours a week of a line; nought where it does not say, as with a total."""
    times = _TIMES_A_WEEK.get(draft.frequency, 0)
    return (draft.amount or 0) * HOURS.get(draft.unit, 0) * times


def find_weekly_day_parts(draft: ProvisionDraft) -> float:
    """Return the day parts a week of a line; nought where it counts something else."""
    if draft.unit is not Unit.DAY_PART:
        return 0
    return (draft.amount or 0) * _TIMES_A_WEEK.get(draft.frequency, 0)
