"""Which ties came, went, changed in kind, or carry something else at a later visit."""

from collections.abc import Mapping
from typing import NamedTuple

from screening.identifiers import PersonId
from screening.network.differences import TieChange, TieContent, TieContentChange
from screening.network.model import NetworkMap, TieKind


class _Ends(NamedTuple):
    """The two ends of a tie, in one order whatever the map; the first is None for the client."""

    first: PersonId | None
    second: PersonId


_Ties = Mapping[_Ends, tuple[TieKind, TieContent]]


def find_ties(before: NetworkMap, after: NetworkMap) -> tuple[TieChange, ...]:
    """Return all ties of another kind than before, those with people who came or left too."""
    old, new = _list_ties(before), _list_ties(after)
    changes = []
    for ends in dict.fromkeys([*new, *old]):
        kinds = [ties[ends][0] if ends in ties else None for ties in (old, new)]
        if kinds[0] is not kinds[1]:
            changes.append(TieChange(*ends, *kinds))
    return tuple(changes)


def find_contents(before: NetworkMap, after: NetworkMap) -> tuple[TieContentChange, ...]:
    """Return the ties that were there at both visits with another direction or other letters."""
    old, new = _list_ties(before), _list_ties(after)
    return tuple(
        TieContentChange(*ends, old[ends][1], content)
        for ends, (_, content) in new.items()
        if ends in old and old[ends][1] != content
    )


def _list_ties(network: NetworkMap) -> _Ties:
    """Return the ties of a map, those with the client first; what is not on the map is left out."""
    ties: dict[_Ends, tuple[TieKind, TieContent]] = {}
    for person in network.people:
        if person.tie_to_client is not None:
            content = TieContent(person.client_direction, person.client_support)
            ties[_Ends(None, person.id)] = (person.tie_to_client, content)
    known = {person.id for person in network.people}
    for tie in network.ties:
        if tie.first != tie.second and {tie.first, tie.second} <= known:
            first, second = sorted((tie.first, tie.second))
            direction = tie.direction if first == tie.first else tie.direction.reversed
            ties[_Ends(first, second)] = (tie.kind, TieContent(direction, tie.support))
    return ties
