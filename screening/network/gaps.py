"""What a network lacks: plain facts, each with whom or what it is about, and no grade."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from screening.identifiers import PersonId
from screening.network.measures import Measures, find_neighbours, list_living
from screening.network.model import (
    Group,
    Moment,
    NetworkMap,
    Person,
    Sector,
    SupportKind,
    Task,
)


class GapKind(StrEnum):
    """What can be lacking."""

    ONE_PERSON_TASKS = "one_person_tasks"
    NO_SPARE_HELP = "no_spare_help"
    MISSING_SUPPORT = "missing_support"
    EMPTY_DAY_PARTS = "empty_day_parts"
    EMPTY_SECTORS = "empty_sectors"
    NO_PROFESSIONALS = "no_professionals"
    ONLY_PROFESSIONALS = "only_professionals"


@dataclass(frozen=True, slots=True, repr=False)
class Gap:
    """One thing that is lacking; what does not belong to its kind is empty."""

    kind: GapKind
    tasks: Mapping[PersonId, tuple[Task, ...]] | None = None
    """Who does what that nobody else does."""
    support: tuple[SupportKind, ...] = ()
    moments: tuple[Moment, ...] = ()
    sectors: tuple[Sector, ...] = ()


def find_gaps(
    network: NetworkMap, measures: Measures, empty_moments: tuple[Moment, ...] = ()
) -> tuple[Gap, ...]:
    """Return what a network lacks, in the order of `GapKind`; nothing when there is nobody.

    Args:
        network: everyone around the client.
        measures: those of this network.
        empty_moments: day parts at which nobody is there; none as long as no moments are known.
    """
    people = list_living(network.people)
    if not people:
        return ()
    return tuple(_list_gaps(network, people, measures, empty_moments))


def _list_gaps(
    network: NetworkMap,
    people: tuple[Person, ...],
    measures: Measures,
    empty_moments: tuple[Moment, ...],
) -> Iterable[Gap]:
    if alone := find_one_person_tasks(people):
        yield Gap(GapKind.ONE_PERSON_TASKS, tasks=alone)
    if not measures.possible_helpers:
        yield Gap(GapKind.NO_SPARE_HELP)
    if missing := find_missing_support(network):
        yield Gap(GapKind.MISSING_SUPPORT, support=missing)
    if empty_moments:
        yield Gap(GapKind.EMPTY_DAY_PARTS, moments=empty_moments)
    if empty := find_empty_sectors(people):
        yield Gap(GapKind.EMPTY_SECTORS, sectors=empty)
    professionals = measures.per_group[Group.PROFESSIONAL]
    if not professionals:
        yield Gap(GapKind.NO_PROFESSIONALS)
    elif professionals == measures.size:
        yield Gap(GapKind.ONLY_PROFESSIONALS)


def find_one_person_tasks(people: Iterable[Person]) -> Mapping[PersonId, tuple[Task, ...]]:
    """Return per person the tasks that nobody else on the map does, each subject once."""
    members = list_living(people)
    doers: dict[str, set[PersonId]] = {}
    for person in members:
        for task in person.tasks:
            doers.setdefault(task.subject, set()).add(person.id)
    alone: dict[PersonId, tuple[Task, ...]] = {}
    for person in members:
        own = {task.subject: task for task in reversed(person.tasks)}
        tasks = tuple(own[key] for key in reversed(own) if len(doers[key]) == 1)
        if tasks:
            alone[person.id] = tasks
    return alone


def find_missing_support(network: NetworkMap) -> tuple[SupportKind, ...]:
    """Return the kinds of support that stand with no tie, once the letters are used at all."""
    people = list_living(network.people)
    neighbours = find_neighbours(people, network.ties)
    found = {kind for person in people for kind in person.client_support}
    found |= {
        kind
        for tie in network.ties
        if tie.second in neighbours.get(tie.first, ())
        for kind in tie.support
    }
    return tuple(kind for kind in SupportKind if kind not in found) if found else ()


def find_empty_sectors(people: Iterable[Person]) -> tuple[Sector, ...]:
    """Return the sectors without anybody who is alive."""
    filled = {person.sector for person in list_living(people)}
    return tuple(sector for sector in Sector if sector not in filled)
