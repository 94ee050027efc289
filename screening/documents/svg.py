"""A drawing as SVG: shapes and text, no script, no style sheet, nothing from elsewhere.

Coordinates are in pixels, y grows downwards. The same drawing gives the same bytes.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from screening.documents.xml_text import clean_xml, write_xml

NAMESPACE: Final = "http://www.w3.org/2000/svg"
TYPEFACE: Final = "sans-serif"
"""Generic, so that every machine has one; texts keep room for one that is wide."""

_DOTS: Final = "…"
_NARROW: Final = frozenset("fijlrtI.,:;'|!()[] ")

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn; the dashes are lengths on and off."""

    colour: str
    width: float
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a text is written; `anchor` is `start`, `middle` or `end`."""

    size: float
    colour: str
    is_bold: bool = False
    anchor: str = "start"


class SvgPage:
    """Takes shapes from the back to the front, and gives the file."""

    def __init__(self, width: float, title: str, description: str) -> None:
        self.width = width
        self._root = ET.Element(
            "svg",
            {
                "xmlns": NAMESPACE,
                "version": "1.1",
                "role": "img",
                "aria-labelledby": "title desc",
                "lang": "nl",
                "font-family": TYPEFACE,
            },
        )
        for name, text in (("title", title), ("desc", description)):
            ET.SubElement(self._root, name, {"id": name}).text = clean_xml(text)
        self._parent = self._root

    def write(self, height: float, paper: str) -> bytes:
        """Return the file, with the paper behind all that was drawn."""
        size = {"width": _number(self.width), "height": _number(height)}
        self._root.attrib |= size
        self._root.set("viewBox", f"0 0 {size['width']} {size['height']}")
        self._root.insert(2, ET.Element("rect", {**size, "fill": paper}))
        return write_xml(self._root)

    def begin_group(self, title: str) -> None:
        """Take what follows together under a title, which a reader may show or say."""
        self._parent = ET.SubElement(self._root, "g")
        ET.SubElement(self._parent, "title").text = clean_xml(title)

    def end_group(self) -> None:
        """Draw what follows by itself again."""
        self._parent = self._root

    def circle(
        self, centre: Spot, radius: float, *, fill: str = "none", pen: Pen | None = None
    ) -> None:
        """Draw a circle."""
        place = {"cx": _number(centre[0]), "cy": _number(centre[1]), "r": _number(radius)}
        self._add("circle", {**place, "fill": fill, **_stroke(pen)})

    def line(self, points: Iterable[Spot], pen: Pen) -> None:
        """Draw a line through points."""
        ends = {"stroke-linecap": "round", "stroke-linejoin": "round"}
        self._add("polyline", {"points": _points(points), "fill": "none", **_stroke(pen), **ends})

    def polygon(self, points: Iterable[Spot], *, fill: str, pen: Pen | None = None) -> None:
        """Draw a closed shape."""
        self._add("polygon", {"points": _points(points), "fill": fill, **_stroke(pen)})

    def box(self, corner: Spot, size: Spot, *, fill: str, opacity: float = 1.0) -> None:
        """Fill a rectangle."""
        place = {"x": _number(corner[0]), "y": _number(corner[1])}
        extent = {"width": _number(size[0]), "height": _number(size[1])}
        shade = {"fill": fill, "fill-opacity": _number(opacity)}
        self._add("rect", {**place, **extent, **shade})

    def text(self, start: Spot, words: str, lettering: Lettering) -> None:
        """Write one line, which stands on its point."""
        place = {"x": _number(start[0]), "y": _number(start[1])}
        look = {
            "font-size": _number(lettering.size),
            "fill": lettering.colour,
            "text-anchor": lettering.anchor,
        }
        if lettering.is_bold:
            look["font-weight"] = "600"
        self._add("text", {**place, **look}).text = " ".join(clean_xml(words).split())

    def _add(self, name: str, values: dict[str, str]) -> ET.Element:
        return ET.SubElement(self._parent, name, values)


def estimate_width(text: str, size: float) -> float:
    """Return the most that a text takes in a usual typeface; nothing is loaded to measure it."""
    return size * sum(map(_estimate_sign, text))


def cut_to_width(text: str, size: float, width: float) -> str:
    """Return the text on one line; what does not fit in the width is cut off, with dots."""
    line = " ".join(text.split())
    if estimate_width(line, size) <= width:
        return line
    room, kept = width - estimate_width(_DOTS, size), 0
    for sign in line:
        room -= size * _estimate_sign(sign)
        if room < 0:
            break
        kept += 1
    return line[:kept].rstrip() + _DOTS


def wrap_words(text: str, size: float, width: float) -> list[str]:
    """Return the text over as many lines as it needs; a word is never broken."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and estimate_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _estimate_sign(sign: str) -> float:
    if sign in _NARROW:
        return 0.36
    if unicodedata.east_asian_width(sign) in "WF":
        return 1.05
    return 0.76 if sign.isupper() or sign in "mwMW@%" else 0.6


def _stroke(pen: Pen | None) -> dict[str, str]:
    if pen is None:
        return {}
    values = {"stroke": pen.colour, "stroke-width": _number(pen.width)}
    if pen.dashes:
        values["stroke-dasharray"] = " ".join(map(_number, pen.dashes))
    return values


def _points(points: Iterable[Spot]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points)


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
