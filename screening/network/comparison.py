"""What changed between the maps of two visits; people are the same when their ids are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from screening.identifiers import PersonId
from screening.network.differences import (
    AbilityChange,
    DaysChange,
    PersonChange,
    Question,
    TaskChange,
    TieChange,
    TieContentChange,
    Value,
)
from screening.network.measures import Measures, measure
from screening.network.model import Group, NetworkMap, Person, Sector
from screening.network.task_differences import find_days, find_tasks
from screening.network.tie_differences import find_contents, find_ties

SHOWN_DECIMALS: Final = 2
"""Hours that read the same are the same: sums of hours have rounding errors of their own."""


@dataclass(frozen=True, repr=False)
class Comparison:
    """All that differs between two maps; people stand in the order of the later map.

    Hours, living together and the three questions are about who lives at both visits.
    """

    before: NetworkMap
    after: NetworkMap
    came: tuple[PersonId, ...]
    left: tuple[PersonId, ...]
    died: tuple[PersonId, ...]
    alive_again: tuple[PersonId, ...]
    """Who stood on the map as deceased by mistake."""
    renamed: tuple[PersonChange[str], ...]
    groups: tuple[PersonChange[Group], ...]
    sectors: tuple[PersonChange[Sector], ...]
    households: tuple[PersonChange[bool], ...]
    """Who came to live with the client, or no longer do."""
    abilities: tuple[AbilityChange, ...]
    hours: tuple[PersonChange[float], ...]
    tasks: tuple[TaskChange, ...]
    days: tuple[DaysChange, ...]
    ties: tuple[TieChange, ...]
    contents: tuple[TieContentChange, ...]

    @cached_property
    def measures_before(self) -> Measures:
        """The measures of the earlier map."""
        return measure(self.before.people, self.before.ties)

    @cached_property
    def measures_after(self) -> Measures:
        """The measures of the later map."""
        return measure(self.after.people, self.after.ties)

    @property
    def total_changed(self) -> bool:
        """Whether all hours together read differently."""
        return are_different(
            self.measures_before.hours_per_week, self.measures_after.hours_per_week
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing that this knows of changed."""
        return not self.total_changed and not any(
            (
                *(self.came, self.left, self.died, self.alive_again, self.renamed, self.groups),
                *(self.sectors, self.households, self.abilities, self.hours, self.tasks),
                *(self.days, self.ties, self.contents),
            )
        )

    def name_of(self, person_id: PersonId) -> str:
        """Return what a person is called now, or was when they left; the relation if unnamed."""
        for network in (self.after, self.before):
            for person in network.people:
                if person.id == person_id:
                    return person.name or person.relation
        raise KeyError(person_id)


def compare(before: NetworkMap, after: NetworkMap) -> Comparison:
    """Return what changed from one map to another."""
    old = {person.id: person for person in before.people}
    new = {person.id: person for person in after.people}
    pairs = [(old[key], person) for key, person in new.items() if key in old]
    living = [(a, b) for a, b in pairs if not a.deceased and not b.deceased]
    return Comparison(
        before=before,
        after=after,
        came=tuple(key for key in new if key not in old),
        left=tuple(key for key in old if key not in new),
        died=tuple(b.id for a, b in pairs if b.deceased and not a.deceased),
        alive_again=tuple(b.id for a, b in pairs if a.deceased and not b.deceased),
        renamed=_find(pairs, lambda person: person.name),
        groups=_find(pairs, lambda person: person.group),
        sectors=_find(pairs, lambda person: person.sector),
        households=_find(living, lambda person: person.living_together),
        abilities=tuple(_find_abilities(living)),
        hours=tuple(
            PersonChange(a.id, a.hours_per_week, b.hours_per_week)
            for a, b in living
            if are_different(a.hours_per_week, b.hours_per_week)
        ),
        tasks=find_tasks(before.people, after.people),
        days=find_days(living),
        ties=find_ties(before, after),
        contents=find_contents(before, after),
    )


def are_different(first: float, second: float) -> bool:
    """Whether two numbers of hours read differently."""
    return round(first, SHOWN_DECIMALS) != round(second, SHOWN_DECIMALS)


def _find(
    pairs: list[tuple[Person, Person]], value: Callable[[Person], Value]
) -> tuple[PersonChange[Value], ...]:
    return tuple(PersonChange(a.id, value(a), value(b)) for a, b in pairs if value(a) != value(b))


def _find_abilities(pairs: list[tuple[Person, Person]]) -> Iterator[AbilityChange]:
    for a, b in pairs:
        for question in Question:
            known = getattr(a, question), getattr(b, question)
            if known[0] is not known[1]:
                yield AbilityChange(a.id, question, *known)
