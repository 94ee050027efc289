"""Who could be called when something happens to a carer; the people themselves choose."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from screening.arrangement import contact
from screening.arrangement.backup_plan import PLAN
from screening.arrangement.carer_card import CardCall, is_phone
from screening.dossier.model import Carer
from screening.identifiers import PersonId
from screening.network.measures import is_able_and_willing, list_living
from screening.network.model import NetworkMap, Person
from screening.network.named import find_named
from screening.network.types import STRAINED


class OfferReason(StrEnum):
    """Why somebody is offered for a card."""

    IN_PLAN = "in_plan"
    WILLING = "willing"
    CONTACT = "contact"
    SUPPORTER = "supporter"
    STRAINED = "strained"
    """One of the others on the map, but the tie with the client or the carer is strained."""


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
    people = list(_list_people(carer, network, texts.get(PLAN, "")))
    strained = [offer for offer in people if offer.reason is OfferReason.STRAINED]
    near = [offer for offer in people if offer.reason is not OfferReason.STRAINED]
    offers = []
    for offer in (*near, *_list_others(carer, texts), *strained):
        if offer.call.name.casefold() not in known:
            known.add(offer.call.name.casefold())
            offers.append(offer)
    return tuple(offers)


def list_deceased(calls: Iterable[CardCall], network: NetworkMap) -> tuple[str, ...]:
    """Return who is on a card and has died, as the card has the name; words behind it may be."""
    living = {person.id for person in list_living(network.people)}
    deceased = {person.name.casefold() for person in network.people if person.id not in living}
    names = {person.name.casefold() for person in network.people}
    found = []
    for call in calls:
        text = call.name.casefold()
        meant = [name for name in find_named(text, names) if text.startswith(name)]
        if any(name in deceased for name in meant):
            found.append(call.name)
    return tuple(found)


def _list_people(carer: Carer, network: NetworkMap, plan: str) -> Iterator[CallOffer]:
    others = [person for person in list_living(network.people) if person.id != carer.id]
    named = find_named(plan, (person.name for person in network.people))
    strained = _list_strained(carer, network)
    for person in others:
        if person.name in named:
            yield _offer(person, OfferReason.IN_PLAN, strained)
    for person in others:
        if is_able_and_willing(person):
            yield _offer(person, OfferReason.WILLING, strained)


def _list_strained(carer: Carer, network: NetworkMap) -> frozenset[PersonId]:
    """Return with whom the client or this carer has a strained tie; what others have is theirs."""
    with_client = {person.id for person in network.people if person.tie_to_client in STRAINED}
    pairs = [{tie.first, tie.second} for tie in network.ties if tie.kind in STRAINED]
    with_carer = {key for pair in pairs if carer.id in pair for key in pair - {carer.id}}
    return frozenset(with_client | with_carer)


def _offer(person: Person, reason: OfferReason, strained: frozenset[PersonId]) -> CallOffer:
    told = OfferReason.STRAINED if person.id in strained else reason
    return CallOffer(CardCall(person.name), told, person.relation)


def _list_others(carer: Carer, texts: Mapping[str, str]) -> Iterator[CallOffer]:
    if name := texts.get(contact.NAME, "").strip():
        yield CallOffer(_call(name, texts.get(contact.PHONE, "")), OfferReason.CONTACT)
    if name := carer.support.supporter.strip():
        yield CallOffer(_call(name, carer.support.reach), OfferReason.SUPPORTER)


def _call(name: str, reach: str) -> CardCall:
    """Return somebody with the number, unless what is known is no number but an address."""
    return CardCall(name, reach.strip() if is_phone(reach) and "@" not in reach else "")
