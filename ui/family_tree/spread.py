"""The tree and the panel: beside each other where there is room, else below each other."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.roles import Shape, Space
from ui.theme import Theme

LEAST_TREE: Final = 480
"""How wide the tree is at least when the panel stands beside it."""
MOST_HEIGHT: Final = 640
"""On a high screen the list below comes into sight."""
HEAD: Final = 2 * Space.PAGE + Shape.TARGET
"""What the heading of the page takes of its height."""


class Spread(QWidget):
    """Holds both at a height that shows them whole on a small laptop."""

    def __init__(self, theme: Theme, tree: QWidget, panel: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._tree = tree
        self._panel = panel
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.MEDIUM)
        self._body.addWidget(tree, 1)
        self._body.addWidget(panel)

    def arrange(self, page_width: int, page_height: int) -> None:
        """Divide the room of a page of this size."""
        panel = self._theme.length(2 * Shape.SHORT_FIELD)
        width = page_width - 2 * Space.PAGE
        least = self._theme.length(LEAST_TREE)
        is_wide = width >= panel + Space.MEDIUM + least
        seen = page_height - self._theme.length(HEAD) - 2 * Space.PAGE
        height = min(max(seen, panel), self._theme.length(MOST_HEIGHT))
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for widget in (self._tree, self._panel):
            widget.setFixedHeight(height)
        self._panel.setMinimumWidth(panel if is_wide else 0)
        self._panel.setMaximumWidth(panel if is_wide else width)
