"""The same people with a carer in the middle of the map instead of the client.

Only a way of looking: nothing of it is stored, and what is counted and said stays about the client.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from screening.identifiers import PersonId
from screening.network.model import UNNAMED, Direction, Group, NetworkMap, Person, Tie
from screening.network.own_ties import list_ties
from screening.wording.speech import say

CLIENT_BESIDE: Final = PersonId("client")
"""The client on a map that was made without a dossier, when somebody else is in the middle."""


def list_centres(network: NetworkMap) -> tuple[Person, ...]:
    """Return the carers who can be put in the middle, in the order of the map."""
    return tuple(
        person for person in network.people if person.group is Group.CARER and not person.deceased
    )


def centre_on(network: NetworkMap, carer_id: PersonId) -> NetworkMap:
    """Return the map as seen from a carer; `client_name` and ties "to the client" are the carer's.

    The client stands among the others by the own `client_id`, in the inner circle and in the sector
    of the carer: what one is to the other is the other to the one. Places by hand are left out,
    because they were made around the client.
    """
    carer = network.person(carer_id)
    client = _seat_client(network, carer)
    own = list_ties(network, carer_id)
    people = tuple(
        _turn_to_carer(person, own.get(person.id))
        for person in network.people
        if person.id != carer_id
    )
    ties = tuple(tie for tie in network.ties if carer_id not in (tie.first, tie.second))
    return NetworkMap(
        client_name=carer.name or carer.relation,
        client_age=carer.age,
        people=(client, *people),
        ties=(*_list_client_ties(network, carer_id, client.id), *ties),
        client_id=client.id,
        client_gender=carer.gender,
    )


def _seat_client(network: NetworkMap, carer: Person) -> Person:
    """Return the client as one of the people around the carer."""
    return Person(
        id=CLIENT_BESIDE if network.client_id == UNNAMED else network.client_id,
        name=network.client_name,
        relation=say("cliënt"),
        group=Group.CARER,
        sector=carer.sector,
        tie_to_client=carer.tie_to_client,
        age=network.client_age,
        gender=network.client_gender,
        # As seen from the client, and not from the carer who is in the middle now.
        client_direction=carer.client_direction.reversed,
        client_support=carer.client_support,
    )


def _turn_to_carer(person: Person, tie: Tie | None) -> Person:
    """Return the person with what there is between them and the carer in place of the client."""
    return replace(
        person,
        place=None,
        tie_to_client=tie.kind if tie else None,
        client_direction=tie.direction.reversed if tie else Direction.NONE,
        client_support=tie.support if tie else frozenset(),
    )


def _list_client_ties(
    network: NetworkMap, carer_id: PersonId, client_id: PersonId
) -> Iterator[Tie]:
    """Give the ties of all others with the client, who has a place of the own now."""
    for person in network.people:
        if person.tie_to_client is not None and person.id != carer_id:
            yield Tie(
                person.id,
                client_id,
                person.tie_to_client,
                person.client_direction,
                person.client_support,
            )
