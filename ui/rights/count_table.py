"""Kinds of data with how much there is of each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.components.labels import StyledLabel, TextType, WrapLabel
from ui.roles import Space


class CountTable(QWidget):
    """Two columns: a kind in words, and a number at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, int], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[QWidget] = []

    def show_rows(self, rows: tuple[tuple[str, int], ...]) -> None:
        """Show these rows in place of the others."""
        if rows == self.rows:
            return
        self.rows = rows
        for old in self._cells:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cells = []
        for index, (kind, number) in enumerate(rows):
            amount = StyledLabel(str(number), TextType.STRONG)
            words = WrapLabel(kind)
            amount.setAccessibleName(f"{kind}: {number}")
            self._grid.addWidget(amount, index, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(words, index, 1)
            self._cells += [amount, words]
