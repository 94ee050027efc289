"""The family tree in a PDF: its drawing as vectors with its legend."""

from collections.abc import Iterable
from typing import Any, Final

from reportlab.platypus import Flowable, KeepTogether

from screening.documents import family_legend
from screening.documents import pdf_styles as styles
from screening.documents.family_legend import SAMPLE_WIDTH, FamilySample
from screening.documents.pdf_tables import make_fluid
from screening.documents.pdf_text import cut_to_width, draw_text
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
from screening.reports.typefaces import Typeface

_LARGEST: Final = 78.0
"""Points for a generation: a small family does not fill the page."""
_MOST_HEIGHT: Final = styles.CONTENT_HEIGHT * 0.55
_NAME: Final = 0.1
_SMALLEST: Final = 4.0
_NAME_ROOM: Final = 0.66
_SAMPLE_SCALE: Final = 34.0
_DASHES: Final = {
    LineStyle.SOLID: (),
    LineStyle.DASHED: (3.4, 2.6),
    LineStyle.DOTTED: (0.1, 2.4),
}
_LINE: Final = 0.9
_THICK: Final = 2.2
_INSET: Final = 0.72

_LOOK: Final[list[tuple[Any, ...]]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
]


def make_family(drawing: FamilyDrawing) -> list[Flowable]:
    """Return the drawing, and its legend in two columns."""
    columns = [make_fluid(_make_entries(part), (1, 6), _LOOK) for part in _PARTS]
    legend = make_fluid([columns], (1, 1), _LOOK)
    return [KeepTogether([FamilyTreeDrawing(drawing), legend])]


_PARTS: Final = (family_legend.PEOPLE, family_legend.LINES)


def _make_entries(samples: Iterable[FamilySample]) -> list[list[Any]]:
    return [
        [FamilySign(sample), styles.write_paragraph(sample.text, styles.LEGEND)]
        for sample in samples
    ]


# reportlab comes without types, so its classes count as Any.
class FamilyTreeDrawing(Flowable):  # type: ignore[misc]
    """The whole tree, as large as the page lets it."""

    def __init__(self, drawing: FamilyDrawing) -> None:
        super().__init__()
        self._drawing = drawing
        wide = max(0.1, drawing.bottom_right.x - drawing.top_left.x)
        high = max(0.1, drawing.bottom_right.y - drawing.top_left.y)
        self._scale = min(_LARGEST, styles.CONTENT_WIDTH / wide, _MOST_HEIGHT / high)
        self.width = styles.CONTENT_WIDTH
        self.height = high * self._scale + 12
        self._left = (styles.CONTENT_WIDTH - wide * self._scale) / 2

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the back to the front."""
        corner, scale = self._drawing.top_left, self._scale
        origin = self._left - corner.x * scale, self.height - 6 + corner.y * scale
        painter = _Painter(self.canv, origin, scale)
        for outline in self._drawing.boundaries:
            painter.draw_boundary(outline)
        for line in self._drawing.lines:
            painter.draw_line(line)
        for symbol in self._drawing.symbols:
            painter.draw_symbol(symbol)


class FamilySign(Flowable):  # type: ignore[misc]
    """One sign of the tree for the legend."""

    def __init__(self, sample: FamilySample) -> None:
        super().__init__()
        self._sample = sample
        self.width, self.height = SAMPLE_WIDTH * _SAMPLE_SCALE, 11.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sign in the middle of its line of text."""
        painter = _Painter(self.canv, (0.0, self.height / 2), _SAMPLE_SCALE)
        for line in self._sample.lines:
            painter.draw_line(line)
        if self._sample.symbol is not None:
            painter.draw_symbol(self._sample.symbol)


class _Painter:
    """Draws parts of a tree around an origin on the page, where y grows upwards."""

    def __init__(self, canvas: Any, origin: tuple[float, float], scale: float) -> None:
        self._canvas = canvas
        self._origin = origin
        self._scale = scale

    def draw_boundary(self, outline: tuple[Point, ...]) -> None:
        self._trace(outline, styles.ACCENT, LineStyle.DASHED, _LINE, fill=styles.SURFACE)

    def draw_line(self, line: TreeLine) -> None:
        self._trace(line.points, styles.SECOND_INK, line.style, _LINE)

    def draw_symbol(self, symbol: Symbol) -> None:
        thick = _THICK if symbol.is_carer else _LINE
        fill = styles.ACCENT_SOFT if symbol.is_carer else styles.PAPER
        self._outline(symbol, 1.0, fill, thick)
        if symbol.is_client:
            self._outline(symbol, _INSET, styles.PAPER, _LINE)
        if symbol.deceased:
            at, reach = symbol.point, SYMBOL_RADIUS
            for way in (1, -1):
                ends = (
                    Point(at.x - reach, at.y - reach * way),
                    Point(at.x + reach, at.y + reach * way),
                )
                self._trace(ends, styles.SECOND_INK, LineStyle.SOLID, _LINE)
        size = max(_SMALLEST, _NAME * self._scale)
        x, y = self._place(symbol.point)
        if symbol.age:
            self._write((x, y - size * 0.34), symbol.age, Typeface.SEMIBOLD, size)
        self._draw_name((x, y - LABEL_TOP * self._scale - size * 0.8), symbol.name, size)

    def _draw_name(self, first: tuple[float, float], name: str, size: float) -> None:
        room, face = _NAME_ROOM * self._scale, str(Typeface.REGULAR)
        words = name.split()
        kept = len(words)
        while kept > 1 and cut_to_width(joined := " ".join(words[:kept]), face, size, room) != (
            joined
        ):
            kept -= 1
        for number, part in enumerate((words[:kept], words[kept:])):
            if part:
                text = cut_to_width(" ".join(part), face, size, room)
                self._write((first[0], first[1] - number * size * 1.1), text, face, size)

    def _write(self, place: tuple[float, float], text: str, face: str, size: float) -> None:
        draw_text(self._canvas, place, text, str(face), size, colour=styles.INK, shift=0.5)

    def _outline(self, symbol: Symbol, share: float, fill: Any, width: float) -> None:
        at, reach = symbol.point, SYMBOL_RADIUS * share
        canvas = self._canvas
        if symbol.shape is SymbolShape.CIRCLE:
            canvas.saveState()
            canvas.setFillColor(fill)
            canvas.setStrokeColor(styles.ACCENT)
            canvas.setLineWidth(width)
            canvas.circle(*self._place(at), reach * self._scale, stroke=1, fill=1)
            canvas.restoreState()
            return
        ways = (
            ((-1, -1), (1, -1), (1, 1), (-1, 1))
            if symbol.shape is SymbolShape.SQUARE
            else ((0, -1), (1, 0), (0, 1), (-1, 0))
        )
        corners = tuple(Point(at.x + x * reach, at.y + y * reach) for x, y in ways)
        self._trace(corners, styles.ACCENT, LineStyle.SOLID, width, fill=fill)

    def _trace(
        self,
        points: tuple[Point, ...],
        colour: Any,
        style: LineStyle,
        width: float,
        *,
        fill: Any = None,
    ) -> None:
        """Draw a line through points; with a fill it is closed."""
        if not points:
            return
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width * (1.4 if style is LineStyle.DOTTED else 1.0))
        canvas.setLineCap(1)
        canvas.setDash(list(_DASHES[style]))
        path = canvas.beginPath()
        path.moveTo(*self._place(points[0]))
        for point in points[1:]:
            path.lineTo(*self._place(point))
        if fill is not None:
            path.close()
            canvas.setFillColor(fill)
        canvas.drawPath(path, stroke=1, fill=int(fill is not None))
        canvas.restoreState()

    def _place(self, point: Point) -> tuple[float, float]:
        return self._origin[0] + point.x * self._scale, self._origin[1] - point.y * self._scale
