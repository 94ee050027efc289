"""The form of one line of the arrangement; every field is stored the moment it is filled in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.checks import HIGHEST_AMOUNT
from screening.arrangement.hints import propose_review
from screening.arrangement.model import Frequency, ProvisionDraft, Unit
from screening.changes import Changes
from screening.errors import ExpectedError
from screening.network.model import Person
from screening.wording.formats import format_date
from ui.arrangement.line_field import LineField, Values
from ui.arrangement.line_keeper import LineKeeper
from ui.arrangement.provider_fields import ProviderFields
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.number_field import NumberField
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Shape, Space


class LineForm(QWidget):
    """Hands every field to the keeper of the line; emits `stored(changes)` and `closed`."""

    stored = Signal(object)
    closed = Signal()

    def __init__(
        self,
        context: Context,
        keeper: LineKeeper,
        held_on: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context = context
        self._keeper = keeper
        self._review_on = propose_review(held_on)
        self._is_stored = False
        theme = context.theme
        self.what = AutoSaveText(lines=1)
        # Not a hint below the field: that would go away, and move the form, at the first letter.
        self.what.setPlaceholderText(self.tr("Schrijf eerst op wat er is afgesproken."))
        self.provider = ProviderFields(self._context)
        # The rule that it is more than zero is the one of the desk, with its own sentence.
        self.amount = NumberField(
            theme, minimum=-HIGHEST_AMOUNT, maximum=HIGHEST_AMOUNT, decimals=2
        )
        self.unit = ChoiceField(Unit)
        self.frequency = ChoiceField(Frequency)
        self.starts_on = DateField(theme, held_on)
        self.ends_on = DateField(theme, held_on)
        self.review_on = DateField(theme, self._review_on)
        self.review_button = Button(theme, self.tr("Over 3 maanden"), ButtonKind.QUIET)
        self.done_button = Button(
            theme, self.tr("Regel sluiten"), ButtonKind.SECONDARY, IconName.CHECK
        )
        self.fields = self._make_fields()
        self._lay_out()
        self._connect()
        self._update_open()

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these people of the map as the ones who could do it."""
        self.provider.show_people(people)

    def show_stored(self, draft: ProvisionDraft) -> None:
        """Show the line as it is in the vault; what is being typed stays."""
        for field in self.fields:
            field.show_stored(getattr(draft, field.name))
        self.provider.show_stored(draft)
        self._is_stored = bool(draft.what)
        self._update_open()

    def field(self, name: str) -> LineField:
        """Return the field with a name of the draft."""
        return next(field for field in self._all_fields() if field.name == name)

    def first_wrong(self) -> LineField | None:
        """Return the first field with a value that was refused, if there is one."""
        return next((field for field in self._all_fields() if field.error()), None)

    def _make_fields(self) -> tuple[LineField, ...]:
        theme = self._context.theme
        return (
            LineField(theme, "what", self.tr("Wat is er afgesproken?"), self.what),
            LineField(theme, "amount", self.tr("Hoeveel"), self.amount),
            LineField(theme, "unit", self.tr("Eenheid"), self.unit),
            LineField(theme, "frequency", self.tr("Hoe vaak"), self.frequency),
            LineField(theme, "starts_on", self.tr("Vanaf"), self.starts_on),
            LineField(theme, "ends_on", self.tr("Tot en met"), self.ends_on),
            LineField(theme, "review_on", self.tr("Evaluatie"), self.review_on),
        )

    def _lay_out(self) -> None:
        what, amount, unit, frequency, starts, ends, review = self.fields
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        self.review_button.setAccessibleName(
            self.tr("Evaluatie over 3 maanden: {day}").format(day=format_date(self._review_on))
        )
        self.review_button.setToolTip(format_date(self._review_on))
        under = review.layout()
        if isinstance(under, QVBoxLayout):
            beside = QHBoxLayout()
            beside.addWidget(self.review_button)
            beside.addStretch()
            under.addLayout(beside)
        last = QHBoxLayout()
        last.addWidget(self.done_button)
        last.addStretch()
        column.addWidget(what)
        column.addWidget(self.provider)
        with_button = Shape.SHORT_FIELD + Space.HAIR + Shape.TARGET
        column.addWidget(Columns(theme, amount, unit, frequency, least=with_button, most=3))
        column.addWidget(Columns(theme, starts, ends, review, least=with_button, most=3))
        column.addLayout(last)

    def _connect(self) -> None:
        self.review_button.clicked.connect(lambda: self.review_on.take(self._review_on))
        self.done_button.clicked.connect(self.closed)
        self.what.textChanged.connect(self._update_open)
        for field in self.fields:
            field.filled.connect(lambda values, field=field: self._store(field, values))
        self.provider.filled.connect(
            lambda values: self._store(self.provider.fields[values["provider_kind"]], values)
        )

    def _all_fields(self) -> tuple[LineField, ...]:
        return (*self.fields, *self.provider.fields.values())

    def _update_open(self) -> None:
        """Open the other fields once the line says something, so that it can be stored."""
        is_open = self._is_stored or bool(self.what.value().strip())
        for widget in (*self.fields[1:], self.provider, self.review_button):
            widget.setEnabled(is_open)

    def _store(self, field: LineField, values: Values) -> None:
        if field.editor is not self.what:
            # The words first, also when they were typed a blink ago: they make the line.
            self.what.flush()
        keeper = self._keeper
        self._context.operations.write(
            lambda: keeper.change(**values),
            lambda changes: self._on_stored(field, changes),
            owner=self,
            failed=lambda error: self._on_refused(field, values, error),
        )

    def _on_stored(self, field: LineField, changes: Changes) -> None:
        field.accept()
        self.stored.emit(changes)
        # A refused end date may be right now that the start is another one.
        for other in self._all_fields():
            if (values := other.take_refused()) is not None:
                self._store(other, values)

    def _on_refused(self, field: LineField, values: Values, error: ExpectedError) -> None:
        show_refusal(
            error,
            self,
            lambda sentence: field.refuse(values, sentence),
            self._context.messages.show_error,
        )
