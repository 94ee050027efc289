"""A line of the arrangement in words."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction, Unit
from screening.identifiers import PersonId
from screening.wording.formats import format_date, format_euro, format_number
from screening.wording.labels import label
from screening.wording.speech import mark, say

_AMOUNTS: Final[Mapping[Unit, tuple[str, str]]] = {
    Unit.MINUTE: (mark("1 minuut"), mark("{number} minuten")),
    Unit.HOUR: (mark("1 uur"), mark("{number} uur")),
    Unit.DAY_PART: (mark("1 dagdeel"), mark("{number} dagdelen")),
    Unit.DAY: (mark("1 etmaal"), mark("{number} etmalen")),
    # The form has the word of iWmo, stuks; in a sentence nobody gets one piece per month.
    Unit.PIECE: (mark("1 keer"), mark("{number} keer")),
    Unit.EURO: (mark("1 euro"), mark("{number} euro")),
}
"""For one, and for any other number."""


def describe_subject(draft: ProvisionDraft) -> str:
    """Return what a line is about: 6 Respijtzorg, or Huishouden."""
    if isinstance(draft.subject, SupportFunction):
        return f"{draft.subject.value} {label(draft.subject)}"
    return label(draft.subject)


def describe_provider(draft: ProvisionDraft, names: Mapping[PersonId, str]) -> str:
    """Return by whom: the name of a person or organisation, or the municipality."""
    if draft.provider_kind is ProviderKind.NETWORK:
        return names.get(draft.provider_id, "") if draft.provider_id else ""
    if draft.provider_kind is ProviderKind.MUNICIPALITY:
        return (
            say("gemeente: {provider_name}", provider_name=draft.provider_name)
            if draft.provider_name
            else say("gemeente")
        )
    return draft.provider_name


def describe_amount(draft: ProvisionDraft) -> str:
    """Return how much: 2 dagdelen per week, € 12,50 in totaal; empty when it was not agreed."""
    if draft.amount is None:
        return ""
    if draft.unit is Unit.EURO:
        return f"{format_euro(draft.amount)} {label(draft.frequency)}"
    one, more = _AMOUNTS[draft.unit]
    words = say(one if draft.amount == 1 else more, number=format_number(draft.amount, 2))
    return f"{words} {label(draft.frequency)}"


def describe_period(draft: ProvisionDraft) -> str:
    """Return from when until when, as far as it was agreed."""
    parts = []
    if draft.starts_on:
        parts.append(say("van {day}", day=format_date(draft.starts_on)))
    if draft.ends_on:
        parts.append(say("tot en met {day}", day=format_date(draft.ends_on)))
    return " ".join(parts)
