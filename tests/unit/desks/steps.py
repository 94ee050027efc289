"""Every kind of step that can be undone, each steered by one number."""

from datetime import date

from screening.dossier.carer_situation import OwnHealth, Since
from screening.dossier.model import (
    ProcedureStep,
    StepState,
    VisitKind,
    VisitStep,
)
from screening.identifiers import DossierId, VisitId
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.unit.desks.arrangement_steps import ARRANGEMENT_STEPS
from tests.unit.desks.choosing import Step, pick, pick_carer
from tests.unit.desks.family_steps import FAMILY_STEPS
from tests.unit.desks.investigation_steps import INVESTIGATION_STEPS
from tests.unit.desks.network_steps import NETWORK_STEPS
from tests.unit.desks.support_steps import SUPPORT_STEPS


def _tell(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    since = Since(2000 + n % 20, n % 12 + 1) if n % 3 else None
    health = [None, *OwnHealth][n % 4]
    return w.carers.change(
        v, pick_carer(w, d, n), caring_since=since, outlook="x" * (n % 4), own_health=health
    )


OTHER_STEPS: dict[str, Step] = {
    "tell": _tell,
    "rename client": lambda w, d, _, n: w.dossiers.change_client(d, name=f"Piet '{n}' 😀"),
    "birth date": lambda w, d, _, n: w.dossiers.change_client(d, birth_date=date(1940, 1, 1 + n)),
    "add carer": lambda w, d, _, n: w.dossiers.add_carer(d, f"Mantelzorger {n}"),
    "change carer": lambda w, d, _, n: w.dossiers.change_carer(
        d, pick_carer(w, d, n), name=f"Anders {n}"
    ),
    "remove carer": lambda w, d, _, n: w.dossiers.remove_carer(d, pick_carer(w, d, n)),
    "set date": lambda w, d, _, n: w.dossiers.set_date(
        d, ProcedureStep.REPORT, date(2026, 3, 1 + n % 9) if n % 4 else None
    ),
    "visit day": lambda w, _, v, n: w.visits.change(v, date(2026, 3, 1 + n % 9), VisitKind.PHONE),
    "text": lambda w, _, v, n: w.visits.write_text(v, f"care.{n % 3}", f"tekst\n'{n}'"),
    "mark": lambda w, _, v, n: w.visits.mark_step(
        v, list(VisitStep)[n % 9], (StepState.DONE, StepState.SKIPPED, None)[n % 3]
    ),
    "judge": lambda w, _, v, n: w.review.judge(
        v, f"many_hours:{pick(w, v, n)}", list(Verdict)[n % 2], f"reden {n}"
    ),
    "urgency": lambda w, d, _, n: w.procedure.set_urgency(d, reason=f"reden {n}"),
    "no urgency": lambda w, d, _, __: w.procedure.clear_urgency(d),
    "appreciation": lambda w, d, _, n: w.appreciations.note(
        pick_carer(w, d, n), 2026 - n % 3, what=f"bon {n}"
    ),
    "no appreciation": lambda w, d, _, n: w.appreciations.remove(pick_carer(w, d, n), 2026 - n % 3),
    "consent": lambda w, d, _, n: w.measurements.give_consent(
        pick_carer(w, d, n), in_proposal=True
    ),
}

STEPS: dict[str, Step] = (
    OTHER_STEPS
    | NETWORK_STEPS
    | FAMILY_STEPS
    | INVESTIGATION_STEPS
    | ARRANGEMENT_STEPS
    | SUPPORT_STEPS
)
