"""Who could be called when something happens to a carer; the people themselves choose."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from screening.arrangement import contact
from screening.arrangement.backup_plan import PLAN
from screening.arrangement.carer_card import CardCall, is_phone
from screening.dossier.model import Carer
from screening.network.measures import is_able_and_willing, list_living
from screening.network.model import NetworkMap, Person


class OfferReason(StrEnum):
    """Why somebody is offered for a card."""

    IN_PLAN = "in_plan"
    WILLING = "willing"
    CONTACT = "contact"
    SUPPORTER = "supporter"


# No generated repr: it is a name and a number.
@dataclass(frozen=True, slots=True, repr=False)
class CallOffer:
    """Somebody who could stand on the card; `relation` is to the client, where the map says so."""

    call: CardCall
    reason: OfferReason
    relation: str = ""


def list_offers(
    carer: Carer, network: NetworkMap, texts: Mapping[str, str], calls: Iterable[CardCall]
) -> tuple[CallOffer, ...]:
    """Return who could be called, each once and for the first reason; who is on the card is not.

    Args:
        carer: whose card it is.
        network: who is around the client.
        texts: those of the visit, with the backup plan and the contact person.
        calls: who stands on the card already.
    """
    known = {carer.name.casefold(), *(call.name.casefold() for call in calls)}
    offers = []
    for offer in (*_list_people(carer, network, texts.get(PLAN, "")), *_list_others(carer, texts)):
        if offer.call.name.casefold() not in known:
            known.add(offer.call.name.casefold())
            offers.append(offer)
    return tuple(offers)


def _list_people(carer: Carer, network: NetworkMap, plan: str) -> Iterator[CallOffer]:
    others = [person for person in list_living(network.people) if person.id != carer.id]
    for person in others:
        if person.name in plan:
            yield _offer(person, OfferReason.IN_PLAN)
    for person in others:
        if is_able_and_willing(person):
            yield _offer(person, OfferReason.WILLING)


def _offer(person: Person, reason: OfferReason) -> CallOffer:
    return CallOffer(CardCall(person.name), reason, person.relation)


def _list_others(carer: Carer, texts: Mapping[str, str]) -> Iterator[CallOffer]:
    if name := texts.get(contact.NAME, "").strip():
        yield CallOffer(_call(name, texts.get(contact.PHONE, "")), OfferReason.CONTACT)
    if name := carer.support.supporter.strip():
        yield CallOffer(_call(name, carer.support.reach), OfferReason.SUPPORTER)


def _call(name: str, reach: str) -> CardCall:
    """Return somebody with the number, unless what is known is no number but an address."""
    return CardCall(name, reach.strip() if is_phone(reach) and "@" not in reach else "")
