"""Where each step of the procedure stands: settled, waiting now, or not its turn yet."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from screening.arrangement.procedure import Deadline, DeadlineState
from screening.dossier.model import ProcedureStep

_FOLLOWS: Final = {
    ProcedureStep.CONFIRMATION: ProcedureStep.NOTIFICATION,
    ProcedureStep.REPORT: ProcedureStep.INVESTIGATION,
    ProcedureStep.REMARKS: ProcedureStep.REPORT,
    ProcedureStep.APPLICATION: ProcedureStep.REPORT,
}
"""What makes it the turn of a step without a term of its own."""
_BESIDE: Final = {ProcedureStep.TEMPORARY_PROVISION, ProcedureStep.PERSONAL_PLAN}
"""What may come at any time: after it nothing before it is past."""


class StepState(StrEnum):
    """How a step stands on a day."""

    SETTLED = "settled"
    """It has a date, its term is over without anyone being late, or later steps went by it."""
    WAITING = "waiting"
    LATER = "later"


def find_state(
    step: ProcedureStep, procedure: Mapping[ProcedureStep, date], deadline: Deadline | None
) -> StepState:
    """Return where a step stands; one whose term runs or was missed is never settled.

    Args:
        step: any but the temporary provision, which goes with the urgency.
        procedure: when the steps happened.
        deadline: that of the step, if it has one by now.
    """
    if step in procedure:
        return StepState.SETTLED
    if deadline is not None:
        is_over = deadline.state is DeadlineState.EXPIRED
        return StepState.SETTLED if is_over else StepState.WAITING
    if step is ProcedureStep.NOTIFICATION:
        # Nothing has a term without it.
        return StepState.WAITING
    order = list(ProcedureStep)
    if (set(order[order.index(step) + 1 :]) - _BESIDE) & procedure.keys():
        return StepState.SETTLED
    return StepState.WAITING if _FOLLOWS.get(step) in procedure else StepState.LATER
