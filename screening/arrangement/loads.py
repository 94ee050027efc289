"""Whether what was agreed fits in a week, for whoever gives it and for whoever gets it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from screening.arrangement.amounts import find_weekly_day_parts, find_weekly_hours
from screening.arrangement.model import ProviderKind, Provision, ProvisionDraft
from screening.identifiers import PersonId, ProvisionId
from screening.network.model import WEEK, Group, Person
from screening.wording.formats import format_number
from screening.wording.speech import say

HOURS_IN_A_WEEK: Final = 7 * 24
DAY_PARTS_IN_A_WEEK: Final = len(WEEK)
_SLACK: Final = 1e-6
"""Amounts that were added up may be off by a rounding."""

Measure = Callable[[ProvisionDraft], float]


def runs_from(draft: ProvisionDraft) -> date:
    """Return the first day of a line; without one it has always been there."""
    return draft.starts_on or date.min


def runs_until(draft: ProvisionDraft) -> date:
    """Return the last day of a line; without one it goes on."""
    return draft.ends_on or date.max


def tell_loads(
    lines: Sequence[Provision], people: Iterable[Person], today: date
) -> Mapping[ProvisionId, tuple[str, ...]]:
    """Return what does not fit in a week, at every line that is part of it."""
    told: dict[ProvisionId, list[str]] = {}
    current = [line for line in lines if runs_until(line.draft) >= today]

    def tell(found: Iterable[ProvisionId], sentence: str) -> None:
        for line_id in found:
            told.setdefault(line_id, []).append(sentence)

    by_giver = {
        person: [line for line in current if _is_given_by(line.draft, person.id)]
        for person in people
        if person.group is not Group.PROFESSIONAL
    }
    for giver, given in by_giver.items():
        most, found = find_peak(
            given, find_weekly_hours, today, HOURS_IN_A_WEEK, giver.hours_per_week
        )
        tell(
            found,
            say(
                "Met de taken op de kaart komt {name} op {hours} uur per week. Een week heeft "
                "168 uur.",
                name=giver.name,
                hours=format_number(most),
            ),
        )
        parts, found = find_peak(given, find_weekly_day_parts, today, DAY_PARTS_IN_A_WEEK)
        tell(
            found,
            say(
                "{name} doet samen {number} dagdelen per week. Een week heeft {week} dagdelen.",
                name=giver.name,
                number=format_number(parts),
                week=DAY_PARTS_IN_A_WEEK,
            ),
        )
    for receiver in dict.fromkeys(line.draft.for_person for line in current):
        own = [line for line in current if line.draft.for_person == receiver]
        most, found = find_peak(own, find_weekly_hours, today, HOURS_IN_A_WEEK)
        tell(
            found,
            say(
                "Voor deze persoon is er samen {hours} uur per week. Een week heeft 168 uur.",
                hours=format_number(most),
            ),
        )
        parts, found = find_peak(own, find_weekly_day_parts, today, DAY_PARTS_IN_A_WEEK)
        tell(
            found,
            say(
                "Voor deze persoon zijn er samen {number} dagdelen per week. Een week heeft {week} "
                "dagdelen.",
                number=format_number(parts),
                week=DAY_PARTS_IN_A_WEEK,
            ),
        )
    return {line_id: tuple(sentences) for line_id, sentences in told.items()}


def find_peak(
    lines: Sequence[Provision], measure: Measure, today: date, bound: float, always: float = 0
) -> tuple[float, frozenset[ProvisionId]]:
    """Return the most that comes together from today on, and the lines that go beyond a bound.

    Lines that follow each other are not added up.
    """
    most, beyond = 0.0, set[ProvisionId]()
    # What comes together only grows on a day on which a line begins.
    for day in {max(runs_from(line.draft), today) for line in lines}:
        running = [line for line in lines if runs_from(line.draft) <= day <= runs_until(line.draft)]
        total = always + sum(measure(line.draft) for line in running)
        most = max(most, total)
        if total > bound + _SLACK:
            beyond |= {line.id for line in running if measure(line.draft)}
    return most, frozenset(beyond)


def _is_given_by(draft: ProvisionDraft, person_id: PersonId) -> bool:
    return draft.provider_kind is ProviderKind.NETWORK and draft.provider_id == person_id
