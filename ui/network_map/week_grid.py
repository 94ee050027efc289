"""The week as a grid of boxes to tick: days across, parts of the day down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from screening.network.model import DayPart, Moment, Weekday
from screening.wording.labels import label
from screening.wording.moments import WEEKEND, name_moment, name_short_day
from ui.network_map.week_box import WeekBox
from ui.roles import Space
from ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


class WeekGrid(QWidget):
    """Emits `committed(frozenset of Moment)` at every touch; the heads fill a whole row or column.

    The grid is one stop for Tab: arrows move in it, Space ticks.
    """

    committed = Signal(object)

    def __init__(self, theme: Theme, task: str) -> None:
        super().__init__()
        self._moments: frozenset[Moment] = frozenset()
        self._covers: dict[WeekBox, frozenset[Moment]] = {}
        self._spots: dict[tuple[int, int], WeekBox] = {}
        self.setAccessibleName(self.tr("{task}: dagen en dagdelen").format(task=task))
        # Wider boxes would only lie further apart.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, Space.SMALL)
        self._grid.setSpacing(0)
        for column, day in enumerate(Weekday, start=1):
            words = self.tr("{day}, de hele dag").format(day=label(day))
            column_of = frozenset(Moment(day, part) for part in DayPart)
            self._add(0, column, WeekBox(theme, words, name_short_day(day)), column_of)
        for row, part in enumerate(DayPart, start=1):
            words = self.tr("{part}, elke dag").format(part=label(part))
            row_of = frozenset(Moment(day, part) for day in Weekday)
            self._add(row, 0, WeekBox(theme, words, label(part), is_wide=True), row_of)
            for column, day in enumerate(Weekday, start=1):
                moment = Moment(day, part)
                box = WeekBox(theme, name_moment(moment), is_apart=day in WEEKEND)
                self._add(row, column, box, frozenset({moment}))
        self._enter_at(self._spots[1, 1])

    def display(self, moments: frozenset[Moment]) -> None:
        """Show which moments are ticked; emits nothing."""
        self._moments = moments
        for box, covered in self._covers.items():
            box.show_ticked(ticked=covered <= moments)

    def box(self, moment: Moment) -> WeekBox:
        """Return the box of one moment."""
        return next(box for box, covered in self._covers.items() if covered == {moment})

    def head(self, head: Weekday | DayPart) -> WeekBox:
        """Return the box that fills a whole day, or a part of every day."""
        if isinstance(head, Weekday):
            return self._spots[0, list(Weekday).index(head) + 1]
        return self._spots[list(DayPart).index(head) + 1, 0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus with the arrows; at the edge it stays."""
        step = _STEPS.get(Qt.Key(event.key()))
        spot = next((spot for spot, box in self._spots.items() if box.hasFocus()), None)
        if step is None or spot is None:
            super().keyPressEvent(event)
            return
        target = self._spots.get((spot[0] + step[0], spot[1] + step[1]))
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, row: int, column: int, box: WeekBox, covered: frozenset[Moment]) -> None:
        box.toggled.connect(lambda on: self._on_toggled(covered, on=on))
        box.entered.connect(lambda: self._enter_at(box))
        self._covers[box] = covered
        self._spots[row, column] = box
        self._grid.addWidget(box, row, column)

    def _on_toggled(self, covered: frozenset[Moment], *, on: bool) -> None:
        moments = self._moments | covered if on else self._moments - covered
        self.display(moments)
        self.committed.emit(moments)

    def _enter_at(self, entry: WeekBox) -> None:
        """Let Tab come in where the focus was last."""
        for box in self._spots.values():
            reach = Qt.FocusPolicy.StrongFocus if box is entry else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(reach)
