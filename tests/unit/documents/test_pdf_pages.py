"""Where the pages of a PDF end."""

import pytest

from screening.documents.content import (
    Block,
    Bullets,
    Heading,
    NetworkFigure,
    Notice,
    NoticeRole,
    Paragraph,
    Section,
    Table,
    TextRole,
)
from screening.documents.pdf import render_pdf
from screening.network.drawing import SOURCE_LINE
from tests.unit.documents.samples import NETWORK, make_document, read_pages


def _render(*blocks: Block) -> list[str]:
    return read_pages(render_pdf(make_document(Section("Sectie", blocks))))


def test_table_repeats_its_header_on_every_page() -> None:
    """Whoever turns the page still knows what the columns mean."""
    rows = tuple((f"regel {number}", "iemand") for number in range(120))
    pages = _render(Table(("Afspraak", "Uitvoerder"), rows, (3, 1)))
    assert len(pages) > 3
    assert all("Uitvoerder" in page for page in pages)


def test_row_moves_whole_to_the_next_page() -> None:
    """A row is not torn when it would fit on a page."""
    row = "\n".join(f"woord{number}" for number in range(20))
    pages = _render(Table(("Kop",), tuple((row,) for _ in range(6))))
    assert len(pages) > 2
    assert all(page.count("woord0\n") == page.count("woord19") for page in pages)


@pytest.mark.parametrize("lines", range(24, 46, 3))
def test_heading_never_ends_a_page(lines: int) -> None:
    """Below a heading there is always text, and the first row of a table."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    rows = Table(("Kolom",), (("eerste rij",), ("tweede rij",)))
    pages = _render(filler, Heading("Kop boven tekst"), rows)
    page = next(page for page in pages if "Kop boven tekst" in page)
    assert "eerste rij" in page


@pytest.mark.parametrize("lines", range(24, 46, 3))
def test_small_notice_stays_on_one_page(lines: int) -> None:
    """A notice that fits on a page is not torn."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    notice = Notice(NoticeRole.ATTENTION, "Begin", "midden\n" * 6, blocks=(Bullets(("einde",)),))
    page = next(page for page in _render(filler, notice) if "Begin" in page)
    assert "einde" in page


@pytest.mark.parametrize("lines", range(24, 46))
def test_no_row_of_a_table_stands_alone_beside_a_page_break(lines: int) -> None:
    """Two rows at least stay at the foot of a page and two go on, with the heading of the table."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    rows = Table(("Kolom",), tuple((f"rij {number}.",) for number in range(5)))
    pages = _render(filler, Heading("Kop boven tabel"), rows)
    on_page = [page.count("rij ") for page in pages]
    assert sum(on_page) == 5
    assert 1 not in on_page
    assert "rij 0." in next(page for page in pages if "Kop boven tabel" in page)


@pytest.mark.parametrize("lines", range(30, 46))
def test_a_note_below_a_heading_ends_no_page_either(lines: int) -> None:
    """It says something about what comes after it."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    note = Paragraph("Over de uitslagen.", TextRole.NOTE)
    pages = _render(filler, Heading("Kop boven noot"), note, Paragraph("De uitslag zelf."))
    page = next(page for page in pages if "Kop boven noot" in page)
    assert "De uitslag zelf." in page


@pytest.mark.parametrize("lines", range(24, 46, 3))
def test_a_long_list_begins_where_there_is_room(lines: int) -> None:
    """Below its heading, without a hole of half a page; its last item is not alone on a page."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    items = tuple(f"punt {number}. " + "woord " * 60 for number in range(7))
    pages = _render(filler, Heading("Kop boven lijst"), Bullets(items))
    page = next(page for page in pages if "Kop boven lijst" in page)
    assert "punt 0." in page
    if lines < 30:
        assert "regel" in page
    assert "punt 5." in next(page for page in pages if "punt 6." in page)


@pytest.mark.parametrize("lines", [0, 14, 24])
def test_a_drawing_leaves_its_room_to_its_table(lines: int) -> None:
    """Where it does not fit and the table does: below the heading there is no hole."""
    filler = Paragraph("\n".join("regel" for _ in range(lines + 1)))
    pages = _render(filler, Heading("Kop boven kaart"), NetworkFigure(NETWORK))
    assert "Doet nu" in pages[0]
    assert "Kop boven kaart" in pages[0]
    assert SOURCE_LINE[:20] in pages[1]


@pytest.mark.parametrize("lines", [34, 38])
def test_a_drawing_comes_first_where_it_fits(lines: int) -> None:
    """So it is on the next page, where there is room for neither."""
    filler = Paragraph("\n".join("regel" for _ in range(lines)))
    pages = _render(filler, Heading("Kop boven kaart"), NetworkFigure(NETWORK))
    page = pages[1]
    assert page.index("Kop boven kaart") < page.index(SOURCE_LINE[:20])
    assert "Doet nu" not in pages[0]
    assert "Doet nu" not in page.partition(SOURCE_LINE[:20])[0]
