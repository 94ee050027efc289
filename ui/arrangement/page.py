"""The step in which the arrangement is made: for the client, and for every carer."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit, VisitStep
from screening.identifiers import PersonId
from ui.arrangement.content import ArrangementContent, PersonContent, gather_content
from ui.arrangement.person_card import PersonCard
from ui.arrangement.shared_cards import SharedCards
from ui.components.jump_row import JumpRow
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.places import BACKUP_PLAN, DROP_OUT, Place, PlaceName
from ui.roles import Space
from ui.visit.line_request import LineRequest
from ui.visit.step_page import StepPage
from ui.visit.visit_text import VisitText


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
        self._content: ArrangementContent | None = None
        self._ways: dict[str, Callable[[], QWidget]] = {}
        self._request: LineRequest | None = None
        self._is_plan_asked = False
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
        self.cards: SeenColumn[PersonCard, PersonContent] = SeenColumn(
            self._make_card, self._fill_card, lambda part: part.name, Space.LARGE
        )
        self.shared = SharedCards(context, visit)
        self.shared.map_asked.connect(lambda: self.go_to_step(VisitStep.NETWORK))
        self.shared.drop_out_asked.connect(self._ask_drop_out)
        self.carried_over.hide()
        self.jumps = JumpRow(theme, self.scaffold)
        self.scaffold.add_links(self.jumps)
        self.scaffold.add(self.carried_over)
        self.scaffold.add(self.cards)
        self.scaffold.add(self.shared)
        self.shared.hide()
        self.cards.hide()
        self.outer.addWidget(self.scaffold)

    def reload(self) -> None:
        """Read the arrangement and all that belongs beside it."""
        workspace, visit = self.context.workspace, self.visit
        self.context.operations.read(
            lambda: gather_content(workspace, visit), self._show_content, owner=self
        )
        for card in self.cards.made():
            card.reload_offers()

    def card(self, person_id: PersonId) -> PersonCard:
        """Return the card of a person."""
        return self.cards.row(person_id)

    @property
    def plan(self) -> VisitText:
        """The text of the backup plan."""
        return self.shared.plan.part.text

    @property
    def agreements(self) -> VisitText:
        """The agreements that stand in no row."""
        return self.shared.agreements.part.other

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

    def point_at(self, place: Place) -> None:
        """Open the backup plan for who comes for that, as soon as it is filled."""
        self._is_plan_asked = place.detail == BACKUP_PLAN
        self._lead()

    def begin_line(self, request: LineRequest) -> None:
        """Begin a line for a carer, now or as soon as the page is filled."""
        self._request = request
        self._serve_request()

    def _lead(self) -> None:
        if self._is_plan_asked and self._parts:
            self._is_plan_asked = False
            self.shared.plan.enter()

    def _serve_request(self) -> None:
        request = self._request
        if request is None or request.carer_id not in self._parts:
            return
        self._request = None
        if not self.visit.is_closed:
            self.card(request.carer_id).add_line(request.function, request.signal_key)

    def _make_card(self, key: str) -> PersonCard:
        return PersonCard(self.context, self.visit, self._parts[key])

    def _fill_card(self, card: PersonCard, part: PersonContent, _is_first: bool) -> None:
        if self._content is not None:
            card.show_part(part, self._content)

    def _show_content(self, content: ArrangementContent) -> None:
        with self.scaffold.filling():
            self._fill(content)
        self._serve_request()
        self._lead()

    def _fill(self, content: ArrangementContent) -> None:
        self._parts = {part.id: part for part in content.people}
        self._content = content
        self.cards.show_records(self._parts)
        self.carried_over.setVisible(any(part.has_carried_over for part in content.people))
        self.shared.show_content(content)
        self.shared.show()
        self._show_jumps()

    def _show_jumps(self) -> None:
        for part in self._parts.values():
            # A card that is out of sight is made for who goes there.
            self._ways.setdefault(part.id, partial(self.card, part.id))
        parts = [(part.name, self._ways[part.id]) for part in self._parts.values()]
        shared = self.shared
        cards: list[QWidget] = [shared.plan, shared.agreements, shared.contact]
        if any(part.is_carer for part in self._parts.values()):
            cards.insert(1, shared.carer_cards)
        self.jumps.show_parts([*parts, *((card.accessibleName(), card) for card in cards)])
