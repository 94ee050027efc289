"""What the consultant may want to see beside an arrangement; nothing here is chosen for anyone."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from screening.arrangement.model import (
    Arrangement,
    Financing,
    LegalLetter,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
)
from screening.identifiers import PersonId, ProvisionId
from screening.network.measures import is_able_and_willing, list_living
from screening.network.model import Person
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Verdict

MONTHS_UNTIL_REVIEW: Final = 3


@dataclass(frozen=True, slots=True, repr=False)
class SignalOffer:
    """A signal about a carer, with the support functions that fit it."""

    key: str
    title: str
    functions: tuple[SupportFunction, ...]


def list_signal_offers(
    signals: Iterable[ReviewedSignal], carer_id: PersonId
) -> tuple[SignalOffer, ...]:
    """Return the signals of a carer with what fits each, in the order of the signals.

    Signals that the professional does not agree with do not count.
    """
    return tuple(
        SignalOffer(line.signal.key, line.signal.title, read_functions(line.signal.functions))
        for line in signals
        if line.signal.subject == carer_id
        and line.signal.functions
        and not (line.judgement and line.judgement.verdict is Verdict.DISAGREE)
    )


def list_functions(
    signals: Iterable[ReviewedSignal], carer_id: PersonId
) -> tuple[SupportFunction, ...]:
    """Return the support functions that fit the signals of a carer, by their number."""
    numbers = {
        function for offer in list_signal_offers(signals, carer_id) for function in offer.functions
    }
    return tuple(function for function in SupportFunction if function in numbers)


def read_functions(numbers: Iterable[str]) -> tuple[SupportFunction, ...]:
    """Return the support functions with these numbers; a number that is none is left out."""
    known = set(numbers)
    return tuple(function for function in SupportFunction if function.value in known)


def list_helpers(people: Iterable[Person], for_person: PersonId) -> tuple[Person, ...]:
    """Return who of the living is able and willing, first who has no task yet.

    Whoever does not know how comes too: that can be learned, and is told beside the name.
    """
    helpers = [
        person
        for person in list_living(people)
        if person.id != for_person and is_able_and_willing(person)
    ]
    return tuple(sorted(helpers, key=lambda person: bool(person.tasks)))


def suggest_letter(draft: ProvisionDraft) -> LegalLetter:
    """Return the letter of the law that a line would fit, or none; it is shown, not chosen."""
    if isinstance(draft.subject, SupportFunction):
        return LegalLetter.CARER_SUPPORT
    if draft.provider_kind is ProviderKind.NETWORK:
        return LegalLetter.NETWORK
    if draft.financing in (Financing.HEALTH_INSURANCE, Financing.LONG_TERM_CARE):
        return LegalLetter.OTHER_PARTIES
    if draft.financing is Financing.OWN:
        return LegalLetter.OWN_STRENGTH
    return LegalLetter.NONE


def find_carried_over(arrangement: Arrangement, previous: Arrangement) -> frozenset[ProvisionId]:
    """Return the lines that still read exactly as at the previous visit."""
    earlier = [provision.draft for provision in previous.provisions]
    return frozenset(line.id for line in arrangement.provisions if line.draft in earlier)


def propose_review(held_on: date) -> date:
    """Return the day three months after a visit; in a shorter month that is its last day."""
    years, month = divmod(held_on.month - 1 + MONTHS_UNTIL_REVIEW, 12)
    year, month = held_on.year + years, month + 1
    return date(year, month, min(held_on.day, calendar.monthrange(year, month)[1]))
