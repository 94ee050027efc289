"""A full window with one column in the middle, for whoever has the laptop on the table."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.components.ground import Ground
from ui.roles import Shape, Space
from ui.theme import Theme

_STEPS: Final = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}


class Sheet(QWidget):
    """Has a body that scrolls up and down when large text asks for it, and a foot that stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.area = _Scroll()
        self._columns: list[QWidget] = []
        self.ground = Ground()
        self.body_row, self.body = self._make_column(self.ground, Space.PAGE)
        self.area.setWidget(self.ground)
        self._foot = QWidget()
        self._foot.setProperty("surface", "page")
        _, self.foot = self._make_column(self._foot, Space.LARGE)
        self._foot.hide()
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.outer.addWidget(self.area, 1)
        self.outer.addWidget(self._foot)
        theme.changed.connect(self._update_width)
        self._update_width()

    def show_foot(self) -> None:
        """Make the foot visible; a sheet without one has none."""
        self._foot.show()

    def foot_height(self) -> int:
        """Return how much of the height the foot takes."""
        return 0 if self._foot.isHidden() else self._foot.sizeHint().height()

    def give_focus(self, widget: QWidget) -> None:
        """Put the focus on a widget, and bring it into view."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a page or a line: not everything here can have the focus."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.area.verticalScrollBar().triggerAction(step)

    def _make_column(self, ground: QWidget, edge: int) -> tuple[QHBoxLayout, QVBoxLayout]:
        """Return the row with the margins, and the column in the middle of it."""
        row = QHBoxLayout(ground)
        row.setContentsMargins(Space.PAGE, edge, Space.PAGE, edge)
        column = QWidget()
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.LARGE)
        self._columns.append(column)
        return row, body

    def _update_width(self) -> None:
        for column in self._columns:
            column.setMaximumWidth(self.theme.length(Shape.READING_COLUMN))


class _Scroll(QScrollArea):
    """Leaves all keys to the sheet, and what is in it: arrows belong to the answers."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The menu of a scroll bar is a window of its own.
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass every key on."""
        event.ignore()
