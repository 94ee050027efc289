"""The dates of the Wmo procedure, each with the deadline that belongs to it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from screening.arrangement.procedure import deadlines
from screening.dossier.desk import DossierDesk
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.wording.labels import label
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.deadline_line import DeadlineLine
from ui.dossier.stored_field import StoredField
from ui.dossier.urgency_block import UrgencyBlock

COLUMN = 340


class ProcedureCard(Card):
    """The dates in the order of the procedure, and the deadlines that follow from them.

    That of a temporary provision stands with the urgency it belongs to.
    """

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Procedure en termijnen"))
        self.dates: dict[ProcedureStep, DateField] = {}
        self.fields: dict[ProcedureStep, StoredField] = {}
        self.deadlines: dict[ProcedureStep, DeadlineLine] = {}
        self._procedure: Mapping[ProcedureStep, date] = {}
        self.urgency = UrgencyBlock(context, dossier_id, COLUMN)
        self.add(self.urgency)
        for step in ProcedureStep:
            if step is not ProcedureStep.TEMPORARY_PROVISION:
                self._add_step(context, dossier_id, step)

    def show_content(self, content: DossierContent) -> None:
        """Show the dates in the vault and what follows from them today."""
        procedure, urgency = content.dossier.procedure, content.dossier.urgency
        for step, field in self.fields.items():
            field.show_stored(procedure.get(step))
        since = urgency.since if urgency else None
        found = {item.step: item for item in deadlines(procedure, content.today, since)}
        self.urgency.show_content(content, found.get(ProcedureStep.TEMPORARY_PROVISION))
        for key, line in self.deadlines.items():
            line.show_deadline(found.get(key), _hint(key))
        changed = dict(procedure) != dict(self._procedure)
        self._procedure = procedure
        if changed:
            for field in self.fields.values():
                field.retry()

    def _add_step(self, context: Context, dossier_id: DossierId, step: ProcedureStep) -> None:
        desk: DossierDesk = context.workspace.dossiers
        self.dates[step] = DateField(context.theme)
        self.fields[step] = StoredField(
            context,
            label(step).capitalize(),
            self.dates[step],
            lambda day: desk.set_date(dossier_id, step, day),
        )
        self.deadlines[step] = DeadlineLine(context.theme)
        self.add(Columns(context.theme, self.fields[step], self.deadlines[step], least=COLUMN))


def _hint(step: ProcedureStep) -> str:
    """Return what the law says of a step that has no deadline, or no deadline yet."""
    translate = QCoreApplication.translate
    hints = {
        ProcedureStep.NOTIFICATION: translate("ProcedureCard", "Hiermee begint de procedure."),
        ProcedureStep.CONFIRMATION: translate(
            "ProcedureCard",
            "De gemeente bevestigt dat zij de melding heeft ontvangen. "
            "Wmo 2015, artikel 2.3.2 lid 1",
        ),
        ProcedureStep.PERSONAL_PLAN: translate(
            "ProcedureCard", "De cliënt heeft hiervoor 7 dagen na de melding."
        ),
        ProcedureStep.INVESTIGATION: translate("ProcedureCard", "Binnen 6 weken na de melding."),
        ProcedureStep.REPORT: translate(
            "ProcedureCard",
            "De cliënt of de vertegenwoordiger krijgt de uitkomst van het onderzoek op papier. "
            "Wmo 2015, artikel 2.3.2 lid 8",
        ),
        ProcedureStep.REMARKS: translate(
            "ProcedureCard",
            "Is dit wat er is gezegd? Wat de cliënt of de vertegenwoordiger erop zegt, hoort bij "
            "het verslag.",
        ),
        ProcedureStep.APPLICATION: translate(
            "ProcedureCard",
            "Na het verslag. Een ondertekend verslag kan de aanvraag zijn. Wmo 2015, artikel 2.3.5",
        ),
        ProcedureStep.DECISION: translate("ProcedureCard", "Binnen 2 weken na de aanvraag."),
        ProcedureStep.OBJECTION: translate(
            "ProcedureCard", "De cliënt heeft hiervoor 6 weken na de beschikking."
        ),
    }
    return hints[step]
