"""A column of widgets of which each stands for one record."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.roles import Space

Row = TypeVar("Row", bound=QWidget)


class KeyedColumn(QWidget, Generic[Row]):
    """Keeps a widget as long as its record is shown: what is typed and focused in it stays."""

    def __init__(
        self,
        make: Callable[[str], Row],
        gap: int = Space.MEDIUM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._make = make
        self._rows: dict[str, Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self.hide()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show the records with these keys in this order, with new widgets for new ones only."""
        for key in [key for key in self._rows if key not in keys]:
            row = self._rows.pop(key)
            # First hidden, so that the focus goes on to what stands beside it.
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for index, key in enumerate(keys):
            if key not in self._rows:
                self._rows[key] = self._make(key)
                # So that what is half typed in it finds its way back after a lock.
                self._rows[key].setObjectName(key)
            row = self._rows[key]
            if self._column.indexOf(row) != index:
                self._column.insertWidget(index, row)
        self._rows = {key: self._rows[key] for key in keys}
        self.setVisible(bool(keys))

    def row(self, key: str) -> Row:
        """Return the widget of a record; KeyError when it is not shown."""
        return self._rows[key]

    def rows(self) -> tuple[Row, ...]:
        """Return all widgets, from top to bottom."""
        return tuple(self._rows.values())
