"""The form of one line of the arrangement; every field is stored the moment it is filled in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.checks import HIGHEST_AMOUNT, find_problems
from screening.arrangement.hints import propose_review
from screening.arrangement.model import Frequency, ProviderKind, ProvisionDraft, Unit
from screening.changes import Changes
from screening.directory.model import Offer
from screening.errors import ExpectedError, InvalidInput
from screening.identifiers import PersonId
from screening.network.model import Person
from screening.wording.offers import name_offer
from ui.arrangement.helper_offers import HelperOffers
from ui.arrangement.line_field import LineField, Values
from ui.arrangement.line_keeper import LineKeeper
from ui.arrangement.more_fields import MoreFields
from ui.arrangement.provider_fields import ProviderFields
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
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
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context = context
        self._keeper = keeper
        self._stored: ProvisionDraft | None = None
        self._told: tuple[LineField, str] | None = None
        self._helpers: Sequence[Person] = ()
        theme = context.theme
        self.what = AutoSaveText(lines=1)
        # Not a hint below the field: that would go away, and move the form, at the first letter.
        self.what.setPlaceholderText(self.tr("Schrijf eerst op wat er is afgesproken."))
        self.goal = AutoSaveText(lines=1)
        self.provider = ProviderFields(self._context)
        self.helpers = HelperOffers(theme)
        # The rule that it is more than zero is the one of the desk, with its own sentence.
        self.amount = NumberField(
            theme, minimum=-HIGHEST_AMOUNT, maximum=HIGHEST_AMOUNT, decimals=2
        )
        self.unit = ChoiceField(Unit)
        self.frequency = ChoiceField(Frequency)
        self.more = MoreFields(theme, held_on, propose_review(held_on))
        self.done_button = Button(
            theme, self.tr("Regel sluiten"), ButtonKind.SECONDARY, IconName.CHECK
        )
        self.fields = self._make_fields(name)
        self._lay_out()
        self._connect()
        self._update_open()

    def show_people(self, people: Sequence[Person], helpers: Sequence[Person]) -> None:
        """Offer these people of the map as the ones who could do it, the helpers by name."""
        self.provider.show_people(people)
        self._helpers = helpers

    def show_stored(self, draft: ProvisionDraft) -> None:
        """Show the line as it is in the vault; what is being typed stays."""
        self._forget_told(draft)
        for field in self.fields:
            field.show_stored(getattr(draft, field.name))
        self.more.show_stored(draft)
        self.provider.show_stored(draft)
        self.helpers.show_helpers(self._helpers, draft.provider_id)
        self._stored = draft if draft.what else None
        self._update_open()

    def put_offers(self, offers: QWidget) -> None:
        """Show offers for this subject, such as those of the directory, below who could help."""
        place = self._offers.layout()
        if place is not None:
            place.addWidget(offers)
        # They have a way to the directory of their own.
        self.provider.offers.more_button.hide()
        self._offers.show()

    def take_provider(self, kind: ProviderKind, values: Values) -> None:
        """Store by whom the line is done, as chosen in one click beside the fields."""
        self.provider.unfold(kind)
        whole = {"provider_id": None, "provider_name": "", **values, "provider_kind": kind}
        self._store(self.provider.fields[kind], whole)

    def take_offer(self, offer: Offer) -> None:
        """Store an offer of the directory; a line that says nothing yet says what it is called."""
        values: dict[str, Any] = {"provider_name": name_offer(offer), "offer_id": offer.id}
        if not (self._stored is not None or self.what.value().strip()):
            values["what"] = offer.name
        self.take_provider(ProviderKind.OFFER, values)

    def field(self, name: str) -> LineField:
        """Return the field with a name of the draft."""
        return next(field for field in self._all_fields() if field.name == name)

    def go_to_wrong(self) -> bool:
        """Go to the first field with a value that was refused; return whether there is one."""
        # First what other fields wait for.
        fields = (*(self._told or ())[:1], *self._all_fields())
        wrong = next((field for field in fields if field.error()), None)
        if wrong is None:
            return False
        if wrong in self.more.fields:
            self.more.set_open(is_open=True)
        wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _make_fields(self, name: str) -> tuple[LineField, ...]:
        theme = self._context.theme
        goal = self.tr("Doel, in de woorden van {name}").format(name=name)
        return (
            LineField(theme, "what", self.tr("Wat is er afgesproken?"), self.what),
            LineField(theme, "goal", goal, self.goal),
            LineField(theme, "amount", self.tr("Hoeveel"), self.amount),
            LineField(theme, "unit", self.tr("Eenheid"), self.unit),
            LineField(theme, "frequency", self.tr("Hoe vaak"), self.frequency),
        )

    def _lay_out(self) -> None:
        what, goal, amount, unit, frequency = self.fields
        self._offers = QWidget()
        offers = QVBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.setSpacing(Space.SMALL)
        self._offers.hide()
        by_whom = QVBoxLayout()
        by_whom.setSpacing(Space.MEDIUM)
        by_whom.addWidget(self.provider)
        by_whom.addWidget(self.helpers)
        by_whom.addWidget(self._offers)
        last = QHBoxLayout()
        last.addWidget(self.done_button)
        last.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(what)
        # Before the goal: from a signal one comes here to see by whom it can be done.
        column.addLayout(by_whom)
        column.addWidget(goal)
        least = Shape.SHORT_FIELD + Space.HAIR + Shape.TARGET
        column.addWidget(Columns(self._context.theme, amount, unit, frequency, least=least, most=3))
        column.addWidget(self.more)
        column.addLayout(last)

    def _connect(self) -> None:
        self.done_button.clicked.connect(self.closed)
        self.what.textChanged.connect(self._update_open)
        self.helpers.chosen.connect(self._on_helper)
        for field in (*self.fields, *self.more.fields):
            field.filled.connect(lambda values, field=field: self._store(field, values))
        self.provider.filled.connect(
            lambda values: self._store(self.provider.fields[values["provider_kind"]], values)
        )

    def _all_fields(self) -> tuple[LineField, ...]:
        return (*self.fields, *self.provider.fields.values(), *self.more.fields)

    def _update_open(self) -> None:
        """Open the other fields once the line says something, so that it can be stored.

        An offer can be chosen before: it has a name.
        """
        is_open = self._stored is not None or bool(self.what.value().strip())
        for widget in (*self.fields[1:], self.provider, self.helpers, self.more):
            widget.setEnabled(is_open)

    def _on_helper(self, person_id: PersonId) -> None:
        self.take_provider(ProviderKind.NETWORK, {"provider_id": person_id})

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
        wrong = self._find_wrong(values, error)
        show_refusal(
            error,
            self,
            lambda sentence: self._say_wrong(field, values, wrong, sentence),
            self._context.messages.show_error,
        )

    def _find_wrong(self, values: Values, error: ExpectedError) -> LineField | None:
        """Return the other field whose value stood in the vault already, and cannot be right."""
        if not isinstance(error, InvalidInput) or error.field in values or self._stored is None:
            return None
        if error.field not in _name_problems(self._stored):
            return None
        provider = self.provider.fields[self._stored.provider_kind]
        fields = (*self.fields, provider, *self.more.fields)
        return next(field for field in fields if field.name == error.field)

    def _forget_told(self, draft: ProvisionDraft) -> None:
        """Take away what was said of a value in the vault, once that is right in another way."""
        if self._told is None:
            return
        field, sentence = self._told
        if field.error() == sentence and field.name not in _name_problems(draft):
            field.set_error("")

    def _say_wrong(
        self, field: LineField, values: Values, wrong: LineField | None, sentence: str
    ) -> None:
        """Say what is wrong where it stands, and at the field itself what it waits for."""
        if wrong is None:
            field.refuse(values, sentence)
            return
        wrong.set_error(sentence)
        self._told = wrong, sentence
        words = self.tr("Dit is nog niet bewaard. Kijk eerst na wat er bij “{field}” staat.")
        field.refuse(values, words.format(field=wrong.label.text()))
        if wrong in self.more.fields:
            self.more.set_open(is_open=True)


def _name_problems(draft: ProvisionDraft) -> set[str]:
    return {problem.field for problem in find_problems(draft)}
