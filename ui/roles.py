"""The named roles of the look: three sets of colours, type sizes, spacing and shapes.

No colour or size is written anywhere else; screens ask `Theme` for a role.
"""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final, NamedTuple

from screening.reports import palette


class ColourRole(StrEnum):
    """What a colour is for."""

    INK = "ink"
    SECOND_INK = "second_ink"
    DISABLED_INK = "disabled_ink"
    PAPER = "paper"
    SURFACE = "surface"
    LINE = "line"
    FIELD_LINE = "field_line"
    ACCENT = "accent"
    ACCENT_STRONG = "accent_strong"
    ACCENT_SOFT = "accent_soft"
    ON_ACCENT = "on_accent"
    ATTENTION = "attention"
    ATTENTION_SOFT = "attention_soft"
    OVERLOAD = "overload"
    OVERLOAD_SOFT = "overload_soft"
    FINE = "fine"
    FINE_SOFT = "fine_soft"


class TypeRole(StrEnum):
    """What a piece of text is for; each has one size."""

    SMALL = "small"
    BODY = "body"
    SUBHEADING = "subheading"
    GROUP = "group"
    HEADING = "heading"


class Space(IntEnum):
    """The distances between things, in device-independent pixels."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    SECTION = 24
    PAGE = 32


class Shape(IntEnum):
    """The few other sizes, in device-independent pixels."""

    LINE = 1
    FOCUS_RING = 3
    RADIUS = 6
    ICON_SMALL = 16
    ICON = 20
    INDICATOR = 22
    TARGET = 44
    """The least height and width of anything to tap (WCAG 2.5.5)."""
    RAIL = 232
    READING_COLUMN = 880
    SHORT_FIELD = 200


HEADING_WEIGHT: Final = 600
TEXT_SCALE_MINIMUM: Final = 1.0
TEXT_SCALE_MAXIMUM: Final = 2.0

TYPE_SIZES: Final[Mapping[TypeRole, int]] = {
    TypeRole.SMALL: 13,
    TypeRole.BODY: 15,
    TypeRole.SUBHEADING: 18,
    TypeRole.GROUP: 21,
    TypeRole.HEADING: 24,
}

LIGHT: Final[Mapping[ColourRole, str]] = {
    ColourRole.INK: palette.INK,
    ColourRole.SECOND_INK: palette.SECOND_INK,
    ColourRole.DISABLED_INK: "#7A8891",
    ColourRole.PAPER: palette.PAPER,
    ColourRole.SURFACE: palette.SURFACE,
    ColourRole.LINE: palette.LINE,
    ColourRole.FIELD_LINE: "#73838D",
    ColourRole.ACCENT: palette.ACCENT,
    ColourRole.ACCENT_STRONG: "#084652",
    ColourRole.ACCENT_SOFT: palette.ACCENT_SOFT,
    ColourRole.ON_ACCENT: "#FFFFFF",
    ColourRole.ATTENTION: palette.ATTENTION,
    ColourRole.ATTENTION_SOFT: palette.ATTENTION_SOFT,
    ColourRole.OVERLOAD: palette.OVERLOAD,
    ColourRole.OVERLOAD_SOFT: palette.OVERLOAD_SOFT,
    ColourRole.FINE: palette.FINE,
    ColourRole.FINE_SOFT: palette.FINE_SOFT,
}

DARK: Final[Mapping[ColourRole, str]] = {
    ColourRole.INK: "#E6ECEF",
    ColourRole.SECOND_INK: "#AAB8C1",
    ColourRole.DISABLED_INK: "#75848E",
    ColourRole.PAPER: "#1C262C",
    ColourRole.SURFACE: "#141C21",
    ColourRole.LINE: "#34424B",
    ColourRole.FIELD_LINE: "#7E909B",
    ColourRole.ACCENT: "#7CCBD8",
    ColourRole.ACCENT_STRONG: "#A5DEE7",
    ColourRole.ACCENT_SOFT: "#1D3C44",
    ColourRole.ON_ACCENT: "#08262C",
    ColourRole.ATTENTION: "#F0C16B",
    ColourRole.ATTENTION_SOFT: "#372B12",
    ColourRole.OVERLOAD: "#F5A3A3",
    ColourRole.OVERLOAD_SOFT: "#3F2022",
    ColourRole.FINE: "#86D3A0",
    ColourRole.FINE_SOFT: "#183524",
}

CONTRAST: Final[Mapping[ColourRole, str]] = {
    ColourRole.INK: "#000000",
    ColourRole.SECOND_INK: "#262626",
    ColourRole.DISABLED_INK: "#4D4D4D",
    ColourRole.PAPER: "#FFFFFF",
    ColourRole.SURFACE: "#F2F2F2",
    ColourRole.LINE: "#4D4D4D",
    ColourRole.FIELD_LINE: "#000000",
    ColourRole.ACCENT: "#00404D",
    ColourRole.ACCENT_STRONG: "#000000",
    ColourRole.ACCENT_SOFT: "#DDF0F3",
    ColourRole.ON_ACCENT: "#FFFFFF",
    ColourRole.ATTENTION: "#5C3A00",
    ColourRole.ATTENTION_SOFT: "#FFF2D1",
    ColourRole.OVERLOAD: "#7A0000",
    ColourRole.OVERLOAD_SOFT: "#FDE8E8",
    ColourRole.FINE: "#0B4A22",
    ColourRole.FINE_SOFT: "#E3F5E8",
}
"""High contrast: black on white, and lines as dark as the text (see `Strokes`)."""

COLOURS: Final[Mapping[str, Mapping[ColourRole, str]]] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": CONTRAST,
}
"""The sets of colours by name."""


class Strokes(NamedTuple):
    """How thick lines are, in device-independent pixels."""

    line: int
    """The edge of a field, a button or a card."""
    focus_ring: int
    icon: float
    """The strokes of an icon, on its grid of 24."""


STROKES: Final = Strokes(Shape.LINE, Shape.FOCUS_RING, 1.75)
CONTRAST_STROKES: Final = Strokes(2, 5, 2.5)

TEXT_PAIRS: Final[tuple[tuple[ColourRole, ColourRole], ...]] = (
    (ColourRole.INK, ColourRole.PAPER),
    (ColourRole.INK, ColourRole.SURFACE),
    (ColourRole.INK, ColourRole.ACCENT_SOFT),
    (ColourRole.INK, ColourRole.ATTENTION_SOFT),
    (ColourRole.INK, ColourRole.OVERLOAD_SOFT),
    (ColourRole.INK, ColourRole.FINE_SOFT),
    (ColourRole.SECOND_INK, ColourRole.PAPER),
    (ColourRole.SECOND_INK, ColourRole.SURFACE),
    (ColourRole.SECOND_INK, ColourRole.ACCENT_SOFT),
    (ColourRole.ACCENT, ColourRole.PAPER),
    (ColourRole.ACCENT, ColourRole.SURFACE),
    (ColourRole.ACCENT, ColourRole.ACCENT_SOFT),
    (ColourRole.ACCENT_STRONG, ColourRole.PAPER),
    (ColourRole.ACCENT_STRONG, ColourRole.SURFACE),
    (ColourRole.ON_ACCENT, ColourRole.ACCENT),
    (ColourRole.ON_ACCENT, ColourRole.ACCENT_STRONG),
    (ColourRole.ON_ACCENT, ColourRole.OVERLOAD),
    (ColourRole.ATTENTION, ColourRole.PAPER),
    (ColourRole.ATTENTION, ColourRole.SURFACE),
    (ColourRole.ATTENTION, ColourRole.ATTENTION_SOFT),
    (ColourRole.OVERLOAD, ColourRole.PAPER),
    (ColourRole.OVERLOAD, ColourRole.SURFACE),
    (ColourRole.OVERLOAD, ColourRole.OVERLOAD_SOFT),
    (ColourRole.FINE, ColourRole.PAPER),
    (ColourRole.FINE, ColourRole.SURFACE),
    (ColourRole.FINE, ColourRole.FINE_SOFT),
)
"""Text on ground, wherever the app may put it; each at least 4.5 to 1, in high contrast 7."""

EDGE_PAIRS: Final[tuple[tuple[ColourRole, ColourRole], ...]] = (
    (ColourRole.FIELD_LINE, ColourRole.PAPER),
    (ColourRole.FIELD_LINE, ColourRole.SURFACE),
    (ColourRole.ACCENT, ColourRole.PAPER),
    (ColourRole.ACCENT, ColourRole.SURFACE),
)
"""Edges of fields and of the focus; each at least 3 to 1 (WCAG 1.4.11), in high contrast 7."""
