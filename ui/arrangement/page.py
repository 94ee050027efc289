"""The step in which the arrangement is made: for the client, and for every carer."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit, VisitStep
from screening.identifiers import PersonId
from ui.arrangement.agreements_card import AgreementsCard
from ui.arrangement.cards_card import CarerCardsCard
from ui.arrangement.contact_card import ContactCard
from ui.arrangement.content import ArrangementContent, PersonContent, gather_content
from ui.arrangement.network_card import NetworkCard
from ui.arrangement.person_card import PersonCard
from ui.arrangement.plan_card import PlanCard
from ui.components.jump_row import JumpRow
from ui.components.keyed_column import KeyedColumn
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.places import DROP_OUT, Place, PlaceName
from ui.roles import Space
from ui.visit.line_request import LineRequest
from ui.visit.step_page import StepPage


class ArrangementPage(StepPage):
    """One card per person with the lines for that person, and the agreements between everyone."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.ARRANGEMENT,
            Topic.VISIT,
            Topic.DOSSIER,
            Topic.NETWORK,
            Topic.REVIEW,
            Topic.DIRECTORY,
        }
    )

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        theme = context.theme
        self._parts: dict[str, PersonContent] = {}
        self._request: LineRequest | None = None
        self.scaffold = PageScaffold(
            theme,
            self.tr("Arrangement"),
            self.tr("Wat u met elkaar afspreekt: voor de cliënt, en voor wie zorgt."),
        )
        self.carried_over = Notice(
            theme,
            NoticeKind.INFO,
            self.tr("Er zijn regels overgenomen van het vorige gesprek. Loop ze na."),
        )
        self.cards: KeyedColumn[PersonCard] = KeyedColumn(self._make_card, Space.LARGE)
        self.agreements_card = AgreementsCard(context, visit)
        self.agreements = self.agreements_card.other
        self.contact_card = ContactCard(context, visit)
        self.network_card = NetworkCard(theme)
        self.network_card.map_asked.connect(lambda: self.go_to_step(VisitStep.NETWORK))
        self.plan_card = PlanCard(context, visit)
        self.plan = self.plan_card.text
        self.plan_card.drop_out_asked.connect(self._ask_drop_out)
        self.carer_cards = CarerCardsCard(context, visit)
        self.carried_over.hide()
        self.jumps = JumpRow(theme, self.scaffold)
        self.scaffold.add(self.jumps)
        self.scaffold.add(self.carried_over)
        self.scaffold.add(self.cards)
        for card in (
            self.network_card,
            self.plan_card,
            self.carer_cards,
            self.agreements_card,
            self.contact_card,
        ):
            self.scaffold.add(card)
            card.hide()
        self.cards.hide()
        self.outer.addWidget(self.scaffold)

    def reload(self) -> None:
        """Read the arrangement and all that belongs beside it."""
        workspace, visit = self.context.workspace, self.visit
        self.context.operations.read(
            lambda: gather_content(workspace, visit), self._show_content, owner=self
        )
        self.plan_card.reload()
        self.carer_cards.reload()
        for card in self.cards.rows():
            card.reload_offers()

    def card(self, person_id: PersonId) -> PersonCard:
        """Return the card of a person."""
        return self.cards.row(person_id)

    def _ask_drop_out(self, person_id: str) -> None:
        """Show on the map what follows when a carer drops out."""
        visit, leaver = self.visit, PersonId(person_id)
        self.navigate.emit(
            Place(
                PlaceName.VISIT,
                visit.dossier_id,
                visit.id,
                VisitStep.NETWORK,
                person_id=leaver,
                detail=DROP_OUT,
            )
        )

    def begin_line(self, request: LineRequest) -> None:
        """Begin a line for a carer, now or as soon as the page is filled."""
        self._request = request
        self._serve_request()

    def _serve_request(self) -> None:
        request = self._request
        if request is None or request.carer_id not in self._parts:
            return
        self._request = None
        if not self.visit.is_closed:
            self.card(request.carer_id).add_line(request.function, request.signal_key)

    def _make_card(self, key: str) -> PersonCard:
        return PersonCard(self.context, self.visit, self._parts[key])

    def _show_content(self, content: ArrangementContent) -> None:
        with self.scaffold.filling():
            self._fill(content)
        self._serve_request()

    def _fill(self, content: ArrangementContent) -> None:
        self._parts = {part.id: part for part in content.people}
        self.cards.show_keys(list(self._parts))
        for part in content.people:
            self.card(part.id).show_part(part, content)
        self.carried_over.setVisible(any(part.has_carried_over for part in content.people))
        self.network_card.display(content.summary)
        self.plan_card.show_text(content.texts)
        self.plan_card.show()
        names = [person.name for person in content.network]
        self.agreements_card.show_agreements(content.agreements, names, content.texts)
        self.agreements_card.show()
        self.contact_card.show_contact(content.texts, content.contacts)
        self.contact_card.show()
        self._show_jumps()

    def _show_jumps(self) -> None:
        parts: list[tuple[str, QWidget]] = [
            (part.name, self.card(part.id)) for part in self._parts.values()
        ]
        cards: list[QWidget] = [self.plan_card, self.agreements_card, self.contact_card]
        if any(part.is_carer for part in self._parts.values()):
            cards.insert(1, self.carer_cards)
        self.jumps.show_parts([*parts, *((card.accessibleName(), card) for card in cards)])
