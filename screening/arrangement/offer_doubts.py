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


def name_doubtful(
    arrangement: Arrangement, offers: Iterable[Offer], today: date
) -> tuple[str, ...]:
    """Return how the lines call the offers that may not be there, each once."""
    doubts = list_offer_doubts(arrangement, {offer.id: offer for offer in offers}, today)
    lines = [line for line in arrangement.provisions if line.id in doubts]
    return tuple(dict.fromkeys(line.draft.provider_name for line in lines))


def _tell_doubt(offer: Offer | None, today: date) -> str:
    if offer is None:
        return say("Dit aanbod staat niet meer in de sociale kaart.")
    doubt = describe_doubt(offer, today)
    return f"{doubt}." if doubt else ""
