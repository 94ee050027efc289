"""The week of a care network: who is there with a task at which part of which day.

It says when tasks are done and no more than that: who lives with the client counts only at the
moments of the own tasks, because nothing on the map tells when they are at home.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from screening.network.measures import list_living
from screening.network.model import WEEK, Moment, NetworkMap, Person, Task


@dataclass(frozen=True, slots=True, repr=False)
class Presence:
    """Somebody at one moment, with the tasks of that moment; there is at least one."""

    person: Person
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PersonWeek:
    """The week of somebody who has tasks."""

    person: Person
    moments: tuple[Moment, ...]
    """In the order of the week."""
    unplanned: tuple[Task, ...]
    """The tasks of which it is not known when they are done."""


@dataclass(frozen=True, slots=True, repr=False)
class Week:
    """The week of all living people of a map, in the order of the map."""

    there: Mapping[Moment, tuple[Presence, ...]]
    """For each of the 28 moments who is there; nobody is an empty tuple."""
    people: tuple[PersonWeek, ...]
    """Who have tasks."""
    living_together: tuple[Person, ...]
    """Who live with the client, with or without tasks."""

    @property
    def empty(self) -> tuple[Moment, ...]:
        """The moments at which no task is known, in the order of the week."""
        return tuple(moment for moment in WEEK if not self.there[moment])

    @property
    def is_known(self) -> bool:
        """Whether the moment of any task is known."""
        return any(self.there.values())

    @property
    def has_tasks(self) -> bool:
        """Whether anybody has a task."""
        return bool(self.people)

    @property
    def unplanned_count(self) -> int:
        """The number of tasks of which it is not known when they are done."""
        return sum(len(line.unplanned) for line in self.people)


def find_empty(week: "Week") -> tuple[Moment, ...]:
    """Return the day parts at which nobody is there, as long as every task has its moments."""
    return week.empty if week.is_known and not week.unplanned_count else ()


def plan_week(network: NetworkMap) -> Week:
    """Return the week of the living people of a map."""
    living = list_living(network.people)
    return Week(
        there={moment: _list_present(living, moment) for moment in WEEK},
        people=tuple(_plan_person(person) for person in living if person.tasks),
        living_together=tuple(person for person in living if person.living_together),
    )


def find_moments(person: Person) -> frozenset[Moment]:
    """Return when a person is known to be there."""
    return frozenset[Moment]().union(*(task.moments for task in person.tasks))


def _plan_person(person: Person) -> PersonWeek:
    moments = find_moments(person)
    return PersonWeek(
        person,
        tuple(moment for moment in WEEK if moment in moments),
        tuple(task for task in person.tasks if not task.moments),
    )


def _list_present(living: Iterable[Person], moment: Moment) -> tuple[Presence, ...]:
    pairs = (
        (person, tuple(task for task in person.tasks if moment in task.moments))
        for person in living
    )
    return tuple(Presence(person, tasks) for person, tasks in pairs if tasks)
