"""What the proposal page shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from screening.documents.audience import Audience
from screening.documents.content import Document
from screening.documents.readiness import Readiness
from screening.documents.version_desk import Standing
from screening.identifiers import VisitId
from screening.storage.export_store import Export
from screening.wording.audiences import list_audiences
from screening.workspace import Workspace

if TYPE_CHECKING:
    from screening.documents.preview import PageImage, PageSize


@dataclass(frozen=True, slots=True, repr=False)
class ProposalContent:
    """What is still open, when and for whom the proposal was handed over, and whom it may be for.

    Args:
        readers: who may get a copy, and how the register calls them.
        standing: the versions, and what people said of them.
    """

    readiness: Readiness
    deliveries: tuple[Export, ...]
    readers: tuple[tuple[Audience, str], ...]
    standing: Standing


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
        proposals.readiness(visit_id),
        proposals.deliveries(visit_id),
        list_audiences(dossier),
        workspace.versions.stand(visit_id),
    )


def gather_preview(
    workspace: Workspace,
    visit_id: VisitId,
    audience: Audience,
    shown: PreviewContent | None = None,
) -> PreviewContent:
    """Make the proposal as it would be handed over now; runs on the worker.

    Args:
        workspace: the open vault.
        visit_id: whose proposal it is.
        audience: whose copy.
        shown: what is on screen already; it comes back when it is still right.
    """
    from screening.documents.html import render_html
    from screening.documents.pdf import render_pdf
    from screening.documents.preview import measure_pages
    from screening.documents.proposal import build_proposal

    if shown is None:
        workspace.proposals.note_view(visit_id)
    document = build_proposal(workspace.proposals.gather(visit_id, audience))
    if shown is not None and shown.document == document:
        return shown
    pdf = render_pdf(document)
    return PreviewContent(document, pdf, measure_pages(pdf), render_html(document))


def draw_page(content: PreviewContent, index: int, width: int) -> "PageImage":
    """Make the picture of one page, from 0, this many pixels wide; runs on the worker."""
    from screening.documents.preview import render_page

    return render_page(content.pdf, index, width)
