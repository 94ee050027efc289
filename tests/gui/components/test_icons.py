"""An icon that was painted before is found again, and never another one in its place."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from ui.icons import IconName, make_icon

LOOKS = {
    "as it is": (IconName.LOCK, "#000000", 20, 1.5),
    "another drawing": (IconName.EYE, "#000000", 20, 1.5),
    "another colour": (IconName.LOCK, "#aa0000", 20, 1.5),
    "larger": (IconName.LOCK, "#000000", 40, 1.5),
    "thicker": (IconName.LOCK, "#000000", 20, 3.0),
}


def _paint(look: str) -> QImage:
    name, colour, pixels, stroke = LOOKS[look]
    icon: QIcon = make_icon(name, QColor(colour), QColor("#888888"), pixels, stroke)
    return icon.pixmap(pixels).toImage()


@pytest.mark.parametrize("one, other", [*combinations(LOOKS, 2)])
def test_icons_that_differ_are_painted_apart(qapp: QApplication, one: str, other: str) -> None:  # noqa: ARG001 - icons need it
    """In the second round all of them have been painted before."""
    for _ in range(2):
        assert _paint(one) != _paint(other)
    assert _paint(one) == _paint(one)
