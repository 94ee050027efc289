"""The map with the panel beside it, or below it where the page is narrow."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.roles import Shape, Space
from ui.theme import Theme

LEAST_MAP: Final = 560
"""How wide the map is at least when the panel stands beside it."""
MAP_SHAPE: Final = 0.8
"""Height by width of a map that has the whole width."""


class MapBody(QBoxLayout):
    """Places what is drawn and its panel."""

    def __init__(self, theme: Theme, drawn: QWidget, panel: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._theme = theme
        self._drawn = drawn
        self._panel = panel
        self.setSpacing(Space.MEDIUM)
        self.addWidget(drawn, 1)
        self.addWidget(panel)

    def arrange(self, page_width: int, page_height: int) -> bool:
        """Place both on a page of this size; returns whether the panel stands beside the map."""
        theme, panel = self._theme, self._panel
        least = theme.length(2 * Shape.SHORT_FIELD)
        width = page_width - 2 * Space.LARGE
        is_wide = width >= least + Space.MEDIUM + theme.length(LEAST_MAP)
        if is_wide:
            self.setDirection(QBoxLayout.Direction.LeftToRight)
            panel.setFixedWidth(least)
            panel.setMinimumHeight(0)
            self._drawn.setMinimumHeight(round(least * MAP_SHAPE))
        else:
            self.setDirection(QBoxLayout.Direction.TopToBottom)
            panel.setMinimumWidth(0)
            panel.setMaximumWidth(width)
            seen = max(page_height - Space.PAGE, least)
            panel.setMinimumHeight(seen)
            self._drawn.setMinimumHeight(round(min(width * MAP_SHAPE, seen * theme.text_scale)))
        return is_wide
