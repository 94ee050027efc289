"""The ties of a map as seen from one of the people."""

from dataclasses import replace
from typing import Final

from screening.identifiers import PersonId
from screening.network.model import NetworkMap, Tie

CLIENT_END: Final = PersonId("")
"""Stands for the client as the end of a tie."""


def list_ties(network: NetworkMap, person_id: PersonId) -> dict[PersonId, Tie]:
    """Return somebody's ties with the others on the map by who the other is; they come `first`."""
    there = {person.id for person in network.people}
    found = {}
    for tie in network.ties:
        if person_id in (tie.first, tie.second) and tie.first != tie.second:
            seen = tie if tie.first == person_id else turn_tie(tie)
            if seen.second in there:
                found[seen.second] = seen
    return found


def find_tie(network: NetworkMap, first: PersonId, second: PersonId) -> Tie | None:
    """Return the tie of two people as seen from the first; either may be `CLIENT_END`."""
    if first == CLIENT_END:
        tie = find_tie(network, second, first)
        return turn_tie(tie) if tie else None
    if second != CLIENT_END:
        return list_ties(network, first).get(second)
    person = next((each for each in network.people if each.id == first), None)
    if person is None or person.tie_to_client is None:
        return None
    return Tie(first, second, person.tie_to_client, person.client_direction, person.client_support)


def turn_tie(tie: Tie) -> Tie:
    """Return the same tie as seen from the other end."""
    return replace(tie, first=tie.second, second=tie.first, direction=tie.direction.reversed)
