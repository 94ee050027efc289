"""A row that goes on at the next line when it is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from ui.components.item_layout import ItemLayout
from ui.roles import Space


class FlowLayout(ItemLayout):
    """Puts its items side by side at their own size and wraps them, as words in a text."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.SMALL) -> None:
        super().__init__(gap, parent)

    def expandingDirections(self) -> Qt.Orientation:
        """Return nothing: the row takes no more room than it needs."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height that the items take, and place them if asked to."""
        inner = rect.marginsRemoved(self.contentsMargins())
        left, top, line_height = inner.left(), inner.top(), 0
        for item in self._visible():
            hint = item.sizeHint()
            size = hint.boundedTo(QSize(max(inner.width(), 1), hint.height()))
            if left > inner.left() and left + size.width() > inner.left() + inner.width():
                left, top, line_height = inner.left(), top + line_height + self._gap, 0
            if apply:
                place = QRect(QPoint(left, top), size)
                item.setGeometry(QStyle.visualRect(self._direction(), inner, place))
            left += size.width() + self._gap
            line_height = max(line_height, size.height())
        margins = self.contentsMargins()
        return top + line_height - rect.top() + margins.bottom()

    def _direction(self) -> Qt.LayoutDirection:
        """Return in which direction people read here; the items stand in that order."""
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
