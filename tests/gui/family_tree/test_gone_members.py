"""Somebody goes while a hand, a key or the focus is on them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from tests.gui.family_tree.parlour import LEFT, Parlour

CTRL = Qt.KeyboardModifier.ControlModifier
CHILD = 1


@pytest.fixture
def sanne(parlour: Parlour) -> PersonId:
    """A child of the client who has just come, and whom one step of undo takes away."""
    parlour.choose("piet")
    adder = parlour.form.adder
    parlour.click(adder.kinds.buttons[CHILD])
    QTest.keyClicks(adder.line, "Sanne")
    parlour.press(Qt.Key.Key_Return, adder.line)
    return parlour.person("Sanne").id


@pytest.fixture
def refused(parlour: Parlour) -> list[ExpectedError]:
    """What the window was told that was not kept."""
    errors: list[ExpectedError] = []
    parlour.window.operations.refused.connect(errors.append)
    return errors


def _undo(parlour: Parlour) -> None:
    """Undo with the hand still on the tree."""
    parlour.window.top_bar.undo_button.click()
    parlour.settle()


def test_undo_takes_away_who_is_being_dragged(
    parlour: Parlour, sanne: PersonId, refused: list[ExpectedError]
) -> None:
    """The hand is empty from then on, and there is nothing to complain about."""
    start = parlour.view.mapFromScene(parlour.view.tree.people[sanne].pos())
    parlour.take(start, start + QPoint(70, 20))
    _undo(parlour)
    QTest.mouseRelease(parlour.view.viewport(), LEFT, pos=start + QPoint(70, 20))
    parlour.settle()
    assert sanne not in parlour.view.tree.people
    assert not refused


def test_undo_takes_away_who_is_being_shifted(
    parlour: Parlour, sanne: PersonId, refused: list[ExpectedError]
) -> None:
    """A key that is still held shifts nobody any more."""
    parlour.step.choose(sanne)
    parlour.view.setFocus()
    QTest.keyPress(parlour.view, Qt.Key.Key_Left, CTRL)
    _undo(parlour)
    QTest.keyRelease(parlour.view, Qt.Key.Key_Left, CTRL)
    parlour.settle()
    assert sanne not in parlour.view.tree.people
    assert not refused


def test_focus_goes_to_the_tree_when_the_form_closes(parlour: Parlour, sanne: PersonId) -> None:
    """Who takes somebody away from the form stands in the tree, not at the top of the window."""
    parlour.step.choose(sanne)
    button = parlour.form.remove_button
    button.setFocus()
    parlour.press(Qt.Key.Key_Space, button)
    assert sanne not in parlour.view.tree.people
    assert parlour.window.focusWidget() is parlour.view


def test_focus_stays_in_the_list_when_a_row_goes(parlour: Parlour) -> None:
    """It goes to what stands beside the row that went."""
    row, following = parlour.step.rows.rows()[-2:]
    parlour.click(parlour.step.board.view)
    sector = row.sector
    sector.setFocus()
    parlour.window.operations.write(
        lambda: parlour.step.context.workspace.network.remove_person(
            parlour.step.visit.id, row.person_id
        )
    )
    parlour.settle()
    assert following.isAncestorOf(parlour.window.focusWidget())
