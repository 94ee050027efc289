"""What is kept of someone's client support beside the choice: the hours, and who asked for another.

The record has no repr: what it holds is personal and must not reach a log or a traceback.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from screening.dossier.model import ClientSupport, SupportChoice, SupporterRequest, SupportHours
from screening.dossier.support_checks import DAY_HOURS


@dataclass(frozen=True, slots=True, repr=False)
class SupportRecord:
    """The hours spent for one person, and the requests for another supporter, the oldest first."""

    hours: tuple[SupportHours, ...] = ()
    requests: tuple[SupporterRequest, ...] = ()

    @property
    def total(self) -> float:
        """How many hours were spent in all."""
        return sum(line.hours for line in self.hours)

    @property
    def full_days(self) -> tuple[tuple[date, float], ...]:
        """The days on which more was spent than a day has, with their hours, the first day first.

        Two supporters may have been there, so it is told and not refused.
        """
        spent: dict[date, float] = defaultdict(float)
        for line in self.hours:
            spent[line.spent_on] += line.hours
        # As precise as every line is kept: sums of those may be off by a rounding.
        rounded = {day: round(hours, 2) for day, hours in spent.items()}
        return tuple((day, rounded[day]) for day in sorted(rounded) if rounded[day] > DAY_HOURS)

    @property
    def open_requests(self) -> tuple[SupporterRequest, ...]:
        """The requests that are not arranged yet."""
        return tuple(request for request in self.requests if request.arranged_on is None)


def is_support_waiting(support: ClientSupport, record: SupportRecord) -> bool:
    """Whether somebody is still to be told, to choose, or to get another supporter."""
    is_open = support.told_on is None or support.choice is SupportChoice.UNDECIDED
    return is_open or bool(record.open_requests)
