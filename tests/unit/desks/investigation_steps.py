"""Steps that can be undone in the investigation."""

from datetime import date

from screening.identifiers import DossierId, VisitId
from screening.investigation.fields import Part, name_field, name_said
from screening.investigation.model import Area, CodeStep
from screening.workspace import Workspace
from tests.unit.desks.choosing import Step, pick_carer

AREAS = (*Area, "own1", "own2")


def _write_finding(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    key = AREAS[n % len(AREAS)]
    if n % 3:
        return w.investigation.write(v, name_field(key, Part.FOUND), f"bevinding {n % 5}")
    return w.investigation.write(v, name_said(key, pick_carer(w, d, n)), "woorden" * (n % 4))


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
