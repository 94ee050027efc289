"""Steps that can be undone in the family drawing."""

from screening.identifiers import DossierId, VisitId
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative
from screening.network.model import (
    Gender,
    Point,
)
from screening.workspace import Workspace
from tests.unit.desks.choosing import Step, pick_relative


def _add_relative(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    relative = list(Relative)[n % 5]
    gender = [*Gender, None][n % 4]
    return w.family.add_relative(v, pick_relative(w, v, n), relative, f"Familie {n}", gender)


def _add_known_relative(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    of, other = pick_relative(w, v, n), pick_relative(w, v, n // 5 + 1)
    return w.family.add_known_relative(v, of, list(Relative)[n % 5], other)


def _set_partnership(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*PartnershipKind, None][n % 4]
    one, other = pick_relative(w, v, n), pick_relative(w, v, n // 3 + 1)
    return w.family.set_partnership(v, one, other, kind, list(PartnershipState)[n % 3])


def _set_parent(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    descent = None if n % 7 == 6 else list(Descent)[n % 3]
    return w.family.set_parent(v, pick_relative(w, v, n), pick_relative(w, v, n // 3 + 1), descent)


def _set_kinship(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    kind = [*KinshipKind, None][n % 5]
    return w.family.set_kinship(v, pick_relative(w, v, n), pick_relative(w, v, n // 3 + 1), kind)


def _place(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    return w.family.place(v, pick_relative(w, v, n), Point(n / 7, -n / 3) if n % 4 else None)


FAMILY_STEPS: dict[str, Step] = {
    "add relative": _add_relative,
    "known relative": _add_known_relative,
    "partnership": _set_partnership,
    "parent": _set_parent,
    "kinship": _set_kinship,
    "gender": lambda w, _, v, n: w.family.set_gender(
        v, pick_relative(w, v, n), [*Gender, None][n % 4]
    ),
    "place": _place,
    "arrange family": lambda w, _, v, __: w.family.place_all_automatically(v),
}
