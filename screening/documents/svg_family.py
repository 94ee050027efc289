"""The family tree as SVG, with title, dates and legend."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from screening.documents import family_legend
from screening.documents.family_legend import SAMPLE_WIDTH, FamilySample
from screening.documents.svg import (
    Lettering,
    Pen,
    Spot,
    SvgPage,
    cut_to_width,
    estimate_width,
    wrap_words,
)
from screening.documents.svg_sheet import (
    MARGIN,
    TOP,
    WIDTH,
    Entry,
    SheetText,
    write_heading,
    write_legend,
)
from screening.network.family.shapes import (
    LABEL_TOP,
    SYMBOL_RADIUS,
    FamilyDrawing,
    LineStyle,
    Symbol,
    SymbolShape,
    TreeLine,
)
from screening.network.model import Point
from screening.reports import palette
from screening.wording.formats import count
from screening.wording.speech import SPEECH

_SCALE: Final = 210.0
_SAMPLE_SCALE: Final = 100.0
_NAME: Final = Lettering(19, palette.INK, anchor="middle")
_AGE: Final = Lettering(20, palette.INK, is_bold=True, anchor="middle")
_NAME_ROOM: Final = 0.66
_DASHES: Final = {
    LineStyle.SOLID: (),
    LineStyle.DASHED: (9.0, 7.0),
    LineStyle.DOTTED: (0.1, 6.0),
}
_LINE: Final = 2.4
_THICK: Final = 6.0
_INSET: Final = 0.72
"""The inner one of a double outline, as a share of the outer."""


@SPEECH.in_dutch()
def write_family_svg(drawing: FamilyDrawing, text: SheetText) -> bytes:
    """Return the drawing of a family as a file of its own, as wide as it needs to be."""
    wide = (drawing.bottom_right.x - drawing.top_left.x) * _SCALE
    high = (drawing.bottom_right.y - drawing.top_left.y) * _SCALE
    width = max(WIDTH, wide + 2 * MARGIN)
    page = SvgPage(width, text.title, _describe(drawing, text))
    write_heading(page, text)
    painter = FamilyPainter(
        page,
        ((width - wide) / 2 - drawing.top_left.x * _SCALE, TOP - drawing.top_left.y * _SCALE),
        _SCALE,
    )
    painter.paint(drawing)
    end = write_legend(
        page, TOP + high + 40, [(1, _list(family_legend.PEOPLE)), (1, _list(family_legend.LINES))]
    )
    return page.write(end + 40, palette.PAPER)


class FamilyPainter:
    """Paints the parts of a family tree around an origin."""

    def __init__(self, page: SvgPage, origin: Spot, scale: float) -> None:
        self._page = page
        self._origin = origin
        self._scale = scale

    def paint(self, drawing: FamilyDrawing) -> None:
        """Paint all of it from the back to the front."""
        for outline in drawing.boundaries:
            pen = Pen(palette.ACCENT, _LINE, _DASHES[LineStyle.DASHED])
            self._page.polygon(map(self._place, outline), fill=palette.SURFACE, pen=pen)
        for line in drawing.lines:
            self.paint_line(line)
        for symbol in drawing.symbols:
            self._page.begin_group(", ".join(filter(None, (symbol.name, symbol.age))))
            self.paint_symbol(symbol)
            self._page.end_group()

    def paint_line(self, line: TreeLine) -> None:
        """Paint one line."""
        width = _LINE * (1.4 if line.style is LineStyle.DOTTED else 1.0)
        pen = Pen(palette.SECOND_INK, width, _DASHES[line.style])
        self._page.line(map(self._place, line.points), pen)

    def paint_symbol(self, symbol: Symbol) -> None:
        """Paint one person: outline, age and name."""
        pen = Pen(palette.ACCENT, _THICK if symbol.is_carer else _LINE)
        fill = palette.ACCENT_SOFT if symbol.is_carer else palette.PAPER
        self._outline(symbol, 1.0, fill, pen)
        if symbol.is_client:
            self._outline(symbol, _INSET, palette.PAPER, Pen(palette.ACCENT, _LINE))
        x, y = self._place(symbol.point)
        if symbol.deceased:
            reach = SYMBOL_RADIUS * self._scale
            cross = Pen(palette.SECOND_INK, _LINE)
            self._page.line([(x - reach, y - reach), (x + reach, y + reach)], cross)
            self._page.line([(x - reach, y + reach), (x + reach, y - reach)], cross)
        if symbol.age:
            self._age((x, y), symbol)
        self._name((x, y + LABEL_TOP * self._scale), symbol.name)

    def _outline(self, symbol: Symbol, share: float, fill: str, pen: Pen) -> None:
        x, y = self._place(symbol.point)
        reach = SYMBOL_RADIUS * self._scale * share
        match symbol.shape:
            case SymbolShape.CIRCLE:
                self._page.circle((x, y), reach, fill=fill, pen=pen)
            case SymbolShape.SQUARE:
                corners = [(x - reach, y - reach), (x + reach, y - reach)]
                corners += [(x + reach, y + reach), (x - reach, y + reach)]
                self._page.polygon(corners, fill=fill, pen=pen)
            case SymbolShape.DIAMOND:
                corners = [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]
                self._page.polygon(corners, fill=fill, pen=pen)

    def _age(self, middle: Spot, symbol: Symbol) -> None:
        x, y = middle
        lettering = replace(_AGE, size=_AGE.size * self._scale / _SCALE)
        if symbol.deceased:
            # The cross stays whole; the age stands on a bit of paper in its middle.
            width = estimate_width(symbol.age, lettering.size)
            corner = (x - width / 2, y - lettering.size * 0.5)
            self._page.box(corner, (width, lettering.size), fill=palette.PAPER)
        self._page.text((x, y + lettering.size * 0.35), symbol.age, lettering)

    def _name(self, top: Spot, name: str) -> None:
        room = _NAME_ROOM * self._scale
        lines = wrap_words(name, _NAME.size, room)
        first, *rest = lines or [""]
        for number, line in enumerate(filter(None, (first, " ".join(rest))), start=1):
            spot = (top[0], top[1] + number * _NAME.size)
            self._page.text(spot, cut_to_width(line, _NAME.size, room), _NAME)

    def _place(self, point: Point) -> Spot:
        return (
            self._origin[0] + point.x * self._scale,
            self._origin[1] + point.y * self._scale,
        )


def _describe(drawing: FamilyDrawing, text: SheetText) -> str:
    return f"{text.dates}. {count(len(drawing.symbols), 'persoon', 'mensen')}."


def _list(samples: Iterable[FamilySample]) -> list[Entry]:
    return [_make_entry(sample) for sample in samples]


def _make_entry(sample: FamilySample) -> Entry:
    def draw(page: SvgPage, start: Spot) -> float:
        painter = FamilyPainter(page, start, _SAMPLE_SCALE)
        for line in sample.lines:
            painter.paint_line(line)
        if sample.symbol is not None:
            painter.paint_symbol(sample.symbol)
        return SAMPLE_WIDTH * _SAMPLE_SCALE

    return Entry(draw, sample.text)
