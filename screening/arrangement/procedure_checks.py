"""What the dates of the Wmo procedure must obey."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.dossier.model import ProcedureStep
from screening.dossier.validation import EARLIEST_YEAR
from screening.errors import InvalidInput
from screening.wording.labels import label
from screening.wording.speech import say

_ORDER: Final = (
    (ProcedureStep.REMARKS, ProcedureStep.REPORT),
    (ProcedureStep.DECISION, ProcedureStep.APPLICATION),
    (ProcedureStep.OBJECTION, ProcedureStep.DECISION),
)
"""What cannot come before what, beside the notification, which nothing comes before."""
_NEUTER: Final = frozenset(
    {
        ProcedureStep.PERSONAL_PLAN,
        ProcedureStep.INVESTIGATION,
        ProcedureStep.REPORT,
        ProcedureStep.OBJECTION,
    }
)


def validate_procedure(procedure: Mapping[ProcedureStep, date], today: date) -> None:
    """Accept dates that can have happened in this order.

    Raises:
        InvalidInput: a date lies in the future or so long ago that its year was mistyped, a step
            comes before the notification, or a step comes before what it answers: remarks before
            the report, the decision before the application, the objection before the decision.
    """
    for step, day in procedure.items():
        if day > today:
            raise InvalidInput(
                step,
                say(
                    "De datum van {step} ligt in de toekomst. Er is niets opgeslagen.",
                    step=_name(step),
                ),
                say("Vul de dag in waarop het is gebeurd, of laat het veld leeg."),
            )
        if day.year < EARLIEST_YEAR:
            raise InvalidInput(
                step,
                say(
                    "De datum van {step} ligt vóór {year}. Er is niets opgeslagen.",
                    step=_name(step),
                    year=EARLIEST_YEAR,
                ),
                say("Controleer het jaartal."),
            )
    for step in procedure:
        _refuse_before(procedure, step, ProcedureStep.NOTIFICATION)
    for step, first in _ORDER:
        _refuse_before(procedure, step, first)


def _refuse_before(
    procedure: Mapping[ProcedureStep, date], step: ProcedureStep, first: ProcedureStep
) -> None:
    if step in procedure and first in procedure and procedure[step] < procedure[first]:
        raise InvalidInput(
            step,
            say(
                "De datum van {step} ligt vóór {first}. Er is niets opgeslagen.",
                step=_name(step),
                first=_name(first),
            ),
            say("Pas een van de twee datums aan."),
        )


def _name(step: ProcedureStep) -> str:
    return f"{'het' if step in _NEUTER else 'de'} {label(step)}"
