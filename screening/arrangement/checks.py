"""Whether a provision can be right, and whether every carer got an answer."""

import math
from collections.abc import Callable, Iterable, Mapping
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
from screening.dossier.validation import check_lifetime
from screening.errors import InvalidInput
from screening.network.model import DayPart
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


def validate_provision(draft: ProvisionDraft, stored: ProvisionDraft | None = None) -> None:
    """Accept a draft that can be right, or that mends some of what was wrong in a stored line.

    Without the latter, two values from before a rule came would hold each other. `stored` is the
    line as it stands in the vault, if it does.

    Raises:
        InvalidInput: no subject matter, no provider or the person herself, an impossible amount, or
            dates that are out of order or in nobody's life.
    """
    problems = find_problems(draft)
    if not problems:
        return
    known = find_problems(stored) if stored else ()
    if not _say_all(problems) < _say_all(known):
        raise problems[0]


def find_problems(draft: ProvisionDraft) -> tuple[InvalidInput, ...]:
    """Return all that cannot be right in a draft, each with the field that it is about."""
    checks: tuple[Callable[[], None], ...] = (
        lambda: _check_words(draft),
        lambda: _check_provider(draft),
        lambda: _check_amount(draft),
        lambda: check_lifetime("starts_on", draft.starts_on, say("De begindatum")),
        lambda: check_lifetime("ends_on", draft.ends_on, say("De einddatum")),
        lambda: check_lifetime("review_on", draft.review_on, say("De evaluatie")),
        lambda: check_lifetime("next_on", draft.next_on, say("De dag van de volgende stap")),
        lambda: _check_order("ends_on", say("einddatum"), draft.ends_on, draft.starts_on),
        lambda: _check_order("review_on", say("evaluatie"), draft.review_on, draft.starts_on),
        lambda: _check_total(draft),
    )
    found = []
    for check in checks:
        try:
            check()
        except InvalidInput as problem:
            found.append(problem)
    return tuple(found)


def check_subject(draft: ProvisionDraft, *, is_carer: bool) -> None:
    """Refuse a life area for a carer, and a support function for the client."""
    if isinstance(draft.subject, SupportFunction) is not is_carer:
        raise InvalidInput(
            "subject",
            say("Een regel voor een mantelzorger gaat over een van de acht functies.")
            if is_carer
            else say("Een regel voor de cliënt gaat over een leefgebied."),
            say("Verwijder deze regel, en voeg een nieuwe toe bij deze persoon."),
        )


def carers_without_support(arrangement: Arrangement, carers: Iterable[Carer]) -> tuple[Carer, ...]:
    """Return the carers with neither a line of support nor a reason why there is no need."""
    supported = {
        provision.draft.for_person
        for provision in arrangement.provisions
        if isinstance(provision.draft.subject, SupportFunction)
    }
    explained = {no_need.carer_id for no_need in arrangement.no_needs if no_need.reason.strip()}
    return tuple(carer for carer in carers if carer.id not in supported | explained)


def _say_all(problems: Iterable[InvalidInput]) -> set[tuple[str, str]]:
    return {(problem.field, problem.sentence) for problem in problems}


def _check_words(draft: ProvisionDraft) -> None:
    if not draft.what.strip():
        raise InvalidInput(
            "what",
            say("Er staat nog niet wat er is afgesproken."),
            say("Vul in wat er gaat gebeuren."),
        )


def _check_provider(draft: ProvisionDraft) -> None:
    match draft.provider_kind:
        case ProviderKind.NETWORK:
            if draft.provider_id is None:
                raise InvalidInput(
                    "provider_id",
                    say("Er is nog niemand gekozen die dit doet."),
                    say("Kies een persoon."),
                )
            if draft.provider_id == draft.for_person:
                raise InvalidInput(
                    "provider_id",
                    say("Wie deze hulp krijgt, kan die niet ook zelf geven."),
                    say("Kies iemand anders."),
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


def _check_amount(draft: ProvisionDraft) -> None:
    amount, unit, frequency = draft.amount, draft.unit, draft.frequency
    if amount is None:
        return
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
    """Refuse more time in total than there is between the two days, both of them included.

    A day has no more day parts than the week on the screen shows of it, though they are short.
    """
    if draft.frequency is not Frequency.IN_TOTAL or not (draft.starts_on and draft.ends_on):
        return
    days, amount = (draft.ends_on - draft.starts_on).days + 1, draft.amount or 0
    advice = say("Kijk de hoeveelheid en de twee datums na.")
    if amount * HOURS.get(draft.unit, 0) > days * 24 + _SLACK:
        sentence = say("Zoveel tijd is er niet tussen de begindatum en de einddatum.")
        raise InvalidInput("amount", sentence, advice)
    if draft.unit is Unit.DAY_PART and amount > days * len(DayPart):
        sentence = say(
            "Tussen de begindatum en de einddatum zijn er {most} dagdelen: een dag heeft er "
            "{number}.",
            most=days * len(DayPart),
            number=len(DayPart),
        )
        raise InvalidInput("amount", sentence, advice)


def _check_order(field: str, name: str, day: date | None, start: date | None) -> None:
    if day is not None and start is not None and day < start:
        raise InvalidInput(
            field,
            say("De {name} ligt vóór de begindatum.", name=name),
            say("Pas een van de twee datums aan."),
        )
