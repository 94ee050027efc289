"""The signs of the network drawing, the same on the map and in its legend."""

from typing import Any, Final

from screening.documents import pdf_styles as styles
from screening.documents.pdf_text import draw_text
from screening.network.drawing import Mark
from screening.network.model import Circle, TieKind
from screening.network.tie_lines import StrokeDash, StrokeWidth, TiePath
from screening.reports.typefaces import Typeface

_WIDTHS: Final = {StrokeWidth.NORMAL: 0.9, StrokeWidth.THICK: 2.3}
_DOTS: Final = (0.1, 2.6)
_TIE_COLOURS: Final = {
    TieKind.SUPPORTIVE: styles.ACCENT,
    TieKind.NEUTRAL: styles.SECOND_INK,
    TieKind.TENSE: styles.ATTENTION,
    TieKind.BROKEN: styles.OVERLOAD,
}
LETTER_SIZE: Final = 6.4
LETTER_WIDTH: Final = 4.0
LETTER_HEIGHT: Final = 8.0
"""Of the support letters on a tie, in points; the width is that of one letter."""

_FILLS: Final = {
    Circle.INNER: styles.ACCENT,
    Circle.MIDDLE: styles.PAPER,
    Circle.OUTER: styles.SECOND_INK,
}
_OUTLINES: Final = {
    Circle.INNER: styles.ACCENT,
    Circle.MIDDLE: styles.ACCENT,
    Circle.OUTER: styles.SECOND_INK,
}


def draw_path(canvas: Any, path: TiePath, kind: TieKind, scale: float) -> None:
    """Draw a tie: its shape says what it is, its colour only helps."""
    canvas.saveState()
    canvas.setStrokeColor(_TIE_COLOURS[kind])
    canvas.setLineWidth(_WIDTHS[path.width])
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if path.dash is StrokeDash.DOTTED:
        canvas.setLineWidth(_WIDTHS[path.width] * 1.3)
        canvas.setDash(*_DOTS)
    for line in path.lines:
        shape = canvas.beginPath()
        shape.moveTo(line[0].x * scale, -line[0].y * scale)
        for point in line[1:]:
            shape.lineTo(point.x * scale, -point.y * scale)
        canvas.drawPath(shape, stroke=1, fill=0)
    canvas.setFillColor(_TIE_COLOURS[kind])
    for head in path.heads:
        shape = canvas.beginPath()
        shape.moveTo(head[0].x * scale, -head[0].y * scale)
        for point in head[1:]:
            shape.lineTo(point.x * scale, -point.y * scale)
        shape.close()
        canvas.drawPath(shape, stroke=0, fill=1)
    canvas.restoreState()


def draw_letters(canvas: Any, place: tuple[float, float], text: str, width: float) -> None:
    """Write support letters on a bit of paper, with the middle of both at a place."""
    x, y = place
    height = LETTER_HEIGHT
    canvas.saveState()
    canvas.setFillColor(styles.PAPER)
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.5)
    canvas.roundRect(x - width / 2, y - height / 2, width, height, 1.8, stroke=1, fill=1)
    canvas.restoreState()
    base = (x, y - LETTER_SIZE * 0.33)
    draw_text(canvas, base, text, Typeface.SEMIBOLD, LETTER_SIZE, colour=styles.INK, shift=0.5)


def draw_symbol(
    canvas: Any,
    place: tuple[float, float],
    radius: float,
    circle: Circle,
    marks: tuple[Mark, ...] = (),
) -> None:
    """Draw the symbol of a person with its marks; its place tells the circle as well."""
    x, y = place
    canvas.saveState()
    canvas.setFillColor(_FILLS[circle])
    canvas.setStrokeColor(_OUTLINES[circle])
    canvas.setLineWidth(1.2)
    if Mark.DECEASED in marks:
        canvas.setFillColor(styles.PAPER)
        canvas.setStrokeColor(styles.SECOND_INK)
    canvas.circle(x, y, radius * 0.85, stroke=1, fill=1)
    if Mark.DECEASED in marks:
        reach = radius * 0.95
        canvas.line(x - reach, y - reach, x + reach, y + reach)
        canvas.line(x - reach, y + reach, x + reach, y - reach)
    if Mark.LIVING_TOGETHER in marks:
        canvas.setDash(2.2, 1.6)
        canvas.setLineWidth(0.9)
        canvas.circle(x, y, radius * 1.35, stroke=1, fill=0)
    canvas.restoreState()
