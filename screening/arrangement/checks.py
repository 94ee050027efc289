"""Whether a provision can be right, and whether every carer got an answer."""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from screening.arrangement.amounts import HOURS
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.dossier.model import Carer
from screening.errors import InvalidInput
from screening.wording.labels import label
from screening.wording.speech import say

_HOURS_IN: Final[Mapping[Frequency, float]] = {
    Frequency.PER_DAY: 24,
    Frequency.PER_WEEK: 7 * 24,
    Frequency.PER_MONTH: 31 * 24,
}

# An own bound against slips of the hand; no provision for one household comes near it.
HIGHEST_AMOUNT: Final = 1_000_000
_SLACK: Final = 1e-6
"""Minutes that are counted as hours may be off by a rounding."""


def validate_provision(draft: ProvisionDraft) -> None:
    """Accept a draft that can be right.

    Raises:
        InvalidInput: no subject matter, no provider, an impossible amount, or dates out of order.
    """
    if not draft.what.strip():
        raise InvalidInput(
            "what",
            say("Er staat nog niet wat er is afgesproken."),
            say("Vul in wat er gaat gebeuren."),
        )
    _check_provider(draft)
    if draft.amount is not None:
        _check_amount(draft.amount, draft.unit, draft.frequency)
    _check_order("ends_on", say("einddatum"), draft.ends_on, draft.starts_on)
    _check_order("review_on", say("evaluatie"), draft.review_on, draft.starts_on)
    _check_total(draft)


def carers_without_support(arrangement: Arrangement, carers: Iterable[Carer]) -> tuple[Carer, ...]:
    """Return the carers with neither a line of support nor a reason why there is no need."""
    supported = {
        provision.draft.for_person
        for provision in arrangement.provisions
        if isinstance(provision.draft.subject, SupportFunction)
    }
    explained = {no_need.carer_id for no_need in arrangement.no_needs if no_need.reason.strip()}
    return tuple(carer for carer in carers if carer.id not in supported | explained)


def _check_provider(draft: ProvisionDraft) -> None:
    match draft.provider_kind:
        case ProviderKind.NETWORK:
            if draft.provider_id is None:
                raise InvalidInput(
                    "provider_id",
                    say("Er is nog niemand gekozen die dit doet."),
                    say("Kies een persoon."),
                )
        case ProviderKind.OFFER:
            if not draft.provider_name.strip():
                raise InvalidInput(
                    "provider_name",
                    say("Er staat nog niet welke organisatie dit doet."),
                    say("Vul de naam van de organisatie in."),
                )
        case ProviderKind.MUNICIPALITY:
            pass  # there is one municipality; naming the department is a kindness


def _check_amount(amount: float, unit: Unit, frequency: Frequency) -> None:
    if not math.isfinite(amount) or amount <= 0:
        raise InvalidInput(
            "amount",
            say("De hoeveelheid moet meer dan nul zijn."),
            say("Pas het aan, of laat het leeg."),
        )
    hours = amount * HOURS.get(unit, 0)
    if hours > _HOURS_IN.get(frequency, math.inf) or amount > HIGHEST_AMOUNT:
        raise InvalidInput(
            "amount",
            say(
                "Zoveel {unit} {frequency} kan niet.", unit=label(unit), frequency=label(frequency)
            ),
            say("Kijk de hoeveelheid en de eenheid na."),
        )


def _check_total(draft: ProvisionDraft) -> None:
    """Refuse more time in total than there is between the two days, both of them included."""
    if draft.frequency is not Frequency.IN_TOTAL or not (draft.starts_on and draft.ends_on):
        return
    days = (draft.ends_on - draft.starts_on).days + 1
    if (draft.amount or 0) * HOURS.get(draft.unit, 0) > days * 24 + _SLACK:
        raise InvalidInput(
            "amount",
            say("Zoveel tijd is er niet tussen de begindatum en de einddatum."),
            say("Kijk de hoeveelheid en de twee datums na."),
        )


def _check_order(field: str, name: str, day: date | None, start: date | None) -> None:
    if day is not None and start is not None and day < start:
        raise InvalidInput(
            field,
            say("De {name} ligt vóór de begindatum.", name=name),
            say("Pas een van de twee datums aan."),
        )
