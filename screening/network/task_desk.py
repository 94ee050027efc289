"""The desk for the tasks of the people on the map of one visit."""

from dataclasses import replace
from typing import Final

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.validation import clean_text
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, TaskId, VisitId, new_id
from screening.network.map_changes import name_changes
from screening.network.model import Moment, Person, Task, TaskKind
from screening.network.steps import tell_task
from screening.storage import network_store, visit_store
from screening.storage.session import Session
from screening.wording.formats import format_number
from screening.wording.speech import say

HOURS_IN_A_WEEK: Final = 168


class TaskDesk:
    """Who does what, and when; every method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save_task(
        self,
        visit_id: VisitId,
        person_id: PersonId,
        kind: TaskKind,
        hours_per_week: float,
        *,
        text: str = "",
        task_id: TaskId | None = None,
        moments: frozenset[Moment] | None = None,
    ) -> Changes:
        """Store a task of a person; without an identifier it is a new one.

        Args:
            visit_id: an open visit.
            person_id: who does it.
            kind: what it is.
            hours_per_week: how much.
            text: what it is called when the kind is `OTHER`.
            task_id: which task changes.
            moments: when it is done; None keeps what was stored.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        people = {p.id: p for p in network_store.load_people(self._session.database, visit_id)}
        person = people.get(person_id)
        # The task must be one of this person at this visit: those of a closed visit never change.
        if person is None or task_id not in {None, *(task.id for task in person.tasks)}:
            raise NotFound
        others = sum(task.hours_per_week for task in person.tasks if task.id != task_id)
        _check_hours(hours_per_week, others)
        cleaned = clean_text("text", text)
        if kind is TaskKind.OTHER and not cleaned:
            raise InvalidInput(
                "text", say("De taak heeft nog geen naam."), say("Schrijf op wat iemand doet.")
            )
        if moments is None:
            stored = (task.moments for task in person.tasks if task.id == task_id)
            moments = next(stored, frozenset())
        task = Task(task_id or TaskId(new_id()), kind, hours_per_week, cleaned, moments)
        changes = _name_saved(visit, person, task)
        with self._session.write(changes) as database:
            network_store.save_task(database, visit_id, person_id, task)
        return changes

    def plan_task(
        self, visit_id: VisitId, person_id: PersonId, task_id: TaskId, moments: frozenset[Moment]
    ) -> Changes:
        """Store when a task is done and leave the rest of it as it is; none means not known."""
        visit, person, task = self._load_task(visit_id, person_id, task_id)
        return self._store_moments(visit, person, replace(task, moments=moments))

    def add_moment(
        self, visit_id: VisitId, person_id: PersonId, task_id: TaskId, moment: Moment
    ) -> Changes:
        """Store that a task is done at a moment too; the moments that it has stay."""
        visit, person, task = self._load_task(visit_id, person_id, task_id)
        return self._store_moments(visit, person, replace(task, moments=task.moments | {moment}))

    def remove_task(self, visit_id: VisitId, task_id: TaskId) -> Changes:
        """Remove a task."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        changes = name_changes(
            visit, "remove task", say("taak verwijderen"), told=say("De taak is weggehaald.")
        )
        with self._session.write(changes) as database:
            network_store.delete_task(database, visit_id, task_id)
        return changes

    def _load_task(
        self, visit_id: VisitId, person_id: PersonId, task_id: TaskId
    ) -> tuple[Visit, Person, Task]:
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        people = network_store.load_people(self._session.database, visit_id)
        found = (
            (person, task)
            for person in people
            for task in person.tasks
            if (person.id, task.id) == (person_id, task_id)
        )
        person, task = next(found, (None, None))
        if person is None or task is None:
            raise NotFound
        return visit, person, task

    def _store_moments(self, visit: Visit, person: Person, task: Task) -> Changes:
        changes = _name_saved(visit, person, task)
        with self._session.write(changes) as database:
            network_store.save_task(database, visit.id, person.id, task)
        return changes


def _name_saved(visit: Visit, person: Person, task: Task) -> Changes:
    """Return the changes of a task that is stored; all that is done to one task is one step."""
    return name_changes(
        visit,
        "save task",
        say("taak van {name}", name=person.name),
        created=task.id,
        merge=f"task:{task.id}",
        told=tell_task(person.name, task),
    )


def _check_hours(hours: float, others: float) -> None:
    if not 0 <= hours <= HOURS_IN_A_WEEK:
        raise InvalidInput(
            "hours_per_week",
            say(
                "Een week heeft {most} uur. Vul een getal in van 0 tot "
                "{most}. Het vorige aantal is bewaard.",
                most=HOURS_IN_A_WEEK,
            ),
        )
    if hours + others > HOURS_IN_A_WEEK:
        raise InvalidInput(
            "hours_per_week",
            say(
                "Met deze taak erbij komt u op {number} uur per week voor één persoon; een week "
                "heeft {most} uur. Het vorige aantal is bewaard.",
                number=format_number(hours + others),
                most=HOURS_IN_A_WEEK,
            ),
        )
