"""Client support for one person: told when and by whom, what was chosen, and by whom."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.procedure import describe_missing_support
from screening.dossier.model import (
    Carer,
    Client,
    ClientSupport,
    SupportChoice,
    SupporterKind,
    SupporterRequest,
)
from screening.dossier.support_record import SupportRecord
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import summarise_more
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.flow_layout import FlowLayout
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.support_field import SupportFields
from ui.dossier.support_more import SupportMore
from ui.dossier.support_request import RequestRow
from ui.icons import IconName
from ui.roles import Space

COLUMN = 340
HELPED = frozenset({SupportChoice.FORMAL, SupportChoice.INFORMAL})


class SupportBlock(QWidget):
    """What is asked of the client and of every carer; what is rarely needed opens on demand."""

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._person_id = person_id
        self._person: Client | Carer | None = None
        self._record = SupportRecord()
        theme = context.theme
        self.heading = WrapLabel("", TextType.STRONG)
        self.notice = Notice(theme, NoticeKind.ATTENTION, "")
        self.requests: KeyedColumn[RequestRow] = KeyedColumn(self._make_request_row)
        self.told_on_field = DateField(theme)
        self.told_by_line = AutoSaveLine(LONGEST_NAME)
        self.choice_field = ChoiceField(SupportChoice)
        self.kind_field = ChoiceField(SupporterKind, self.tr("niet ingevuld"))
        self.supporter_line = AutoSaveLine(LONGEST_NAME)
        self.organisation_line = AutoSaveLine(LONGEST_NAME)
        self.reach_line = AutoSaveLine(LONGEST_NAME)
        self._fields = SupportFields(context, dossier_id, person_id)
        make = self._fields.make
        self.told_on = make(self.tr("Verteld op"), self.told_on_field, "told_on")
        self.told_by = make(self.tr("Verteld door"), self.told_by_line, "told_by")
        self.choice = make(self.tr("Maakt hier gebruik van"), self.choice_field, "choice")
        self.kind = make(self.tr("Wie is dat?"), self.kind_field, "supporter_kind")
        self.organisation = make(self.tr("Organisatie"), self.organisation_line, "organisation")
        self.supporter = make(self.tr("Naam van de ondersteuner"), self.supporter_line, "supporter")
        self.reach = make(self.tr("Telefoon of e-mail"), self.reach_line, "reach")
        self.summary = WrapLabel("", tone=Tone.SECOND)
        self.more_button = Button(theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.ask_button = Button(
            theme, self.tr("Andere ondersteuner gevraagd"), ButtonKind.QUIET, IconName.PLUS
        )
        self.more: SupportMore | None = None
        self._lay_out()
        self.more_button.clicked.connect(lambda: self._open_more(is_open=not self._is_open()))
        self.ask_button.clicked.connect(self._on_asked)
        self._open_more(is_open=False)

    def show_person(self, person: Client | Carer, role: str, content: DossierContent) -> None:
        """Show what the vault holds of one person."""
        self._person = person
        self._record = content.support.get(person.id, SupportRecord())
        support = person.support
        whose = f"{person.name}, {role}"
        self.heading.setText(whose)
        self._show_support(support)
        self._fields.name_all(whose)
        visits = content.dossier.visits
        first_visit_on = visits[0].held_on if visits else None
        missing = describe_missing_support(support, person.name, first_visit_on)
        self.notice.set_text(missing or "")
        self.notice.setVisible(missing is not None)
        self._show_requests(person.name, self._record.requests)
        summary = summarise_more(support, self._record)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.more_button.setAccessibleName(f"{self.more_button.text()}: {whose}")
        self.ask_button.setAccessibleName(f"{self.ask_button.text()}: {whose}")
        if self.more is not None:
            self.more.show_support(support, self._record, whose)

    def fold_state(self) -> str:
        """Return whether sharing, goal and hours are open."""
        return "open" if self._is_open() else ""

    def unfold(self, _state: str) -> None:
        """Open them again."""
        self._open_more(is_open=True)

    def _show_support(self, support: ClientSupport) -> None:
        self.told_on.show_stored(support.told_on)
        self.told_by.show_stored(support.told_by)
        self.choice.show_stored(support.choice)
        self.kind.show_stored(support.supporter_kind)
        self.organisation.show_stored(support.organisation)
        self.supporter.show_stored(support.supporter)
        self.reach.show_stored(support.reach)
        is_helped = support.choice in HELPED
        is_informal = support.choice is SupportChoice.INFORMAL
        is_volunteer = is_informal and support.supporter_kind is SupporterKind.VOLUNTEER
        is_formal = support.choice is SupportChoice.FORMAL
        self.kind.setVisible(is_informal)
        self.organisation.setVisible(is_formal or is_volunteer or bool(support.organisation))
        self.supporter.setVisible(is_helped or bool(support.supporter))
        self.reach.setVisible(is_helped or bool(support.reach))

    def _show_requests(self, name: str, requests: tuple[SupporterRequest, ...]) -> None:
        self.requests.show_keys([request.id for request in requests])
        for request in requests:
            self.requests.row(request.id).show_request(request, name)

    def _make_request_row(self, key: str) -> RequestRow:
        return RequestRow(self._context, self._dossier_id, key)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        fields = (self.told_on, self.told_by, self.choice, self.kind)
        supporter = (self.organisation, self.supporter, self.reach)
        columns = Columns(self._context.theme, *fields, *supporter, least=COLUMN)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.more_button)
        row.addWidget(self.ask_button)
        for widget in (
            self.heading,
            self.notice,
            self.requests,
            columns,
            self.summary,
            buttons,
        ):
            column.addWidget(widget)

    def _is_open(self) -> bool:
        return self.more is not None and not self.more.isHidden()

    def _open_more(self, *, is_open: bool) -> None:
        if is_open and self.more is None:
            self.more = SupportMore(self._context, self._dossier_id, self._person_id)
            self._column.addWidget(self.more)
            if self._person is not None:
                whose = self.heading.text()
                self.more.show_support(self._person.support, self._record, whose)
        if self.more is not None:
            self.more.setVisible(is_open)
        self.more_button.setText(
            self.tr("Minder") if is_open else self.tr("Meer: delen, doel, uren")
        )
        self.more_button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        self.more_button.setAccessibleName(f"{self.more_button.text()}: {self.heading.text()}")

    def _on_asked(self) -> None:
        desk, dossier_id = self._context.workspace.client_support, self._dossier_id
        person_id = self._person_id
        self._context.operations.write(lambda: desk.ask_another(dossier_id, person_id), owner=self)
