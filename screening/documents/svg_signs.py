"""The signs of the network drawing as SVG, the same on the map and in its legend."""

from typing import Final

from screening.documents.svg import Lettering, Pen, Spot, SvgPage, estimate_width
from screening.network.drawing import LegendEntry, Mark, TieMark
from screening.network.model import Circle, Direction, Point, SupportKind, TieKind
from screening.network.strokes import sample_tie
from screening.network.support_letters import Letters, spell_support
from screening.network.tie_lines import StrokeDash, StrokeWidth, TiePath
from screening.reports import palette

_WIDTHS: Final = {StrokeWidth.NORMAL: 2.4, StrokeWidth.THICK: 6.2}
_DOTS: Final = (0.1, 7.0)
_TIE_COLOURS: Final = {
    TieKind.SUPPORTIVE: palette.ACCENT,
    TieKind.NEUTRAL: palette.SECOND_INK,
    TieKind.TENSE: palette.ATTENTION,
    TieKind.BROKEN: palette.OVERLOAD,
}
_FILLS: Final = {
    Circle.INNER: palette.ACCENT,
    Circle.MIDDLE: palette.PAPER,
    Circle.OUTER: palette.SECOND_INK,
}
_OUTLINES: Final = {
    Circle.INNER: palette.ACCENT,
    Circle.MIDDLE: palette.ACCENT,
    Circle.OUTER: palette.SECOND_INK,
}
_SAMPLE_RADIUS: Final = 11.0
_SAMPLE_LENGTH: Final = 74.0
_EDGE: Final = 1.2
_SUPPORT: Final = Lettering(17, palette.INK, is_bold=True, anchor="middle")
_LETTERS: Final = Lettering(18, palette.SECOND_INK, is_bold=True)


def draw_path(page: SvgPage, path: TiePath, kind: TieKind, origin: Spot, scale: float) -> None:
    """Draw a tie: its shape says what it is, its colour only helps."""
    is_dotted = path.dash is StrokeDash.DOTTED
    width = _WIDTHS[path.width] * (1.5 if is_dotted else 1.0)
    pen = Pen(_TIE_COLOURS[kind], width, _DOTS if is_dotted else ())
    for line in path.lines:
        page.line([_place(point, origin, scale) for point in line], pen)
    for head in path.heads:
        corners = [_place(point, origin, scale) for point in head]
        page.polygon(corners, fill=_TIE_COLOURS[kind])


def draw_letters(page: SvgPage, letters: Letters, origin: Spot, scale: float) -> None:
    """Write support letters on a bit of paper, with the middle of both at their place."""
    size = letters.size.width * scale, letters.size.height * scale
    _write_on_paper(page, letters.text, _place(letters.middle, origin, scale), size)


def _write_on_paper(page: SvgPage, text: str, place: Spot, size: Spot) -> None:
    x, y = place
    page.box((x - size[0] / 2, y - size[1] / 2), size, fill=palette.LINE)
    page.box(
        (x - size[0] / 2 + _EDGE, y - size[1] / 2 + _EDGE),
        (size[0] - 2 * _EDGE, size[1] - 2 * _EDGE),
        fill=palette.PAPER,
    )
    page.text((x, y + _SUPPORT.size * 0.35), text, _SUPPORT)


def draw_symbol(
    page: SvgPage, place: Spot, radius: float, circle: Circle, marks: tuple[Mark, ...] = ()
) -> None:
    """Draw the symbol of a person with its marks; its place tells the circle as well."""
    is_deceased = Mark.DECEASED in marks
    fill = palette.PAPER if is_deceased else _FILLS[circle]
    pen = Pen(palette.SECOND_INK if is_deceased else _OUTLINES[circle], 3.2)
    page.circle(place, radius * 0.85, fill=fill, pen=pen)
    if is_deceased:
        x, y = place
        reach = radius * 0.95
        page.line([(x - reach, y - reach), (x + reach, y + reach)], pen)
        page.line([(x - reach, y + reach), (x + reach, y - reach)], pen)
    if Mark.LIVING_TOGETHER in marks:
        dashed = Pen(_OUTLINES[circle], 2.4, (6, 4.5))
        page.circle(place, radius * 1.35, pen=dashed)


def draw_sample(page: SvgPage, sign: LegendEntry, start: Spot) -> float:
    """Draw a sign of the legend from its left end on, and return how wide it is."""
    x, y = start
    match sign.sign:
        case TieKind() as kind:
            scale = 480.0
            path = sample_tie(kind, _SAMPLE_LENGTH / scale)
            draw_path(page, path, kind, start, scale)
            return _SAMPLE_LENGTH
        case TieMark.ARROW:
            scale = 480.0
            path = sample_tie(TieKind.SUPPORTIVE, _SAMPLE_LENGTH / scale, Direction.FORWARD)
            draw_path(page, path, TieKind.SUPPORTIVE, start, scale)
            return _SAMPLE_LENGTH
        case TieMark.LETTERS:
            text = spell_support(SupportKind)
            _write_on_paper(page, text, (x + _SAMPLE_LENGTH / 2, y), (_SAMPLE_LENGTH, 26.0))
            return _SAMPLE_LENGTH
        case Circle() as circle:
            draw_symbol(page, (x + _SAMPLE_RADIUS * 1.35, y), _SAMPLE_RADIUS, circle)
        case Mark() as shown:
            middle = (x + _SAMPLE_RADIUS * 1.35, y)
            draw_symbol(page, middle, _SAMPLE_RADIUS, Circle.MIDDLE, (shown,))
    return _SAMPLE_RADIUS * 2.7


def draw_letter(page: SvgPage, letter: str, start: Spot) -> float:
    """Write a letter of the legend, and return how wide it is."""
    x, y = start
    page.text((x, y + _LETTERS.size * 0.35), letter, _LETTERS)
    return max(24.0, estimate_width(letter, _LETTERS.size))


def _place(point: Point, origin: Spot, scale: float) -> Spot:
    return origin[0] + point.x * scale, origin[1] + point.y * scale
