"""The urgent route: that it cannot wait, why, and what the law asks at once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.procedure import Deadline
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.wording.labels import label
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.flow_layout import FlowLayout
from ui.components.line import make_line
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.deadline_line import DeadlineLine
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import Space


class UrgencyBlock(QWidget):
    """A quiet button as long as there is no urgency; otherwise all that belongs to it.

    A date of a temporary provision stays in sight when the urgency is over.
    """

    def __init__(self, context: Context, dossier_id: DossierId, column: int) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        theme, desk, dossiers = context.theme, context.workspace.procedure, context.workspace
        self.set_button = Button(
            theme, self.tr("Spoed: dit kan niet wachten"), ButtonKind.SECONDARY, IconName.ATTENTION
        )
        self.clear_button = Button(theme, self.tr("Geen spoed meer"), ButtonKind.QUIET)
        self.notice = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Bij spoed beslist de gemeente meteen na de melding over een tijdelijke "
                "voorziening, in afwachting van het onderzoek en de aanvraag (Wmo 2015, artikel "
                "2.3.3). De andere termijnen blijven gelden."
            ),
            self.tr("Spoed"),
        )
        self.since_field = DateField(theme)
        self.reason_text = AutoSaveText()
        self.provided_field = DateField(theme)
        self.since = StoredField(
            context,
            self.tr("Spoed sinds"),
            self.since_field,
            lambda day: desk.set_urgency(dossier_id, since=day),
        )
        self.reason = StoredField(
            context,
            self.tr("Waarom het niet kan wachten"),
            self.reason_text,
            lambda text: desk.set_urgency(dossier_id, reason=text),
            self.tr("Kort: wat gaat er mis als dit wacht?"),
        )
        step = ProcedureStep.TEMPORARY_PROVISION
        self.provided = StoredField(
            context,
            label(step).capitalize(),
            self.provided_field,
            lambda day: dossiers.dossiers.set_date(dossier_id, step, day),
        )
        self.deadline = DeadlineLine(theme)
        self._facts = Columns(theme, self.since, self.reason, least=column)
        self._provision = Columns(theme, self.provided, self.deadline, least=column)
        self._line = make_line()
        self._lay_out()
        self.set_button.clicked.connect(self._on_set)
        self.clear_button.clicked.connect(self._on_clear)

    def show_content(self, content: DossierContent, deadline: Deadline | None) -> None:
        """Show whether it is urgent, and how the temporary provision stands."""
        urgency = content.dossier.urgency
        provided_on = content.dossier.procedure.get(ProcedureStep.TEMPORARY_PROVISION)
        is_urgent = urgency is not None
        had_focus = self.set_button.hasFocus() or self.clear_button.hasFocus()
        self.since.show_stored(urgency.since if urgency else None)
        self.reason.show_stored(urgency.reason if urgency else "")
        self.provided.show_stored(provided_on)
        self.deadline.show_deadline(deadline, "")
        for part in (self.notice, self._facts, self._buttons, self._line):
            part.setVisible(is_urgent)
        self._provision.setVisible(is_urgent or provided_on is not None)
        self._entry.setVisible(not is_urgent)
        if had_focus:
            (self.clear_button if is_urgent else self.set_button).setFocus()

    def _lay_out(self) -> None:
        self._entry, self._buttons = QWidget(), QWidget()
        FlowLayout(self._entry).addWidget(self.set_button)
        FlowLayout(self._buttons).addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for part in (
            self._entry,
            self.notice,
            self._facts,
            self._provision,
            self._buttons,
            self._line,
        ):
            column.addWidget(part)
        for part in (self.notice, self._facts, self._provision, self._buttons, self._line):
            part.hide()

    def _on_set(self) -> None:
        desk, dossier_id = self._context.workspace.procedure, self._dossier_id
        self._context.operations.write(
            lambda: desk.set_urgency(dossier_id),
            lambda _: self.reason_text.setFocus(),
            owner=self,
        )

    def _on_clear(self) -> None:
        desk, dossier_id = self._context.workspace.procedure, self._dossier_id
        self._context.operations.write(lambda: desk.clear_urgency(dossier_id), owner=self)
