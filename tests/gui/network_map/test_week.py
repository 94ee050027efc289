"""The week beside the map: who is there when."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import WEEK, TaskKind
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from tests.gui.network_map.week_hands import (
    MONDAY_AFTERNOON,
    MONDAY_MORNING,
    ROLE,
    TUESDAY_EVENING,
    list_actions,
    open_grid,
    open_row,
    open_week,
    plan,
    read,
    stored_moments,
    tap,
)
from ui.network_map.map_modes import MapMode
from ui.network_map.side_panel import Tab

# The offscreen platform complains about menus.
WITH_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


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
    assert "Van 10 taken is nog niet bekend wanneer." in kitchen.page.week.panel.text()
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


def test_two_moments_in_a_hurry_are_both_kept(kitchen: Kitchen) -> None:
    """The second is put in a week that does not show the first yet."""
    plan(kitchen, "annie", TaskKind.SUPERVISION, {TUESDAY_EVENING})
    table, stored = open_week(kitchen), kitchen.person("annie")
    task = next(task for task in stored.tasks if task.kind is TaskKind.SUPERVISION)
    for moment in (MONDAY_MORNING, MONDAY_AFTERNOON):
        table.moment_given.emit(stored, task, moment)
    kitchen.settle()
    assert stored_moments(kitchen, "annie", TaskKind.SUPERVISION) == {
        TUESDAY_EVENING,
        MONDAY_MORNING,
        MONDAY_AFTERNOON,
    }


def test_whose_moments_are_unknown_stands_apart(kitchen: Kitchen) -> None:
    """Below the week stand those whose moments nobody knows; a tap opens their form."""
    open_week(kitchen)
    week = kitchen.page.week.panel
    assert week.text() == "Van geen enkele taak is al bekend wanneer die wordt gedaan."
    buttons = {button.text(): button for button in week.waiting}
    kitchen.click(buttons["Truus de Boer: gezelschap"])
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Truus de Boer"
    plan(kitchen, "truus", TaskKind.COMPANY, {MONDAY_MORNING})
    assert "Truus de Boer: gezelschap" not in [one.text() for one in week.waiting]


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
        assert not kitchen.page.week.panel.hint.isVisible()


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
    assert [button.text() for button in modes.switch.buttons] == ["Kaart", "Vorige keer"]
    modes.add(MapMode.WEEK, "Week", kitchen.page.week)
    assert modes.mode is MapMode.MAP
    open_week(kitchen)
