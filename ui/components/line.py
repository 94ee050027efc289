"""The thin line between what stands below each other."""

from PySide6.QtWidgets import QFrame

from ui.roles import Shape


def make_line() -> QFrame:
    """Return a line across the whole width, in the colour of lines."""
    line = QFrame()
    line.setProperty("surface", "line")
    line.setFixedHeight(Shape.LINE)
    return line
