"""Choosing several people on the map: lasso, keys, clicks, and the way to their bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.network_map.table import LEFT, Kitchen, Vault
from ui.network_map.people_menu import make_people_menu

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = ("els", "henk", "kees")


def _outline(kitchen: Kitchen, key: str, reach: int = 26) -> list[QPoint]:
    at = kitchen.spot(key)
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return [at + QPoint(x, y) * reach for x, y in corners]


def _lasso(kitchen: Kitchen, points: list[QPoint], keys: Qt.KeyboardModifier) -> None:
    port = kitchen.view.viewport()
    QTest.mousePress(port, LEFT, keys, points[0])
    for point in (*points[1:], points[0]):
        kitchen._move(point)
    assert kitchen.view.map_scene.lasso.isVisible()
    QTest.mouseRelease(port, LEFT, keys, points[0])
    kitchen.settle()
    assert not kitchen.view.map_scene.lasso.isVisible()


def test_a_lasso_chooses_who_is_within(kitchen: Kitchen) -> None:
    """With Shift it adds to who was chosen; with the tool it begins anew; nothing moves."""
    people = kitchen.household.people
    _lasso(kitchen, _outline(kitchen, "kees"), SHIFT)
    assert kitchen.view.people == (people["kees"],)
    _lasso(kitchen, _outline(kitchen, "els"), SHIFT)
    assert set(kitchen.view.people) == {people["kees"], people["els"]}
    kitchen.click(kitchen.page.tools.select_button)
    _lasso(kitchen, _outline(kitchen, "wim"), Qt.KeyboardModifier.NoModifier)
    assert kitchen.view.people == (people["wim"],)
    assert all(person.place is None for person in kitchen.stored.people)


def test_the_tool_adds_by_tapping_and_gives_way_to_ties(kitchen: Kitchen) -> None:
    """A tap adds or takes away, one on the paper chooses nobody; one tool at a time."""
    tools, people = kitchen.page.tools, kitchen.household.people
    kitchen.click(tools.select_button)
    for key in KEYS:
        kitchen.choose(key)
    kitchen.choose("henk")
    assert set(kitchen.view.people) == {people["els"], people["kees"]}
    QTest.mouseClick(kitchen.view.viewport(), LEFT, pos=QPoint(20, 20))
    assert not kitchen.view.people
    kitchen.click(tools.tie_button)
    assert not tools.select_button.isChecked()
    assert not kitchen.view.gestures.is_select_mode
    kitchen.click(tools.select_button)
    assert not tools.tie_button.isChecked()


@pytest.mark.parametrize("key", [CTRL, SHIFT])
def test_click_with_a_key_adds_and_takes_away(kitchen: Kitchen, key: Qt.KeyboardModifier) -> None:
    """Map, list, form and bar agree; a plain click chooses one again."""
    els, henk = kitchen.choose_several("els", "henk")
    page = kitchen.page
    assert set(page.panel.people.people) == {els, henk}
    assert page.board.bar.isVisible()
    assert "2 mensen" in page.board.bar.count.text()
    items = kitchen.view.map_scene.people
    assert {person for person, item in items.items() if item.is_selected} == {els, henk}
    assert "Els van Dam" in kitchen.view.accessibleDescription()
    assert "Henk Vos" in kitchen.view.accessibleDescription()
    QTest.mouseClick(kitchen.view.viewport(), LEFT, key, kitchen.spot("els"))
    assert kitchen.view.people == (henk,)
    assert not page.board.bar.isVisible()
    kitchen.choose_several("els", "henk")
    kitchen.choose("henk")
    assert kitchen.view.people == (henk,)
    form = page.panel.person.form
    assert form is not None
    assert form.person.id == henk


def test_keys_choose_all_some_and_none(kitchen: Kitchen) -> None:
    """Ctrl+A is everybody, Shift with an arrow one more, Escape nobody."""
    kitchen.choose("henk")
    kitchen.press(Qt.Key.Key_Left, modifier=SHIFT)
    assert len(kitchen.view.people) == 2
    kitchen.press(Qt.Key.Key_A, modifier=CTRL)
    assert len(kitchen.view.people) == len(kitchen.stored.people)
    kitchen.press(Qt.Key.Key_Escape)
    assert len(kitchen.view.people) + len(kitchen.page.panel.people.people) == 0


def test_the_bar_is_reached_and_left_by_keyboard(kitchen: Kitchen) -> None:
    """Tab goes in, round the buttons and out again; Escape goes back to the map."""
    kitchen.choose_several("els", "henk")
    kitchen.view.setFocus()
    bar = kitchen.page.board.bar
    kitchen.press(Qt.Key.Key_Tab)
    assert kitchen.has_focus(bar.buttons[0])
    kitchen.press(Qt.Key.Key_Tab, bar.buttons[0])
    assert kitchen.has_focus(bar.buttons[1])
    kitchen.press(Qt.Key.Key_Escape, bar.buttons[1])
    assert kitchen.has_focus(kitchen.view)
    assert len(kitchen.view.people) == 2
    kitchen.press(Qt.Key.Key_Tab)
    kitchen.press(Qt.Key.Key_Space, bar.buttons[0])
    kitchen.press(Qt.Key.Key_Delete, kitchen.view)
    assert not bar.isVisible()
    assert kitchen.has_focus(kitchen.view)


def test_a_closed_map_has_no_lasso(vault: Vault) -> None:
    """On the map of a closed visit one person can be looked at, and that is all."""
    with vault.at_the_map(vault.household.visits[0]) as kitchen:
        kitchen.choose_several("els", "kees")
        assert len(kitchen.view.people) == 1
        kitchen.press(Qt.Key.Key_A, modifier=CTRL)
        assert len(kitchen.view.people) == 1
        assert not kitchen.page.tools.select_button.isVisible()
        assert not kitchen.page.board.bar.isVisible()
        menu = make_people_menu(kitchen.page, kitchen.page.board.together, kitchen.page.choosing)
        assert [action.text().split("\t")[0] for action in menu.actions()] == [
            "Gegevens",
            "Wat als deze persoon uitvalt?",
        ]
        menu.deleteLater()
