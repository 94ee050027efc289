"""Offers in an arrangement that may not be there any more: told, and never taken away."""

from collections.abc import Iterable, Mapping
from datetime import date

from screening.arrangement.model import Arrangement
from screening.directory.model import Offer
from screening.identifiers import OfferId, ProvisionId
from screening.wording.offers import describe_doubt
from screening.wording.speech import say


def list_offer_ids(arrangement: Arrangement) -> frozenset[OfferId]:
    """Return the offers of the directory that an arrangement refers to."""
    return frozenset(
        line.draft.offer_id for line in arrangement.provisions if line.draft.offer_id is not None
    )


def list_offer_doubts(
    arrangement: Arrangement, offers: Mapping[OfferId, Offer], today: date
) -> Mapping[ProvisionId, str]:
    """Return for each line with an offer why that may not be there as it stands in the line.

    Args:
        arrangement: that of one visit.
        offers: what the directory knows of the offers in it.
        today: the day by which an offer is too long unchecked.
    """
    found = {
        line.id: _tell_doubt(offers.get(line.draft.offer_id), today)
        for line in arrangement.provisions
        if line.draft.offer_id is not None
    }
    return {line_id: sentence for line_id, sentence in found.items() if sentence}


def list_lost(arrangement: Arrangement, offers: Iterable[Offer]) -> tuple[str, ...]:
    """Return how the lines call the offers that nobody can go to now, each once."""
    usable = {offer.id for offer in offers if offer.is_usable}
    names = {
        line.draft.provider_name: None
        for line in arrangement.provisions
        if line.draft.offer_id is not None and line.draft.offer_id not in usable
    }
    return tuple(names)


def _tell_doubt(offer: Offer | None, today: date) -> str:
    if offer is None:
        return say("Dit aanbod staat niet meer in de sociale kaart.")
    doubt = describe_doubt(offer, today)
    return f"{doubt}." if doubt else ""
