"""The writes of the page: every edit of the map goes through here to the desk, on the worker."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.identifiers import PersonId, TaskId
from screening.network.align import Alignment, align
from screening.network.label_boxes import Size
from screening.network.model import Group, Point, Sector, Task, TaskKind, TieKind
from screening.network.person_values import PersonValues
from ui.context import Context
from ui.network_map.material import CONCLUSION
from ui.operations import Failed

Then = Callable[[Changes], None]


class MapEdits:
    """What can be done to the map of one visit; a closed visit is not offered any of it."""

    def __init__(self, context: Context, visit: Visit) -> None:
        self._operations = context.operations
        self._desk = context.workspace.network
        self._tasks = context.workspace.tasks
        self._ties = context.workspace.ties
        self._visits = context.workspace.visits
        self._visit_id = visit.id
        self.is_allowed = not visit.is_closed

    def refuse(self, error: ExpectedError) -> None:
        """Say in the window why something was not kept."""
        self._operations.refused.emit(error)

    def add_people(
        self,
        names: Sequence[str],
        group: Group,
        sector: Sector,
        place: Point | None,
        *,
        then: Then,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Put new people on the map, in one step."""
        self._operations.write(
            lambda: self._desk.add_people(
                self._visit_id, names, group=group, sector=sector, place=place
            ),
            then,
            owner=owner,
            failed=failed,
        )

    def change_person(
        self,
        person_id: PersonId,
        values: PersonValues,
        *,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Change facts about a person."""
        self._operations.write(
            lambda: self._desk.change_person(self._visit_id, person_id, **values),
            owner=owner,
            failed=failed,
        )

    def change_people(self, people: Collection[PersonId], values: PersonValues) -> None:
        """Change the same facts about several people."""
        self._operations.write(lambda: self._desk.change_people(self._visit_id, people, **values))

    def move_people(
        self,
        places: Mapping[PersonId, Point | None],
        groups: Mapping[PersonId, Group],
        *,
        failed: Failed | None = None,
        owner: QObject,
    ) -> None:
        """Keep where people were dropped; None for an automatic place."""
        self._operations.write(
            lambda: self._desk.move_people(self._visit_id, places, groups),
            owner=owner,
            failed=failed,
        )

    def align_people(
        self, places: Mapping[PersonId, Point], how: Alignment, box: Size, *, owner: QObject
    ) -> None:
        """Put people in order; nobody gets another group by it."""
        self._operations.write(
            lambda: self._desk.move_people(self._visit_id, align(places, how, box)), owner=owner
        )

    def arrange(self) -> None:
        """Give everybody an automatic place."""
        self._operations.write(lambda: self._desk.arrange(self._visit_id))

    def remove_people(
        self, people: Collection[PersonId], *, failed: Failed | None = None, owner: QObject
    ) -> None:
        """Take people off the map; undo brings them back."""
        self._operations.write(
            lambda: self._desk.remove_people(self._visit_id, people), owner=owner, failed=failed
        )

    def remove_person(self, person_id: PersonId) -> None:
        """Take a person off the map; undo brings them back."""
        self._operations.write(lambda: self._desk.remove_person(self._visit_id, person_id))

    def add_task(
        self, person_id: PersonId, kind: TaskKind, text: str, *, then: Then, owner: QObject
    ) -> None:
        """Give a person a task, without hours yet."""
        self._operations.write(
            lambda: self._tasks.save_task(self._visit_id, person_id, kind, 0.0, text=text),
            then,
            owner=owner,
        )

    def change_task(
        self, person_id: PersonId, task: Task, *, failed: Failed, owner: QObject
    ) -> None:
        """Store a task that was changed."""
        self._operations.write(
            lambda: self._tasks.save_task(
                self._visit_id,
                person_id,
                task.kind,
                task.hours_per_week,
                text=task.text,
                task_id=task.id,
            ),
            owner=owner,
            failed=failed,
        )

    def remove_task(self, task_id: TaskId) -> None:
        """Take a task away."""
        self._operations.write(lambda: self._tasks.remove_task(self._visit_id, task_id))

    def set_tie(self, first: PersonId, second: PersonId, kind: TieKind | None) -> None:
        """Store a tie between two people; None takes it away."""
        self._operations.write(lambda: self._ties.set_tie(self._visit_id, first, second, kind))

    def set_tie_with_client(self, person_id: PersonId, kind: TieKind | None) -> None:
        """Store a person's tie to the client; None means none, or not known."""
        self.change_person(person_id, {"tie_to_client": kind})

    def write_conclusion(self, text: str, *, failed: Failed, owner: QObject) -> None:
        """Store what the professional concludes from the map."""
        self._operations.write(
            lambda: self._visits.write_text(self._visit_id, CONCLUSION, text),
            owner=owner,
            failed=failed,
        )
