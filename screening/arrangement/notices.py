"""What a consultant may want to look at again in an arrangement: told, and never refused."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from screening.arrangement.loads import runs_from, runs_until, tell_loads
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    LifeArea,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.identifiers import ProvisionId
from screening.network.model import Person
from screening.wording.formats import format_date, join_words
from screening.wording.provisions import describe_amount, describe_subject
from screening.wording.speech import say

Notices = Mapping[ProvisionId, tuple[str, ...]]

_ONE_IS_USUAL: Final = frozenset(
    {
        SupportFunction.PRACTICAL_HELP,
        SupportFunction.RESPITE_CARE,
        SupportFunction.FINANCIAL_ALLOWANCE,
        LifeArea.PERSONAL_CARE,
        LifeArea.HOUSEHOLD,
        LifeArea.DAY_ACTIVITIES,
    }
)
"""Of these, one organisation is usual; several that advise, treat or listen go together."""


def list_notices(arrangement: Arrangement, people: Iterable[Person], today: date) -> Notices:
    """Return what to look at again, for each line about which there is something.

    Args:
        arrangement: that of one visit.
        people: those of the map of that visit.
        today: the day by which something is past.
    """
    lines = arrangement.provisions
    loads = tell_loads(lines, people, today)
    found = {
        line.id: (
            *_tell_dates(line.draft, today),
            *_tell_moments(line.draft),
            *_tell_overlap(line, lines),
            *_ask_doubles(line, lines, today),
            *loads.get(line.id, ()),
        )
        for line in lines
    }
    return {line_id: notices for line_id, notices in found.items() if notices}


def do_overlap(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    """Whether two lines are about the same, for the same person, by the same, at the same time.

    Where nobody in particular does it, only lines with the same words count as the same.
    """
    return _key_of(one) == _key_of(other) and _share_days(one, other)


def may_be_double(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    """Whether two organisations would do for one person what usually one of them does.

    Other kinds of respite care, and other day parts of the week, go together.
    """
    names = {draft.provider_name.strip().casefold() for draft in (one, other)}
    return (
        one.subject in _ONE_IS_USUAL
        and (one.for_person, type(one.subject), one.subject, one.respite)
        == (other.for_person, type(other.subject), other.subject, other.respite)
        and ProviderKind.NETWORK not in (one.provider_kind, other.provider_kind)
        and len(names) > 1
        and "" not in names
        and not (one.moments and other.moments and one.moments.isdisjoint(other.moments))
        and _share_days(one, other)
    )


def tell_step(draft: ProvisionDraft) -> str:
    """Return what the next step does not say yet; empty when that is told, or there is none.

    Told when the line is closed: while somebody fills the step in, it is always half said.
    """
    if draft.next_action and not draft.next_actor:
        return say("Er staat niet wie de volgende stap doet.")
    if not draft.next_action and (draft.next_on or draft.next_actor):
        return say("Er staat niet wat de volgende stap is.")
    return ""


def _share_days(one: ProvisionDraft, other: ProvisionDraft) -> bool:
    return runs_from(one) <= runs_until(other) and runs_from(other) <= runs_until(one)


def _key_of(draft: ProvisionDraft) -> tuple[str, ...]:
    by = draft.provider_id or draft.provider_name or draft.what
    return (
        draft.for_person,
        type(draft.subject).__name__,
        draft.subject,
        draft.provider_kind,
        by.strip().casefold(),
    )


def _tell_dates(draft: ProvisionDraft, today: date) -> Iterable[str]:
    if draft.ends_on and draft.ends_on < today:
        yield say("Deze regel liep tot en met {day}.", day=format_date(draft.ends_on))
    if draft.review_on and draft.ends_on and draft.review_on > draft.ends_on:
        yield say("De evaluatie is pas na de einddatum.")
    if draft.review_on and draft.review_on < today:
        yield say("De datum van de evaluatie is voorbij.")
    if draft.next_on and draft.ends_on and draft.next_on > draft.ends_on:
        yield say("De volgende stap is pas na de einddatum.")
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


def _ask_doubles(line: Provision, lines: Sequence[Provision], today: date) -> Iterable[str]:
    """Ask it once, at the later one of two lines, and not about what is over."""
    if runs_until(line.draft) < today:
        return
    earlier = (other.draft for other in lines[: lines.index(line)])
    others = dict.fromkeys(
        other.provider_name.strip()
        for other in earlier
        if runs_until(other) >= today and may_be_double(line.draft, other)
    )
    if others:
        yield say(
            "Over {subject} is er in dezelfde tijd ook een regel met {names}: is dat zo bedoeld?",
            subject=describe_subject(line.draft),
            names=join_words(tuple(others)),
        )
