"""Pictures of the pages of a PDF for on screen, made in memory, one at a time.

A picture takes megabytes, the PDF itself a fraction of one: who shows a document keeps the PDF, and
asks for the pages that are looked at. pypdfium2 is loaded when the first page is measured or drawn,
not when this module is.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageSize:
    """How large the paper of a page is, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class PageImage:
    """One page; `pixels` holds blue, green, red and an unused byte, rows from the top, unpadded."""

    width: int
    height: int
    pixels: bytes


def measure_pages(pdf: bytes) -> tuple[PageSize, ...]:
    """Return the size of every page of an unprotected PDF; nothing is drawn for it."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return tuple(PageSize(*document.get_page_size(index)) for index in range(len(document)))


def render_page(pdf: bytes, index: int, width_px: int) -> PageImage:
    """Return a picture of one page of an unprotected PDF, this many pixels wide.

    Args:
        pdf: the document.
        index: which page, counted from 0.
        width_px: the width; the height follows from the paper.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[index]
        # A hair less than asked, because pypdfium2 rounds every fraction of a pixel up.
        bitmap = page.render(scale=(width_px - 0.01) / page.get_width(), prefer_bgrx=True)
        try:
            return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()
