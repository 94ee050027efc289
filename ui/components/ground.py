"""What a scrolling page lies on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Ground(QWidget):
    """As high as what lies on it is at the width of now, and no higher.

    Text asks for room at a width of its own, narrower than the page: without this a page could be
    scrolled on below its end.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "page")

    def minimumSizeHint(self) -> QSize:
        """Return the width only; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
