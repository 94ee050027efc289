"""What is to be said of an offer in the directory before anyone goes there."""

from datetime import date

from screening.directory.model import Offer, OfferStatus
from screening.wording.formats import format_date
from screening.wording.labels import label
from screening.wording.speech import say


def describe_doubt(offer: Offer, today: date) -> str:
    """Return why an offer may not be there as it stands here; empty when there is no reason."""
    if offer.gone_on is not None:
        return _describe_gone(offer)
    if offer.status is not OfferStatus.ACTIVE:
        return _sentence(f"{label(offer.status)}{_describe_check(offer)}")
    if offer.is_stale(today):
        return describe_check(offer)
    return ""


def describe_check(offer: Offer) -> str:
    """Return since when nobody checked an offer."""
    if offer.checked_on is None:
        return say("Niet bekend wanneer dit is nagekeken")
    return say("Niet nagekeken sinds {day}", day=format_date(offer.checked_on))


def describe_checked(offer: Offer) -> str:
    """Return when an offer was checked, for who reads all about it."""
    if offer.checked_on is None:
        return say("Niet bekend wanneer dit is nagekeken")
    return say("Nagekeken op {day}", day=format_date(offer.checked_on))


def name_offer(offer: Offer) -> str:
    """Return an offer as it stands in a line of an arrangement: Dagopvang, De Hoeve."""
    return f"{offer.name}, {offer.organisation}"


def list_functions(offer: Offer) -> str:
    """Return the support functions of an offer with their numbers."""
    return ", ".join(f"{function.value} {label(function)}" for function in offer.functions)


def _describe_gone(offer: Offer) -> str:
    gone = say(
        "Staat niet meer in de sociale kaart sinds {day}",
        day=format_date(offer.gone_on or date.min),
    )
    return f"{gone}{_describe_check(offer)}"


def _describe_check(offer: Offer) -> str:
    if offer.checked_on is None:
        return ""
    return say(" (nagekeken op {day})", day=format_date(offer.checked_on))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
