"""Every kind of step that can be undone, each steered by one number."""

from collections.abc import Callable
from datetime import date

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.model import (
    ClientSupport,
    ProcedureStep,
    StepState,
    SupportChoice,
    VisitKind,
    VisitStep,
)
from screening.identifiers import DossierId, PersonId, VisitId
from screening.network.model import Group, Point, TaskKind, TieKind
from screening.signals.model import Verdict
from screening.workspace import Workspace

Step = Callable[[Workspace, DossierId, VisitId, int], object]


def _people(workspace: Workspace, visit: VisitId) -> list[PersonId]:
    return [person.id for person in workspace.network.load(visit).people]


def _pick(workspace: Workspace, visit: VisitId, number: int) -> PersonId:
    people = _people(workspace, visit)
    return people[number % len(people)] if people else PersonId("nobody")


def _carer(workspace: Workspace, dossier: DossierId, number: int) -> PersonId:
    carers = workspace.dossiers.load(dossier).carers
    return carers[number % len(carers)].id if carers else PersonId("nobody")


def _save_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    return w.tasks.save_task(v, _pick(w, v, n), list(TaskKind)[n % 12], n / 3)


def _remove_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    tasks = [task.id for person in w.network.load(v).people for task in person.tasks]
    return w.tasks.remove_task(v, tasks[n % len(tasks)]) if tasks else None


def _set_tie(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*TieKind, None][n % 5]
    return w.ties.set_tie(v, _pick(w, v, n), _pick(w, v, n // 5 + 1), kind)


def _add_provision(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    client = w.dossiers.load(d).client.id
    draft = ProvisionDraft(
        client, LifeArea.MONEY, f"iets {n}", ProviderKind.NETWORK, _pick(w, v, n), amount=n / 7 + 1
    )
    return w.arrangement.add_provision(v, draft)


def _remove_provision(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    lines = w.arrangement.load(v).provisions
    return w.arrangement.remove_provision(lines[n % len(lines)].id) if lines else None


def _set_support(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    support = ClientSupport(date(2026, 3, 1 + n % 9), f"loket {n}", list(SupportChoice)[n % 4])
    return w.dossiers.set_support(d, _carer(w, d, n), support)


STEPS: dict[str, Step] = {
    "rename client": lambda w, d, _, n: w.dossiers.change_client(d, name=f"Piet '{n}' 😀"),
    "birth date": lambda w, d, _, n: w.dossiers.change_client(d, birth_date=date(1940, 1, 1 + n)),
    "add carer": lambda w, d, _, n: w.dossiers.add_carer(d, f"Mantelzorger {n}"),
    "change carer": lambda w, d, _, n: w.dossiers.change_carer(
        d, _carer(w, d, n), name=f"Anders {n}"
    ),
    "remove carer": lambda w, d, _, n: w.dossiers.remove_carer(d, _carer(w, d, n)),
    "set date": lambda w, d, _, n: w.dossiers.set_date(
        d, ProcedureStep.REPORT, date(2026, 3, 1 + n % 9) if n % 4 else None
    ),
    "support": _set_support,
    "visit day": lambda w, _, v, n: w.visits.change(v, date(2026, 3, 1 + n % 9), VisitKind.PHONE),
    "text": lambda w, _, v, n: w.visits.write_text(v, f"care.{n % 3}", f"tekst\n'{n}'"),
    "mark": lambda w, _, v, n: w.visits.mark_step(
        v, list(VisitStep)[n % 8], (StepState.DONE, StepState.SKIPPED, None)[n % 3]
    ),
    "add person": lambda w, _, v, n: w.network.add_person(
        v, f"Persoon {n}", group=list(Group)[n % 4], place=Point(n / 31, -n / 17)
    ),
    "change person": lambda w, _, v, n: w.network.change_person(
        v, _pick(w, v, n), age=n, able=bool(n % 2), group=list(Group)[n % 4]
    ),
    "move": lambda w, _, v, n: w.network.move_person(
        v, _pick(w, v, n), Point(n / 30, n / 77), list(Group)[n % 4]
    ),
    "remove person": lambda w, _, v, n: w.network.remove_person(v, _pick(w, v, n)),
    "add people": lambda w, _, v, n: w.network.add_people(
        v, [f"Lid {n}", f"Lid {n}b"], group=list(Group)[n % 4], place=Point(n / 40, 0.5)
    ),
    "change people": lambda w, _, v, n: w.network.change_people(
        v, _people(w, v)[: n % 4 + 1], group=list(Group)[n % 4]
    ),
    "move people": lambda w, _, v, n: w.network.move_people(
        v,
        {each: Point(n / 30, n / 50) if n % 3 else None for each in _people(w, v)[: n % 5 + 1]},
        {_pick(w, v, 0): list(Group)[n % 4]},
    ),
    "arrange": lambda w, _, v, _n: w.network.arrange(v),
    "remove people": lambda w, _, v, n: w.network.remove_people(v, _people(w, v)[n % 3 :: 2]),
    "save task": _save_task,
    "remove task": _remove_task,
    "tie": _set_tie,
    "judge": lambda w, _, v, n: w.review.judge(
        v, f"many_hours:{_pick(w, v, n)}", list(Verdict)[n % 2], f"reden {n}"
    ),
    "add provision": _add_provision,
    "remove provision": _remove_provision,
    "no need": lambda w, d, v, n: w.arrangement.set_no_need(
        v, _carer(w, d, n), f"reden {n}" if n % 3 else ""
    ),
    "consent": lambda w, d, _, n: w.measurements.give_consent(_carer(w, d, n), in_proposal=True),
}
