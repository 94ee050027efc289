"""A step of the procedure: its date, and beside it the deadline or what the law says of it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from screening.arrangement.procedure import Deadline
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.wording.labels import label
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.context import Context
from ui.dossier.deadline_line import DeadlineLine
from ui.dossier.stored_field import StoredField

COLUMN = 340


class StepRow(Columns):
    """Stores the date of the step the moment it changes."""

    def __init__(self, context: Context, dossier_id: DossierId, step: ProcedureStep) -> None:
        desk = context.workspace.dossiers
        self.date = DateField(context.theme)
        self.field = StoredField(
            context,
            label(step).capitalize(),
            self.date,
            lambda day: desk.set_date(dossier_id, step, day),
        )
        self.deadline = DeadlineLine(context.theme)
        super().__init__(context.theme, self.field, self.deadline, least=COLUMN)
        # Whichever other rows there are, what is half typed here comes back here.
        self.setObjectName(f"step-{step}")
        self._hint = _hint(step)

    def show_step(self, day: date | None, deadline: Deadline | None) -> None:
        """Show the date in the vault and what follows from the others today."""
        self.field.show_stored(day)
        self.deadline.show_deadline(deadline, self._hint)


def _hint(step: ProcedureStep) -> str:
    """Return what the law says of a step that has no deadline, or no deadline yet."""
    translate = QCoreApplication.translate
    hints = {
        ProcedureStep.NOTIFICATION: translate("StepRow", "Hiermee begint de procedure."),
        ProcedureStep.CONFIRMATION: translate(
            "StepRow",
            "De gemeente bevestigt dat zij de melding heeft ontvangen. "
            "Wmo 2015, artikel 2.3.2 lid 1",
        ),
        ProcedureStep.PERSONAL_PLAN: translate(
            "StepRow", "De cliënt heeft hiervoor 7 dagen na de melding."
        ),
        ProcedureStep.INVESTIGATION: translate("StepRow", "Binnen 6 weken na de melding."),
        ProcedureStep.REPORT: translate(
            "StepRow",
            "De cliënt of de vertegenwoordiger krijgt de uitkomst van het onderzoek op papier. "
            "Wmo 2015, artikel 2.3.2 lid 8",
        ),
        ProcedureStep.REMARKS: translate(
            "StepRow",
            "Is dit wat er is gezegd? Wat de cliënt of de vertegenwoordiger erop zegt, hoort bij "
            "het verslag.",
        ),
        ProcedureStep.APPLICATION: translate(
            "StepRow",
            "Na het verslag. Een ondertekend verslag kan de aanvraag zijn. Wmo 2015, artikel 2.3.5",
        ),
        ProcedureStep.DECISION: translate("StepRow", "Binnen 2 weken na de aanvraag."),
        ProcedureStep.OBJECTION: translate(
            "StepRow", "De cliënt heeft hiervoor 6 weken na de beschikking."
        ),
    }
    return hints[step]
