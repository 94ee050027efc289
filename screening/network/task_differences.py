"""Which tasks came, went, or are done by other people at a later visit."""

from collections.abc import Iterable, Mapping

from screening.identifiers import PersonId
from screening.network.differences import DaysChange, TaskChange
from screening.network.measures import list_living
from screening.network.model import Moment, Person, Task


def find_tasks(before: Iterable[Person], after: Iterable[Person]) -> tuple[TaskChange, ...]:
    """Return every task that is not done by the same living people, in the order of the maps."""
    old, new = _list_doers(before), _list_doers(after)
    changes = []
    for subject in dict.fromkeys([*new, *old]):
        task, later = new.get(subject, (None, ()))
        former, earlier = old.get(subject, (None, ()))
        named = task or former
        if named is not None and set(later) != set(earlier):
            changes.append(TaskChange(named.kind, named.text.strip(), earlier, later))
    return tuple(changes)


def find_days(pairs: Iterable[tuple[Person, Person]]) -> tuple[DaysChange, ...]:
    """Return the tasks that a person does at both visits, at other moments of the week."""
    changes = []
    for before, after in pairs:
        old, new = _list_moments(before), _list_moments(after)
        for subject, (task, moments) in new.items():
            if subject in old and old[subject][1] != moments:
                changes.append(DaysChange(after.id, task.kind, task.text.strip()))
    return tuple(changes)


def _list_doers(people: Iterable[Person]) -> Mapping[str, tuple[Task, tuple[PersonId, ...]]]:
    doers: dict[str, tuple[Task, tuple[PersonId, ...]]] = {}
    for person in list_living(people):
        for task in person.tasks:
            first, others = doers.get(task.subject, (task, ()))
            if person.id not in others:
                doers[task.subject] = (first, (*others, person.id))
    return doers


def _list_moments(person: Person) -> Mapping[str, tuple[Task, frozenset[Moment]]]:
    moments: dict[str, tuple[Task, frozenset[Moment]]] = {}
    for task in person.tasks:
        first, known = moments.get(task.subject, (task, frozenset()))
        moments[task.subject] = (first, known | task.moments)
    return moments
