"""What is shown of a carer card: its two sides as pictures, and what comes out badly on it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from screening.identifiers import PersonId, VisitId
from screening.workspace import Workspace

if TYPE_CHECKING:
    from screening.documents.preview import PageImage, PageSize


@dataclass(frozen=True, slots=True, repr=False)
class CardPictures:
    """The front and the back, and the names of what comes out badly, as `CardLayout` has them."""

    sizes: "tuple[PageSize, ...]"
    images: "tuple[PageImage, ...]"
    too_long: frozenset[str]
    unprintable: frozenset[str]


def draw_card(
    workspace: Workspace, visit_id: VisitId, carer_id: PersonId, width: int
) -> CardPictures:
    """Draw a card as it would be printed, so many pixels wide; runs on the worker."""
    from screening.documents.preview import measure_pages, render_page

    preview = workspace.card_sheets.preview(visit_id, carer_id)
    sizes = measure_pages(preview.pdf)
    images = tuple(render_page(preview.pdf, index, width) for index in range(len(sizes)))
    return CardPictures(sizes, images, preview.too_long, preview.unprintable)
