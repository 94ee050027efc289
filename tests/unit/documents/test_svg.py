"""The drawings as SVG: valid, whole, and nothing in them but shapes and words."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.svg import (
    NAMESPACE,
    Lettering,
    SvgPage,
    cut_to_width,
    estimate_width,
    wrap_words,
)
from screening.documents.svg_family import write_family_svg
from screening.documents.svg_network import write_network_svg
from screening.documents.svg_sheet import SheetText
from screening.network.drawing import LEGEND, SOURCE_LINE, draw_map
from screening.network.hidden_names import hide_names
from screening.network.layout import lay_out
from screening.network.model import NetworkMap
from tests.unit.documents.map_samples import make_family_drawing, make_large_map, make_map

NS = f"{{{NAMESPACE}}}"
SHEET = SheetText("Netwerkkaart van Jaap Herfst", "Gesprek op 10 maart 2026", SOURCE_LINE)
KNOWN = {"svg", "title", "desc", "rect", "circle", "polyline", "polygon", "text", "g"}


def draw(network: NetworkMap) -> bytes:
    """Return a map as SVG."""
    return write_network_svg(draw_map(network, lay_out(network.people)), SHEET)


def read(data: bytes) -> ET.Element:
    """Return the tree of an SVG that is safe: known elements, nothing from elsewhere."""
    root = ET.fromstring(data)  # noqa: S314 - our own file
    assert {element.tag.removeprefix(NS) for element in root.iter()} <= KNOWN
    for element in root.iter():
        assert not {name for name in element.attrib if "href" in name or name.startswith("on")}
        assert not any("url(" in value for value in element.attrib.values())
    return root


def words(root: ET.Element) -> str:
    """Return all text on the paper."""
    return " ".join(element.text or "" for element in root.iter(f"{NS}text"))


def test_a_map_has_title_date_legend_and_source() -> None:
    """Every drawing carries them, also for who cannot see it."""
    root = read(draw(make_map()))
    assert [child.tag.removeprefix(NS) for child in root][:2] == ["title", "desc"]
    assert root.findtext(f"{NS}title") == SHEET.title
    assert "3 mensen in drie cirkels" in (root.findtext(f"{NS}desc") or "")
    text = words(root)
    for wanted in (SHEET.title, SHEET.dates, SOURCE_LINE, "Greet Zomer", "14,2", "zorgverleners"):
        assert wanted in text
    for entry in LEGEND:
        assert entry.text.split(",")[0].split(": ")[-1].split()[-1] in text


def test_what_was_typed_cannot_break_the_file() -> None:
    """Signs of XML are escaped, and those that it forbids are left out."""
    data = draw(make_map())
    read(data)
    assert b"<b>" not in data
    assert b"\x0b" not in data
    assert b"&lt;b&gt;" in data


@given(st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_name_gives_a_valid_file(name: str) -> None:
    """Whatever somebody is called, a parser reads the file."""
    page = SvgPage(100, name, name)
    page.begin_group(name)
    page.text((0, 0), cut_to_width(name, 12, 80), Lettering(12, "#000000"))
    read(page.write(100, "#FFFFFF"))


def test_the_same_map_gives_the_same_bytes() -> None:
    """No moment, no key of the vault, no note."""
    data = draw(make_map())
    assert data == draw(make_map())
    for secret in (b"uuid", b"vertrouwen"):
        assert secret not in data


@pytest.mark.parametrize("number", [10, 40, 150])
def test_everybody_is_on_a_map_of_any_size(number: int) -> None:
    """A full map has numbers and a list of who is who; without names it names nobody."""
    root = read(draw(make_large_map(number)))
    text = words(root)
    assert all(re.search(rf"\bMens{index} Naam\b", text) for index in range(number))
    assert text.count("Naam") == number
    hidden = words(read(draw(hide_names(make_large_map(number)))))
    assert "Mens0" not in hidden
    assert "Naam" not in hidden
    width, height = (float(root.get(side, "0")) for side in ("width", "height"))
    for shape in root.iter(f"{NS}text"):
        assert 0 <= float(shape.get("x", "-1")) <= width
        assert 0 <= float(shape.get("y", "-1")) <= height


def test_a_family_has_title_date_and_legend() -> None:
    """Symbols, lines and the boundary are there, with what they mean."""
    sheet = SheetText("Familie van Jaap Herfst", "Gesprek op 10 maart 2026")
    data = write_family_svg(make_family_drawing(), sheet)
    assert data == write_family_svg(make_family_drawing(), sheet)
    root = read(data)
    text = words(root)
    for wanted in ("Familie van Jaap Herfst", "Greet Zomer", "80", "gescheiden", "overleden"):
        assert wanted in text
    titles = [group.findtext(f"{NS}title") for group in root.iter(f"{NS}g")]
    assert "Oma van Lente tot Zomer, 91" in titles


@given(st.text(max_size=40), st.floats(5, 40), st.floats(20, 300))
@settings(max_examples=80, deadline=None)
def test_a_cut_text_fits(text: str, size: float, width: float) -> None:
    """What is cut off fits, and what is wrapped is whole."""
    cut = cut_to_width(text, size, width)
    assert estimate_width(cut, size) <= max(width, estimate_width("…", size)) + 0.001
    assert " ".join(wrap_words(text, size, width)) == " ".join(text.split())
