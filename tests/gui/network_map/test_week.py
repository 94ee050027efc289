"""When tasks are done: asked beside each task, and shown as a week beside the map."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.network.model import WEEK, DayPart, Moment, TaskKind, Weekday
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from ui.network_map.map_modes import MapMode
from ui.network_map.side_panel import Tab
from ui.network_map.task_editor import TaskRow
from ui.network_map.week_grid import WeekGrid
from ui.network_map.week_table import WeekTable

# The offscreen platform complains about menus.
WITH_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

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
    return kitchen.page.week.table


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


def test_the_week_takes_the_place_of_the_map(kitchen: Kitchen) -> None:
    """The switch shows the week over the whole width, and the map again as it was."""
    table = open_week(kitchen)
    assert table.isVisible()
    assert not kitchen.view.isVisible()
    assert not kitchen.page.panel.isVisible()
    assert not kitchen.page.tools.views.isVisible()
    switch = kitchen.page.modes.switch
    assert switch is not None
    kitchen.click(switch.buttons[0])
    assert kitchen.view.isVisible()
    assert kitchen.page.panel.isVisible()
    assert kitchen.page.tools.tie_button.isVisible()


def test_the_week_says_who_is_there(kitchen: Kitchen) -> None:
    """Every cell can be heard; nobody is only claimed when all moments are known."""
    plan(kitchen, "marja", TaskKind.SHOPPING, {TUESDAY_EVENING})
    plan(kitchen, "dag", TaskKind.SUPERVISION, {TUESDAY_EVENING})
    table = open_week(kitchen)
    assert read(table, TUESDAY_EVENING) == (
        "dinsdag avond: Marja Jansen, boodschappen; Dagbesteding De Linde, toezicht"
    )
    assert read(table, MONDAY_MORNING) == "maandag ochtend: nog leeg"
    assert "Van 10 taken is nog niet bekend wanneer." in kitchen.page.week.text()
    headers = [
        str(table.model().headerData(0, side, ROLE))
        for side in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
    ]
    assert headers == ["maandag", "ochtend"]


def test_a_tap_on_a_person_opens_the_form(kitchen: Kitchen) -> None:
    """Whoever is tapped is chosen everywhere; closing gives the week its width back."""
    plan(kitchen, "marja", TaskKind.SHOPPING, {TUESDAY_EVENING})
    plan(kitchen, "dag", TaskKind.SUPERVISION, {TUESDAY_EVENING})
    table = open_week(kitchen)
    cell = table.visualRect(table.cell_of(TUESDAY_EVENING))
    tap(kitchen, table, TUESDAY_EVENING, below=cell.height() - 20)
    linde = kitchen.household.people["dag"]
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.id == linde
    assert kitchen.page.panel.isVisible()
    assert (table.cells.chosen, kitchen.view.person) == (linde, linde)
    kitchen.click(kitchen.page.modes.close_button)
    assert not kitchen.page.panel.isVisible()
    assert table.cells.chosen is None
    assert kitchen.has_focus(table)


@WITH_MENU
def test_the_week_works_by_keyboard(kitchen: Kitchen) -> None:
    """Arrows walk through the cells; Enter chooses who is there, or asks who of several."""
    plan(kitchen, "truus", TaskKind.COMPANY, {MONDAY_MORNING, MONDAY_AFTERNOON})
    plan(kitchen, "noor", TaskKind.COMPANY, {MONDAY_AFTERNOON})
    table = open_week(kitchen)
    table.setFocus()
    kitchen.press(Qt.Key.Key_Return, table)
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.id == kitchen.household.people["truus"]
    table.setFocus()
    kitchen.press(Qt.Key.Key_Down, table)
    kitchen.press(Qt.Key.Key_Return, table)
    assert list_actions(table) == ["Truus de Boer, gezelschap", "Noor Bakri, gezelschap"]
    assert table.menu is not None
    QTest.keyClick(table.menu, Qt.Key.Key_Down)
    QTest.keyClick(table.menu, Qt.Key.Key_Down)
    QTest.keyClick(table.menu, Qt.Key.Key_Return)
    kitchen.settle()
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.id == kitchen.household.people["noor"]


@WITH_MENU
def test_a_task_is_put_in_an_empty_cell(vault: Vault) -> None:
    """A tap on an empty cell offers the tasks, those without any moment first; one tap adds it."""
    with vault.at_the_map() as kitchen:
        plan(kitchen, "annie", TaskKind.SUPERVISION, {MONDAY_AFTERNOON})
        table = open_week(kitchen)
        tap(kitchen, table, MONDAY_MORNING)
        actions = list_actions(table)
        assert actions[0] == "Annie Jansen, persoonlijke verzorging"
        assert actions[-1] == "Annie Jansen, toezicht"
        assert table.menu is not None
        table.menu.actions()[-1].trigger()
        table.menu.close()
        kitchen.settle()
        assert read(table, MONDAY_MORNING) == "maandag ochtend: Annie Jansen, toezicht"
    annie = vault.load().person(vault.household.people["annie"])
    assert annie.tasks[0].moments == {MONDAY_MORNING, MONDAY_AFTERNOON}


def test_whose_moments_are_unknown_stands_apart(kitchen: Kitchen) -> None:
    """Below the week stand those whose moments nobody knows; a tap opens their form."""
    open_week(kitchen)
    assert kitchen.page.week.text() == "Van geen enkele taak is al bekend wanneer die wordt gedaan."
    buttons = {button.text(): button for button in kitchen.page.week.waiting}
    kitchen.click(buttons["Truus de Boer: gezelschap"])
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Truus de Boer"
    plan(kitchen, "truus", TaskKind.COMPANY, {MONDAY_MORNING})
    assert "Truus de Boer: gezelschap" not in [one.text() for one in kitchen.page.week.waiting]


def test_a_closed_visit_is_only_looked_at(vault: Vault) -> None:
    """The boxes of a closed visit cannot be ticked, and an empty cell offers nothing."""
    first = vault.household.visits[0]
    with vault.at_the_map(first) as kitchen:
        row = open_row(kitchen, "truus", TaskKind.COMPANY)
        QTest.mouseClick(row.when.button, LEFT)
        assert row.when.grid is None
        table = open_week(kitchen)
        tap(kitchen, table, MONDAY_MORNING)
        assert table.menu is None
        assert not kitchen.page.week.hint.isVisible()


def test_what_if_names_the_day_parts_that_fall_empty(kitchen: Kitchen) -> None:
    """The tab "Wat als" says which known day parts nobody has a task in any more."""
    plan(kitchen, "annie", TaskKind.SUPERVISION, {TUESDAY_EVENING})
    kitchen.page.panel.show_tab(Tab.DROP_OUT)
    assert "dan niemand meer ingevuld: dinsdagavond." in kitchen.page.panel.drop_out.text()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_week_fits_its_width(kitchen: Kitchen, scale: float) -> None:
    """However large the text, no column and no box falls off, and all rows can be seen."""
    plan(kitchen, "annie", TaskKind.SUPERVISION, WEEK)
    kitchen.window.theme.set_text_scale(scale)
    kitchen.settle()
    row = open_row(kitchen, "annie", TaskKind.SUPERVISION)
    grid = open_grid(kitchen, row)
    assert grid.geometry().right() < row.when.width()
    box = grid.box(MONDAY_MORNING)
    assert box.width() >= 40 * scale
    assert box.height() >= 44 * scale
    table = open_week(kitchen)
    kitchen.settle()
    assert kitchen.page._scroll.horizontalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0
    assert table.verticalScrollBar().maximum() == 0
    columns = [table.columnWidth(column) for column in range(table.model().columnCount())]
    assert sum(columns) <= table.viewport().width()
    assert len(columns) == (7 if scale == 1 else 4)
    kitchen.window.theme.set_text_scale(1.0)


def test_a_page_that_is_not_wanted_is_not_offered(kitchen: Kitchen) -> None:
    """A page can be dropped and added again; who looked at it sees the map."""
    modes = kitchen.page.modes
    open_week(kitchen)
    modes.drop(MapMode.WEEK)
    assert modes.mode is MapMode.MAP
    assert kitchen.page.panel.isVisible()
    assert modes.switch is not None
    assert [button.text() for button in modes.switch.buttons] == ["Kaart"]
    modes.add(MapMode.WEEK, "Week", kitchen.page.week)
    assert modes.mode is MapMode.MAP
    open_week(kitchen)
