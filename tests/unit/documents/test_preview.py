from screening.documents.content import Paragraph, Section
from screening.documents.pdf import render_pdf
from screening.documents.preview import measure_pages, render_page
from tests.unit.documents.samples import make_document

ACCENT = bytes((0x6B, 0x5C, 0x0B))  # blue, green, red


def test_every_page_becomes_a_picture_of_the_asked_width() -> None:
    """Pictures are as wide as asked, as high as A4, and hold four bytes a pixel."""
    filler = (Paragraph("Een zin. " * 900),)
    pdf = render_pdf(make_document(Section("Lang", filler)))
    number = len(measure_pages(pdf))
    assert number >= 2
    for index in range(number):
        image = render_page(pdf, index, 320)
        assert image.width == 320
        assert abs(image.height - 320 * 842 / 595) < 1.5
        assert len(image.pixels) == image.width * image.height * 4


def test_each_page_is_its_own() -> None:
    """The picture asked for is that of the page asked for."""
    filler = (Paragraph("Een zin. " * 900),)
    pdf = render_pdf(make_document(Section("Lang", filler)))
    assert render_page(pdf, 0, 200).pixels != render_page(pdf, 1, 200).pixels


def test_the_paper_is_known_without_drawing() -> None:
    """Every page is A4, in points, to a tenth."""
    for size in measure_pages(render_pdf(make_document())):
        assert abs(size.width - 595.3) < 0.1
        assert abs(size.height - 841.9) < 0.1


def test_colours_are_blue_green_red() -> None:
    """The bar at the top of the first page has the accent colour, in the order Qt reads it."""
    image = render_page(render_pdf(make_document()), 0, 400)
    start = image.width * 2 * 4
    assert image.pixels[start : start + 3] == ACCENT


def test_repr_of_a_picture_holds_no_page() -> None:
    """A picture of a page never reaches a log."""
    image = render_page(render_pdf(make_document()), 0, 100)
    assert "pixels" not in repr(image)
