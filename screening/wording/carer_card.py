"""What the app says about a carer card: why somebody is offered for it, and how far it is."""

from collections.abc import Mapping, Sequence
from typing import Final

from screening.arrangement.card_offers import OfferReason
from screening.arrangement.carer_card import CarerCard
from screening.wording.formats import count
from screening.wording.speech import mark, say

_REASONS: Final[Mapping[OfferReason, str]] = {
    OfferReason.IN_PLAN: mark("Staat in het noodplan"),
    OfferReason.WILLING: mark("Kan en wil helpen, volgens de netwerkkaart"),
    OfferReason.CONTACT: mark("Contactpersoon"),
    OfferReason.SUPPORTER: mark("Cliëntondersteuner van de mantelzorger"),
    OfferReason.STRAINED: mark("Met een gespannen of verbroken band: bespreek eerst of dit past"),
}


def word_reason(reason: OfferReason) -> str:
    """Return why somebody is offered."""
    return say(_REASONS[reason])


def describe_card(card: CarerCard, deceased: Sequence[str] = ()) -> str:
    """Return how far a card is, or else who on it has died."""
    if deceased:
        return say(
            "Overleden, volgens de netwerkkaart: {names}. Wie wordt er nu gebeld?",
            names=", ".join(deceased),
        )
    if card.is_empty:
        return say("Nog geen pas.")
    if not card.calls:
        return say("Er staat nog niemand op om te bellen.")
    if not card.is_ready:
        names = [call.name for call in card.calls if not call.phone]
        return say("Nog zonder telefoonnummer: {names}.", names=", ".join(names))
    people = count(len(card.calls), say("persoon"), say("mensen"))
    return say("Klaar om af te drukken, met {people} om te bellen.", people=people)
