"""The light colours, the same on the screen, in charts and on paper: hexadecimal RGB."""

from typing import Final

INK: Final = "#1B2A33"
SECOND_INK: Final = "#4A5B66"
PAPER: Final = "#FFFFFF"
SURFACE: Final = "#F4F6F7"
LINE: Final = "#D5DCE0"
ACCENT: Final = "#0B5C6B"
ACCENT_SOFT: Final = "#E1EFF1"
ATTENTION: Final = "#8A5A00"
ATTENTION_SOFT: Final = "#FFF4DC"
OVERLOAD: Final = "#9B1C1C"
OVERLOAD_SOFT: Final = "#FDECEC"
FINE: Final = "#1E6B3A"
FINE_SOFT: Final = "#E8F5EC"

ACCENT_BAND: Final = "#B9D6DB"
"""For a total that lies somewhere between two values, in a chart."""
