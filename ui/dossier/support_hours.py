"""The time that a client supporter spent: a line a day, what it was for, and the total."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.dossier.model import SupportHours
from screening.dossier.support_checks import DAY_HOURS
from screening.dossier.support_record import SupportRecord
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError, InvalidInput
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import describe_full_days, describe_total
from screening.wording.formats import format_date, format_number
from ui.components.buttons import Button, make_icon_button
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.kept_line import KeptLine
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.number_field import NumberField
from ui.components.plain_tip import set_plain_tip
from ui.context import Context
from ui.icons import IconName
from ui.roles import ColourRole, Space

COLUMN = 210


class HoursPart(QWidget):
    """The lines so far, their total, and a form for the next one."""

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._person_id = person_id
        theme = context.theme
        self.rows: KeyedColumn[HoursRow] = KeyedColumn(self._make_row, Space.SMALL)
        self.total = WrapLabel("", TextType.STRONG)
        self.full_days = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
        self.day_field = DateField(theme)
        self.hours_field = NumberField(theme, maximum=DAY_HOURS, decimals=2, unit=self.tr("uur"))
        self.note_line = KeptLine(LONGEST_NAME)
        self.day = Field(theme, self.tr("Dag"), self.day_field)
        self.hours = Field(theme, self.tr("Tijd"), self.hours_field)
        self.note = Field(theme, self.tr("Waarvoor"), self.note_line)
        self.add_button = Button(theme, self.tr("Uren toevoegen"), icon=IconName.PLUS)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        form = Columns(theme, self.day, self.hours, self.note, least=COLUMN, most=3)
        for part in (self.rows, self.total, self.full_days, form, buttons):
            column.addWidget(part)
        self.total.hide()
        self.add_button.clicked.connect(self._on_add)
        self.note_line.returnPressed.connect(self._on_add)

    def show_record(self, record: SupportRecord, whose: str) -> None:
        """Show the lines and their total."""
        self.rows.show_keys([line.id for line in record.hours])
        for line in record.hours:
            self.rows.row(line.id).show_hours(line)
        self.total.setText(describe_total(record))
        self.total.setVisible(bool(record.hours))
        self.full_days.set_text(describe_full_days(record))
        for field in (self.day, self.hours, self.note):
            field.editor.setAccessibleName(f"{field.label.text()}: {whose}")
        self.add_button.setAccessibleName(f"{self.add_button.text()}: {whose}")

    def _make_row(self, key: str) -> "HoursRow":
        return HoursRow(self._context, self._dossier_id, key)

    def _on_add(self) -> None:
        day = self._read_day()
        if day is None:
            return
        self.hours_field.flush()
        hours = self.hours_field.value()
        if self.hours.error():
            self.hours_field.setFocus()
            return
        desk, dossier_id, person_id = (
            self._context.workspace.client_support,
            self._dossier_id,
            self._person_id,
        )
        note = self.note_line.text()
        self._context.operations.write(
            lambda: desk.add_hours(dossier_id, person_id, day, hours or 0, note),
            lambda _: self._on_added(),
            owner=self,
            failed=self._on_refused,
        )

    def _read_day(self) -> date | None:
        """Return the day, or None after saying at the field what is wrong with it."""
        self.day.set_error("")
        try:
            day = self.day_field.parse(self.day_field.line.text().strip())
        except ValueError as error:
            self.day.set_error(str(error))
            self.day_field.setFocus()
            return None
        return day if isinstance(day, date) else None

    def _on_added(self) -> None:
        for field in (self.day, self.hours):
            field.set_error("")
            field.editor.set_value(None)  # type: ignore[attr-defined]
        self.note_line.clear()
        self.day_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, error: ExpectedError) -> None:
        if not isinstance(error, InvalidInput):
            self._context.messages.show_error(error)
            return
        fields = {"spent_on": self.day, "hours": self.hours, "note": self.note}
        field = fields.get(error.field, self.day)
        field.set_error(f"{error.sentence} {error.advice}")
        field.editor.setFocus()


class HoursRow(QWidget):
    """One line of time, and the button that takes it away."""

    def __init__(self, context: Context, dossier_id: DossierId, hours_id: str) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._hours_id = hours_id
        self.words = WrapLabel("")
        self.note = WrapLabel("", tone=Tone.SECOND)
        self.remove_button = make_icon_button(context.theme, IconName.TRASH, self.tr("Verwijderen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.words, 2)
        row.addWidget(self.note, 3)
        row.addWidget(self.remove_button)
        self.remove_button.clicked.connect(self._on_remove)

    def show_hours(self, line: SupportHours) -> None:
        """Show a line."""
        words = self.tr("{day}: {number} uur").format(
            day=format_date(line.spent_on), number=format_number(line.hours, 2)
        )
        self.words.setText(words)
        self.note.setText(line.note)
        name = self.tr("Uren van {day} verwijderen").format(day=format_date(line.spent_on))
        self.remove_button.setAccessibleName(name)
        set_plain_tip(self.remove_button, name)

    def _on_remove(self) -> None:
        desk, dossier_id = self._context.workspace.client_support, self._dossier_id
        hours_id = self._hours_id
        self._context.operations.write(lambda: desk.remove_hours(dossier_id, hours_id), owner=self)
