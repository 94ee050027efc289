"""Pictures of the pages of a PDF for on screen, made in memory.

pypdfium2 is loaded when the first page is drawn, not when this module is.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage


@dataclass(frozen=True, slots=True, repr=False)
class PageImage:
    """One page; `pixels` holds blue, green, red and an unused byte, rows from the top, unpadded."""

    width: int
    height: int
    pixels: bytes


def render_pages(pdf: bytes, width_px: int) -> list[PageImage]:
    """Return a picture of every page of an unprotected PDF, this many pixels wide."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [_render_page(page, width_px) for page in document]


def _render_page(page: "PdfPage", width_px: int) -> PageImage:
    # A hair less than asked, because pypdfium2 rounds every fraction of a pixel up.
    bitmap = page.render(scale=(width_px - 0.01) / page.get_width(), prefer_bgrx=True)
    try:
        return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
