"""A table of people that is worked by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

REPLACE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOVES = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
}


class KeyTable(QTableView):
    """A table that is left with Tab, and that knows the keys of the list."""

    opened = Signal()
    removed = Signal()
    add_asked = Signal()
    tied = Signal()
    menu_asked = Signal(object)

    def __init__(self, *, is_editable: bool) -> None:
        super().__init__()
        self._is_editable = is_editable
        self._anchor = -1
        """The row that Shift begins at. Qt has one of its own, that only its own keys set."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mark(self, rows: Sequence[int], current: int) -> None:
        """Show rows as chosen, with the keyboard at one of them; tells nobody."""
        blocked = self.selectionModel().blockSignals(True)
        self._select(rows, current)
        self.selectionModel().blockSignals(blocked)
        self._anchor = current
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, or with Shift all from where the choice began."""
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and event.modifiers() == SHIFT:
            self._extend(row)
        else:
            super().mousePressEvent(event)
            self._anchor = self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that do something with the people who are chosen."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif key is Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif self._is_editable and key is Qt.Key.Key_Delete:
            self.removed.emit()
        elif self._is_editable and key is Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif (
            self._is_editable
            and key is Qt.Key.Key_B
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.tied.emit()
        elif key in MOVES and event.modifiers() == SHIFT:
            # Home and End are of a row, unless Ctrl is held as well.
            whole = event.modifiers() | Qt.KeyboardModifier.ControlModifier
            self._extend(self.moveCursor(MOVES[key], whole).row())
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._anchor = self.currentIndex().row()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: at the mouse, or below the row the keyboard is at."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(event.globalPos())
            return
        rect = self.visualRect(self.currentIndex())
        self.menu_asked.emit(self.viewport().mapToGlobal(rect.bottomLeft()))

    def _extend(self, row: int) -> None:
        """Choose all rows from the first of the choice to this one."""
        start = self._anchor if self._anchor >= 0 else row
        self._select(range(min(start, row), max(start, row) + 1), row)
        self._anchor = start

    def _select(self, rows: Sequence[int], current: int) -> None:
        model, selection = self.model(), self.selectionModel()
        last = model.columnCount() - 1
        chosen = QItemSelection()
        for row in rows:
            chosen.select(model.index(row, 0), model.index(row, last))
        index = model.index(current, 0)
        # First the place of the keyboard: who listens to the choice asks for it.
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(chosen, REPLACE)
        self.scrollTo(index)
