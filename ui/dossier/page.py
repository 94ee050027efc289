"""One dossier: the visits first, then who, when, and what they chose."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.burden import Burden
from screening.identifiers import DossierId, VisitId
from ui.components.card import Card
from ui.components.exports_card import ExportsCard
from ui.components.jump_row import JumpRow
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.dossier.appreciation_card import AppreciationCard
from ui.dossier.carers_card import CarersCard
from ui.dossier.client_card import ClientCard
from ui.dossier.content import DossierContent, load_content
from ui.dossier.procedure_card import ProcedureCard
from ui.dossier.support_card import SupportCard
from ui.dossier.visits_card import VisitsCard
from ui.page import Page
from ui.places import Place, PlaceName
from ui.rights.retention_card import RetentionCard


class DossierPage(Page):
    """Everything about a household outside a visit."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.DOSSIER, Topic.MEASUREMENT, Topic.SETTINGS, Topic.RETENTION}
    )

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__(context)
        self._dossier_id = dossier_id
        self._opening = True
        self.scaffold = PageScaffold(context.theme, "")
        self.visits = VisitsCard(context, dossier_id)
        self.client = ClientCard(context, dossier_id)
        self.situation_field = self.client.situation_text
        self.carers = CarersCard(context, dossier_id)
        self.procedure = ProcedureCard(context, dossier_id)
        self.support = SupportCard(context, dossier_id)
        self.appreciation = AppreciationCard(context, dossier_id)
        self.exports = ExportsCard(context.theme, self.tr("Wie heeft wat"))
        self.retention = RetentionCard(context, dossier_id)
        self.course_card: Card | None = None
        self._course: tuple[Burden, ...] = ()
        self._cards = (
            self.visits,
            self.client,
            self.carers,
            self.procedure,
            self.support,
            self.appreciation,
            self.retention,
        )
        self.jumps = JumpRow(context.theme, self.scaffold)
        self.scaffold.add_links(self.jumps)
        for card in (*self._cards[:-1], self.exports, self.retention):
            self.scaffold.add(card)
        # Empty fields would flash by before the dossier has been read.
        self.scaffold.hide()
        self.outer.addWidget(self.scaffold)
        self.visits.opened.connect(self._on_visit_opened)
        self.support.place_asked.connect(self.navigate)
        self.retention.place_asked.connect(self.navigate)

    @property
    def dossier_id(self) -> DossierId:
        """The dossier that undo and redo work in."""
        return self._dossier_id

    def reload(self) -> None:
        """Read the dossier and show it."""
        opening, self._opening = self._opening, False
        workspace, dossier_id = self.context.workspace, self._dossier_id
        self.context.operations.read(
            lambda: load_content(workspace, dossier_id, opening=opening),
            self._on_loaded,
            owner=self,
        )

    def _on_loaded(self, content: DossierContent) -> None:
        name = content.dossier.client.name
        self.scaffold.set_heading(name)
        self.titled.emit(name)
        for card in self._cards:
            card.show_content(content)
        self.exports.show_exports(content.exports)
        self._show_course(content.course)
        self._show_jumps()
        if self.scaffold.isHidden():
            self.scaffold.show()
            self._focus_first()

    def _show_jumps(self) -> None:
        """Offer what stands below the first screen."""
        cards: list[QWidget] = [self.carers, self.procedure, self.support, self.appreciation]
        if self.course_card is not None:
            cards.append(self.course_card)
        cards += [self.exports, self.retention]
        shown = [card for card in cards if not card.isHidden()]
        self.jumps.show_parts((card.accessibleName(), card) for card in shown)

    def _show_course(self, course: tuple[Burden, ...]) -> None:
        if course == self._course:
            return
        # Charts are heavy, and most dossiers have none yet.
        from ui.course.panel import CoursePanel

        self._course = course
        if self.course_card is None:
            self._panel = CoursePanel(self.context)
            self.course_card = Card(self.tr("Verloop"))
            self.course_card.add(self._panel)
            # Before what is about papers and terms: it is what the next conversation is about.
            place = self.scaffold.body.indexOf(self.exports)
            self.scaffold.body.insertWidget(place, self.course_card)
        self.course_card.setVisible(bool(course))
        self._panel.show_dossier(self._dossier_id)

    def _focus_first(self) -> None:
        form = self.visits.form
        first: QWidget = form.start_button if form else self.visits.continue_button
        first.setFocus()

    def _on_visit_opened(self, visit_id: str) -> None:
        self.navigate.emit(
            Place(PlaceName.VISIT, dossier_id=self._dossier_id, visit_id=VisitId(visit_id))
        )
