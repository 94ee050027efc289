"""A column of many editors of records, each made when somebody comes to it."""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from time import perf_counter
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.components.half_typed import Foldable, HalfTyped, can_keep
from ui.components.labels import StyledLabel, Tone
from ui.components.reading_order import list_stops
from ui.roles import Space

Row = TypeVar("Row", bound=QWidget)
Record = TypeVar("Record")

AT_ONCE: Final = 2
"""So many rows are made with the column: they tell how high the others will be."""
UNASKED: Final = 12
"""So many are made soon after, seen or not: all of an ordinary family."""
EVERY_MS: Final = 5
BUDGET: Final = 0.02
"""How many seconds to make rows for, before the window has its turn."""


class SeenColumn(QWidget, Generic[Row, Record]):
    """Shows a row for every record; one out of sight is only a name until seen or gone to.

    A row stays as long as its record is shown: what is typed and focused in it stays.

    Args:
        make: makes the row of a key.
        fill: shows a record in its row; the last argument is whether it is the first row.
        name: gives the words that stand for a record whose row is not made yet.
    """

    def __init__(
        self,
        make: Callable[[str], Row],
        fill: Callable[[Row, Record, bool], None],
        name: Callable[[Record], str],
        gap: int = Space.MEDIUM,
    ) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._make, self._fill, self._name = make, fill, name
        self._records: Mapping[str, Record] = {}
        self._rows: dict[str, Row] = {}
        self._slots: dict[str, _Slot] = {}
        self._wanted: dict[str, None] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._make_wanted)
        self.hide()

    def show_records(self, records: Mapping[str, Record]) -> None:
        """Show these records by their keys, in this order; rows that are there stay."""
        self._records = records
        for key in [key for key in (*self._rows, *self._slots) if key not in records]:
            self._drop(self._rows.pop(key, None) or self._slots.pop(key))
        for index, key in enumerate(records):
            self._place(index, key)
        self._want([key for key in [*records][:UNASKED] if key not in self._rows])
        self.setVisible(bool(records))

    @property
    def is_making(self) -> bool:
        """Whether rows that are wanted are still to be made."""
        return self._timer.isActive()

    def row(self, key: str) -> Row:
        """Return the row of a record, made now if it is not there; KeyError without a record."""
        if key not in self._rows:
            self._make_row(key)
        return self._rows[key]

    def rows(self) -> tuple[Row, ...]:
        """Return all rows from top to bottom, those made now that were not there."""
        return tuple(self.row(key) for key in self._records)

    def made(self) -> tuple[Row, ...]:
        """Return the rows that are there by now."""
        return tuple(self._rows.values())

    def fold_state(self) -> str:
        """Return the keys of the rows in which somebody is at work."""
        return " ".join(key for key, row in self._rows.items() if _is_in_use(row))

    def unfold(self, state: str) -> None:
        """Make those rows again, as far as their records are still there."""
        for key in state.split():
            if key in self._records:
                self.row(key)

    def measure(self, width: int) -> int:
        """Return how high a row is that is not made yet."""
        # The second, because the first has headings; and always the same, so that nothing jumps.
        row = next(reversed([*islice(self._rows.values(), AT_ONCE)]), None)
        if row is None:
            return 0
        return row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()

    def _place(self, index: int, key: str) -> None:
        record = self._records[key]
        if key not in self._rows and index < AT_ONCE:
            self._make_row(key)
        elif key in self._rows:
            self._fill(self._rows[key], record, not index)
        elif key in self._slots:
            self._slots[key].show_name(self._name(record))
        else:
            slot = self._slots[key] = _Slot(self._name(record), self.measure)
            slot.seen.connect(lambda: self._see(key))
            slot.entered.connect(lambda reason: self._enter(key, reason))
        widget = self._rows.get(key) or self._slots[key]
        if self._column.indexOf(widget) != index:
            self._column.insertWidget(index, widget)

    def _see(self, key: str) -> None:
        """Have the row made, and the one after it, which is seen next."""
        keys = [*self._records]
        at = keys.index(key)
        self._want(keys[at : at + 2])

    def _enter(self, key: str, reason: Qt.FocusReason) -> None:
        row = self.row(key)
        self._column.activate()
        stops = list_stops(row)
        if stops:
            stops[-1 if reason is Qt.FocusReason.BacktabFocusReason else 0].setFocus(reason)

    def _want(self, keys: Iterable[str]) -> None:
        self._wanted |= dict.fromkeys(key for key in keys if key not in self._rows)
        if self._wanted and not self._timer.isActive():
            self._timer.start()

    def _make_wanted(self) -> None:
        end = perf_counter() + BUDGET
        while self._wanted and perf_counter() < end:
            key = next(iter(self._wanted))
            del self._wanted[key]
            if key in self._records:
                self.row(key)
        self._want([*self._wanted])

    def _make_row(self, key: str) -> None:
        record, index = self._records[key], [*self._records].index(key)
        row = self._make(key)
        # So that what is half typed in it finds its way back after a lock.
        row.setObjectName(key)
        self._fill(row, record, not index)
        self._rows[key] = row
        slot = self._slots.pop(key, None)
        if slot is not None:
            self._column.replaceWidget(slot, row)
            row.show()
            slot.hide()
            slot.deleteLater()

    def _drop(self, widget: QWidget) -> None:
        # First hidden, so that the focus goes on to what stands beside it.
        widget.hide()
        self._column.removeWidget(widget)
        widget.deleteLater()


class _Slot(StyledLabel):
    """Keeps the place of a row that is not made yet, and says whose it is."""

    seen = Signal()
    entered = Signal(object)

    def __init__(self, name: str, measure: Callable[[int], int]) -> None:
        super().__init__(tone=Tone.SECOND)
        self._measure = measure
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Say whose place it is."""
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(name)

    def hasHeightForWidth(self) -> bool:
        """Return that the height is that of a row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the row would be."""
        return self._measure(width)

    def sizeHint(self) -> QSize:
        """Return the height of a row; any width will do."""
        return QSize(0, self._measure(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that somebody sees it."""
        super().paintEvent(event)
        self.seen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the row."""
        super().focusInEvent(event)
        self.entered.emit(event.reason())


def _is_in_use(row: QWidget) -> bool:
    holds_focus = row.isAncestorOf(row.window().focusWidget())
    widgets = (row, *row.findChildren(QWidget))
    fields: list[object] = [widget for widget in widgets if can_keep(type(widget))]
    return holds_focus or any(
        (isinstance(field, HalfTyped) and field.half_typed() is not None)
        or (isinstance(field, Foldable) and field.fold_state() != "")
        for field in fields
    )
