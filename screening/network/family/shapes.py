"""The family tree as plain shapes and texts, so that every screen and file draws the same thing.

Coordinates are those of the family tree: the distance between two generations is 1, y grows
downwards, (0, 0) is where the client stands by itself.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId
from screening.network.model import Point

SYMBOL_RADIUS: Final = 0.15
"""Half the width of a symbol."""

LABEL_TOP: Final = 0.18
LABEL_BOTTOM: Final = 0.46
"""Between these, below the middle of a symbol, a name has room for two lines."""


class SymbolShape(StrEnum):
    """The outline of a person: by gender, a diamond for another or an unknown one."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


class LineStyle(StrEnum):
    """How a line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class LineRole(StrEnum):
    """What a line stands for."""

    PARTNERSHIP = "partnership"
    SLASH = "slash"
    """A short bar across the line of a partnership: one when separated, two when divorced."""
    DESCENT = "descent"
    SIBLINGS = "siblings"
    """Between brothers and sisters, or twins."""


@dataclass(frozen=True, slots=True, repr=False)
class Symbol:
    """One person: an outline with radius `SYMBOL_RADIUS`, a text in it, and a name below it."""

    person_id: PersonId
    point: Point
    shape: SymbolShape
    age: str
    name: str
    is_client: bool
    """Drawn with a double outline."""
    is_carer: bool
    deceased: bool
    """Drawn with a cross through the outline."""


@dataclass(frozen=True, slots=True, repr=False)
class TreeLine:
    """One line; `people` are those whom it connects, so that it can be tapped."""

    role: LineRole
    style: LineStyle
    points: tuple[Point, ...]
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class FamilyDrawing:
    """The whole family tree, in the order in which it is painted.

    `boundaries` are closed dashed outlines around whoever lives with the client; together they
    hold everybody of the household and nobody else. `top_left` and `bottom_right` enclose all of
    it, names included.
    """

    boundaries: tuple[tuple[Point, ...], ...]
    lines: tuple[TreeLine, ...]
    symbols: tuple[Symbol, ...]
    top_left: Point
    bottom_right: Point
