"""What hands and keys do in the family tree: choose, drag, remove."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from screening.dossier.model import VisitStep
from screening.identifiers import PersonId
from tests.gui.family_tree.parlour import LEFT, Parlour
from tests.gui.visit.opening import Table
from ui.theme import ThemeMode

CTRL = Qt.KeyboardModifier.ControlModifier
ASIDE = QPoint(-60, 40)


def test_the_client_is_chosen_at_first(parlour: Parlour) -> None:
    """So that the first relative is one name away."""
    assert parlour.form.person_id == parlour.id_of("piet")
    assert parlour.view.person == parlour.id_of("piet")


def test_everybody_of_the_family_stands_in_the_tree(parlour: Parlour) -> None:
    """The same people as on the map, with their names below them, inside the view."""
    labels = {item.label for item in parlour.view.tree.people.values()}
    assert labels == {
        "Piet Jansen",
        "Annie Jansen",
        "Marja Jansen",
        "Kees Jansen",
        "Truus de Boer",
        "Wim Jansen",
    }
    for key in ("piet", "annie", "wim"):
        assert parlour.view.viewport().rect().contains(parlour.spot(key))


def test_a_tap_chooses(parlour: Parlour) -> None:
    """The panel shows who it is; a tap beside everybody chooses nobody."""
    parlour.choose("kees")
    assert parlour.form.heading.text() == "Kees Jansen"
    QTest.mouseClick(parlour.view.viewport(), LEFT, pos=QPoint(3, 3))
    assert parlour.step.panel.form is None


def test_a_drag_is_one_write_at_its_end(parlour: Parlour) -> None:
    """Nothing is stored on the way; undo brings somebody back where the layout had them."""
    start = parlour.spot("kees")
    parlour.take(start, start + ASIDE)
    assert parlour.member("kees").place is None
    assert parlour.spot("kees") == start + ASIDE
    QTest.mouseRelease(parlour.view.viewport(), LEFT, pos=start + ASIDE)
    parlour.settle()
    assert parlour.member("kees").place is not None
    assert (parlour.spot("kees") - start - ASIDE).manhattanLength() < 40
    parlour.undo()
    assert parlour.member("kees").place is None


def test_escape_leaves_somebody_where_they_were(parlour: Parlour) -> None:
    """Also when the mouse is let go of afterwards."""
    start = parlour.spot("kees")
    parlour.take(start, start + ASIDE)
    parlour.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(parlour.view.viewport(), LEFT, pos=start + ASIDE)
    parlour.settle()
    assert parlour.member("kees").place is None
    assert parlour.spot("kees") == start


def test_a_reload_waits_for_the_hand(parlour: Parlour) -> None:
    """What is being dragged does not jump when the family is read again meanwhile."""
    start = parlour.spot("kees")
    parlour.take(start, start + ASIDE)
    parlour.step.reload()
    parlour.settle()
    assert parlour.spot("kees") == start + ASIDE
    parlour.press(Qt.Key.Key_Escape)


def test_arranging_takes_the_places_back(parlour: Parlour) -> None:
    """One button, one step of undo."""
    assert not parlour.step.board.arrange_button.isEnabled()
    for key in ("kees", "truus"):
        parlour.drag(parlour.spot(key), parlour.spot(key) + ASIDE)
    parlour.click(parlour.step.board.arrange_button)
    assert not any(member.place for member in parlour.stored.members)
    parlour.undo()
    assert parlour.member("kees").place
    assert parlour.member("truus").place


def test_the_tree_is_walked_by_keyboard(parlour: Parlour) -> None:
    """Tab goes through everybody and out, arrows go to whoever stands there, Enter edits."""
    parlour.choose("piet")
    parlour.view.setFocus()
    parlour.press(Qt.Key.Key_Down)
    assert parlour.view.person in {parlour.id_of("marja"), parlour.id_of("kees")}
    parlour.press(Qt.Key.Key_Up)
    assert parlour.view.person in {parlour.id_of("piet"), parlour.id_of("annie")}
    seen = []
    parlour.choose("piet")
    while parlour.window.focusWidget() is parlour.view:
        seen.append(parlour.view.person)
        parlour.press(Qt.Key.Key_Tab)
    assert seen == [member.id for member in parlour.stored.members]
    parlour.view.setFocus()
    parlour.press(Qt.Key.Key_Return)
    assert parlour.form.isAncestorOf(parlour.window.focusWidget())


def test_keys_shift_somebody(parlour: Parlour) -> None:
    """Ctrl with an arrow, as often as wanted; letting go stores where it ended."""
    parlour.choose("kees")
    before = parlour.view.tree.place_of(parlour.id_of("kees"))
    parlour.press(Qt.Key.Key_Right, modifier=CTRL)
    parlour.press(Qt.Key.Key_Right, modifier=CTRL)
    place = parlour.member("kees").place
    assert place is not None
    assert place.x == pytest.approx(before.x + 0.2, abs=0.01)


def test_delete_takes_somebody_off_the_map_but_not_the_client(parlour: Parlour) -> None:
    """The client stays and the tree says why."""
    parlour.choose("kees")
    kees = parlour.id_of("kees")
    parlour.press(Qt.Key.Key_Delete)
    assert kees not in {member.id for member in parlour.stored.members}
    parlour.undo()
    parlour.choose("piet")
    parlour.press(Qt.Key.Key_Delete)
    assert "blijft in de stamboom" in parlour.step.board.message.text()


def test_the_tree_says_who_is_chosen(parlour: Parlour) -> None:
    """A screen reader hears the tree by its name, how it works, and who is chosen."""
    assert parlour.view.accessibleName() == "Stamboom"
    parlour.choose("wim")
    assert "Wim Jansen" in parlour.view.accessibleDescription()
    assert "Overleden" in parlour.view.accessibleDescription()
    parlour.press(Qt.Key.Key_Escape)
    assert "Met Tab en de pijlen" in parlour.view.accessibleDescription()


def test_the_tree_is_zoomed_and_fitted(parlour: Parlour) -> None:
    """In the middle of what is seen; the whole family comes back with one button."""
    board = parlour.step.board
    unit = parlour.view.tree.unit
    parlour.click(board.zoom_in_button)
    assert parlour.view.tree.unit == pytest.approx(unit * 1.25)
    parlour.click(board.zoom_out_button)
    parlour.click(board.zoom_out_button)
    assert parlour.view.tree.unit == pytest.approx(unit / 1.25)
    parlour.click(board.fit_button)
    assert parlour.view.tree.unit == pytest.approx(unit)


def test_the_tree_follows_the_look(parlour: Parlour) -> None:
    """Larger text makes the tree larger, another colour set other colours."""
    unit = parlour.view.tree.unit
    before = parlour.view.grab().toImage()
    parlour.window.theme.set_mode(ThemeMode.DARK)
    assert parlour.view.grab().toImage() != before
    parlour.window.theme.set_text_scale(2.0)
    parlour.settle()
    assert parlour.view.tree.unit > unit


def test_a_closed_visit_is_only_looked_at(table: Table) -> None:
    """Who is chosen is shown; nothing can be dragged, removed or added."""
    with table.visit(table.first, VisitStep.FAMILY) as (window, page):
        parlour = Parlour(table, window, page)
        before = parlour.stored
        parlour.choose("kees")
        assert parlour.form.heading.text() == "Kees Jansen"
        assert not parlour.form.adder.isVisible()
        assert not parlour.form.remove_button.isVisible()
        assert not parlour.step.board.arrange_button.isVisible()
        assert not parlour.form.gender.isEnabled()
        assert parlour.form.name.isReadOnly()
        (row,) = parlour.form.siblings.rows.rows()
        assert not row.fields[0].isEnabled()
        parlour.drag(parlour.spot("kees"), parlour.spot("kees") + ASIDE)
        parlour.press(Qt.Key.Key_Delete)
        parlour.press(Qt.Key.Key_Right, modifier=CTRL)
        assert parlour.stored == before
        line = parlour.step.lines.row(parlour.id_of("annie"))
        parlour.click(line.choose_button)
        assert parlour.form.heading.text() == "Annie Jansen"


def test_who_was_chosen_is_chosen_after_a_lock(table: Table) -> None:
    """The page comes back as it was left."""
    with table.visit(step=VisitStep.FAMILY) as (window, page):
        parlour = Parlour(table, window, page)
        parlour.choose("truus")
        state = parlour.step.fold_state()
        assert state == PersonId(parlour.id_of("truus"))
        parlour.step.choose(None)
        parlour.step.unfold(state)
        assert parlour.form.heading.text() == "Truus de Boer"
