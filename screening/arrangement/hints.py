"""What the consultant may want to see beside an arrangement; nothing here is chosen for anyone."""

import calendar
from collections.abc import Iterable
from datetime import date
from typing import Final

from screening.arrangement.model import Arrangement, SupportFunction
from screening.identifiers import PersonId, ProvisionId
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Verdict

MONTHS_UNTIL_REVIEW: Final = 3


def list_functions(
    signals: Iterable[ReviewedSignal], carer_id: PersonId
) -> tuple[SupportFunction, ...]:
    """Return the support functions that fit the signals of a carer, by their number.

    Signals that the professional does not agree with do not count.
    """
    numbers = {
        number
        for line in signals
        if line.signal.subject == carer_id
        and not (line.judgement and line.judgement.verdict is Verdict.DISAGREE)
        for number in line.signal.functions
    }
    return tuple(function for function in SupportFunction if function.value in numbers)


def find_carried_over(arrangement: Arrangement, previous: Arrangement) -> frozenset[ProvisionId]:
    """Return the lines that still read exactly as at the previous visit."""
    earlier = [provision.draft for provision in previous.provisions]
    return frozenset(line.id for line in arrangement.provisions if line.draft in earlier)


def propose_review(held_on: date) -> date:
    """Return the day three months after a visit; in a shorter month that is its last day."""
    years, month = divmod(held_on.month - 1 + MONTHS_UNTIL_REVIEW, 12)
    year, month = held_on.year + years, month + 1
    return date(year, month, min(held_on.day, calendar.monthrange(year, month)[1]))
