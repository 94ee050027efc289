"""The dates of the Wmo procedure, each with the deadline that belongs to it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.procedure import Deadline, deadlines
from screening.dossier.desk import DossierDesk
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.wording.deadlines import deadline_word
from screening.wording.labels import label
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.deadline_look import COLOURS, ICONS, TONES
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme

COLUMN = 340


class ProcedureCard(Card):
    """Seven dates in the order of the procedure, and the deadlines that follow from them."""

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Procedure en termijnen"))
        self.dates: dict[ProcedureStep, DateField] = {}
        self.fields: dict[ProcedureStep, StoredField] = {}
        self.deadlines: dict[ProcedureStep | None, DeadlineLine] = {}
        self._procedure: Mapping[ProcedureStep, date] = {}
        theme = context.theme
        for step in ProcedureStep:
            self._add_step(context, dossier_id, step)
        self.deadlines[None] = DeadlineLine(theme)
        self.add(self.deadlines[None])

    def show_content(self, content: DossierContent) -> None:
        """Show the dates in the vault and what follows from them today."""
        procedure = content.dossier.procedure
        for step, field in self.fields.items():
            field.show_stored(procedure.get(step))
        found = {item.step: item for item in deadlines(procedure, content.today)}
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


class DeadlineLine(QWidget):
    """A deadline in words: icon, word, sentence and the article of the law; or a hint instead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.icon = IconLabel(theme, IconName.CLOCK, ColourRole.SECOND_INK)
        self.word = WrapLabel("", TextType.STRONG)
        self.sentence = WrapLabel("")
        self.article = WrapLabel("", TextType.SMALL, Tone.SECOND)
        text = QVBoxLayout()
        text.setSpacing(0)
        for part in (self.word, self.sentence, self.article):
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_deadline(self, deadline: Deadline | None, hint: str) -> None:
        """Show a deadline, or the hint when none follows from the dates so far."""
        for part in (self.icon, self.word, self.sentence):
            part.setVisible(deadline is not None)
        self.article.setText(deadline.article if deadline else hint)
        self.setVisible(bool(deadline or hint))
        if deadline is None:
            return
        self.icon.set_icon(ICONS[deadline.state], COLOURS[deadline.state])
        self.word.setText(deadline_word(deadline.state))
        self.word.set_tone(TONES[deadline.state])
        self.sentence.setText(deadline.sentence)


def _hint(step: ProcedureStep | None) -> str:
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
            "De cliënt krijgt de uitkomst op papier, met ruimte voor opmerkingen. "
            "Wmo 2015, artikel 2.3.2 lid 8",
        ),
        ProcedureStep.APPLICATION: translate(
            "ProcedureCard",
            "Na het verslag. Een ondertekend verslag kan de aanvraag zijn. Wmo 2015, artikel 2.3.5",
        ),
        ProcedureStep.DECISION: translate("ProcedureCard", "Binnen 2 weken na de aanvraag."),
    }
    return hints[step] if step else ""
