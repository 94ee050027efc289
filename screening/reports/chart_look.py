"""Colours and sizes of charts, handed in by whoever shows them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours of a chart by their role, as hexadecimal RGB; a dark set fits as well."""

    paper: str = "#FFFFFF"
    ink: str = "#1B2A33"
    second_ink: str = "#4A5B66"
    line: str = "#D5DCE0"
    accent: str = "#0B5C6B"
    accent_soft: str = "#B9D6DB"
    attention: str = "#8A5A00"


@dataclass(frozen=True, slots=True)
class ChartSize:
    """Width and height of a chart and the size of its text, all in points."""

    width: float = 330
    height: float = 165
    text: float = 9
