"""Every kind of step that can be undone, each steered by one number."""

from collections.abc import Callable
from datetime import date

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.carer_situation import OwnHealth, Since
from screening.dossier.model import (
    ClientSupport,
    ProcedureStep,
    StepState,
    SupportChoice,
    VisitKind,
    VisitStep,
)
from screening.identifiers import DossierId, PersonId, VisitId
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative
from screening.network.model import (
    WEEK,
    Direction,
    Gender,
    Group,
    Point,
    SupportKind,
    TaskKind,
    TieKind,
)
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


def _return_person(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    earlier = w.earlier.list_earlier_people(v)
    return w.earlier.return_person(v, earlier[n % len(earlier)].person.id) if earlier else None


def _save_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    return w.tasks.save_task(v, _pick(w, v, n), list(TaskKind)[n % 12], n / 3)


def _plan_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    tasks = [(each.id, task.id) for each in w.network.load(v).people for task in each.tasks]
    moments = frozenset(WEEK[n % 5 :: n % 7 + 1])
    return w.tasks.plan_task(v, *tasks[n % len(tasks)], moments) if tasks else None


def _remove_task(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    tasks = [task.id for person in w.network.load(v).people for task in person.tasks]
    return w.tasks.remove_task(v, tasks[n % len(tasks)]) if tasks else None


def _set_tie(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*TieKind, None][n % 5]
    return w.ties.set_tie(v, _pick(w, v, n), _pick(w, v, n // 5 + 1), kind)


def _change_tie(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    ties = w.network.load(v).ties
    if not ties:
        return None
    tie = ties[n % len(ties)]
    letters = frozenset(list(SupportKind)[: n % 5])
    return w.ties.change_content(
        v, tie.second, tie.first, direction=list(Direction)[n % 4], support=letters
    )


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


def _relative(workspace: Workspace, visit: VisitId, number: int) -> PersonId:
    """Return somebody of the map, or the client."""
    network = workspace.network.load(visit)
    everybody = [network.client_id, *(person.id for person in network.people)]
    return everybody[number % len(everybody)]


def _add_relative(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    relative = list(Relative)[n % 5]
    gender = [*Gender, None][n % 4]
    return w.family.add_relative(v, _relative(w, v, n), relative, f"Familie {n}", gender)


def _add_known_relative(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    of, other = _relative(w, v, n), _relative(w, v, n // 5 + 1)
    return w.family.add_known_relative(v, of, list(Relative)[n % 5], other)


def _set_partnership(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*PartnershipKind, None][n % 4]
    one, other = _relative(w, v, n), _relative(w, v, n // 3 + 1)
    return w.family.set_partnership(v, one, other, kind, list(PartnershipState)[n % 3])


def _set_parent(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    descent = None if n % 7 == 6 else list(Descent)[n % 3]
    return w.family.set_parent(v, _relative(w, v, n), _relative(w, v, n // 3 + 1), descent)


def _set_kinship(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*KinshipKind, None][n % 5]
    return w.family.set_kinship(v, _relative(w, v, n), _relative(w, v, n // 3 + 1), kind)


def _place(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    return w.family.place(v, _relative(w, v, n), Point(n / 7, -n / 3) if n % 4 else None)


FAMILY_STEPS: dict[str, Step] = {
    "add relative": _add_relative,
    "known relative": _add_known_relative,
    "partnership": _set_partnership,
    "parent": _set_parent,
    "kinship": _set_kinship,
    "gender": lambda w, _, v, n: w.family.set_gender(v, _relative(w, v, n), [*Gender, None][n % 4]),
    "place": _place,
    "arrange": lambda w, _, v, __: w.family.place_all_automatically(v),
}


def _tell(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    since = Since(2000 + n % 20, n % 12 + 1) if n % 3 else None
    health = [None, *OwnHealth][n % 4]
    return w.carers.change(
        v, _carer(w, d, n), caring_since=since, outlook="x" * (n % 4), own_health=health
    )


STEPS: dict[str, Step] = {
    "tell": _tell,
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
        v, _pick(w, v, n), age=n, able=bool(n % 2), group=list(Group)[n % 4], distance=f"{n} km"
    ),
    "move": lambda w, _, v, n: w.network.move_person(
        v, _pick(w, v, n), Point(n / 30, n / 77), list(Group)[n % 4]
    ),
    "return person": _return_person,
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
    "plan task": _plan_task,
    "remove task": _remove_task,
    "backup plan": lambda w, _, v, n: w.backup_plans.put(v, _pick(w, v, n)),
    "tie": _set_tie,
    "tie content": _change_tie,
    "client tie": lambda w, _, v, n: w.network.change_person(
        v,
        _pick(w, v, n),
        tie_to_client=[*TieKind, None][n % 5],
        client_direction=list(Direction)[n % 4],
        client_support=frozenset(list(SupportKind)[: n % 5]),
    ),
    "judge": lambda w, _, v, n: w.review.judge(
        v, f"many_hours:{_pick(w, v, n)}", list(Verdict)[n % 2], f"reden {n}"
    ),
    "add provision": _add_provision,
    "remove provision": _remove_provision,
    "no need": lambda w, d, v, n: w.arrangement.set_no_need(
        v, _carer(w, d, n), f"reden {n}" if n % 3 else ""
    ),
    "consent": lambda w, d, _, n: w.measurements.give_consent(_carer(w, d, n), in_proposal=True),
} | FAMILY_STEPS
