"""Somebody goes while a hand, a key or the focus is on them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from screening.identifiers import PersonId
from tests.gui.network_map.table import LEFT, Kitchen

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def jan(kitchen: Kitchen) -> PersonId:
    """Somebody who has just come, and whom one step of undo takes away."""
    kitchen.write(kitchen.page.tools.quick_add.line, "Jan")
    return next(person.id for person in kitchen.stored.people if person.name == "Jan")


def _spot(kitchen: Kitchen, person_id: PersonId) -> QPoint:
    return kitchen.view.mapFromScene(kitchen.view.map_scene.people[person_id].pos())


def _undo(kitchen: Kitchen) -> None:
    """Undo with the hand still on the map."""
    kitchen.window.top_bar.undo_button.click()
    kitchen.settle()


def test_undo_takes_away_who_is_being_dragged(kitchen: Kitchen, jan: PersonId) -> None:
    """The hand is empty from then on: nothing is stored and nobody else is moved."""
    before, start = kitchen.person("marja"), _spot(kitchen, jan)
    kitchen.press_and_move(start, start + QPoint(60, 30))
    _undo(kitchen)
    assert jan not in kitchen.view.map_scene.people
    QTest.mouseRelease(kitchen.view.viewport(), LEFT, pos=start + QPoint(60, 30))
    kitchen.settle()
    assert kitchen.person("marja") == before
    assert not kitchen.view.is_busy


def test_undo_takes_away_who_was_pressed_and_not_yet_dragged(
    kitchen: Kitchen, jan: PersonId
) -> None:
    """A drag that begins after they went has nobody to drag."""
    start = _spot(kitchen, jan)
    QTest.mousePress(kitchen.view.viewport(), LEFT, pos=start)
    _undo(kitchen)
    kitchen.drag(start, start + QPoint(60, 30))
    assert jan not in kitchen.view.map_scene.people


def test_undo_takes_away_who_is_being_shifted(kitchen: Kitchen, jan: PersonId) -> None:
    """A key that is still held shifts nobody any more."""
    kitchen.view.setFocus()
    QTest.keyPress(kitchen.view, Qt.Key.Key_Left, CTRL)
    _undo(kitchen)
    QTest.keyRelease(kitchen.view, Qt.Key.Key_Left, CTRL)
    kitchen.settle()
    assert jan not in kitchen.view.map_scene.people
    assert not kitchen.view.is_busy


@pytest.mark.parametrize("from_jan", [True, False])
def test_no_tie_is_asked_about_with_who_is_gone(
    kitchen: Kitchen, jan: PersonId, from_jan: bool
) -> None:
    """Nor with the client in their stead."""
    kitchen.click(kitchen.page.tools.tie_button)
    ends = [_spot(kitchen, jan), kitchen.spot("marja")]
    start, end = ends if from_jan else reversed(ends)
    kitchen.press_and_move(start, end)
    _undo(kitchen)
    QTest.mouseRelease(kitchen.view.viewport(), LEFT, pos=end)
    kitchen.settle()
    assert kitchen.page.board.ties.chooser.isHidden()


def test_focus_goes_to_the_map_when_the_form_closes(kitchen: Kitchen, jan: PersonId) -> None:
    """Who takes somebody away from the form stands on the map, not at the top of the window."""
    kitchen.page.choose(jan)
    form = kitchen.page.panel.person.form
    assert form is not None
    form.remove_button.setFocus()
    kitchen.press(Qt.Key.Key_Space, form.remove_button)
    assert kitchen.page.panel.person.form is None
    assert kitchen.has_focus(kitchen.view)


def test_focus_stays_in_the_form_when_a_task_or_a_tie_goes(kitchen: Kitchen) -> None:
    """It goes to what stands beside the row that went."""
    kitchen.choose("marja")
    form = kitchen.page.panel.person.form
    assert form is not None
    row, following = list(form.tasks.rows.values())[:2]
    row.remove_button.setFocus()
    kitchen.press(Qt.Key.Key_Space, row.remove_button)
    assert following.isAncestorOf(kitchen.window.focusWidget())
    other, field = next(iter(form.ties.fields.items()))
    field.editor.setFocus()
    kitchen.press(Qt.Key.Key_Home, field.editor)
    assert other not in form.ties.fields
    assert form.ties.isAncestorOf(kitchen.window.focusWidget())


def test_who_went_on_elsewhere_keeps_the_focus(kitchen: Kitchen, jan: PersonId) -> None:
    """The choice of a tie goes with one of the two; who is typing a name by then goes on."""
    kitchen.page.board.ask_kind(jan, kitchen.household.people["marja"])
    line = kitchen.page.tools.quick_add.line
    line.setFocus()
    _undo(kitchen)
    assert kitchen.page.board.ties.chooser.isHidden()
    assert kitchen.has_focus(line)
