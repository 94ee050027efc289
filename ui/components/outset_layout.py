"""A little more room at both sides than what stands above and below has."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.components.item_layout import ItemLayout
from ui.roles import Space


class OutsetLayout(ItemLayout):
    """Puts one widget out by the room that a quiet button has around its words."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(0)
        self.addWidget(widget)

    def expandingDirections(self) -> Qt.Orientation:
        """Return sideways: the widget takes all the width there is."""
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Return the size of the widget."""
        return self._items[0].sizeHint()

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height of the widget, and place it if asked to."""
        outer = rect.adjusted(-Space.SMALL, 0, Space.SMALL, 0)
        height = 0
        for item in self._visible():
            height = item.heightForWidth(outer.width())
            if apply:
                outer.setHeight(height)
                item.setGeometry(outer)
        return height
