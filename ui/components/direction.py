"""In which direction a text is read."""

from unicodedata import bidirectional

from PySide6 import QtCore

_LEFTWARD = frozenset({"R", "AL"})


def direction_of(text: str) -> "QtCore.Qt.LayoutDirection":
    """Return the direction of a text: that of the first letter in it, as Unicode has it."""
    kinds = (bidirectional(sign) for sign in text)
    first = next((kind for kind in kinds if kind == "L" or kind in _LEFTWARD), "L")
    directions = QtCore.Qt.LayoutDirection
    return directions.RightToLeft if first in _LEFTWARD else directions.LeftToRight
