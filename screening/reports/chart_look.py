"""Colours and sizes of charts, handed in by whoever shows them."""

from dataclasses import dataclass

from screening.reports import palette


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours of a chart by their role, as hexadecimal RGB; a dark set fits as well."""

    paper: str = palette.PAPER
    ink: str = palette.INK
    second_ink: str = palette.SECOND_INK
    line: str = palette.LINE
    accent: str = palette.ACCENT
    accent_soft: str = palette.ACCENT_BAND
    attention: str = palette.ATTENTION


@dataclass(frozen=True, slots=True)
class ChartSize:
    """Width and height of a chart and the size of its text, all in points."""

    width: float = 330
    height: float = 165
    text: float = 9
