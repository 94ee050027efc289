from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from ui.components.line import make_line
from ui.roles import ColourRole, Shape
from ui.theme import Theme, ThemeMode


def test_a_line_is_as_thin_as_a_stroke_in_every_look(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    """It keeps its height when the window has room to spare, and has the colour of lines."""
    line = make_line()
    show(line)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.HIGH_CONTRAST):
        theme.set_mode(mode)
        QApplication.processEvents()
        assert line.height() == Shape.LINE
        middle = line.grab().toImage().pixelColor(line.width() // 2, 0)
        assert middle == theme.colour(ColourRole.LINE)
