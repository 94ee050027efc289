"""What waits over the whole caseload: what, for whom, by when, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from screening.identifiers import DossierId
from screening.wording.alphabet import order_name

AHEAD: Final = timedelta(days=7)
"""How far ahead the agenda looks."""
YEAR_END_FROM: Final = 10
"""From this month on the agenda tells for whom no yearly token was noted: the last quarter."""


class AgendaKind(StrEnum):
    """Why something waits."""

    DEADLINE = "deadline"
    REVIEW = "review"
    NEXT_ACTION = "next_action"
    PLANNED_VISIT = "planned_visit"
    SUPPORT_UNTOLD = "support_untold"
    SUPPORTER_REQUEST = "supporter_request"
    SUPPORT_EVALUATION = "support_evaluation"
    APPRECIATION = "appreciation"


class AgendaGroup(StrEnum):
    """Under which heading it stands, in this order."""

    AT_ONCE = "at_once"
    LATE = "late"
    TODAY = "today"
    WEEK = "week"
    YEAR = "year"


@dataclass(frozen=True, slots=True, repr=False)
class AgendaItem:
    """One thing that waits in one dossier.

    Args:
        group: how near it is.
        due_on: the day it is about; its heading within the week.
        what: what must happen, in a few words.
        why: an article of the law, or what was agreed.
        when: how far off it is, in words.
    """

    kind: AgendaKind
    group: AgendaGroup
    dossier_id: DossierId
    client_name: str
    due_on: date
    what: str
    why: str
    when: str


@dataclass(frozen=True, slots=True, repr=False)
class Agenda:
    """All that waits on a day, the most urgent first."""

    today: date
    items: tuple[AgendaItem, ...]

    @property
    def count(self) -> int:
        """How much is late or due within the week; what has the whole year is not counted."""
        return sum(item.group is not AgendaGroup.YEAR for item in self.items)


def find_group(due_on: date, today: date) -> AgendaGroup:
    """Return how near a day is."""
    if due_on < today:
        return AgendaGroup.LATE
    return AgendaGroup.TODAY if due_on == today else AgendaGroup.WEEK


def sort_agenda(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Return items in the order of their headings, days, and names of clients."""
    order = {group: number for number, group in enumerate(AgendaGroup)}
    return tuple(
        sorted(
            items,
            key=lambda item: (
                order[item.group],
                item.due_on,
                order_name(item.client_name),
                item.dossier_id,
            ),
        )
    )
