"""One step of the reporting code: what it asks, whether it was taken, and a note."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.investigation.fields import name_code_note
from screening.investigation.model import CodeEntry, CodeStep
from screening.wording.investigation import advise_code_step
from screening.wording.labels import label
from ui.components.checking import show_checked
from ui.components.date_field import DateField
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.investigation.area_text import AreaText
from ui.roles import Space


class CodeRow(QWidget):
    """A tick notes that the step was taken today; the day can be another one."""

    def __init__(self, context: Context, visit: Visit, step: CodeStep) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self.setObjectName(step.value)
        self._context, self._visit, self._step = context, visit, step
        name = f"{step.value}. {label(step)}"
        self.done = QCheckBox(name)
        self.day_field = DateField(context.theme)
        self.day = StoredField(context, self.tr("Gedaan op"), self.day_field, self._take)
        self.note = AreaText(context, visit, name_code_note(step), self.tr("Notitie"), lines=1)
        for field in (self.day, self.note):
            field.editor.setAccessibleName(f"{field.label.text()}: {name}")
        self.day.hide()
        self.done.toggled.connect(self._on_toggled)
        self.done.setEnabled(not visit.is_closed)
        self.day_field.setEnabled(not visit.is_closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.done)
        column.addWidget(WrapLabel(advise_code_step(step), tone=Tone.SECOND))
        column.addWidget(self.day)
        column.addWidget(self.note)

    def show_entry(self, entry: CodeEntry) -> None:
        """Show what was done for the step."""
        show_checked(self.done, entry.done_on is not None)
        self.day.show_stored(entry.done_on)
        self.day.setVisible(entry.done_on is not None)
        self.note.show_stored(entry.note)

    def _take(self, day: date | None) -> Changes:
        return self._context.workspace.investigation.take_code_step(self._visit.id, self._step, day)

    def _on_toggled(self, on: bool) -> None:
        today = self._context.workspace.clock.today()
        self._context.operations.write(
            lambda: self._take(today if on else None), owner=self, failed=self._on_refused
        )

    def _on_refused(self, error: ExpectedError) -> None:
        show_checked(self.done, not self.done.isChecked())
        self._context.messages.show_error(error)
