"""The line of a tie: every kind has a shape of its own, so that no meaning hangs on colour."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.network.model import Direction, Point, TieKind

Line = tuple[Point, ...]

ZIGZAG_WIDTH: Final = 0.014
ZIGZAG_STEP: Final = 0.03
BAR_HALF_LENGTH: Final = 0.024
BAR_DISTANCE: Final = 0.018
HEAD_LENGTH: Final = 0.042
HEAD_HALF_WIDTH: Final = 0.018
STEM: Final = 0.018
"""The straight last piece of a zigzag before an arrow head: teeth would hide the head."""

_INTO_HEAD: Final = 0.75
"""How far from the tip, as a share of the head, the line stops: a thick one would blunt the tip."""


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
    """The polylines of one tie, in unit coordinates; none when its ends are too close together.

    A head is a filled triangle, its tip first; it points to where the energy or help goes.
    """

    lines: tuple[Line, ...]
    width: StrokeWidth
    dash: StrokeDash
    heads: tuple[Line, ...] = ()


def tie_path(
    start: Point,
    end: Point,
    kind: TieKind,
    start_margin: float = 0.0,
    end_margin: float = 0.0,
    direction: Direction = Direction.NONE,
) -> TiePath:
    """Return the line of a tie between two points, kept clear of both ends by the margins.

    Args:
        start: where it begins.
        end: where it ends.
        kind: decides the shape.
        start_margin: the room left free at the start.
        end_margin: the room left free at the end.
        direction: as seen from the start: `FORWARD` has its arrow head at the end.
    """
    width = StrokeWidth.THICK if kind is TieKind.SUPPORTIVE else StrokeWidth.NORMAL
    dash = StrokeDash.DOTTED if kind is TieKind.NEUTRAL else StrokeDash.SOLID
    distance = math.hypot(end.x - start.x, end.y - start.y)
    length = distance - start_margin - end_margin
    if not math.isfinite(length) or length <= 0 or distance == 0:
        return TiePath((), width, dash)
    along = Point((end.x - start.x) / distance, (end.y - start.y) / distance)
    whole = _Axis(_move(start, along, start_margin), along, length)
    arrows = _Arrows.of(direction, length)
    axis = arrows.cut(whole)
    match kind:
        case TieKind.TENSE:
            lines: tuple[Line, ...] = (_draw_zigzag(axis, arrows),)
        case TieKind.BROKEN:
            lines = (_draw_straight(axis), *_draw_bars(axis))
        case _:
            lines = (_draw_straight(axis),)
    return TiePath(lines, width, dash, arrows.draw(whole))


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


@dataclass(frozen=True, slots=True)
class _Arrows:
    """Which ends have a head, and how long it is: shorter on a very short line."""

    at_start: bool
    at_end: bool
    size: float

    @classmethod
    def of(cls, direction: Direction, length: float) -> "_Arrows":
        """Return the heads for a direction as seen from the start."""
        at_start = direction in (Direction.BACK, Direction.BOTH)
        at_end = direction in (Direction.FORWARD, Direction.BOTH)
        return cls(at_start, at_end, min(HEAD_LENGTH, length / (1 + at_start + at_end)))

    def cut(self, axis: _Axis) -> _Axis:
        """Return the part of the line that is not under a head."""
        room = self.size * _INTO_HEAD
        start = room if self.at_start else 0.0
        end = axis.length - (room if self.at_end else 0.0)
        return _Axis(axis.at(start), axis.along, end - start)

    def draw(self, axis: _Axis) -> tuple[Line, ...]:
        """Return the heads, with their tips at the ends of the line."""
        half = HEAD_HALF_WIDTH * self.size / HEAD_LENGTH
        ends = []
        if self.at_start:
            ends.append((0.0, self.size))
        if self.at_end:
            ends.append((axis.length, axis.length - self.size))
        return tuple(
            (axis.at(tip), axis.at(base, half), axis.at(base, -half)) for tip, base in ends
        )


def _move(point: Point, along: Point, distance: float) -> Point:
    return Point(point.x + along.x * distance, point.y + along.y * distance)


def _draw_straight(axis: _Axis) -> Line:
    return (axis.at(0), axis.at(axis.length))


def _draw_zigzag(axis: _Axis, arrows: _Arrows) -> Line:
    """Return at least two teeth, also on a short line, or it would look straight."""
    stem = min(STEM, axis.length / 6)
    start = stem if arrows.at_start else 0.0
    length = axis.length - start - (stem if arrows.at_end else 0.0)
    teeth = max(2, round(length / ZIGZAG_STEP))
    step = length / teeth
    tips = [
        axis.at(start + (tooth + 0.5) * step, ZIGZAG_WIDTH if tooth % 2 else -ZIGZAG_WIDTH)
        for tooth in range(teeth)
    ]
    before = [axis.at(start)] if arrows.at_start else []
    after = [axis.at(start + length)] if arrows.at_end else []
    return (axis.at(0), *before, *tips, *after, axis.at(axis.length))


def _draw_bars(axis: _Axis) -> tuple[Line, Line]:
    """Return two bars across the middle, closer together on a very short line."""
    half = min(BAR_DISTANCE, axis.length / 2) / 2
    first, second = axis.length / 2 - half, axis.length / 2 + half
    return (
        (axis.at(first, -BAR_HALF_LENGTH), axis.at(first, BAR_HALF_LENGTH)),
        (axis.at(second, -BAR_HALF_LENGTH), axis.at(second, BAR_HALF_LENGTH)),
    )
