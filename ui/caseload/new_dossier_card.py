"""The few questions that a new dossier begins with."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from screening.dossier.model import ProcedureStep
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError, InvalidInput
from screening.identifiers import DossierId
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.kept_line import KeptLine
from ui.context import Context
from ui.operations import Failed

COLUMN = 280


class NewDossierCard(Card):
    """Makes a dossier; emits `created(dossier id)` or `cancelled`."""

    created = Signal(str)
    cancelled = Signal()

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self.setObjectName("new dossier")
        self.set_title(self.tr("Nieuw dossier"))
        self._context = context
        theme = context.theme
        self.client_line = KeptLine(LONGEST_NAME)
        self.carer_line = KeptLine(LONGEST_NAME)
        self.date_field = DateField(theme, today)
        self.date_field.set_value(today)
        self.client = Field(theme, self.tr("Naam van de cliënt"), self.client_line)
        self.carer = Field(
            theme,
            self.tr("Naam van de mantelzorger"),
            self.carer_line,
            self.tr("Mag leeg blijven. Meer mantelzorgers voegt u straks toe."),
        )
        self.notified = Field(
            theme,
            self.tr("Datum van de melding"),
            self.date_field,
            self.tr("Hieruit volgen de termijnen. Mag leeg blijven."),
        )
        self.create_button = Button(theme, self.tr("Dossier maken"), ButtonKind.PRIMARY)
        self.cancel_button = Button(theme, self.tr("Annuleren"), ButtonKind.QUIET)
        self.add(Columns(theme, self.client, self.carer, self.notified, least=COLUMN, most=3))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.create_button)
        row.addWidget(self.cancel_button)
        self.add(buttons)
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Make the dossier that was begun, so that leaving loses nothing; shows no other page."""
        if not self.has_pending():
            return
        text = self.date_field.line.text().strip()
        try:
            day = self.date_field.parse(text) if text else None
        except ValueError:
            # The page that is left says that the date is not kept.
            day = None
        self._store(day if isinstance(day, date) else None, self._on_kept, self._on_kept_failed)

    def has_pending(self) -> bool:
        """Return whether there is a client of whom no dossier was made."""
        return self.create_button.isEnabled() and bool(self.client_line.text().strip())

    def _connect(self) -> None:
        self.setFocusProxy(self.client_line)
        self.create_button.clicked.connect(self._on_create)
        self.cancel_button.clicked.connect(self.cancelled)
        self.cancelled.connect(self.client_line.clear)
        for line in (self.client_line, self.carer_line, self.date_field.line):
            line.returnPressed.connect(self._on_create)

    def _on_create(self) -> None:
        if not self.create_button.isEnabled():
            return
        for field in (self.client, self.carer, self.notified):
            field.set_error("")
        text = self.date_field.line.text().strip()
        try:
            day = self.date_field.parse(text) if text else None
        except ValueError as error:
            self._show_refused(self.notified, str(error))
            return
        self._store(day if isinstance(day, date) else None, self._on_created, self._on_failed)

    def _store(
        self, notified_on: date | None, then: Callable[[Changes], None], failed: Failed
    ) -> None:
        client, carer = self.client_line.text(), self.carer_line.text()
        carers = [carer] if carer.strip() else []
        self.create_button.setEnabled(False)
        dossiers = self._context.workspace.dossiers
        self._context.operations.write(
            lambda: dossiers.create(client, carers, notified_on),
            then,
            owner=self,
            failed=failed,
        )

    def _on_created(self, changes: Changes) -> None:
        self.created.emit(DossierId(changes.created))

    def _on_kept(self, _changes: Changes) -> None:
        self.cancelled.emit()

    def _on_kept_failed(self, error: ExpectedError) -> None:
        """Keep the names without the date, when it is the date that cannot be right."""
        is_date = isinstance(error, InvalidInput) and error.field == ProcedureStep.NOTIFICATION
        self._context.messages.show_error(error)
        if is_date:
            self._store(None, self._on_kept, self._on_failed)
        else:
            self.create_button.setEnabled(True)

    def _on_failed(self, error: ExpectedError) -> None:
        self.create_button.setEnabled(True)
        fields = {
            "client_name": self.client,
            "carer_name": self.carer,
            ProcedureStep.NOTIFICATION.value: self.notified,
        }
        if isinstance(error, InvalidInput) and error.field in fields:
            self._show_refused(fields[error.field], f"{error.sentence} {error.advice}")
        else:
            self._context.messages.show_error(error)

    def _show_refused(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.editor.setFocus()
