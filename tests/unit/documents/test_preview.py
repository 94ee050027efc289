from screening.documents.content import Paragraph, Section
from screening.documents.pdf import render_pdf
from screening.documents.preview import render_pages
from tests.unit.documents.samples import make_document

ACCENT = bytes((0x6B, 0x5C, 0x0B))  # blue, green, red


def test_every_page_becomes_a_picture_of_the_asked_width() -> None:
    """Pictures are as wide as asked, as high as A4, and hold four bytes a pixel."""
    filler = (Paragraph("Een zin. " * 900),)
    images = render_pages(render_pdf(make_document(Section("Lang", filler))), 320)
    assert len(images) >= 2
    for image in images:
        assert image.width == 320
        assert abs(image.height - 320 * 842 / 595) < 1.5
        assert len(image.pixels) == image.width * image.height * 4


def test_colours_are_blue_green_red() -> None:
    """The bar at the top of the first page has the accent colour, in the order Qt reads it."""
    image = render_pages(render_pdf(make_document()), 400)[0]
    start = image.width * 2 * 4
    assert image.pixels[start : start + 3] == ACCENT


def test_repr_of_a_picture_holds_no_page() -> None:
    """A picture of a page never reaches a log."""
    image = render_pages(render_pdf(make_document()), 100)[0]
    assert "pixels" not in repr(image)
