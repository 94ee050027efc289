"""The measures of a care network: all of them about the living, and without the client."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from screening.identifiers import PersonId
from screening.network.model import Group, Person, Tie

Neighbours = Mapping[PersonId, frozenset[PersonId]]


@dataclass(frozen=True, slots=True)
class Measures:
    """What can be counted in one network; people are named by id, in the order of the map."""

    size: int
    per_group: Mapping[Group, int]
    informal_share: float
    """Share of the people that is not a professional, between 0 and 1; 0 without people."""
    ties: int
    """Ties between the people; ties to the client do not count."""
    density: float
    """Ties as a share of all possible pairs, between 0 and 1; 0 with fewer than two people."""
    degrees: Mapping[PersonId, int]
    mean_degree: float
    highest_degree: int
    most_connected: tuple[PersonId, ...]
    """Who have the highest degree; empty when there are no ties."""
    isolated: tuple[PersonId, ...]
    """Who have a tie to the client and none to anybody else."""
    components: tuple[frozenset[PersonId], ...]
    """The groups that hang together without the client."""
    hours_per_week: float
    hours_per_person: Mapping[PersonId, float]
    main_carer: PersonId | None
    """The carer with the most hours; None when no carer has hours."""
    main_carer_share: float
    """Share of all hours that the main carer gives, between 0 and 1."""
    possible_helpers: tuple[PersonId, ...]
    """Who are able and willing, and have no task yet."""

    @property
    def component_count(self) -> int:
        """The number of groups that hang together without the client."""
        return len(self.components)

    @property
    def informal_count(self) -> int:
        """The number of people who are not a professional."""
        return self.size - self.per_group[Group.PROFESSIONAL]

    @property
    def possible_ties(self) -> int:
        """The number of pairs of people."""
        return self.size * (self.size - 1) // 2


def measure(people: Iterable[Person], ties: Iterable[Tie]) -> Measures:
    """Return all measures; the deceased, and ties to unknown people or to oneself, are left out."""
    members = list_living(people)
    neighbours = find_neighbours(members, ties)
    degrees = {person_id: len(others) for person_id, others in neighbours.items()}
    tie_count = sum(degrees.values()) // 2
    size = len(members)
    per_group = {group: sum(person.group is group for person in members) for group in Group}
    highest = max(degrees.values(), default=0)
    hours = {person.id: person.hours_per_week for person in members}
    total_hours = sum(hours.values())
    main_carer = _find_main_carer(members)
    return Measures(
        size=size,
        per_group=per_group,
        informal_share=(size - per_group[Group.PROFESSIONAL]) / size if size else 0.0,
        ties=tie_count,
        density=tie_count / (size * (size - 1) / 2) if size > 1 else 0.0,
        degrees=degrees,
        mean_degree=2 * tie_count / size if size else 0.0,
        highest_degree=highest,
        most_connected=tuple(
            key for key, degree in degrees.items() if highest and degree == highest
        ),
        isolated=find_isolated(members, neighbours),
        components=_find_components(neighbours),
        hours_per_week=total_hours,
        hours_per_person=hours,
        main_carer=main_carer,
        main_carer_share=hours[main_carer] / total_hours if main_carer is not None else 0.0,
        possible_helpers=tuple(
            person.id for person in members if is_able_and_willing(person) and not person.tasks
        ),
    )


def list_living(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the living people in the order of the map, each id once."""
    living: dict[PersonId, Person] = {}
    for person in people:
        if not person.deceased:
            living.setdefault(person.id, person)
    return tuple(living.values())


def find_neighbours(members: Iterable[Person], ties: Iterable[Tie]) -> Neighbours:
    """Return for every member with whom they have a tie; other ties are ignored."""
    neighbours: dict[PersonId, set[PersonId]] = {person.id: set() for person in members}
    for tie in ties:
        if tie.first != tie.second and tie.first in neighbours and tie.second in neighbours:
            neighbours[tie.first].add(tie.second)
            neighbours[tie.second].add(tie.first)
    return {person_id: frozenset(others) for person_id, others in neighbours.items()}


def find_isolated(members: Iterable[Person], neighbours: Neighbours) -> tuple[PersonId, ...]:
    """Return the members who have a tie to the client and none within the network."""
    return tuple(
        person.id
        for person in members
        if person.tie_to_client is not None and not neighbours[person.id]
    )


def is_able_and_willing(person: Person) -> bool:
    """Whether it is known of a person that they are able and willing to help."""
    return person.able is True and person.willing is True


def _find_main_carer(members: Iterable[Person]) -> PersonId | None:
    carers = [
        person for person in members if person.group is Group.CARER and person.hours_per_week > 0
    ]
    return max(carers, key=lambda person: person.hours_per_week).id if carers else None


def _find_components(neighbours: Neighbours) -> tuple[frozenset[PersonId], ...]:
    components: list[frozenset[PersonId]] = []
    seen: set[PersonId] = set()
    for start in neighbours:
        if start in seen:
            continue
        component = {start}
        waiting = [start]
        while waiting:
            fresh = neighbours[waiting.pop()] - component
            component |= fresh
            waiting.extend(fresh)
        seen |= component
        components.append(frozenset(component))
    return tuple(components)
