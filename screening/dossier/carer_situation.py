"""What a carer tells of the own situation at one visit; it belongs to the carer part.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypedDict

from screening.dossier.validation import EARLIEST_YEAR, clean_text
from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.wording.formats import format_number
from screening.wording.speech import say

MONTHS_IN_A_YEAR: Final = 12
MOST_WORK_HOURS: Final = 168
"""A week has no more hours."""


class OwnHealth(StrEnum):
    """How a carer calls the own health."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True, repr=False)
class Since:
    """When something began: a year, and the month when that is known."""

    year: int
    month: int | None = None

    def years_until(self, day: date) -> int:
        """Return how many whole years have passed for certain on a day; never less than 0."""
        month = MONTHS_IN_A_YEAR if self.month is None else self.month
        return max(day.year - self.year - (day.month < month), 0)

    def is_after(self, day: date) -> bool:
        """Whether it lies after a day for certain."""
        return (self.year, self.month or 1) > (day.year, day.month)


@dataclass(frozen=True, slots=True, repr=False)
class CarerSituation:
    """What one carer tells: since when they care, paid work beside it, health, and the outlook.

    `work_hours` are paid hours a week; 0 means no paid work and None not known. `outlook` is what
    came up in talking about how it goes on, in own words: it has no score. Neither that nor
    `own_health` ever leaves in a proposal.
    """

    carer_id: PersonId
    caring_since: Since | None = None
    work_hours: float | None = None
    outlook: str = ""
    own_health: OwnHealth | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told."""
        told = (self.caring_since, self.work_hours, self.own_health)
        return told == (None, None, None) and not self.outlook


class SituationValues(TypedDict, total=False):
    """What may be changed about the situation of a carer."""

    caring_since: Since | None
    work_hours: float | None
    outlook: str
    own_health: OwnHealth | None


def check_situation(values: SituationValues, today: date) -> None:
    """Clean what is given in place, or refuse all of it.

    Raises:
        InvalidInput: nothing may be stored.
    """
    if "outlook" in values:
        values["outlook"] = clean_text("outlook", values["outlook"])
    _check_since(values.get("caring_since"), today)
    hours = values.get("work_hours")
    if hours is not None and not 0 <= hours <= MOST_WORK_HOURS:
        raise InvalidInput(
            "work_hours",
            say(
                "Een week heeft {most} uur. Vul een getal in van 0 tot "
                "{most}. Het vorige aantal is bewaard.",
                most=format_number(MOST_WORK_HOURS),
            ),
        )


def _check_since(since: Since | None, today: date) -> None:
    if since is None:
        return
    if since.is_after(today):
        raise InvalidInput(
            "caring_since",
            say("Dit ligt in de toekomst. Wat er eerst stond, is bewaard."),
            say("Vul in sinds wanneer iemand al zorgt."),
        )
    if since.year < EARLIEST_YEAR:
        raise InvalidInput(
            "caring_since",
            say("Dit ligt vóór {year}. Wat er eerst stond, is bewaard.", year=EARLIEST_YEAR),
            say("Controleer het jaartal."),
        )
