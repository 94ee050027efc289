from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.content import (
    Block,
    Bullets,
    CourseFigure,
    Heading,
    KeyValues,
    NetworkFigure,
    Notice,
    NoticeRole,
    Paragraph,
    Section,
    Signatory,
    SignatureFields,
    Table,
)
from screening.documents.pdf import render_pdf
from screening.identifiers import PersonId
from screening.network.drawing import LEGEND, SOURCE_LINE
from screening.network.model import Direction, SupportKind
from screening.reports.course import Course
from tests.unit.documents.samples import (
    CSI,
    EDIZ,
    EVERY_BLOCK,
    NETWORK,
    make_document,
    make_full_document,
    read_pages,
)


def _render(*blocks: Block) -> list[str]:
    return read_pages(render_pdf(make_document(Section("Sectie", blocks))))


def _flat(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def _list_outline(items: Any) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _list_outline(item.children)


def test_every_page_has_its_number() -> None:
    """Each page says which it is and how many there are."""
    pages = _render(*(Paragraph("Een zin die er staat. " * 60) for _ in range(8)))
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"Pagina {number} van {len(pages)}" in text


def test_all_text_of_the_document_is_on_the_pages() -> None:
    """Title, household, facts and every kind of block can be read back as text."""
    text = _flat(read_pages(render_pdf(make_full_document())))
    for piece in (
        *("Voorstel", "Jaap Zomer en Greet Zomer", "Het gesprek", "Wie er is", "Jaap woont thuis."),
        *("Een vaste vrije dag", "De kippen gaan goed", "De Hoeve", "Overbelasting", "Afspraken"),
        *("9 van 13 keer ja", "Robinson 1983", "Geen overbelasting", "Ik wil weer eens slapen."),
        *(
            "Is dit wat er is gezegd?",
            "gezien en akkoord",
            "Handtekening",
            "Datum",
            "Vertrouwelijk",
        ),
    ):
        assert piece in text


def test_text_of_a_page_is_read_before_what_stands_around_it() -> None:
    """A screen reader starts with the text, and ends with the number of the page."""
    page = read_pages(render_pdf(make_document()))[0]
    assert page.index("Jaap Zomer") < page.index("Vertrouwelijk") < page.index("Pagina 1 van 1")


def test_document_says_what_it_is() -> None:
    """Title, author and language are in the file, for readers and for screen readers."""
    with pikepdf.open(BytesIO(render_pdf(make_full_document()))) as pdf:
        assert str(pdf.docinfo.Title) == "Voorstel"
        assert str(pdf.docinfo.Author) == "Gemeente Waterdam"
        assert str(pdf.Root.Lang) == "nl"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert [float(edge) for edge in pdf.pages[0].mediabox[2:]] == pytest.approx(
            [595.28, 841.89], abs=0.01
        )


def test_outline_leads_to_sections_and_headings() -> None:
    """The headings are bookmarks, in their order."""
    with pikepdf.open(BytesIO(render_pdf(make_full_document()))) as pdf, pdf.open_outline() as tree:
        assert list(_list_outline(tree.root)) == ["Het gesprek", "Wie er is", "Afspraken"]


def test_typefaces_are_embedded_and_drawings_are_vectors() -> None:
    """The document looks the same anywhere, and is sharp at any size."""
    with pikepdf.open(BytesIO(render_pdf(make_full_document()))) as pdf:
        fonts = [
            font
            for page in pdf.pages
            for font in page.Resources.get("/Font", pikepdf.Dictionary()).values()
        ]
        used = [font for font in fonts if "SourceSans" in str(font.BaseFont)]
        assert used
        assert all("/FontFile2" in font.FontDescriptor for font in used)
        assert not any(page.get_images() for page in pdf.pages)


@pytest.mark.parametrize(
    "text",
    [
        "<b>vet</b> & <font color='red'>rood</font> &amp; </para> <br/>",
        "100% van ]]> \\ {a} %(b)s",
    ],
)
def test_markup_in_a_text_is_just_text(text: str) -> None:
    """What a user types is shown to the letter and steers nothing."""
    pages = _render(Paragraph(text), KeyValues((("naam", text),)), Bullets((text,)))
    assert _flat(pages).count(" ".join(text.split())) == 3


def test_signs_of_other_scripts_fall_back_one_by_one() -> None:
    """A sign that the typeface lacks comes from another; the rest of the word stays."""
    text = _flat(_render(Paragraph("Şükrü ☎ Ωmega 😀 Łukasz")))
    assert "Şükrü ☎ Ωmega" in text
    assert "Łukasz" in text


def test_sign_that_no_typeface_has_is_replaced_visibly() -> None:
    """Nobody has to guess that something is missing; joiners and skin tones show nothing."""
    assert "a\N{REPLACEMENT CHARACTER}b" in _flat(
        _render(Paragraph("a\N{CJK UNIFIED IDEOGRAPH-4E2D}b"))
    )
    assert "duim\N{REPLACEMENT CHARACTER}op" in _flat(_render(Paragraph("duim👍🏽\ufe0fop")))


@pytest.mark.parametrize(
    "text",
    [
        "De zorg is zwaar. " * 556,
        "x" * 10_000,
        "regel\n" * 150,
        "half \ud83d teken",
        "",
        "\x00\x07",
    ],
    ids=["long", "one word", "lines", "surrogate", "empty", "controls"],
)
@pytest.mark.parametrize("place", range(9))
def test_no_text_breaks_the_document(text: str, place: int) -> None:
    """A note of 10,000 signs, one endless word or odd signs: it is set, wherever it stands."""
    blocks: tuple[Block, ...] = (
        Heading(text),
        Paragraph(text),
        KeyValues(((text, text),)),
        Bullets((text, "kort")),
        Table(("kort", "ook"), ((text, "kort"),)),
        Notice(NoticeRole.ATTENTION, text[:500], text, text[:300], (KeyValues((("a", text),)),)),
        Notice(NoticeRole.FINE, "kort", blocks=(Table(("a",), ((text,),)),)),
        SignatureFields((Signatory(text[:400], text[:400]),), text[:400], (text[:200], "nee")),
        CourseFigure(Course(text[:30], PersonId("greet"), text, 13, (), None)),
    )
    assert _render(blocks[place])


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_set(text: str) -> None:
    """No sign or combination of signs makes a document fail."""
    document = make_document(Section(text, (Notice(NoticeRole.NEUTRAL, text),)), title=text)
    assert render_pdf(document).startswith(b"%PDF")


def test_network_is_drawn_with_names_legend_and_source() -> None:
    """The drawing never comes without its legend and its source, nor without the table."""
    text = _flat(_render(NetworkFigure(NETWORK)))
    for entry in LEGEND:
        assert entry.text in text
    assert SOURCE_LINE in text
    for piece in ("14,5 uur · echtgenote", "zorgverleners", "84 jaar"):
        assert piece in text
    assert "toezicht (12,5), de kippen voeren (2)" in text
    assert "overleden" in text
    assert "nog geen taak" in text


def test_ties_are_drawn_with_their_letters() -> None:
    """The letters stand in the drawing as text, in their usual order."""
    support = frozenset({SupportKind.EMOTIONAL, SupportKind.PRACTICAL})
    tie = replace(NETWORK.ties[0], direction=Direction.BOTH, support=support)
    told = _flat(_render(NetworkFigure(replace(NETWORK, ties=(tie,)))))
    assert " PE " in f" {told} "
    assert " PE " not in f" {_flat(_render(NetworkFigure(NETWORK)))} "


def test_legend_is_on_the_page_of_the_drawing() -> None:
    """A drawing that does not fit moves to the next page together with its legend."""
    pages = _render(Paragraph("regel\n" * 20), NetworkFigure(NETWORK))
    assert len(pages) > 1
    page = next(page for page in pages if SOURCE_LINE in " ".join(page.split()))
    assert "84 jaar" in page


def test_course_shows_values_dates_and_cut_off() -> None:
    """The chart is text as well: values, dates, and the words of the cut-off."""
    text = _flat(_render(CourseFigure(CSI)))
    for piece in (
        "2 mrt 2026",
        "1 sep 2026",
        "5 tot en met 8",
        "2 maart 2026",
        "CSI, van 13",
        "Verloop van de CSI, Greet",
    ):
        assert piece in text
    assert "vanaf 7: overbelasting volgens de CSI" in text


def test_course_without_cut_off_never_speaks_of_overload() -> None:
    """EDIZ has no published cut-off, so no line and no such word."""
    text = _flat(_render(CourseFigure(EDIZ)))
    assert "6" in text
    assert "overbelast" not in text
    assert "vanaf" not in text


def test_a_help_text_stands_with_chart_and_table() -> None:
    """The caption and the head of the table both say it: they may come on two pages."""
    course = replace(CSI, help_words="hulptekst in het Turks, niet gevalideerd")
    text = _flat(_render(CourseFigure(course)))
    assert text.count("hulptekst in het Turks, niet gevalideerd") == 2


def test_long_course_puts_its_table_below() -> None:
    """Many measurements do not push the chart off the page."""
    course = Course("CSI", PersonId("greet"), "x", 13, CSI.points * 12, CSI.cut_off)
    assert _flat(_render(CourseFigure(course))).count("1 september 2026") == 12


def test_consultant_signs_without_remarks() -> None:
    """The question what was said is for those who were heard."""
    fields = EVERY_BLOCK[-1]
    text = _flat(_render(fields))
    assert text.count("Is dit wat er is gezegd?") == 1
    assert text.count("Handtekening") == 2
    assert "C. Dijk" in text


def test_empty_blocks_leave_no_trace() -> None:
    """Rows and lists without content are simply not there."""
    assert len(_render(KeyValues(()), Bullets(()), Table(("Kop",), ()))) == 1
