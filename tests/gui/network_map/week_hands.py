"""Hands for the tests of the week: they unfold, plan, tap and read."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import DayPart, Moment, TaskKind, Weekday
from tests.gui.network_map.table import LEFT, Kitchen
from ui.network_map.map_modes import MapMode
from ui.network_map.task_editor import TaskRow
from ui.network_map.week_grid import WeekGrid
from ui.network_map.week_table import WeekTable

TUESDAY_EVENING = Moment(Weekday.TUESDAY, DayPart.EVENING)
MONDAY_MORNING = Moment(Weekday.MONDAY, DayPart.MORNING)
MONDAY_AFTERNOON = Moment(Weekday.MONDAY, DayPart.AFTERNOON)
ROLE = Qt.ItemDataRole.AccessibleTextRole


def open_row(kitchen: Kitchen, key: str, kind: TaskKind) -> TaskRow:
    """Choose somebody and return the row of one of their tasks."""
    kitchen.choose(key)
    form = kitchen.page.panel.person.form
    assert form is not None
    return next(row for row in form.tasks.rows.values() if row.task.kind is kind)


def open_grid(kitchen: Kitchen, row: TaskRow) -> WeekGrid:
    """Unfold the week of a task by a click, and scroll to it."""
    kitchen.click(row.when.button)
    grid = row.when.grid
    assert grid is not None
    assert grid.isVisible()
    return grid


def plan(kitchen: Kitchen, key: str, kind: TaskKind, moments: Iterable[Moment]) -> None:
    """Store when somebody does a task."""
    person = kitchen.person(key)
    task = next(task for task in person.tasks if task.kind is kind)
    workspace = kitchen.page.context.workspace
    kitchen.window.operations.write(
        lambda: workspace.tasks.plan_task(kitchen.visit_id, person.id, task.id, frozenset(moments))
    )
    kitchen.settle()


def stored_moments(kitchen: Kitchen, key: str, kind: TaskKind) -> frozenset[Moment]:
    """Return when somebody does a task, as stored."""
    return next(task.moments for task in kitchen.person(key).tasks if task.kind is kind)


def open_week(kitchen: Kitchen) -> WeekTable:
    """Show the week by a click on the switch."""
    switch = kitchen.page.modes.switch
    assert switch is not None
    kitchen.click(switch.buttons[1])
    assert kitchen.page.modes.mode is MapMode.WEEK
    return kitchen.page.week.panel.table


def tap(kitchen: Kitchen, table: WeekTable, moment: Moment, *, below: int = 20) -> None:
    """Click in a cell of the week, some pixels below its top."""
    cell = table.visualRect(table.cell_of(moment))
    spot = cell.topLeft()
    spot.setX(cell.center().x())
    spot.setY(cell.top() + below)
    QTest.mouseClick(table.viewport(), LEFT, pos=spot)
    kitchen.settle()


def read(table: WeekTable, moment: Moment) -> str:
    """Return what a screen reader hears of a cell."""
    return str(table.model().data(table.cell_of(moment), ROLE))


def list_actions(table: WeekTable) -> list[str]:
    """Return the words of the menu that is open, without its title."""
    assert table.menu is not None
    assert table.menu.isVisible()
    return [action.text() for action in table.menu.actions() if action.isEnabled()]
