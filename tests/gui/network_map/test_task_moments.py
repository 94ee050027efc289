"""When a task is done: asked beside the task, by taps and by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.network.model import WEEK, DayPart, Moment, TaskKind, Weekday
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from tests.gui.network_map.week_hands import (
    MONDAY_AFTERNOON,
    MONDAY_MORNING,
    TUESDAY_EVENING,
    open_grid,
    open_row,
    stored_moments,
)


def test_a_task_is_planned_by_taps(vault: Vault) -> None:
    """Each tap is kept at once, is told in words, and is there after re-opening."""
    with vault.at_the_map() as kitchen:
        row = open_row(kitchen, "truus", TaskKind.COMPANY)
        assert "nog niet bekend" in row.when.button.accessibleName()
        grid = open_grid(kitchen, row)
        kitchen.click(grid.box(TUESDAY_EVENING))
        kitchen.click(grid.box(MONDAY_MORNING))
        assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == {
            TUESDAY_EVENING,
            MONDAY_MORNING,
        }
        assert row.when.button.text() == "Wanneer: ma ochtend; di avond"
        kitchen.click(grid.box(MONDAY_MORNING))
    truus = vault.load().person(vault.household.people["truus"])
    assert [task.moments for task in truus.tasks] == [frozenset({TUESDAY_EVENING})]
    assert truus.hours_per_week == 2


def test_all_taps_on_one_task_are_one_step(kitchen: Kitchen) -> None:
    """Undo takes back all moments of a task together, and the grid shows it."""
    grid = open_grid(kitchen, open_row(kitchen, "truus", TaskKind.COMPANY))
    for moment in (TUESDAY_EVENING, MONDAY_MORNING):
        kitchen.click(grid.box(moment))
    kitchen.undo()
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == frozenset()
    assert not grid.box(TUESDAY_EVENING).isChecked()


def test_fast_taps_lose_nothing(kitchen: Kitchen) -> None:
    """Taps that come faster than the vault can answer are all kept, in words and in the vault."""
    row = open_row(kitchen, "truus", TaskKind.COMPANY)
    grid = open_grid(kitchen, row)
    for moment in WEEK[:12]:
        QTest.mouseClick(grid.box(moment), LEFT)
        QApplication.processEvents()
    kitchen.settle()
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == frozenset(WEEK[:12])
    assert row.when.button.accessibleName() == "Wanneer: ma-wo dag en nacht"
    assert row.when.button.accessibleDescription() == "gezelschap, uitgeklapt"


def test_heads_fill_and_clear_a_row_or_a_column(kitchen: Kitchen) -> None:
    """The name of a day fills that day, that of a part fills it every day; again clears it."""
    grid = open_grid(kitchen, open_row(kitchen, "truus", TaskKind.COMPANY))
    kitchen.click(grid.box(MONDAY_MORNING))
    kitchen.click(grid.head(Weekday.MONDAY))
    monday = frozenset(Moment(Weekday.MONDAY, part) for part in DayPart)
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == monday
    kitchen.click(grid.head(DayPart.NIGHT))
    nights = frozenset(Moment(day, DayPart.NIGHT) for day in Weekday)
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == monday | nights
    assert grid.head(DayPart.NIGHT).isChecked()
    kitchen.click(grid.head(Weekday.MONDAY))
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == nights - monday
    assert not grid.head(DayPart.NIGHT).isChecked()


def test_the_grid_works_by_keyboard(kitchen: Kitchen) -> None:
    """One stop for Tab; arrows move and stay at the edge, Space ticks, Tab goes on."""
    row = open_row(kitchen, "truus", TaskKind.COMPANY)
    row.when.button.setFocus()
    kitchen.press(Qt.Key.Key_Space, row.when.button)
    grid = row.when.grid
    assert grid is not None
    kitchen.press(Qt.Key.Key_Tab, row.when.button)
    first = grid.box(MONDAY_MORNING)
    assert kitchen.has_focus(first)
    kitchen.press(Qt.Key.Key_Down, first)
    kitchen.press(Qt.Key.Key_Space, grid.box(MONDAY_AFTERNOON))
    kitchen.press(Qt.Key.Key_Left, grid.box(MONDAY_AFTERNOON))
    assert kitchen.has_focus(grid.head(DayPart.AFTERNOON))
    kitchen.press(Qt.Key.Key_Left, grid.head(DayPart.AFTERNOON))
    assert kitchen.has_focus(grid.head(DayPart.AFTERNOON))
    kitchen.press(Qt.Key.Key_Tab, grid.head(DayPart.AFTERNOON))
    assert not grid.isAncestorOf(kitchen.window.focusWidget())
    assert stored_moments(kitchen, "truus", TaskKind.COMPANY) == {MONDAY_AFTERNOON}


def test_a_screen_reader_hears_box_and_state(kitchen: Kitchen) -> None:
    """Each box is a tick box named after its day part, with its state."""
    grid = open_grid(kitchen, open_row(kitchen, "truus", TaskKind.COMPANY))
    kitchen.click(grid.box(TUESDAY_EVENING))
    box = QAccessible.queryAccessibleInterface(grid.box(TUESDAY_EVENING))
    assert box.text(QAccessible.Text.Name) == "dinsdag avond"
    assert box.role() is QAccessible.Role.CheckBox
    assert box.state().checked
    head = QAccessible.queryAccessibleInterface(grid.head(Weekday.TUESDAY))
    assert head.text(QAccessible.Text.Name) == "dinsdag, de hele dag"
    assert not head.state().checked
