"""The line of a tie: every kind has a shape of its own, so that no meaning hangs on colour."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.network.model import Point, TieKind

Line = tuple[Point, ...]

ZIGZAG_WIDTH: Final = 0.014
ZIGZAG_STEP: Final = 0.03
BAR_HALF_LENGTH: Final = 0.024
BAR_DISTANCE: Final = 0.018


class StrokeWidth(StrEnum):
    """How heavy a line is; the theme and the document know how many points that is."""

    NORMAL = "normal"
    THICK = "thick"


class StrokeDash(StrEnum):
    """Whether a line is drawn through or as dots."""

    SOLID = "solid"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class TiePath:
    """The polylines of one tie, in unit coordinates; none when its ends are too close together."""

    lines: tuple[Line, ...]
    width: StrokeWidth
    dash: StrokeDash


def tie_path(
    start: Point, end: Point, kind: TieKind, start_margin: float = 0.0, end_margin: float = 0.0
) -> TiePath:
    """Return the line of a tie between two points, kept clear of both ends by the margins."""
    width = StrokeWidth.THICK if kind is TieKind.SUPPORTIVE else StrokeWidth.NORMAL
    dash = StrokeDash.DOTTED if kind is TieKind.NEUTRAL else StrokeDash.SOLID
    distance = math.hypot(end.x - start.x, end.y - start.y)
    length = distance - start_margin - end_margin
    if not math.isfinite(length) or length <= 0 or distance == 0:
        return TiePath((), width, dash)
    along = Point((end.x - start.x) / distance, (end.y - start.y) / distance)
    axis = _Axis(_move(start, along, start_margin), along, length)
    match kind:
        case TieKind.TENSE:
            lines: tuple[Line, ...] = (_draw_zigzag(axis),)
        case TieKind.BROKEN:
            lines = (_draw_straight(axis), *_draw_bars(axis))
        case _:
            lines = (_draw_straight(axis),)
    return TiePath(lines, width, dash)


@dataclass(frozen=True, slots=True)
class _Axis:
    """A straight line with a beginning, a direction of length 1, and a length."""

    origin: Point
    along: Point
    length: float

    def at(self, distance: float, aside: float = 0.0) -> Point:
        """Return the point so far along the line and so far beside it."""
        on_line = _move(self.origin, self.along, distance)
        return _move(on_line, Point(-self.along.y, self.along.x), aside)


def _move(point: Point, along: Point, distance: float) -> Point:
    return Point(point.x + along.x * distance, point.y + along.y * distance)


def _draw_straight(axis: _Axis) -> Line:
    return (axis.at(0), axis.at(axis.length))


def _draw_zigzag(axis: _Axis) -> Line:
    """Return at least two teeth, also on a short line, or it would look straight."""
    teeth = max(2, round(axis.length / ZIGZAG_STEP))
    step = axis.length / teeth
    tips = (
        axis.at((tooth + 0.5) * step, ZIGZAG_WIDTH if tooth % 2 else -ZIGZAG_WIDTH)
        for tooth in range(teeth)
    )
    return (axis.at(0), *tips, axis.at(axis.length))


def _draw_bars(axis: _Axis) -> tuple[Line, Line]:
    """Return two bars across the middle, closer together on a very short line."""
    half = min(BAR_DISTANCE, axis.length / 2) / 2
    first, second = axis.length / 2 - half, axis.length / 2 + half
    return (
        (axis.at(first, -BAR_HALF_LENGTH), axis.at(first, BAR_HALF_LENGTH)),
        (axis.at(second, -BAR_HALF_LENGTH), axis.at(second, BAR_HALF_LENGTH)),
    )
