"""The list beside the map: everything by keyboard, for one and for several people."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.network.model import TieKind
from tests.gui.network_map.table import Kitchen, Vault
from ui.network_map.people_model import HOURS, NAME, TIES
from ui.network_map.people_table import PeopleTable
from ui.network_map.side_panel import Tab

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(kitchen: Kitchen) -> PeopleTable:
    """The list, with the keyboard at the first person."""
    kitchen.page.panel.show_tab(Tab.LIST)
    listed = kitchen.page.panel.people
    listed.table.setFocus()
    listed.choose(listed.model.people[0].id)
    return listed


def test_shift_and_ctrl_choose_several(kitchen: Kitchen, people: PeopleTable) -> None:
    """On the map, in the bar and in the form they are the same; plain arrows choose one again."""
    ids = [person.id for person in people.model.people]
    kitchen.press(Qt.Key.Key_Down, people.table, SHIFT)
    kitchen.press(Qt.Key.Key_Down, people.table, SHIFT)
    assert people.people == tuple(ids[:3])
    assert kitchen.view.people == tuple(ids[:3])
    assert "3 mensen" in kitchen.page.board.bar.count.text()
    kitchen.press(Qt.Key.Key_Down, people.table, CTRL)
    kitchen.press(Qt.Key.Key_Down, people.table, CTRL)
    kitchen.press(Qt.Key.Key_Space, people.table, CTRL)
    assert kitchen.view.people == (*ids[:3], ids[4])
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.id == ids[4]
    kitchen.press(Qt.Key.Key_Down, people.table)
    assert people.people == (ids[5],)
    kitchen.press(Qt.Key.Key_End, people.table, SHIFT)
    assert people.people == tuple(ids[5:])
    kitchen.press(Qt.Key.Key_Home, people.table, SHIFT)
    assert people.people == tuple(ids[:6])
    at = people.table.visualRect(people.model.index(1, NAME)).center()
    port = people.table.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert kitchen.view.people == (ids[1],)
    at = people.table.visualRect(people.model.index(3, NAME)).center()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, SHIFT, at)
    assert kitchen.view.people == tuple(ids[1:4])
    kitchen.choose("els")
    assert not kitchen.page.board.bar.isVisible()
    kitchen.press(Qt.Key.Key_A, people.table, CTRL)
    assert kitchen.view.people == tuple(ids)
    kitchen.press(Qt.Key.Key_Escape, people.table)
    assert set(kitchen.view.people) == set()
    assert kitchen.has_focus(people.table)


def test_delete_takes_all_who_are_chosen(kitchen: Kitchen, people: PeopleTable) -> None:
    """In one step; the list keeps the focus, and undo brings them back in their old order."""
    before = [person.id for person in people.model.people]
    people.choose(kitchen.household.people["henk"])
    kitchen.press(Qt.Key.Key_Down, people.table, SHIFT)
    gone = people.people
    assert len(gone) == 2
    kitchen.press(Qt.Key.Key_Delete, people.table)
    assert [person.id for person in people.model.people] == [
        person for person in before if person not in gone
    ]
    assert kitchen.has_focus(people.table)
    kitchen.undo()
    assert [person.id for person in people.model.people] == before


def test_what_is_chosen_survives_a_change(kitchen: Kitchen, people: PeopleTable) -> None:
    """After somebody came or went the others are still chosen."""
    people.choose(kitchen.household.people["henk"])
    kitchen.press(Qt.Key.Key_Down, people.table, SHIFT)
    chosen = people.people
    workspace, visit = kitchen.page.context.workspace, kitchen.visit_id
    kitchen.window.operations.write(lambda: workspace.network.add_person(visit, "Ria"))
    kitchen.settle()
    assert people.people == chosen
    assert kitchen.view.people == chosen


def test_keys_open_and_tie(kitchen: Kitchen, people: PeopleTable) -> None:
    """F2 opens the form; Ctrl+B makes a tie: of one in the form, of two at once."""
    people.choose(kitchen.household.people["henk"])
    kitchen.press(Qt.Key.Key_F2, people.table)
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Henk Vos"
    assert kitchen.has_focus(form.name)
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.press(Qt.Key.Key_B, people.table, CTRL)
    assert kitchen.has_focus(form.ties.other)
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.press(Qt.Key.Key_Down, people.table, SHIFT)
    kitchen.press(Qt.Key.Key_B, people.table, CTRL)
    chooser = kitchen.page.board.ties.chooser
    assert chooser.isVisible()
    assert "Henk Vos en Els van Dam" in chooser.question.text()
    kitchen.press(Qt.Key.Key_Space, chooser.kinds.buttons[TieKind.NEUTRAL])
    assert kitchen.tie("henk", "els") is TieKind.NEUTRAL


def test_menu_key_opens_the_menu_at_the_row(kitchen: Kitchen, people: PeopleTable) -> None:
    """Also from the button; both ask for the menu of who is chosen."""
    asked: list[QPoint] = []
    people.menu_asked.disconnect()
    people.menu_asked.connect(asked.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(people.table.viewport(), event)
    rect = people.table.visualRect(people.table.currentIndex())
    assert asked == [people.table.viewport().mapToGlobal(rect.bottomLeft())]
    kitchen.click(people.more_button)
    assert len(asked) == 2


def test_the_list_names_its_keys(kitchen: Kitchen, people: PeopleTable) -> None:
    """Where the people stand, without a window of its own; the button brings the people back."""
    kitchen.click(people.keys_button)
    assert people.keys.isVisible()
    assert not people.table.isVisible()
    kitchen.click(people.keys_button)
    assert people.table.isVisible()


def test_five_facts_fit_beside_the_map(kitchen: Kitchen, people: PeopleTable) -> None:
    """Name, relation, group, hours and ties, without moving sideways."""
    model = people.model
    row = model.row_of(kitchen.household.people["marja"])
    texts = [model.data(model.index(row, column)) for column in (NAME, HOURS, TIES)]
    assert texts == ["Marja Jansen\ndochter · mantelzorger", "6", "3"]
    assert people.width() <= 420
    assert people.table.horizontalScrollBar().maximum() == 0
    for column in (NAME, HOURS, TIES):
        assert people.table.columnWidth(column) >= people.table.sizeHintForColumn(column) or (
            column == NAME and people.table.columnWidth(column) >= 180
        )


def test_list_of_a_closed_visit_changes_nothing(vault: Vault) -> None:
    """Enter still opens; Delete, Insert and Ctrl+B do nothing."""
    first = vault.household.visits[0]
    before = vault.load(first)
    with vault.at_the_map(first) as kitchen:
        kitchen.page.panel.show_tab(Tab.LIST)
        table = kitchen.page.panel.people.table
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Down)
        for key, modifier in (
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_B, CTRL),
        ):
            kitchen.press(key, table, modifier)
        tabs = [kitchen.page.panel.tab]
        kitchen.press(Qt.Key.Key_Return, table)
        assert [*tabs, kitchen.page.panel.tab] == [Tab.LIST, Tab.PERSON]
    assert vault.load(first) == before
