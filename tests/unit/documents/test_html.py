from dataclasses import replace
from html.parser import HTMLParser

from screening.documents.content import CourseFigure, Paragraph, Section
from screening.documents.html import render_html
from tests.unit.documents.samples import CSI, make_document, make_full_document

EMPTY_TAGS = {"br"}


class Outline(HTMLParser):
    """Reads the headings, and fails on a tag that is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that has to be closed."""
        if tag not in EMPTY_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the last tag."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text of headings."""
        if self.open and self.open[-1] in {"h1", "h2", "h3", "h4"}:
            self.headings.append((self.open[-1], data))


def read_outline(html: str) -> list[tuple[str, str]]:
    """Return level and text of every heading."""
    outline = Outline()
    outline.feed(html)
    assert outline.open == []
    return outline.headings


def test_the_headings_form_an_outline() -> None:
    """Title, sections and headings each have their level, so that a reader can jump."""
    headings = read_outline(render_html(make_full_document()))
    assert headings[:3] == [("h1", "Voorstel"), ("h2", "Het gesprek"), ("h3", "Wie er is")]
    assert ("h4", "Overbelasting: 9 van 13 keer ja") in headings


def test_every_kind_of_block_says_the_same_as_on_paper() -> None:
    """Drawing and chart become tables; who may remark is asked the question."""
    html = render_html(make_full_document())
    for words in (
        "Jaap woont thuis.",
        "Een vaste vrije dag",
        "<li>De kippen gaan goed</li>",
        "<td>Dagbesteding</td>",
        "Robinson 1983",
        "“Ik wil weer eens slapen.” (Greet)",
        "<td>Thuiszorg</td>",
        "<td>1 september 2026</td><td>5 tot en met 8</td>",
        "Samen op een bladzijde",
        "Is dit wat er is gezegd?",
        "Greet Zomer, mantelzorger",
        "Vertrouwelijk",
    ):
        assert words in html


def test_a_help_text_stands_above_the_outcomes() -> None:
    """The table that takes the place of the chart carries the mark too."""
    course = replace(CSI, help_words="hulptekst in het Turks, niet gevalideerd")
    html = render_html(make_document(Section("Verloop", (CourseFigure(course),))))
    assert "CSI, van 13 (hulptekst in het Turks, niet gevalideerd)" in html


def test_what_people_typed_is_text_and_never_markup() -> None:
    """A tag in a text is shown as it was typed, and line breaks stay."""
    text = '<img src="http://elders"> & <b>vet</b>\nnieuwe regel'
    html = render_html(make_document(Section("Tekst", (Paragraph(text),))))
    assert "<img" not in html
    assert "<b>vet</b>" not in html
    assert "&lt;img" in html
    assert "&amp;" in html
    assert "<br>nieuwe regel" in html
