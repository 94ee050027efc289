"""A line of the arrangement in words."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.contact import NAME, PHONE, ROLE
from screening.arrangement.model import (
    Agreement,
    Financing,
    LegalLetter,
    ProviderKind,
    ProvisionDraft,
    RespiteGiver,
    SupportFunction,
    Unit,
)
from screening.identifiers import PersonId
from screening.wording.formats import format_date, format_euro, format_number
from screening.wording.labels import label
from screening.wording.moments import describe_moments
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

_PAID: Final[Mapping[Financing, str]] = {
    Financing.NONE: "",
    Financing.OWN: mark("betaald van eigen geld"),
    Financing.NETWORK: mark("gedaan door het netwerk, zonder betaling"),
    Financing.WMO: mark("betaald uit de Wet maatschappelijke ondersteuning (Wmo)"),
    Financing.PERSONAL_BUDGET: mark("betaald uit een persoonsgebonden budget (pgb)"),
    Financing.HEALTH_INSURANCE: mark("betaald uit de Zorgverzekeringswet (Zvw)"),
    Financing.LONG_TERM_CARE: mark("betaald uit de Wet langdurige zorg (Wlz)"),
}
_GIVEN_BY: Final[Mapping[RespiteGiver, str]] = {
    RespiteGiver.PROFESSIONAL: mark("door een beroepskracht"),
    RespiteGiver.VOLUNTEER: mark("door een vrijwilliger"),
}


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


def name_letter(letter: LegalLetter) -> str:
    """Return a letter of the law with its meaning: d steun voor de mantelzorger."""
    return " ".join(filter(None, (letter.value, label(letter))))


def describe_letter(draft: ProvisionDraft) -> str:
    """Return what of the investigation a line answers: onderdeel d: steun voor de mantelzorger.

    Empty when no letter was chosen. The letters are those of the Wmo 2015, article 2.3.2 lid 4.
    """
    if draft.letter is LegalLetter.NONE:
        return ""
    return say("onderdeel {letter}: {words}", letter=draft.letter.value, words=label(draft.letter))


def describe_financing(draft: ProvisionDraft) -> str:
    """Return who pays, with every abbreviation written out; empty when it is not known."""
    paid = _PAID[draft.financing]
    return say(paid) if paid else ""


def describe_next(draft: ProvisionDraft) -> str:
    """Return the next step: Annie: het loket bellen, uiterlijk 3 juni 2026; empty without one."""
    step = ": ".join(filter(None, (draft.next_actor, draft.next_action)))
    by = say("uiterlijk {day}", day=format_date(draft.next_on)) if draft.next_on else ""
    return ", ".join(filter(None, (step, by)))


def describe_respite(draft: ProvisionDraft) -> str:
    """Return what kind of respite care it is: thuis, door een vrijwilliger, vast; or nothing."""
    respite = draft.respite
    parts = (
        label(respite.place) if respite.place else "",
        say(_GIVEN_BY[respite.giver]) if respite.giver else "",
        label(respite.rhythm) if respite.rhythm else "",
    )
    return ", ".join(filter(None, parts))


def describe_day_parts(draft: ProvisionDraft) -> str:
    """Return at which day parts it happens: dinsdagmiddag; empty when that was not said."""
    return describe_moments(draft.moments) if draft.moments else ""


def describe_agreement(agreement: Agreement) -> str:
    """Return who does what when: Marja: gaat mee naar de huisarts (eens per maand)."""
    words = ": ".join(filter(None, (agreement.who, agreement.what)))
    moment = f"({agreement.moment})" if words and agreement.moment else agreement.moment
    return " ".join(filter(None, (words, moment)))


def describe_contact(texts: Mapping[str, str]) -> str:
    """Return the contact person among the texts of a visit: name, role and phone, as known."""
    return ", ".join(filter(None, (texts.get(name, "") for name in (NAME, ROLE, PHONE))))
