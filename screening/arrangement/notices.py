"""What a consultant may want to look at again in an arrangement: told, and never refused."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from screening.arrangement.amounts import find_weekly_hours
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    ProviderKind,
    Provision,
    ProvisionDraft,
    Unit,
)
from screening.identifiers import PersonId, ProvisionId
from screening.network.model import Group, Person
from screening.wording.formats import format_date, format_number
from screening.wording.provisions import describe_amount, describe_subject
from screening.wording.speech import say

Notices = Mapping[ProvisionId, tuple[str, ...]]

HOURS_IN_A_WEEK: Final = 7 * 24
_SLACK: Final = 1e-6
"""Hours that were added up may be off by a rounding."""


@dataclass(frozen=True, slots=True, repr=False)
class _Load:
    """The hours a week that somebody of the network would give."""

    person: Person
    hours: float


def list_notices(arrangement: Arrangement, people: Iterable[Person], today: date) -> Notices:
    """Return what to look at again, for each line about which there is something.

    Args:
        arrangement: that of one visit.
        people: those of the map of that visit.
        today: the day by which something is past.
    """
    lines = arrangement.provisions
    loads = _find_overloads([line for line in lines if _end_of(line.draft) >= today], people)
    found = {
        line.id: (
            *_tell_dates(line.draft, today),
            *_tell_moments(line.draft),
            *_tell_overlap(line, lines),
            *_ask_about_others(line, lines),
            *_tell_load(line.draft, loads),
        )
        for line in lines
    }
    return {line_id: notices for line_id, notices in found.items() if notices}


def do_overlap(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    """Whether two lines are about the same, for the same person, by the same, at the same time.

    Where nobody in particular does it, only lines with the same words count as the same.
    """
    return _key_of(one) == _key_of(other) and _share_a_day(one, other)


def _share_a_day(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    return _start_of(one) <= _end_of(other) and _start_of(other) <= _end_of(one)


def _key_of(draft: ProvisionDraft) -> tuple[str, ...]:
    by = draft.provider_id or draft.provider_name or draft.what
    return (
        draft.for_person,
        type(draft.subject).__name__,
        draft.subject,
        draft.provider_kind,
        by.strip().casefold(),
    )


def _start_of(draft: ProvisionDraft) -> date:
    return draft.starts_on or date.min


def _end_of(draft: ProvisionDraft) -> date:
    return draft.ends_on or date.max


def _tell_dates(draft: ProvisionDraft, today: date) -> Iterable[str]:
    if draft.ends_on and draft.ends_on < today:
        yield say("Deze regel liep tot en met {day}.", day=format_date(draft.ends_on))
    if draft.review_on and draft.ends_on and draft.review_on > draft.ends_on:
        yield say("De evaluatie is pas na de einddatum.")
    if draft.review_on and draft.review_on < today:
        yield say("De datum van de evaluatie is voorbij.")
    if draft.next_on and draft.next_on < today:
        day = format_date(draft.next_on)
        yield say("De volgende stap zou er op {day} zijn. Die dag is voorbij.", day=day)


def _tell_moments(draft: ProvisionDraft) -> Iterable[str]:
    """Compare what was ticked with the amount, where both count the day parts of a week."""
    if draft.amount is None or not draft.moments:
        return
    counted = len(draft.moments)
    is_weekly = (draft.unit, draft.frequency) == (Unit.DAY_PART, Frequency.PER_WEEK)
    if is_weekly and not math.isclose(draft.amount, counted):
        ticked = say("1 dagdeel") if counted == 1 else say("{number} dagdelen", number=counted)
        yield say(
            "Er is {amount} afgesproken, en in de week staat {ticked} aangekruist.",
            amount=describe_amount(draft),
            ticked=ticked,
        )


def _tell_overlap(line: Provision, lines: Sequence[Provision]) -> Iterable[str]:
    """Tell it at the later one of two lines only: once is enough."""
    earlier = lines[: lines.index(line)]
    if any(do_overlap(line.draft, other.draft) for other in earlier):
        yield say(
            "Over {subject} is er al een regel, in dezelfde tijd en door dezelfde persoon of "
            "organisatie.",
            subject=describe_subject(line.draft),
        )


def _ask_about_others(line: Provision, lines: Sequence[Provision]) -> Iterable[str]:
    """Ask, at the later one, about the same support by another; two may well share a week."""
    draft = line.draft
    if any(
        _is_same_support(draft, other.draft)
        and _is_by_somebody(draft)
        and _is_by_somebody(other.draft)
        and _key_of(draft) != _key_of(other.draft)
        and _share_a_day(draft, other.draft)
        and _may_share_a_day_part(draft, other.draft)
        for other in lines[: lines.index(line)]
    ):
        yield say(
            "Over {subject} is er in dezelfde tijd ook een regel door een ander. "
            "Is dat de bedoeling?",
            subject=describe_subject(draft),
        )


def _is_same_support(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    return (one.for_person, type(one.subject), one.subject) == (
        other.for_person,
        type(other.subject),
        other.subject,
    )


def _is_by_somebody(draft: ProvisionDraft) -> bool:
    return bool(draft.provider_id or draft.provider_name.strip())


def _may_share_a_day_part(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    """Only two lines that both say when, at other moments, are known to follow each other."""
    return not (one.moments and other.moments) or bool(one.moments & other.moments)


def _find_overloads(
    lines: Iterable[Provision], people: Iterable[Person]
) -> Mapping[PersonId, _Load]:
    """Return whose hours of tasks and of lines together do not fit in a week."""
    promised: dict[PersonId, float] = defaultdict(float)
    for line in lines:
        if line.draft.provider_kind is ProviderKind.NETWORK and line.draft.provider_id:
            promised[line.draft.provider_id] += find_weekly_hours(line.draft)
    return {
        person.id: _Load(person, person.hours_per_week + promised[person.id])
        for person in people
        if person.id in promised
        and person.group is not Group.PROFESSIONAL
        and person.hours_per_week + promised[person.id] > HOURS_IN_A_WEEK + _SLACK
    }


def _tell_load(draft: ProvisionDraft, loads: Mapping[PersonId, _Load]) -> Iterable[str]:
    load = loads.get(draft.provider_id) if draft.provider_id else None
    if load is not None:
        yield say(
            "Met de taken op de kaart komt {name} op {hours} uur per week. Een week heeft 168 uur.",
            name=load.person.name,
            hours=format_number(load.hours),
        )
