"""The last step of a visit: look at the proposal and hand it over."""

from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.documents.proposal_record import Response
from screening.dossier.model import Visit
from screening.identifiers import PersonId, VersionId
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
from ui.proposal.hand_back_card import HandBackCard
from ui.proposal.hand_over_card import HandOverCard
from ui.proposal.preview_card import PreviewCard
from ui.proposal.response_card import ResponseCard
from ui.proposal.version_card import VersionCard
from ui.refusals import show_refusal
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
        self.versions = VersionCard(context)
        self.response = ResponseCard(context)
        self.hand_back = HandBackCard(theme)
        answering = (self.response, self.hand_back)
        for card in (self.checks, self.versions, *answering, self.hand_over, self.preview):
            self.scaffold.add(card)
        for card in (self.checks, *answering):
            card.hide()
        self._responding_to: VersionId | None = None
        self._has_checks = False
        self.outer.addWidget(self.scaffold)
        self.checks.step_asked.connect(self.go_to_step)
        self.checks.dossier_asked.connect(
            lambda: self.navigate.emit(Place(PlaceName.DOSSIER, self.dossier_id))
        )
        self.hand_over.save_asked.connect(self._on_save)
        self.hand_over.audience_changed.connect(self._on_audience)
        self.versions.propose_asked.connect(self._on_propose)
        self.versions.response_asked.connect(self._open_response)
        self.versions.agreed.connect(self._on_agreed)
        self.response.kept.connect(self._on_response)
        self.response.left.connect(lambda: self._end_response(is_kept=False))
        self.hand_back.taken.connect(self._close_response)
        self.preview.wanted.connect(self._make_preview)
        self.preview.page_wanted.connect(self._draw_page)

    def reload(self) -> None:
        """Read what is still open, and then make the pages that are not up to date."""
        workspace, visit_id = self.context.workspace, self.visit.id
        self.context.operations.read(
            lambda: gather_content(workspace, visit_id), self._show_content, owner=self
        )

    def fold_state(self) -> str:
        """Return who is answering, whose words may be half typed."""
        return "" if self.response.isHidden() else self.response.person_id

    def unfold(self, state: str) -> None:
        """Ask the same person again; what was drawn is gone with the lock."""
        standing = self.versions.standing
        if standing is not None and standing.versions and state in dict(standing.people):
            self._open_response(state)

    def _show_content(self, content: ProposalContent) -> None:
        self.checks.show_readiness(content.readiness)
        # Of a closed visit nothing can be mended any more.
        self._has_checks = not self.visit.is_closed
        self.versions.show_standing(content.standing)
        self._show_cards()
        self.hand_over.offer(content.readers)
        self.hand_over.show_deliveries(content.deliveries)
        self._make_preview()

    def _make_preview(self) -> None:
        workspace, visit_id = self.context.workspace, self.visit.id
        shown, audience = self.preview.still_good(), self.hand_over.audience
        reader = self.hand_over.reader

        def show(content: PreviewContent) -> None:
            # Meanwhile the copy for somebody else may have been asked for.
            if audience == self.hand_over.audience:
                self.preview.show_preview(content, reader)

        self.preview.show_progress()
        self.context.operations.read(
            lambda: gather_preview(workspace, visit_id, audience, shown),
            show,
            owner=self,
            failed=lambda error: self.preview.show_problem(f"{error.sentence} {error.advice}"),
        )

    def _on_audience(self) -> None:
        self.preview.hide_pages()
        self._make_preview()

    def _draw_page(self, content: PreviewContent, index: int, width: int) -> None:
        self.context.operations.read(
            lambda: draw_page(content, index, width),
            lambda image: self.preview.show_page(content, index, image),
            owner=self,
        )

    def _on_save(self, folder: Path, passphrase: str, recipient: str) -> None:
        proposals, visit_id = self.context.workspace.proposals, self.visit.id
        audience = self.hand_over.audience
        self.hand_over.file.write(
            lambda: proposals.deliver(visit_id, folder, passphrase, recipient, audience)
        )

    def _on_propose(self) -> None:
        desk, visit_id = self.context.workspace.versions, self.visit.id
        self.context.operations.write(lambda: desk.propose(visit_id), owner=self)

    def _on_agreed(self, version_id: str, day: date | None) -> None:
        desk = self.context.workspace.versions
        self.context.operations.write(
            lambda: desk.set_agreed(VersionId(version_id), day),
            owner=self,
            failed=lambda error: show_refusal(
                error,
                self.versions,
                self.versions.show_refused_day,
                self.context.messages.show_error,
            ),
        )

    def _open_response(self, person_id: str) -> None:
        standing = self.versions.standing
        if standing is None:
            return
        version, answers = standing.versions[0]
        key = PersonId(person_id)
        self._responding_to = version.id
        self.response.open_for(key, dict(standing.people)[key], version, answers.get(key))
        self._show_cards()
        self.response.answer.setFocus()

    def _on_response(self, response: Response) -> None:
        desk, version_id = self.context.workspace.versions, self._responding_to
        if version_id is None:
            return
        self.context.operations.write(
            lambda: desk.respond(version_id, response),
            lambda _: self._end_response(is_kept=True),
            owner=self,
            failed=self.response.show_error,
        )

    def _end_response(self, *, is_kept: bool) -> None:
        """Wait until the laptop is back, unless it was never given."""
        self.response.save_button.setEnabled(True)
        self.response.clear()
        if not self.response.is_on_screen:
            self._close_response()
            return
        self.response.hide()
        self.hand_back.show()
        self.hand_back.open_for(is_kept=is_kept)

    def _close_response(self) -> None:
        self._responding_to = None
        self.hand_back.hide()
        self._show_cards()
        self.versions.responses.row(self.response.person_id).button.setFocus()

    def _show_cards(self) -> None:
        """Show one person's answer by itself, or everything else."""
        alone = self._responding_to is not None
        self.response.setVisible(alone and self.hand_back.isHidden())
        self.checks.setVisible(self._has_checks and not alone)
        for card in (self.versions, self.hand_over, self.preview):
            card.setVisible(not alone)
        # The laptop is with whoever answers: nothing of others may be one tap away.
        self.alone_asked.emit(alone)
