from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.dossier.room import Enter, with_measurement
from ui.places import CASELOAD


def test_carers_are_added_one_after_the_other(enter: Enter) -> None:
    """Enter adds a name and leaves the focus where the next name goes."""
    room = enter()
    line = room.page.carers.new_line
    line.setFocus()
    for name in ("Marja", "Kees"):
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
        room.wait()
        assert line.hasFocus()
        assert line.text() == ""
    marja = room.page.carers.rows.rows()[1]
    QTest.keyClicks(marja.relation_line, "dochter")
    carers = room.stored().carers
    assert [carer.name for carer in carers] == ["Annie", "Marja", "Kees"]
    assert carers[1].relation == "dochter"


def test_a_name_that_was_not_yet_added_is_not_lost(enter: Enter) -> None:
    """Leaving the page hands over a name for which nobody pressed Enter."""
    room = enter()
    QTest.keyClicks(room.page.carers.new_line, "Marja")
    room.window.go(CASELOAD)
    room.wait()
    assert [carer.name for carer in room.stored().carers] == ["Annie", "Marja"]


def test_a_carer_without_a_name_is_refused(enter: Enter) -> None:
    """Enter on an empty line says what is missing."""
    room = enter()
    QTest.keyClick(room.page.carers.new_line, Qt.Key.Key_Return)
    room.wait()
    sentence = "De naam van de mantelzorger is nog leeg."
    assert room.page.carers.new_name.error().startswith(sentence)
    assert len(room.stored().carers) == 1


def test_a_carer_is_removed_and_comes_back(enter: Enter) -> None:
    """Removing needs no question, because undo is one click away."""
    room = enter()
    (row,) = room.page.carers.rows.rows()
    room.click(row.remove_button)
    assert room.page.carers.rows.rows() == ()
    assert len(room.page.support.places.rows()) == 1
    room.click(room.window.top_bar.undo_button)
    assert len(room.page.carers.rows.rows()) == 1
    assert [carer.name for carer in room.stored().carers] == ["Annie"]


def test_a_carer_who_was_measured_stays(enter: Enter) -> None:
    """The window says why; the carer and the course are still there."""
    room = enter(with_measurement)
    (row,) = room.page.carers.rows.rows()
    room.click(row.remove_button)
    assert room.window.message_bar.text().startswith("Van deze mantelzorger staan vragenlijsten")
    assert len(room.stored().carers) == 1


def test_after_removing_the_focus_is_where_one_is_added(enter: Enter) -> None:
    """And not on somebody else, whom the next key would change."""
    room = enter(lambda workspace, key: workspace.dossiers.add_carer(key, "Marja"))
    first, second = room.page.carers.rows.rows()
    first.remove_button.setFocus()
    room.click(first.remove_button)
    assert room.page.carers.rows.rows() == (second,)
    assert room.page.carers.new_line.hasFocus()
