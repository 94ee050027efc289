"""What stands around every drawing that is a file of its own: title, date, legend and source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from screening.documents.svg import Lettering, Spot, SvgPage, wrap_words
from screening.reports import palette

WIDTH: Final = 1300.0
"""How wide a sheet is, unless its drawing needs more; a legend is never wider."""
MARGIN: Final = 50.0
TOP: Final = 130.0
"""Where the drawing begins, below the title and the date."""

_TITLE: Final = Lettering(38, palette.ACCENT, is_bold=True)
_DATE: Final = Lettering(21, palette.SECOND_INK)
_ENTRY: Final = Lettering(18, palette.SECOND_INK)
_LINE: Final = 23.0
_GAP: Final = 9.0


@dataclass(frozen=True, slots=True, repr=False)
class SheetText:
    """What the sheet says of the drawing on it; `dates` is one line."""

    title: str
    dates: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a legend: what draws its sign (and returns how wide that is), and its words."""

    draw: Callable[[SvgPage, Spot], float]
    text: str


def write_heading(page: SvgPage, text: SheetText) -> None:
    """Write the title and the dates above the drawing."""
    room = page.width - 2 * MARGIN
    size = _TITLE.size
    while size > _DATE.size and len(wrap_words(text.title, size, room)) > 1:
        size -= 1
    shown = Lettering(size, _TITLE.colour, is_bold=True)
    page.text((MARGIN, 66), wrap_words(text.title, size, room)[0], shown)
    page.text((MARGIN, 102), text.dates, _DATE)


def write_legend(
    page: SvgPage, top: float, columns: Iterable[tuple[float, Iterable[Entry]]]
) -> float:
    """Draw columns of a legend, each with its share of the width; return where they end."""
    parts = [(weight, tuple(entries)) for weight, entries in columns]
    unit = (WIDTH - 2 * MARGIN) / sum(weight for weight, _ in parts)
    left, end = MARGIN, top
    for weight, entries in parts:
        end = max(end, _write_column(page, (left, top), unit * weight - 24, entries))
        left += unit * weight
    return end


def write_source(page: SvgPage, top: float, source: str) -> float:
    """Write whose steps were followed; return where that ends."""
    for line in wrap_words(source, _ENTRY.size, page.width - 2 * MARGIN):
        top += _LINE
        page.text((MARGIN, top), line, _ENTRY)
    return top


def _write_column(page: SvgPage, start: Spot, width: float, entries: Iterable[Entry]) -> float:
    left, base = start
    for entry in entries:
        text_left = left + entry.draw(page, (left, base + _LINE / 2)) + 12
        for line in wrap_words(entry.text, _ENTRY.size, left + width - text_left):
            page.text((text_left, base + _LINE * 0.76), line, _ENTRY)
            base += _LINE
        base += _GAP
    return base
