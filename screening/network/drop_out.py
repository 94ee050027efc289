"""What falls away when one person drops out of the network, and who could step in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from screening.identifiers import PersonId
from screening.network.measures import (
    find_isolated,
    find_neighbours,
    is_able_and_willing,
    list_living,
)
from screening.network.model import WEEK, Moment, Person, Task, TaskKind, Tie
from screening.network.week import find_moments


# No generated repr: an own text can name somebody and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class FallenTask:
    """One subject that loses hours; `text` is used with `TaskKind.OTHER` only."""

    kind: TaskKind
    text: str
    hours_per_week: float
    covered_by: tuple[PersonId, ...]
    """Who else already does this; they need not be able to take the extra hours."""
    possible_takers: tuple[PersonId, ...]
    """Who are able and willing to help."""

    @property
    def is_covered(self) -> bool:
        """Whether somebody else does this too."""
        return bool(self.covered_by)


@dataclass(frozen=True, slots=True, repr=False)
class DropOut:
    """The consequences for the network of losing one person."""

    person_id: PersonId
    hours_lost: float
    hours_before: float
    tasks: tuple[FallenTask, ...]
    newly_isolated: tuple[PersonId, ...]
    """Who keep a tie to the client only, because this person was their only other tie."""
    emptied: tuple[Moment, ...] = ()
    """When only this person is known to have a task, in the order of the week."""
    unplanned_elsewhere: int = 0
    """The tasks of others of which it is not known when they are done."""

    @property
    def share_lost(self) -> float:
        """The lost share of all hours, between 0 and 1; 0 when the network gives no hours."""
        return self.hours_lost / self.hours_before if self.hours_before else 0.0

    @property
    def uncovered(self) -> tuple[FallenTask, ...]:
        """The tasks that nobody else does."""
        return tuple(task for task in self.tasks if not task.is_covered)

    @property
    def covered(self) -> tuple[FallenTask, ...]:
        """The tasks that somebody else does too."""
        return tuple(task for task in self.tasks if task.is_covered)


def drop_out(people: Iterable[Person], ties: Iterable[Tie], person_id: PersonId) -> DropOut:
    """Return what falls away without this person; KeyError when no living person has this id."""
    members = list_living(people)
    leaver = next((person for person in members if person.id == person_id), None)
    if leaver is None:
        raise KeyError(person_id)
    others = [person for person in members if person is not leaver]
    kept_ties = tuple(ties)
    before = find_isolated(members, find_neighbours(members, kept_ties))
    after = find_isolated(others, find_neighbours(others, kept_ties))
    return DropOut(
        person_id=person_id,
        hours_lost=leaver.hours_per_week,
        hours_before=sum(person.hours_per_week for person in members),
        tasks=_list_fallen_tasks(leaver, others),
        newly_isolated=tuple(key for key in after if key not in before),
        emptied=_find_emptied(leaver, others),
        unplanned_elsewhere=sum(not task.moments for other in others for task in other.tasks),
    )


def _find_emptied(leaver: Person, others: Sequence[Person]) -> tuple[Moment, ...]:
    held = frozenset[Moment]().union(*(find_moments(person) for person in others))
    own = find_moments(leaver) - held
    return tuple(moment for moment in WEEK if moment in own)


def _list_fallen_tasks(leaver: Person, others: Sequence[Person]) -> tuple[FallenTask, ...]:
    takers = tuple(person.id for person in others if is_able_and_willing(person))
    by_subject: dict[str, list[Task]] = {}
    for task in leaver.tasks:
        by_subject.setdefault(task.subject, []).append(task)
    return tuple(
        FallenTask(
            kind=tasks[0].kind,
            text=tasks[0].text,
            hours_per_week=sum(task.hours_per_week for task in tasks),
            covered_by=tuple(
                person.id
                for person in others
                if any(task.subject == subject for task in person.tasks)
            ),
            possible_takers=takers,
        )
        for subject, tasks in by_subject.items()
    )
