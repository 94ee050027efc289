"""What the proposal page shows, read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from screening.documents.content import Document
from screening.documents.readiness import Readiness
from screening.identifiers import VisitId
from screening.workspace import Workspace

if TYPE_CHECKING:
    from screening.documents.preview import PageImage


@dataclass(frozen=True, slots=True, repr=False)
class ProposalContent:
    """What is still open, and when the proposal was handed over before."""

    readiness: Readiness
    deliveries: tuple[datetime, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PreviewContent:
    """The proposal as pictures of its pages, this many pixels wide, and as headings and text."""

    document: Document
    width: int
    pages: "Sequence[PageImage]"
    html: str


def gather_content(workspace: Workspace, visit_id: VisitId) -> ProposalContent:
    """Read what is still open; runs on the worker."""
    proposals = workspace.proposals
    return ProposalContent(proposals.readiness(visit_id), proposals.deliveries(visit_id))


def gather_preview(
    workspace: Workspace, visit_id: VisitId, width: int, shown: PreviewContent | None = None
) -> PreviewContent:
    """Make the proposal as it would be handed over now; runs on the worker.

    Args:
        workspace: the open vault.
        visit_id: whose proposal it is.
        width: how many pixels wide the pictures are.
        shown: what is on screen already; it comes back when it is still right.
    """
    from screening.documents.html import render_html
    from screening.documents.proposal import build_proposal

    proposals = workspace.proposals
    document = build_proposal(proposals.gather(visit_id))
    if shown is not None and shown.document == document and shown.width == width:
        return shown
    return PreviewContent(
        document, width, proposals.preview(visit_id, width), render_html(document)
    )
