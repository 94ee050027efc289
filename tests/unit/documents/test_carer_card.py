"""The carer card as it is printed: the size of a bank card, and readable."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.carer_card import LONGEST_PHONE, LONGEST_TEXT, CardCall, CarerCard
from screening.documents.card_layout import HEIGHT, MARGIN, WIDTH, PlacedText, lay_out, name_call
from screening.documents.card_text import LEAST, fit_block, fit_line
from screening.documents.pdf_carer_card import COPIES, render_card, render_sheet
from screening.documents.pdf_styles import register_typefaces
from screening.documents.pdf_text import measure_text
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import PersonId
from screening.reports.typefaces import Typeface

DAY = date(2026, 8, 18)
POINTS_PER_MM = 72 / 25.4
ID_1 = (85.6, 54.0)
"""Width and height in millimetres, by ISO/IEC 7810."""

CARD = CarerCard(
    PersonId("annie"),
    "Annie Jansen",
    (
        CardCall("Marja Jansen, dochter", "06 - 12 34 56 78"),
        CardCall("Els van Dam (buurvrouw)", "050 123 45 67"),
        CardCall("Wijkverpleging", "088 123 45 67"),
    ),
    at_once="Kan niet alleen thuis zijn.\nSchrikt van drukte: praat rustig.",
    plan_place="In de bovenste keukenla, blauwe map.",
    client="Piet",
)
NAMES = (
    "Hubertina Wilhelmina van der Meulen-Schimmelpenninck van Oldenbarnevelt",
    "W" * LONGEST_NAME,
    "فاطمة الزهراء بنت محمد",
    "Oma \N{OLDER WOMAN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4} Greet \N{HEAVY BLACK HEART}\ufe0f",
)


def test_what_does_not_come_out_as_it_was_typed_is_named() -> None:
    """A sign that no typeface has, and letters that are read from the right; no others."""
    turkish = CardCall("Ayşe Yildiz, Çağla \N{GRINNING FACE}", "+90 (532) 123 45 67")
    assert not lay_out(replace(CARD, calls=(turkish,), at_once="€ 5, ½, √, Zoë"), DAY).unprintable
    calls = (turkish, CardCall("张伟", "112"), CardCall("Els", "06 123"))
    card = replace(CARD, carer_name="שרה", calls=calls, plan_place="لا", client="\N{AMBULANCE}")
    assert lay_out(card, DAY).unprintable == {
        "owner",
        name_call(1, "name"),
        "plan_place",
        "client",
    }


def read(pdf: bytes, index: int = 0) -> str:
    """Return the text of a page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return str(document[index].get_textpage().get_text_range())


def list_papers(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, width and height, in millimetres, of what is as large as a card."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for shape in document[0].get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,)):
            left, down, right, top = (edge / POINTS_PER_MM for edge in shape.get_bounds())
            size = (right - left, top - down)
            if all(abs(one - other) < 0.1 for one, other in zip(size, ID_1, strict=True)):
                found.append((left, down, *size))
    return found


def test_a_card_on_the_sheet_has_the_size_of_a_bank_card() -> None:
    """85.6 by 54 mm to a tenth, back beside front with the fold between; two on one A4."""
    sheet = render_sheet(CARD, DAY, "Gemeente Voorbeeldstad")
    with pypdfium2.PdfDocument(sheet) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.01)
    papers = sorted({tuple(round(edge, 1) for edge in paper) for paper in list_papers(sheet)})
    fronts = {paper[:2] for paper in papers if paper[0] < 40}
    backs = {paper[:2] for paper in papers if paper[0] > 90}
    assert len(fronts) == len(backs) == COPIES
    for (left, down), (other, level) in zip(sorted(fronts), sorted(backs), strict=True):
        assert other - left == pytest.approx(85.6, abs=0.1)
        assert level == down


def test_the_card_alone_is_a_page_of_its_size() -> None:
    """Front and back, for the preview."""
    with pypdfium2.PdfDocument(render_card(CARD, DAY)) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    assert sizes == [pytest.approx([side * POINTS_PER_MM for side in ID_1], abs=0.01)] * 2


def test_what_stands_on_it() -> None:
    """Who is called and how, that somebody relies on the carer, and what was written."""
    front, back = (read(render_card(CARD, DAY), index) for index in (0, 1))
    for words in ("Ik ben mantelzorger", "Piet is van mij afhankelijk", "Annie Jansen"):
        assert words in front
    for call in CARD.calls:
        assert call.name in front
        assert call.phone in front
    for words in ("Kan niet alleen thuis zijn.", "bovenste keukenla"):
        assert words in back


def test_the_client_is_named_only_when_asked() -> None:
    """Without it the card says that there is somebody."""
    card = CarerCard(CARD.carer_id, "Annie", CARD.calls)
    assert "Er is iemand die van mij afhankelijk is." in read(render_card(card, DAY))
    assert "Ruimte om zelf iets op te schrijven" in read(render_card(card, DAY), 1)


def test_the_sheet_says_how_it_is_used() -> None:
    """Real size, cutting, folding, and how one sees that the scale is right."""
    text = read(render_sheet(CARD, DAY, ""))
    for words in ("ware grootte", "Knip", "vouw", "Dit streepje is 5 centimeter"):
        assert words in text


@pytest.mark.parametrize("name", NAMES)
def test_no_name_breaks_a_card(name: str) -> None:
    """It becomes smaller, goes over two lines, or the card says that it is too long."""
    calls = (CardCall(name, "06-12345678"),) * 3
    layout = lay_out(CarerCard(CARD.carer_id, name, calls, name, name, name), DAY)
    check_inside(layout.front)
    check_inside(layout.back)
    assert (name_call(0, "name") in layout.too_long) == (name == NAMES[1])
    assert render_card(CarerCard(CARD.carer_id, name, calls), DAY)


@settings(max_examples=40, deadline=None)
@given(
    name=st.text(max_size=LONGEST_NAME),
    phone=st.text(max_size=LONGEST_PHONE),
    text=st.text(max_size=LONGEST_TEXT),
)
def test_whatever_is_typed_stays_on_the_card(name: str, phone: str, text: str) -> None:
    """No line leaves the margins, and none is smaller than can be read."""
    card = CarerCard(CARD.carer_id, name, (CardCall(name, phone),) * 3, text, text, name)
    layout = lay_out(card, DAY)
    check_inside(layout.front)
    check_inside(layout.back)


def test_too_long_is_told_and_ends_in_dots() -> None:
    """What cannot be read is not hidden: the form can say which text it is."""
    card = CarerCard(CARD.carer_id, "Annie", (), "woord " * 49, "plek " * 59)
    layout = lay_out(card, DAY)
    assert layout.too_long == {"plan_place"}
    assert layout.back[-1].text.endswith("…")
    assert lay_out(CARD, DAY).too_long == frozenset()


def test_a_text_shrinks_before_it_wraps() -> None:
    """One line as long as that can be read; then more lines at the least size."""
    register_typefaces()
    face = str(Typeface.REGULAR)
    short = fit_line("Els", face, 10, 100, 20)
    smaller = fit_line("Els van Dam, de buurvrouw", face, 10, 100, 20)
    wrapped = fit_line("Els van Dam, de buurvrouw van hiernaast", face, 10, 100, 20)
    assert (short.size, len(short.lines)) == (10, 1)
    assert (LEAST <= smaller.size < 10, len(smaller.lines)) == (True, 1)
    assert (wrapped.size, len(wrapped.lines), wrapped.fits) == (LEAST, 2, True)
    assert fit_block("", face, 10, 100, 20).lines == ()


def check_inside(texts: tuple[PlacedText, ...]) -> None:
    """Assert that every line stands within the margins of its side."""
    for text in texts:
        width = measure_text(text.text, text.face, text.size)
        left = text.left - width if text.ends_right else text.left
        assert left >= MARGIN - 0.01
        assert left + width <= WIDTH - MARGIN + 0.01
        assert text.size <= text.down <= HEIGHT - 2
        assert text.size >= LEAST
