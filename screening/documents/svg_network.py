"""The network map as SVG, with title, dates, legend and source."""

import math
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from screening.documents.network_rows import (
    is_crowded,
    list_details,
    list_numbered,
    list_sectors,
)
from screening.documents.svg import Lettering, Pen, Spot, SvgPage, cut_to_width, estimate_width
from screening.documents.svg_sheet import (
    TOP,
    WIDTH,
    Entry,
    SheetText,
    write_heading,
    write_legend,
    write_source,
)
from screening.documents.svg_signs import (
    draw_letter,
    draw_letters,
    draw_path,
    draw_sample,
    draw_symbol,
)
from screening.network.drawing import LEGEND, Drawing, LegendEntry, Mark, Node
from screening.network.layout import LABEL_BOX
from screening.network.model import Circle, Point
from screening.network.rings import (
    CLIENT_RADIUS,
    NODE_RADIUS,
    PAPER_HALF_HEIGHT,
    PAPER_HALF_WIDTH,
)
from screening.reports import palette
from screening.wording.formats import count
from screening.wording.speech import SPEECH, say

_SCALE: Final = WIDTH / (2 * PAPER_HALF_WIDTH)
_CENTRE: Final = (WIDTH / 2, TOP + PAPER_HALF_HEIGHT * _SCALE)
_NAME: Final = Lettering(21, palette.INK, is_bold=True)
_DETAIL: Final = Lettering(18.5, palette.SECOND_INK)
_SECTOR: Final = Lettering(28, palette.SECOND_INK, is_bold=True, anchor="middle")
_CLIENT: Final = Lettering(21, palette.PAPER, is_bold=True, anchor="middle")
_NUMBER: Final = Lettering(12.5, palette.INK, is_bold=True)
_SMALLEST: Final = 15.0
_PAPER_OPACITY: Final = 0.8  # ties stay visible below a name
_RING_TINTS: Final = {
    Circle.OUTER: palette.PAPER,
    Circle.MIDDLE: palette.SURFACE,
    Circle.INNER: palette.ACCENT_SOFT,
}
_WEIGHTS: Final = (3.6, 4.9, 3.3)
_LIST_COLUMNS: Final = 3


@SPEECH.in_dutch()
def write_network_svg(drawing: Drawing, text: SheetText) -> bytes:
    """Return the drawing of a map as a file of its own."""
    page = SvgPage(WIDTH, text.title, _describe(drawing, text))
    write_heading(page, text)
    _draw(page, drawing)
    end = write_legend(
        page, TOP + 2 * PAPER_HALF_HEIGHT * _SCALE + 16, zip(_WEIGHTS, _list_entries(), strict=True)
    )
    if is_crowded(drawing):
        end = write_legend(page, end + 14, _list_people(drawing))
    end = write_source(page, end + 4, text.source)
    return page.write(end + 40, palette.PAPER)


def _describe(drawing: Drawing, text: SheetText) -> str:
    people = count(len(drawing.nodes), "persoon", "mensen")
    return f"{text.dates}. {people} in drie cirkels om {drawing.client_name} heen."


def _list_entries() -> tuple[Iterable[Entry], ...]:
    """Return the three columns of the legend: lines, circles with marks, sectors."""
    others = [entry for entry in LEGEND if isinstance(entry.sign, Circle | Mark)]
    ties = [entry for entry in LEGEND if not isinstance(entry.sign, Circle | Mark)]
    return (
        [_make_entry(entry) for entry in ties],
        [_make_entry(entry) for entry in others],
        [Entry(partial(_write_letter, letter), name) for letter, name in list_sectors()],
    )


def _make_entry(entry: LegendEntry) -> Entry:
    return Entry(lambda page, start: draw_sample(page, entry, start), say(entry.text))


def _write_letter(letter: str, page: SvgPage, start: Spot) -> float:
    return draw_letter(page, letter, start)


def _draw(page: SvgPage, drawing: Drawing) -> None:
    """Draw from the back to the front: lines, names, and the people on top."""
    for ring in sorted(drawing.rings, key=lambda ring: -ring.radius):
        tint, pen = _RING_TINTS[ring.circle], Pen(palette.LINE, 2.2)
        page.circle(_CENTRE, ring.radius * _SCALE, fill=tint, pen=pen)
    for mark in drawing.sectors:
        page.line([_place(point) for point in mark.line], Pen(palette.LINE, 1.4))
        x, y = _place(mark.text_point)
        page.text((x, y + _SECTOR.size * 0.35), str(mark.sector), _SECTOR)
    for stroke in drawing.strokes:
        draw_path(page, stroke.path, stroke.kind, _CENTRE, _SCALE)
    crowded = is_crowded(drawing)
    for number, node in enumerate(drawing.nodes, start=1):
        if not crowded:
            _draw_lines(page, node, ((node.name, _NAME), (list_details(node), _DETAIL)))
        elif Mark.DECEASED in node.marks:
            _draw_lines(page, node, ((str(number), _NUMBER),))
    for stroke in drawing.strokes:
        if stroke.letters is not None:
            draw_letters(page, stroke.letters, _CENTRE, _SCALE)
    _draw_client(page, drawing)
    for number, node in enumerate(drawing.nodes, start=1):
        page.begin_group(", ".join(filter(None, (node.name, node.relation, node.hours))))
        draw_symbol(page, _place(node.point), NODE_RADIUS * _SCALE, node.circle, node.marks)
        if crowded and Mark.DECEASED not in node.marks:
            _draw_number(page, node, number)
        page.end_group()


def _place(point: Point) -> Spot:
    return _CENTRE[0] + point.x * _SCALE, _CENTRE[1] + point.y * _SCALE


def _list_people(drawing: Drawing) -> Iterable[tuple[float, Iterable[Entry]]]:
    """Return everybody with number, name and details, in columns that are read downwards."""
    entries = [
        Entry(partial(_write_letter, str(number)), words)
        for number, words in list_numbered(drawing)
    ]
    rows = -(-len(entries) // _LIST_COLUMNS)
    return [(1, entries[start : start + rows]) for start in range(0, len(entries), rows)]


def _draw_lines(page: SvgPage, node: Node, lines: Iterable[tuple[str, Lettering]]) -> None:
    """Write lines to the right of the symbol, on a bit of paper.

    The layout keeps labels this wide apart; where two come close, symbols lie on top of words.
    """
    filled = [(text, usual) for text, usual in lines if text]
    x, y = _place(node.point)
    left = x + NODE_RADIUS * _SCALE * 1.5
    room = LABEL_BOX.width * _SCALE
    base = y - 3 if len(filled) > 1 else y + _NAME.size * 0.35
    for text, usual in filled:
        wide = max(1.0, estimate_width(text, usual.size))
        size = max(min(_SMALLEST, usual.size), min(usual.size, usual.size * room / wide))
        shown = cut_to_width(text, size, room)
        extent = estimate_width(shown, size) * 0.95 + 6, size + 3
        corner = left - 4, base - size * 0.84
        page.box(corner, extent, fill=palette.PAPER, opacity=_PAPER_OPACITY)
        page.text((left, base), shown, Lettering(size, usual.colour, is_bold=usual.is_bold))
        base += _DETAIL.size + 3


def _draw_number(page: SvgPage, node: Node, number: int) -> None:
    """Write a number within the symbol: beside it there is no room."""
    x, y = _place(node.point)
    colour = palette.INK if node.circle is Circle.MIDDLE else palette.PAPER
    lettering = replace(_NUMBER, colour=colour, anchor="middle")
    page.text((x, y + _NUMBER.size * 0.36), str(number), lettering)


def _draw_client(page: SvgPage, drawing: Drawing) -> None:
    radius = CLIENT_RADIUS * _SCALE
    page.circle(_CENTRE, radius, fill=palette.ACCENT)
    lines = [*drawing.client_name.split()[:3], *filter(None, [drawing.client_age])]
    size = min(_CLIENT.size, radius * 1.5 / max(1, len(lines)))
    # The first and the last line have the least room in a circle.
    edge = len(lines) / 2 * size * 1.1
    room = 2 * math.sqrt(max(radius**2 * 0.3, radius**2 - edge**2))
    widest = max((estimate_width(line, size) for line in lines), default=0.0)
    size = max(_SMALLEST, min(size, size * room / max(1.0, widest)))
    lettering = Lettering(size, _CLIENT.colour, is_bold=True, anchor="middle")
    top = _CENTRE[1] - (len(lines) - 1) / 2 * size * 1.1 + size * 0.35
    for number, line in enumerate(lines):
        shown = cut_to_width(line, size, max(room, radius * 1.5))
        page.text((_CENTRE[0], top + number * size * 1.1), shown, lettering)
