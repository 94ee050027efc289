"""The last step of a visit: look at the proposal and hand it over."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.places import Place, PlaceName
from ui.proposal.checks_card import ChecksCard
from ui.proposal.content import (
    PreviewContent,
    ProposalContent,
    draw_page,
    gather_content,
    gather_preview,
)
from ui.proposal.hand_over_card import HandOverCard
from ui.proposal.preview_card import PreviewCard
from ui.visit.step_page import StepPage


class ProposalPage(StepPage):
    """What is still open, the file to hand over, and below it the pages as they will look."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic) - {Topic.CASELOAD}

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        theme = context.theme
        self.scaffold = PageScaffold(
            theme,
            self.tr("Voorstel"),
            self.tr("Kijk het samen na en sla het op om het over te dragen."),
        )
        self.checks = ChecksCard(theme)
        self.hand_over = HandOverCard(context)
        self.preview = PreviewCard(theme)
        for card in (self.checks, self.hand_over, self.preview):
            self.scaffold.add(card)
        self.checks.hide()
        self.outer.addWidget(self.scaffold)
        self.checks.step_asked.connect(self.go_to_step)
        self.checks.dossier_asked.connect(
            lambda: self.navigate.emit(Place(PlaceName.DOSSIER, self.dossier_id))
        )
        self.hand_over.save_asked.connect(self._on_save)
        self.preview.wanted.connect(self._make_preview)
        self.preview.page_wanted.connect(self._draw_page)

    def reload(self) -> None:
        """Read what is still open, and then make the pages that are not up to date."""
        workspace, visit_id = self.context.workspace, self.visit.id
        self.context.operations.read(
            lambda: gather_content(workspace, visit_id), self._show_content, owner=self
        )

    def _show_content(self, content: ProposalContent) -> None:
        self.checks.show_readiness(content.readiness)
        # Of a closed visit nothing can be mended any more.
        self.checks.setVisible(not self.visit.is_closed)
        self.hand_over.recipient.offer(content.recipients)
        self.hand_over.show_deliveries(content.deliveries)
        self._make_preview()

    def _make_preview(self) -> None:
        workspace, visit_id = self.context.workspace, self.visit.id
        shown = self.preview.still_good()
        self.preview.show_progress()
        self.context.operations.read(
            lambda: gather_preview(workspace, visit_id, shown),
            self.preview.show_preview,
            owner=self,
            failed=lambda error: self.preview.show_problem(f"{error.sentence} {error.advice}"),
        )

    def _draw_page(self, content: PreviewContent, index: int, width: int) -> None:
        self.context.operations.read(
            lambda: draw_page(content, index, width),
            lambda image: self.preview.show_page(content, index, image),
            owner=self,
        )

    def _on_save(self, folder: Path, passphrase: str, recipient: str) -> None:
        proposals, visit_id = self.context.workspace.proposals, self.visit.id
        self.hand_over.file.write(
            lambda: proposals.deliver(visit_id, folder, passphrase, recipient)
        )
