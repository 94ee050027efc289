"""The check on client support: who was told about it, and who was not yet."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.procedure import describe_missing_support
from screening.dossier.model import ClientSupport, SupportChoice
from screening.dossier.support_record import SupportRecord
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import describe_request
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.keyed_column import KeyedColumn
from ui.context import Context
from ui.icons import IconName
from ui.roles import ColourRole
from ui.visit.preparation_view import PreparationView


class SupportCheck(Card):
    """A line for the client and for each carer; one click notes that someone was told today.

    Emits `letter_asked` for the letter that tells of it.
    """

    letter_asked = Signal()

    def __init__(self, context: Context, *, is_closed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Cliëntondersteuning"))
        self._context = context
        self._is_closed = is_closed
        self.lines: KeyedColumn[SupportLine] = KeyedColumn(self._make_line)
        self.letter_button = Button(
            context.theme,
            self.tr("Uitnodiging met uitleg maken"),
            ButtonKind.QUIET,
            IconName.ARROW_RIGHT,
        )
        self.letter_button.clicked.connect(self.letter_asked)
        self.add(self.lines)
        row = QWidget()
        FlowLayout(row).addWidget(self.letter_button)
        # Within its row by now: before, it would be a window of its own for a moment.
        self.letter_button.setVisible(not is_closed)
        self.add(row)

    def show_view(self, view: PreparationView) -> None:
        """Show what is known of everyone."""
        dossier = view.dossier
        people = [(dossier.client.id, dossier.client.name, dossier.client.support)]
        people += [(carer.id, carer.name, carer.support) for carer in dossier.carers]
        self.lines.show_keys([person_id for person_id, _, _ in people])
        first_visit_on = dossier.visits[0].held_on if dossier.visits else None
        for person_id, name, support in people:
            line = self.lines.row(person_id)
            record = view.support.get(person_id, SupportRecord())
            line.show_support(support, record, name, first_visit_on)
            line.keep_told(dossier.id, person_id, view.today, view.consultant)

    def _make_line(self, _key: str) -> "SupportLine":
        return SupportLine(self._context, is_closed=self._is_closed)


class SupportLine(QWidget):
    """Whether one person was told, in words, and the button that notes it."""

    def __init__(self, context: Context, *, is_closed: bool) -> None:
        super().__init__()
        self._context = context
        self._is_closed = is_closed
        self.line = IconLine(context.theme, IconName.FINE, ColourRole.FINE)
        self.told_button = Button(context.theme, self.tr("Vandaag verteld"))
        self.told_button.clicked.connect(self._on_told)
        self.line.add_action(self.told_button)
        self._told: tuple[DossierId, PersonId, date, str] | None = None
        self.requests = IconLine(context.theme, IconName.ATTENTION, ColourRole.ATTENTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.requests)

    def show_support(
        self,
        support: ClientSupport,
        record: SupportRecord,
        name: str,
        first_visit_on: date | None,
    ) -> None:
        """Show what is known of one person."""
        missing = describe_missing_support(support, name, first_visit_on)
        if missing:
            self.line.set_icon(IconName.ATTENTION, ColourRole.ATTENTION)
        else:
            self.line.set_icon(IconName.FINE, ColourRole.FINE)
        self.line.set_text(missing or self._describe(support, name))
        asked = [describe_request(request, name) for request in record.open_requests]
        self.requests.set_text(" ".join(asked))
        self.told_button.setAccessibleName(self.tr("Vandaag verteld aan {name}").format(name=name))
        self.told_button.setVisible(support.told_on is None and not self._is_closed)

    def keep_told(
        self, dossier_id: DossierId, person_id: PersonId, today: date, consultant: str
    ) -> None:
        """Keep what the button stores."""
        self._told = (dossier_id, person_id, today, consultant)

    def _describe(self, support: ClientSupport, name: str) -> str:
        if support.told_on is None:
            return ""
        day = format_date(support.told_on)
        sentence = (
            self.tr("Verteld aan {name} op {day} door {consultant}.")
            if support.told_by
            else self.tr("Verteld aan {name} op {day}.")
        ).format(name=name, day=day, consultant=support.told_by)
        if support.choice is SupportChoice.UNDECIDED:
            return sentence
        choice = self.tr("Wil ondersteuning: {choice}.").format(choice=_word_choice(support))
        return f"{sentence} {choice}"

    def _on_told(self) -> None:
        if self._told is None:
            return
        dossier_id, person_id, today, consultant = self._told
        desk = self._context.workspace.client_support
        self._context.operations.write(
            lambda: desk.change_support(dossier_id, person_id, told_on=today, told_by=consultant),
            owner=self,
        )


def _word_choice(support: ClientSupport) -> str:
    """Return the choice with who it is, if anybody is known."""
    who = ", ".join(filter(None, (support.supporter, support.organisation)))
    words = label(support.choice)
    is_declined = support.choice is SupportChoice.DECLINED
    return f"{words} ({who})" if who and not is_declined else words
