"""The table of the week: who is there when, to tap and to walk through with the arrows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView

from screening.identifiers import PersonId
from screening.network.model import WEEK, Moment, Person, Task
from screening.network.week import Presence, Week
from screening.wording.moments import name_moment
from screening.wording.week import list_all_tasks, name_tasks, shorten_names
from ui.network_map.week_cells import WeekCells
from ui.network_map.week_model import WeekModel
from ui.theme import Theme

NARROW: Final = 100
"""A column below this width would cut most tasks, and the names of most days."""


class WeekTable(QTableView):
    """As high as its people need; what it lies on scrolls."""

    person_tapped = Signal(object)
    moment_given = Signal(object, object, object)
    """A Person, one of their tasks, and the Moment it is done at as well."""

    def __init__(self, theme: Theme, *, is_editable: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_editable = is_editable
        self._week_model = WeekModel(self)
        self.cells = WeekCells(theme, self._week_model, self)
        self.menu: QMenu | None = None
        self.setModel(self._week_model)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("De week"))
        words = self.tr("Pijltjes gaan door de week, Enter kiest wie er is.")
        self.setAccessibleDescription(words)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        days, parts = self.horizontalHeader(), self.verticalHeader()
        days.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        parts.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        left = Qt.AlignmentFlag.AlignLeft
        days.setDefaultAlignment(left | Qt.AlignmentFlag.AlignVCenter)
        parts.setDefaultAlignment(left | Qt.AlignmentFlag.AlignTop)
        for header in (days, parts):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            # A column may be as narrow as the window makes it.
            header.setMinimumSectionSize(1)
        theme.changed.connect(self._fit_rows)

    def display(self, week: Week) -> None:
        """Show this week."""
        self.cells.names = shorten_names([line.person for line in week.people])
        self._week_model.display(week)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._week_model.index(0, 0))
        self._fit_rows()

    def turn(self, *, is_tall: bool) -> None:
        """Let the days go down, or across; the same moment stays the current one."""
        model, current = self._week_model, self.currentIndex()
        if is_tall is model.is_tall:
            return
        moment = model.moment(current) if current.isValid() else WEEK[0]
        model.turn(is_tall=is_tall)
        self.setCurrentIndex(model.find(moment))
        self._fit_rows()

    def cell_of(self, moment: Moment) -> QModelIndex:
        """Return the cell of a moment."""
        return self._week_model.find(moment)

    def choose(self, person_id: PersonId | None) -> None:
        """Mark somebody wherever they are."""
        self.cells.chosen = person_id
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        rows = self.verticalHeader().length() + self.horizontalHeader().height()
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be anything."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height that their people need at this width."""
        super().resizeEvent(event)
        self._fit_rows()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose whoever is tapped; on an empty cell offer what could be done there."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        presence = self.cells.find(index, self.visualRect(index), spot)
        if presence is not None:
            self.person_tapped.emit(presence.person.id)
        elif not self._week_model.presences(index):
            self._offer_tasks(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what a tap does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        index = self.currentIndex()
        presences = self._week_model.presences(index) if index.isValid() else ()
        if len(presences) == 1:
            self.person_tapped.emit(presences[0].person.id)
        elif presences:
            self._offer_people(index, presences)
        elif index.isValid():
            self._offer_tasks(index)

    def _offer_people(self, index: QModelIndex, presences: Sequence[Presence]) -> None:
        menu = self._make_menu(index)
        for presence in presences:
            words = f"{presence.person.name}, {name_tasks(presence.tasks)}"
            person_id = presence.person.id
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=person_id: self.person_tapped.emit(key))
        self._pop_up(menu, index)

    def _offer_tasks(self, index: QModelIndex) -> None:
        """Offer the tasks to put at an empty moment; those without any moment come first."""
        week = self._week_model.week
        if week is None or not self._is_editable:
            return
        menu = self._make_menu(index)
        moment = self._week_model.moment(index)
        without, others = list_all_tasks(week)
        for person, task in without:
            self._add_task(menu, person, task, moment)
        if without and others:
            menu.addSeparator()
        for person, task in others:
            self._add_task(menu, person, task, moment)
        self._pop_up(menu, index)

    def _add_task(self, menu: QMenu, person: Person, task: Task, moment: Moment) -> None:
        words = f"{person.name}, {name_tasks([task])}"
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: self.moment_given.emit(person, task, moment))

    def _make_menu(self, index: QModelIndex) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self)
        moment = name_moment(self._week_model.moment(index))
        self.menu.setAccessibleName(moment)
        title = self.menu.addAction(f"{moment[:1].upper()}{moment[1:]}:")
        title.setEnabled(False)
        return self.menu

    def _pop_up(self, menu: QMenu, index: QModelIndex) -> None:
        corner: QPoint = self.visualRect(index).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner))

    def _fit_rows(self) -> None:
        """Set the height of the rows, and write the days as long as there is room for."""
        model = self._week_model
        is_narrow = self.columnWidth(0) < self._theme.length(NARROW)
        if is_narrow is not model.is_narrow:
            model.is_narrow = is_narrow
            for header in (self.horizontalHeader(), self.verticalHeader()):
                model.headerDataChanged.emit(header.orientation(), 0, header.count() - 1)
        for row in range(model.rowCount()):
            heights = [
                self.cells.height(model.index(row, column), self.columnWidth(column))
                for column in range(model.columnCount())
            ]
            self.setRowHeight(row, max(heights))
        self.updateGeometry()
