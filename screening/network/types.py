"""What kind of network it is, in a few own descriptions: a way to talk about it, and no diagnosis.

The first rule that holds gives the description, and where none holds there is none. All rules are
about the living, without the client, and need at least three people:

1. mostly professionals: more than half of the people is a professional;
2. one pivot: the main carer gives at least two thirds of all hours;
3. small and close: at most six people, and at least half of all pairs have a tie that is neither
   tense nor broken;
4. friends and neighbours: at least two friends, acquaintances or neighbours have a task;
5. mostly family: more than half of the people who are no professional is family;
6. loose: there are ties, and fewer than one in five pairs has one. Without any tie it is more
   likely that nobody was asked.

The numbers are a choice of ours; no source prescribes them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId
from screening.network.measures import Measures, list_living, measure
from screening.network.model import Group, NetworkMap, Person, Sector, TieKind

LEAST_SIZE: Final = 3
PIVOT_SHARE: Final = 2 / 3
SMALL_SIZE: Final = 6
CLOSE_DENSITY: Final = 0.5
LEAST_FRIENDS: Final = 2
LOOSE_DENSITY: Final = 0.2

FAMILY: Final = frozenset({Sector.FAMILY_OF_ORIGIN, Sector.OTHER_FAMILY})
STRAINED: Final = frozenset({TieKind.TENSE, TieKind.BROKEN})
BEYOND_FAMILY: Final = frozenset({Sector.FRIENDS, Sector.ACQUAINTANCES, Sector.NEIGHBOURS})


class NetworkType(StrEnum):
    """The descriptions, in the order of their rules."""

    PROFESSIONALS = "professionals"
    ONE_PIVOT = "one_pivot"
    SMALL_AND_CLOSE = "small_and_close"
    FRIENDS_AND_NEIGHBOURS = "friends_and_neighbours"
    FAMILY = "family"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class FoundType:
    """A description and the facts it rests on: so much of a whole, and who.

    For the pivot these are hours, for what is close or loose pairs, and people for the others.
    """

    kind: NetworkType
    part: float
    whole: float
    people: tuple[PersonId, ...] = ()


def find_type(network: NetworkMap, measures: Measures) -> FoundType | None:
    """Return the description that fits, or None where none does or there are too few people.

    Args:
        network: everyone around the client.
        measures: those of this network.
    """
    people = list_living(network.people)
    if len(people) < LEAST_SIZE:
        return None
    informal = [person for person in people if person.group is not Group.PROFESSIONAL]
    in_order = (
        _find_professionals(measures),
        _find_pivot(measures),
        _find_small(network, measures),
        _find_friends(informal),
        _find_family(informal),
        _find_loose(measures),
    )
    return next((found for found in in_order if found is not None), None)


def _find_professionals(measures: Measures) -> FoundType | None:
    part, whole = measures.per_group[Group.PROFESSIONAL], measures.size
    return FoundType(NetworkType.PROFESSIONALS, part, whole) if 2 * part > whole else None


def _find_pivot(measures: Measures) -> FoundType | None:
    pivot = measures.main_carer
    if pivot is None or measures.main_carer_share < PIVOT_SHARE:
        return None
    hours = measures.hours_per_person[pivot]
    return FoundType(NetworkType.ONE_PIVOT, hours, measures.hours_per_week, (pivot,))


def _find_small(network: NetworkMap, measures: Measures) -> FoundType | None:
    close = [tie for tie in network.ties if tie.kind not in STRAINED]
    pairs = measure(network.people, close).ties
    if measures.size > SMALL_SIZE or pairs < CLOSE_DENSITY * measures.possible_ties:
        return None
    return FoundType(NetworkType.SMALL_AND_CLOSE, pairs, measures.possible_ties)


def _find_friends(informal: Sequence[Person]) -> FoundType | None:
    friends = tuple(
        person.id for person in informal if person.sector in BEYOND_FAMILY and person.tasks
    )
    if len(friends) < LEAST_FRIENDS:
        return None
    return FoundType(NetworkType.FRIENDS_AND_NEIGHBOURS, len(friends), len(informal), friends)


def _find_family(informal: Sequence[Person]) -> FoundType | None:
    part = sum(person.sector in FAMILY for person in informal)
    return FoundType(NetworkType.FAMILY, part, len(informal)) if 2 * part > len(informal) else None


def _find_loose(measures: Measures) -> FoundType | None:
    if not measures.ties or measures.density >= LOOSE_DENSITY:
        return None
    return FoundType(NetworkType.LOOSE, measures.ties, measures.possible_ties)
