"""The table of the log: no cell is cut off; what does not fit beside it is scrolled to."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from screening.wording.log_actions import list_action_words
from ui.log.model import LogModel
from ui.roles import Shape, Space
from ui.theme import Theme

LINES_IN_VIEW = 6
LINES_MEASURED = 50
ACTION = 2
"""The column with the words of what was done."""


class LogTable(QTableView):
    """Walks through the lines with the arrow keys; emits `chosen(row)`."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # Qt asks dozens of times while a page is laid out, and measuring takes long.
        self._widths: dict[int, int] = {}
        # Before the model is set, so that the header does not measure by what was.
        for changed in (model.modelReset, model.dataChanged, theme.changed):
            changed.connect(self._widths.clear)
        self.setModel(model)
        self.setAccessibleName(self.tr("Regels van het logboek"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        # Measured over the lines in view only, so that a long log costs no more than a short one.
        header.setResizeContentsPrecision(0)
        theme.changed.connect(self._update_sizes)
        self._update_sizes()

    def currentChanged(
        self, current: QModelIndex | Persistent, previous: QModelIndex | Persistent
    ) -> None:
        """Tell which line is chosen now."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def sizeHintForColumn(self, column: int) -> int:
        """Return for the actions room for the longest there can be: the column stays put."""
        if column != ACTION:
            # Also of the lines below those in view: only what is in view is looked at otherwise.
            return max(super().sizeHintForColumn(column), self._width_of_first(column))
        if column not in self._widths:
            widest = max(map(self.fontMetrics().horizontalAdvance, list_action_words()))
            self._widths[column] = widest + 2 * Space.MEDIUM
        return self._widths[column]

    def _width_of_first(self, column: int) -> int:
        """Return the room for the first lines, in view or not."""
        if column not in self._widths:
            model = self.model()
            rows = range(min(model.rowCount(), LINES_MEASURED))
            hints = (self.sizeHintForIndex(model.index(row, column)) for row in rows)
            self._widths[column] = max((hint.width() for hint in hints), default=0)
        return self._widths[column]

    def _update_sizes(self) -> None:
        header = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(self._theme.length(Shape.TARGET))
        self.setMinimumHeight(LINES_IN_VIEW * self._theme.length(Shape.TARGET))
        header.setMinimumSectionSize(self._theme.length(Shape.TARGET))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
