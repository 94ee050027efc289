"""Steps that can be undone in client support and the visit that is planned."""

from datetime import date

from screening.dossier.model import (
    ClientSupport,
    SupportChoice,
    SupporterKind,
)
from screening.identifiers import DossierId, VisitId
from screening.workspace import Workspace
from tests.unit.desks.choosing import Step, pick_carer, pick_either


def _set_support(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    support = ClientSupport(date(2026, 3, 1 + n % 9), f"loket {n}", list(SupportChoice)[n % 4])
    return w.client_support.set_support(d, pick_carer(w, d, n), support)


def _change_support(w: Workspace, d: DossierId, _: VisitId, n: int) -> object:
    return w.client_support.change_support(
        d,
        pick_either(w, d, n),
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
        d, pick_either(w, d, n), date(2026, 3, 1 + n % 9), n % 9 + 0.5, f"uitzoeken {n}"
    ),
    "remove hours": _remove_hours,
    "ask another": lambda w, d, _, n: w.client_support.ask_another(
        d, pick_either(w, d, n), date(2026, 3, 1 + n % 9), f"reden {n}" if n % 2 else ""
    ),
    "arrange request": _arrange_request,
    "plan visit": lambda w, d, _, n: w.invitations.change_plan(
        d, visit_on=date(2026, 4, 1 + n % 9) if n % 4 else None, place="Dorpsstraat" * (n % 2)
    ),
}
