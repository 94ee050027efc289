"""What the proposal page shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from screening.documents.content import Document
from screening.documents.readiness import Readiness
from screening.identifiers import VisitId
from screening.storage.export_store import Export
from screening.wording.exports import list_recipients
from screening.workspace import Workspace

if TYPE_CHECKING:
    from screening.documents.preview import PageImage, PageSize


@dataclass(frozen=True, slots=True, repr=False)
class ProposalContent:
    """What is still open, when and for whom the proposal was handed over, and whom it may be for.

    Args:
        recipients: in words, as the register keeps them.
    """

    readiness: Readiness
    deliveries: tuple[Export, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PreviewContent:
    """The proposal as an unprotected PDF, which stays in memory, and as headings and text."""

    document: Document
    pdf: bytes
    sizes: "tuple[PageSize, ...]"
    html: str


def gather_content(workspace: Workspace, visit_id: VisitId) -> ProposalContent:
    """Read what is still open; runs on the worker."""
    proposals = workspace.proposals
    dossier = workspace.dossiers.load(workspace.visits.load(visit_id).dossier_id)
    return ProposalContent(
        proposals.readiness(visit_id), proposals.deliveries(visit_id), list_recipients(dossier)
    )


def gather_preview(
    workspace: Workspace, visit_id: VisitId, shown: PreviewContent | None = None
) -> PreviewContent:
    """Make the proposal as it would be handed over now; runs on the worker.

    Args:
        workspace: the open vault.
        visit_id: whose proposal it is.
        shown: what is on screen already; it comes back when it is still right.
    """
    from screening.documents.html import render_html
    from screening.documents.pdf import render_pdf
    from screening.documents.preview import measure_pages
    from screening.documents.proposal import build_proposal

    if shown is None:
        workspace.proposals.note_view(visit_id)
    document = build_proposal(workspace.proposals.gather(visit_id))
    if shown is not None and shown.document == document:
        return shown
    pdf = render_pdf(document)
    return PreviewContent(document, pdf, measure_pages(pdf), render_html(document))


def draw_page(content: PreviewContent, index: int, width: int) -> "PageImage":
    """Make the picture of one page, from 0, this many pixels wide; runs on the worker."""
    from screening.documents.preview import render_page

    return render_page(content.pdf, index, width)
