"""A field shows at its edge that something is wrong."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.support.pixels import photograph
from ui.components.field import Field
from ui.theme import Theme


def test_the_edge_tells_that_something_is_wrong_until_it_is_right(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    """Also the second time, and with another sentence."""
    line = QLineEdit()
    field = Field(theme, "Naam", line)
    show(field)
    line.clearFocus()
    right = photograph(line, 0)
    for _ in range(2):
        for sentence in ("Vul een naam in.", "Vul een langere naam in."):
            field.set_error(sentence)
            assert (photograph(line, 0) != right).any()
        for _ in range(2):
            field.set_error("")
            assert (photograph(line, 0) == right).all()
