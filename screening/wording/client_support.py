"""What the app says about client support: sharing, hours, and another supporter."""

from datetime import date
from typing import Final

from screening.dossier.model import ClientSupport, SupporterRequest
from screening.dossier.support_checks import DAY_HOURS
from screening.dossier.support_record import SupportRecord
from screening.wording.formats import format_date, format_number
from screening.wording.labels import label
from screening.wording.speech import mark, say

INDEPENDENCE: Final = (
    mark("De ondersteuner werkt in het belang van wie om hulp vraagt."),
    mark("Betaalt de gemeente de organisatie? Dan kan de ondersteuner toch onafhankelijk zijn."),
    mark(
        "Werkt de ondersteuner bij een zorgaanbieder? Dan is het lastiger: die heeft er belang bij "
        "dat iemand voor de eigen organisatie kiest."
    ),
    mark(
        "Zit de ondersteuner in het wijkteam? Dat hoeft geen probleem te zijn. Wie over de "
        "aanvraag beslist, kan niet ook de ondersteuner zijn."
    ),
    mark(
        "Twijfelt iemand? Dan mag die om een ander vragen. De gemeente moet daarvoor zorgen, ook "
        "zonder reden."
    ),
)
"""What is good to know of independence; it is no verdict on any supporter."""


def describe_sharing(support: ClientSupport) -> str:
    """Return what may be told to whom since when; without a date nothing may."""
    what, whom = support.shared_what, support.shared_with
    if support.shared_on is None:
        return say("Er is geen datum van toestemming. Er mag niets worden gedeeld.")
    day = format_date(support.shared_on)
    if what and whom:
        return say(
            "Toestemming sinds {day}. Wat: {what}. Met wie: {whom}.", day=day, what=what, whom=whom
        )
    missing = (
        say("Vul nog in wat er mag worden gedeeld, en met wie.")
        if not (what or whom)
        else say("Vul nog in wat er mag worden gedeeld.")
        if whom
        else say("Vul nog in met wie er mag worden gedeeld.")
    )
    return say("Toestemming sinds {day}.", day=day) + " " + missing


def describe_support(support: ClientSupport, record: SupportRecord) -> str:
    """Return in a few words who told it when, what was chosen, and what more is kept."""
    told = _say_day(say("Verteld op {day}"), support.told_on)
    if told and support.told_by:
        told = f"{told} {say('door {whom}', whom=support.told_by)}"
    supporter = ", ".join(filter(None, (support.supporter, support.organisation)))
    chosen = label(support.choice)
    chosen = f"{chosen}: {supporter}" if supporter else chosen
    return " · ".join(filter(None, (told, chosen, summarise_more(support, record).rstrip("."))))


def describe_total(record: SupportRecord) -> str:
    """Return how much time was spent in all."""
    return say("In totaal {number} uur.", number=format_number(record.total, 2))


def describe_full_days(record: SupportRecord) -> str:
    """Return on which days more time was spent than a day has; empty when there is no such day."""
    return " ".join(
        say(
            "Op {day} is samen {number} uur genoteerd. Een dag heeft {most} uur.",
            day=format_date(day),
            number=format_number(hours, 2),
            most=DAY_HOURS,
        )
        for day, hours in record.full_days
    )


def describe_request(request: SupporterRequest, name: str) -> str:
    """Return that somebody asked for another supporter, and whether it has been arranged."""
    asked = say(
        "{name} vroeg op {day} om een andere ondersteuner.",
        name=name,
        day=format_date(request.asked_on),
    )
    if request.arranged_on is None:
        return asked + " " + say("Dit is nog niet geregeld.")
    day = format_date(request.arranged_on)
    arranged = (
        say("Geregeld op {day}, met {whom}.", day=day, whom=request.arranged_with)
        if request.arranged_with
        else say("Geregeld op {day}.", day=day)
    )
    return f"{asked} {arranged}"


def summarise_more(support: ClientSupport, record: SupportRecord) -> str:
    """Return in one line what is kept beside being told and the choice; empty when nothing is."""
    hours = format_number(record.total, 2)
    parts = (
        _say_day(say("delen mag sinds {day}"), support.shared_on),
        say("doel genoteerd") if support.goal or support.agreements else "",
        _say_day(say("geëvalueerd op {day}"), support.evaluated_on)
        or (say("evaluatie genoteerd") if support.evaluation else ""),
        say("{number} uur besteed", number=hours) if record.hours else "",
    )
    line = ", ".join(filter(None, parts))
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def _say_day(words: str, day: date | None) -> str:
    return words.format(day=format_date(day)) if day else ""


def describe_missing_ways(*, has_phone: bool, has_organisation: bool) -> str:
    """Return what an invitation cannot tell of how to get client support; empty when it can."""
    if has_phone and has_organisation:
        return ""
    if has_phone:
        return say("In de brief staat geen organisatie voor cliëntondersteuning.")
    if has_organisation:
        return say("In de brief staat geen telefoonnummer van uw organisatie.")
    return say(
        "In de brief staat geen telefoonnummer van uw organisatie, en geen organisatie voor "
        "cliëntondersteuning."
    )
