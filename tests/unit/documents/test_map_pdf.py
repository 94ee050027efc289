"""The map and the family on paper: everybody readable, whatever the size."""

import json
import re
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfbase import pdfmetrics

from screening.documents.content import Document, FamilyFigure, NetworkFigure, Section
from screening.documents.content_json import write_json
from screening.documents.html import render_html
from screening.documents.map_content import MapContent, MapFile, build_map_document
from screening.documents.map_files import write_loose
from screening.documents.network_rows import CROWDED
from screening.documents.pdf import render_pdf
from screening.network.family.shapes import FamilyDrawing
from screening.network.hidden_names import hide_names
from screening.network.model import NetworkMap, Point
from tests.unit.documents.map_samples import make_family_drawing, make_large_map, make_map


def read_pages(pdf: bytes) -> list[str]:
    """Return the text of every page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def make_document(*blocks: NetworkFigure | FamilyFigure) -> Document:
    """Return a document with these figures."""
    return Document("Proef", date(2026, 3, 10), "Jaap Herfst", (Section("Kaart", blocks),))


def make_content(network: NetworkMap, *, is_nameless: bool = False) -> MapContent:
    """Return a map to save."""
    return MapContent(network, date(2026, 3, 10), date(2026, 3, 12), "Gemeente", is_nameless)


@pytest.mark.parametrize("number", [CROWDED, CROWDED + 1, 150])
def test_everybody_is_named_once_beside_the_drawing(number: int) -> None:
    """With names on the drawing, or with numbers on it and names in a list."""
    pages = read_pages(render_pdf(make_document(NetworkFigure(make_large_map(number), False))))
    text = " ".join(pages)
    assert all(re.search(rf"\bMens{index} Naam\b", text) for index in range(number))
    if number > CROWDED:
        # Once in the list, and nowhere on the drawing.
        assert text.count("Naam") == number
        assert f"{number} Mens{number - 1} Naam" in text


def test_a_page_has_title_dates_and_attachments() -> None:
    """What it is, when it was and was made, and what is inside."""
    document = build_map_document(
        make_content(make_map()), has_table=True, attachments=("mensen.csv",)
    )
    text = " ".join(read_pages(render_pdf(document)))
    for wanted in ("Netwerkkaart", "10 maart 2026", "12 maart 2026", "mensen.csv", "Uur per week"):
        assert wanted in text


def test_the_family_is_drawn_with_its_legend() -> None:
    """As vectors, with names and ages as text."""
    pdf = render_pdf(make_document(FamilyFigure(make_family_drawing())))
    (page,) = read_pages(pdf)
    for wanted in ("Greet Zomer", "91", "twee strepen door de lijn: gescheiden", "eeneiig"):
        assert wanted in page
    with pikepdf.open(BytesIO(pdf)) as document:
        assert not any(
            item.get("/Subtype") == "/Image"
            for item in document.objects
            if isinstance(item, pikepdf.Stream)
        )


def test_a_family_of_any_size_fits_on_the_page() -> None:
    """A very wide or a very high one is drawn smaller; nobody at all is an empty drawing."""
    drawing = make_family_drawing()
    for corner in (Point(60, 2), Point(2, 60), Point(-0.5, -0.4)):
        stretched = FamilyDrawing(
            drawing.boundaries, drawing.lines, drawing.symbols, drawing.top_left, corner
        )
        assert len(read_pages(render_pdf(make_document(FamilyFigure(stretched))))) == 1


def test_the_family_is_there_as_data_and_for_a_screen_reader() -> None:
    """Those who are drawn are named in JSON and in HTML."""
    document = make_document(FamilyFigure(make_family_drawing()))
    (block,) = json.loads(write_json(document))["sections"][0]["blocks"]
    assert block["kind"] == "family"
    assert "Greet Zomer" in block["people"]
    assert "<li>Greet Zomer</li>" in render_html(document)


def test_no_loose_file_is_made_of_a_map_with_names() -> None:
    """Whoever forgets to hide them gets no file."""
    for kind in MapFile:
        with pytest.raises(ValueError, match="protected"):
            write_loose(make_content(make_map()), kind)


@pytest.mark.parametrize("kind", MapFile)
def test_a_map_can_be_the_first_file_that_is_made(
    kind: MapFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No other document has made the typefaces known yet."""
    monkeypatch.setattr(pdfmetrics, "_fonts", {})
    assert write_loose(make_content(hide_names(make_map()), is_nameless=True), kind)
