"""Steps that can be undone on the network map."""

from screening.identifiers import DossierId, VisitId
from screening.network.model import (
    WEEK,
    Direction,
    Group,
    Point,
    SupportKind,
    TaskKind,
    TieKind,
)
from screening.workspace import Workspace
from tests.unit.desks.choosing import Step, list_people, pick


def _return_person(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    earlier = w.earlier.list_earlier_people(v)
    return w.earlier.return_person(v, earlier[n % len(earlier)].person.id) if earlier else None


def _save_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    return w.tasks.save_task(v, pick(w, v, n), list(TaskKind)[n % 12], n / 3)


def _plan_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    tasks = [(each.id, task.id) for each in w.network.load(v).people for task in each.tasks]
    moments = frozenset(WEEK[n % 5 :: n % 7 + 1])
    return w.tasks.plan_task(v, *tasks[n % len(tasks)], moments) if tasks else None


def _remove_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    tasks = [task.id for person in w.network.load(v).people for task in person.tasks]
    return w.tasks.remove_task(v, tasks[n % len(tasks)]) if tasks else None


def _set_tie(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*TieKind, None][n % 5]
    return w.ties.set_tie(v, pick(w, v, n), pick(w, v, n // 5 + 1), kind)


def _change_tie(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    ties = w.network.load(v).ties
    if not ties:
        return None
    tie = ties[n % len(ties)]
    letters = frozenset(list(SupportKind)[: n % 5])
    return w.ties.change_content(
        v, tie.second, tie.first, direction=list(Direction)[n % 4], support=letters
    )


NETWORK_STEPS: dict[str, Step] = {
    "add person": lambda w, _, v, n: w.network.add_person(
        v, f"Persoon {n}", group=list(Group)[n % 4], place=Point(n / 31, -n / 17)
    ),
    "change person": lambda w, _, v, n: w.network.change_person(
        v, pick(w, v, n), age=n, able=bool(n % 2), group=list(Group)[n % 4], distance=f"{n} km"
    ),
    "move": lambda w, _, v, n: w.network.move_person(
        v, pick(w, v, n), Point(n / 30, n / 77), list(Group)[n % 4]
    ),
    "return person": _return_person,
    "remove person": lambda w, _, v, n: w.network.remove_person(v, pick(w, v, n)),
    "add people": lambda w, _, v, n: w.network.add_people(
        v, [f"Lid {n}", f"Lid {n}b"], group=list(Group)[n % 4], place=Point(n / 40, 0.5)
    ),
    "change people": lambda w, _, v, n: w.network.change_people(
        v, list_people(w, v)[: n % 4 + 1], group=list(Group)[n % 4]
    ),
    "move people": lambda w, _, v, n: w.network.move_people(
        v,
        {each: Point(n / 30, n / 50) if n % 3 else None for each in list_people(w, v)[: n % 5 + 1]},
        {pick(w, v, 0): list(Group)[n % 4]},
    ),
    "arrange": lambda w, _, v, _n: w.network.arrange(v),
    "remove people": lambda w, _, v, n: w.network.remove_people(v, list_people(w, v)[n % 3 :: 2]),
    "save task": _save_task,
    "plan task": _plan_task,
    "remove task": _remove_task,
    "backup plan": lambda w, _, v, n: w.backup_plans.put(v, pick(w, v, n)),
    "tie": _set_tie,
    "tie content": _change_tie,
    "client tie": lambda w, _, v, n: w.network.change_person(
        v,
        pick(w, v, n),
        tie_to_client=[*TieKind, None][n % 5],
        client_direction=list(Direction)[n % 4],
        client_support=frozenset(list(SupportKind)[: n % 5]),
    ),
}
