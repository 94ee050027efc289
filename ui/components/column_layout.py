"""Equal columns that become fewer when there is less room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from ui.components.item_layout import ItemLayout
from ui.roles import Space
from ui.theme import Theme


class ColumnLayout(ItemLayout):
    """Puts its items in rows of equal columns; where two do not fit side by side there is one.

    Args:
        least: how wide a column is at least, at normal text; it grows with the text.
        most: how many columns there are at most.
    """

    def __init__(
        self,
        theme: Theme,
        least: int,
        most: int = 2,
        gap: int = Space.LARGE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap, parent)
        self._theme = theme
        self._least = least
        self._most = most
        theme.changed.connect(self.invalidate)

    def expandingDirections(self) -> Qt.Orientation:
        """Return sideways: columns take all the width there is."""
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Return the size of one row of full columns."""
        width = self._most * self._theme.length(self._least) + (self._most - 1) * self._gap
        return QSize(width, self.heightForWidth(width))

    def columns(self, width: int) -> int:
        """Return how many columns fit in a width."""
        step = self._theme.length(self._least) + self._gap
        return max(1, min(self._most, (width + self._gap) // step))

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height that the rows take, and place the items if asked to."""
        number = self.columns(rect.width())
        width = (rect.width() - (number - 1) * self._gap) // number
        visible, top = self._visible(), rect.top()
        for start in range(0, len(visible), number):
            row = visible[start : start + number]
            heights = [_height_of(item, width) for item in row]
            if apply:
                for index, item in enumerate(row):
                    left = rect.left() + index * (width + self._gap)
                    item.setGeometry(QRect(left, top, width, heights[index]))
            top += max(heights) + self._gap
        return max(0, top - rect.top() - self._gap) if visible else 0


def _height_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class Columns(QWidget):
    """A widget whose children stand in columns; see `ColumnLayout`."""

    def __init__(
        self, theme: Theme, *widgets: QWidget, least: int, gap: int = Space.LARGE, most: int = 2
    ) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._columns = ColumnLayout(theme, least, most, gap, self)
        for widget in widgets:
            self._columns.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Append a widget after the others."""
        self._columns.addWidget(widget)

    def remove(self, widget: QWidget) -> None:
        """Take a widget away for good."""
        self._columns.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
