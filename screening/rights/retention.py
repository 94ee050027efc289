"""How long a dossier is kept, and how soon a request to destroy it is met (Wmo 2015, 5.3.4, 5.3.5).

Both rules round to the safe side: nothing is due a day too early, and no request a day too late.
"""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from screening.identifiers import DossierId, PersonId

RETENTION_YEARS: Final = 15
REQUEST_MONTHS: Final = 3
NOTICE_YEARS: Final = 1
"""How long before its day a dossier stands in the list of what is due."""

_MONTHS_IN_A_YEAR: Final = 12


class Ground(StrEnum):
    """Why data are destroyed."""

    RETENTION = "retention"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Term:
    """How long one dossier is kept."""

    changed_on: date
    due_on: date


# No generated repr: it holds a name.
@dataclass(frozen=True, slots=True, repr=False)
class DueItem:
    """Something that is to be destroyed, now or within a year.

    Args:
        person_id: who asked; None when the years have passed.
        name: the client, or the carer whose part it is.
        is_carer_part: whether it is not the dossier but the part of one carer.
        due_on: the first day for it after the years, the last day for it after a request.
    """

    dossier_id: DossierId
    person_id: PersonId | None
    name: str
    is_carer_part: bool
    ground: Ground
    due_on: date


def due_on(changed_on: date) -> date:
    """Return the first day on which fifteen whole years have passed since the last change."""
    return _add_years(changed_on, RETENTION_YEARS)


def answer_by(asked_on: date) -> date:
    """Return the last of the three months in which a request is met."""
    months = asked_on.month - 1 + REQUEST_MONTHS
    year, month = asked_on.year + months // _MONTHS_IN_A_YEAR, months % _MONTHS_IN_A_YEAR + 1
    return date(year, month, min(asked_on.day, calendar.monthrange(year, month)[1]))


def notice_until(today: date) -> date:
    """Return the last day on which something is due that is worth telling today."""
    return _add_years(today, NOTICE_YEARS)


def changed_before(day: date) -> date:
    """Return a day on or after the last change of everything that is due by a day.

    For a search; it may find one day too many, around 29 February.
    """
    return _add_years(day, -RETENTION_YEARS)


def _add_years(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
