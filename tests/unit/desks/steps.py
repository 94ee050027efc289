"""Every kind of step that can be undone, each steered by one number."""

from collections.abc import Callable
from datetime import date

from screening.arrangement.carer_card import CardCall, CardText
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.carer_situation import OwnHealth, Since
from screening.dossier.model import (
    ClientSupport,
    ProcedureStep,
    StepState,
    SupportChoice,
    SupporterKind,
    VisitKind,
    VisitStep,
)
from screening.identifiers import DossierId, PersonId, VisitId
from screening.investigation.fields import Part, name_field, name_said
from screening.investigation.model import Area, CodeStep
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


def _change_agreement(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    agreements = w.arrangement.load(v).agreements
    if not agreements:
        return None
    agreement = agreements[n % len(agreements)].id
    if n % 2:
        return w.agreements.remove(agreement)
    return w.agreements.change(agreement, moment=f"dag {n}")


def _set_support(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    support = ClientSupport(date(2026, 3, 1 + n % 9), f"loket {n}", list(SupportChoice)[n % 4])
    return w.client_support.set_support(d, _carer(w, d, n), support)


def _whom(w: Workspace, d: DossierId, n: int) -> PersonId:
    """Return the client or a carer."""
    return w.dossiers.load(d).client.id if n % 3 == 0 else _carer(w, d, n)


def _change_support(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    return w.client_support.change_support(
        d,
        _whom(w, d, n),
        supporter_kind=[*SupporterKind, None][n % 5],
        goal=f"doel {n}",
        shared_on=date(2026, 3, 1 + n % 9) if n % 2 else None,
    )


def _remove_hours(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    lines = [line.id for one in w.client_support.records(d).values() for line in one.hours]
    return w.client_support.remove_hours(d, lines[n % len(lines)]) if lines else None


def _arrange_request(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    asked = [line.id for one in w.client_support.records(d).values() for line in one.requests]
    if not asked:
        return None
    arranged_on = date(2026, 3, 9) if n % 3 else None
    return w.client_support.change_request(d, asked[n % len(asked)], arranged_on=arranged_on)


SUPPORT_STEPS: dict[str, Step] = {
    "support": _set_support,
    "change support": _change_support,
    "add hours": lambda w, d, _, n: w.client_support.add_hours(
        d, _whom(w, d, n), date(2026, 3, 1 + n % 9), n % 9 + 0.5, f"uitzoeken {n}"
    ),
    "remove hours": _remove_hours,
    "ask another": lambda w, d, _, n: w.client_support.ask_another(
        d, _whom(w, d, n), date(2026, 3, 1 + n % 9), f"reden {n}" if n % 2 else ""
    ),
    "arrange request": _arrange_request,
    "plan visit": lambda w, d, _, n: w.invitations.change_plan(
        d, visit_on=date(2026, 4, 1 + n % 9) if n % 4 else None, place="Dorpsstraat" * (n % 2)
    ),
}


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


AREAS = (*Area, "own1", "own2")


def _write_finding(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    key = AREAS[n % len(AREAS)]
    if n % 3:
        return w.investigation.write(v, name_field(key, Part.FOUND), f"bevinding {n % 5}")
    return w.investigation.write(v, name_said(key, _carer(w, d, n)), "woorden" * (n % 4))


def _open_area(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    if n % 4 == 0:
        return w.investigation.open_own_area(v, f"Onderwerp {n}", "speelt")
    points = [area for area in Area if not area.is_lettered]
    return w.investigation.open_area(v, points[n % len(points)], f"reden {n}")


def _take_code_step(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    day = date(2026, 3, 1 + n % 9) if n % 3 else None
    return w.investigation.take_code_step(v, list(CodeStep)[n % 5], day)


INVESTIGATION_STEPS: dict[str, Step] = {
    "finding": _write_finding,
    "open area": _open_area,
    "close area": lambda w, _, v, n: w.investigation.close_area(v, AREAS[7 + n % (len(AREAS) - 7)]),
    "code step": _take_code_step,
}


def _tell(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    since = Since(2000 + n % 20, n % 12 + 1) if n % 3 else None
    health = [None, *OwnHealth][n % 4]
    return w.carers.change(
        v, _carer(w, d, n), caring_since=since, outlook="x" * (n % 4), own_health=health
    )


def _save_call(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    carer = _carer(w, d, n)
    known = len(w.carer_cards.card(v, carer).calls)
    call = CardCall(f"Bel {n}", f"06-{n:08}")
    return w.carer_cards.save_call(v, carer, call, n % known if known > n % 4 else None)


def _move_call(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    carer = _carer(w, d, n)
    if not (known := len(w.carer_cards.card(v, carer).calls)):
        return None
    if position := n % known:
        return w.carer_cards.raise_call(v, carer, position)
    return w.carer_cards.remove_call(v, carer, position)


def _write_card(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    words = f"kaart {n}" if n % 3 else ""
    return w.carer_cards.write(v, _carer(w, d, n), list(CardText)[n % 3], words)


AGREEMENT_STEPS: dict[str, Step] = {
    "add agreement": lambda w, _, v, n: w.agreements.add(v, who=f"Wie {n}", what="'iets'"),
    "change agreement": _change_agreement,
    "contact": lambda w, _, v, n: w.agreements.choose_contact(v, f"Contact {n}", "loket"),
}

CARD_STEPS: dict[str, Step] = {
    "save call": _save_call,
    "move call": _move_call,
    "write card": _write_card,
}

STEPS: dict[str, Step] = (
    {
        "tell": _tell,
        "rename client": lambda w, d, _, n: w.dossiers.change_client(d, name=f"Piet '{n}' 😀"),
        "birth date": lambda w, d, _, n: w.dossiers.change_client(
            d, birth_date=date(1940, 1, 1 + n)
        ),
        "add carer": lambda w, d, _, n: w.dossiers.add_carer(d, f"Mantelzorger {n}"),
        "change carer": lambda w, d, _, n: w.dossiers.change_carer(
            d, _carer(w, d, n), name=f"Anders {n}"
        ),
        "remove carer": lambda w, d, _, n: w.dossiers.remove_carer(d, _carer(w, d, n)),
        "set date": lambda w, d, _, n: w.dossiers.set_date(
            d, ProcedureStep.REPORT, date(2026, 3, 1 + n % 9) if n % 4 else None
        ),
        "visit day": lambda w, _, v, n: w.visits.change(
            v, date(2026, 3, 1 + n % 9), VisitKind.PHONE
        ),
        "text": lambda w, _, v, n: w.visits.write_text(v, f"care.{n % 3}", f"tekst\n'{n}'"),
        "mark": lambda w, _, v, n: w.visits.mark_step(
            v, list(VisitStep)[n % 9], (StepState.DONE, StepState.SKIPPED, None)[n % 3]
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
        "urgency": lambda w, d, _, n: w.procedure.set_urgency(d, reason=f"reden {n}"),
        "no urgency": lambda w, d, _, __: w.procedure.clear_urgency(d),
        "appreciation": lambda w, d, _, n: w.appreciations.note(
            _carer(w, d, n), 2026 - n % 3, what=f"bon {n}"
        ),
        "no appreciation": lambda w, d, _, n: w.appreciations.remove(_carer(w, d, n), 2026 - n % 3),
        "consent": lambda w, d, _, n: w.measurements.give_consent(
            _carer(w, d, n), in_proposal=True
        ),
    }
    | FAMILY_STEPS
    | SUPPORT_STEPS
    | INVESTIGATION_STEPS
    | CARD_STEPS
    | AGREEMENT_STEPS
)
