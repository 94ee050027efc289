"""The writes of the page: every edit of the map goes through here to the desk, on the worker."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject

from screening.arrangement.backup_plan import PlanState
from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.identifiers import PersonId, TaskId
from screening.network.align import Alignment, align
from screening.network.label_boxes import Size
from screening.network.model import (
    Direction,
    Group,
    Moment,
    Point,
    Sector,
    SupportKind,
    Task,
    TaskKind,
    TieKind,
)
from screening.network.own_ties import CLIENT_END
from screening.network.person_values import PersonValues
from screening.wording.network_summary import CONCLUSION
from ui.context import Context
from ui.network_map.material import CHECKED, CHECKED_MARK
from ui.operations import Failed

Then = Callable[[Changes], None]


class MapEdits:
    """What can be done to the map of one visit.

    A closed visit is not offered any of it, nor is a map without names.
    """

    def __init__(self, context: Context, visit: Visit, *, names_hidden: bool = False) -> None:
        self._operations = context.operations
        self._desk = context.workspace.network
        self._earlier = context.workspace.earlier
        self._tasks = context.workspace.tasks
        self._ties = context.workspace.ties
        self._visits = context.workspace.visits
        self._plans = context.workspace.backup_plans
        self._visit_id = visit.id
        self.names_hidden = names_hidden
        self.is_allowed = not (visit.is_closed or names_hidden)

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

    def return_person(self, person_id: PersonId, *, then: Then, owner: QObject) -> None:
        """Put somebody from an earlier map back on the map."""
        self._operations.write(
            lambda: self._earlier.return_person(self._visit_id, person_id), then, owner=owner
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

    def plan_task(
        self,
        person_id: PersonId,
        task_id: TaskId,
        moments: frozenset[Moment],
        *,
        then: Then | None = None,
        failed: Failed | None = None,
        owner: QObject,
    ) -> None:
        """Keep when a task is done."""
        self._operations.write(
            lambda: self._tasks.plan_task(self._visit_id, person_id, task_id, moments),
            then,
            owner=owner,
            failed=failed,
        )

    def add_moment(
        self, person_id: PersonId, task_id: TaskId, moment: Moment, *, owner: QObject
    ) -> None:
        """Keep that a task is done at a moment too."""
        self._operations.write(
            lambda: self._tasks.add_moment(self._visit_id, person_id, task_id, moment), owner=owner
        )

    def remove_task(self, task_id: TaskId) -> None:
        """Take a task away."""
        self._operations.write(lambda: self._tasks.remove_task(self._visit_id, task_id))

    def set_tie(self, first: PersonId, second: PersonId, kind: TieKind | None) -> None:
        """Store a tie between two people; None takes it away."""
        self._operations.write(lambda: self._ties.set_tie(self._visit_id, first, second, kind))

    def change_tie(
        self,
        first: PersonId,
        second: PersonId,
        *,
        direction: Direction | None = None,
        support: frozenset[SupportKind] | None = None,
    ) -> None:
        """Store which way the help goes over a tie that there is, or what it is.

        Args:
            first: one of the two, or `CLIENT_END`.
            second: the other, or `CLIENT_END`.
            direction: as seen from `first`; None keeps it.
            support: None keeps it.
        """
        if CLIENT_END in (first, second):
            is_first = second == CLIENT_END
            values: PersonValues = {}
            if direction is not None:
                values["client_direction"] = direction if is_first else direction.reversed
            if support is not None:
                values["client_support"] = support
            self.change_person(first if is_first else second, values)
        else:
            self._operations.write(
                lambda: self._ties.change_content(
                    self._visit_id, first, second, direction=direction, support=support
                )
            )

    def set_tie_with_client(self, person_id: PersonId, kind: TieKind | None) -> None:
        """Store a person's tie to the client; None means none, or not known."""
        self.change_person(person_id, {"tie_to_client": kind})

    def keep_checked(self) -> None:
        """Keep that the people who were carried along have been looked at."""
        self._operations.write(
            lambda: self._visits.write_text(self._visit_id, CHECKED, CHECKED_MARK)
        )

    def put_in_backup_plan(
        self, person_id: PersonId, *, then: Callable[[PlanState], None], owner: QObject
    ) -> None:
        """Put what follows from a drop-out into the backup plan of the visit."""
        self._operations.make(lambda: self._plans.put(self._visit_id, person_id), then, owner=owner)

    def write_conclusion(self, text: str, *, failed: Failed, owner: QObject) -> None:
        """Store what the professional concludes from the map."""
        self._operations.write(
            lambda: self._visits.write_text(self._visit_id, CONCLUSION, text),
            owner=owner,
            failed=failed,
        )
