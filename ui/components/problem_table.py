"""The table of all that is wrong with a form: where it stands, and what to do."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from screening.forms.reading import Problem
from ui.roles import Shape, Space
from ui.theme import Theme

_PLACE: Final = re.compile(r"(.+?)(?:, rij ([0-9]+))?(?:, kolom (.+))?")
ROWS_IN_VIEW: Final = 8
SENTENCE: Final = 3


class ProblemTable(QTableWidget):
    """Walks with the arrow keys; Ctrl+C copies the chosen rows, or all of them."""

    def __init__(self, theme: Theme, problems: Sequence[Problem]) -> None:
        titles = (
            self.tr("Blad of plaats"),
            self.tr("Rij"),
            self.tr("Kolom"),
            self.tr("Wat er mis is"),
        )
        super().__init__(len(problems), len(titles))
        self._theme = theme
        self.setHorizontalHeaderLabels(titles)
        self.setAccessibleName(self.tr("Wat er mis is"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, problem in enumerate(problems):
            for column, text in enumerate((*split_place(problem.place), problem.sentence)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        mode = QHeaderView.ResizeMode
        for column in range(len(titles)):
            is_sentence = column == SENTENCE
            header.setSectionResizeMode(
                column, mode.Stretch if is_sentence else mode.ResizeToContents
            )
        self.setCurrentCell(0, 0)
        theme.changed.connect(self._update_sizes)
        self._update_sizes()

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, or all when at most one is chosen."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen if len(chosen) > 1 else range(self.rowCount())
        QApplication.clipboard().setText("\n".join(self._read_row(row) for row in rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows; Qt itself would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every sentence the lines it needs at this width."""
        super().resizeEvent(event)
        self._fit_rows()
        # With large text the column has its width only after this.
        QTimer.singleShot(0, self, self._fit_rows)

    def _read_row(self, row: int) -> str:
        items = [self.item(row, column) for column in range(self.columnCount())]
        return "\t".join(item.text() for item in items if item is not None)

    def _update_sizes(self) -> None:
        target = self._theme.length(Shape.TARGET)
        self.verticalHeader().setMinimumSectionSize(target)
        self.horizontalHeader().setMinimumSectionSize(target)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give every row its lines; a few rows take the room that they need and no more."""
        self.resizeRowsToContents()
        if self.rowCount() > ROWS_IN_VIEW:
            target = self._theme.length(Shape.TARGET)
            self.setMinimumHeight((ROWS_IN_VIEW + 1) * target + Space.LARGE)
        else:
            frame = 2 * self.frameWidth()
            header = self.horizontalHeader().sizeHint().height()
            self.setFixedHeight(header + self.verticalHeader().length() + frame)


def split_place(place: str) -> tuple[str, str, str]:
    """Return the sheet, the row and the column of a place; what it does not have is empty."""
    found = _PLACE.fullmatch(place)
    return (found[1], found[2] or "", found[3] or "") if found else (place, "", "")
