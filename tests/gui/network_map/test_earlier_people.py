"""Last time's people, offered first at a follow-up."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.network.model import Group, Point, Sector
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from tests.support.vaults import open_vault
from ui.network_map.earlier_list import EarlierList
from ui.places import CASELOAD

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def short(kitchen: Kitchen) -> Kitchen:
    """The map of the follow-up, of which Noor and Truus were taken off."""
    for key in ("noor", "truus"):
        kitchen.page._edits.remove_person(kitchen.household.people[key])
    kitchen.settle()
    return kitchen


def _offered(kitchen: Kitchen) -> list[str]:
    shown = kitchen.page.tools.quick_add.earlier
    if not shown.isVisible():
        return []
    return [shown.rows.item(row).text() for row in range(shown.rows.count())]


NOOR = "Noor Bakri, vrijwilliger maatjesproject"
TRUUS = "Truus de Boer, zus van Annie"


def test_earlier_people_are_offered_while_the_line_is_empty(short: Kitchen) -> None:
    """From the moment that the focus comes until it goes, and nobody is chosen yet."""
    line = short.page.tools.quick_add.line
    assert _offered(short) == []
    line.setFocus()
    assert _offered(short) == [TRUUS, NOOR]
    assert short.page.tools.quick_add.earlier.person is None
    assert "pijl omlaag" in line.accessibleDescription()
    short.view.setFocus()
    assert _offered(short) == []


def test_typing_narrows_the_list(short: Kitchen) -> None:
    """Any part of a name will do; without anybody the list goes away."""
    line = short.page.tools.quick_add.line
    line.setFocus()
    QTest.keyClicks(line, "bak")
    assert _offered(short) == [NOOR]
    QTest.keyClicks(line, "x")
    assert _offered(short) == []
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), _offered(short)) == ("", [])


def test_nobody_is_offered_when_everybody_is_there(kitchen: Kitchen) -> None:
    """The line is as it always was."""
    kitchen.page.tools.quick_add.line.setFocus()
    assert _offered(kitchen) == []
    assert kitchen.page.tools.quick_add.line.accessibleDescription() == ""


@pytest.mark.parametrize("how", ["keys", "tap"])
def test_whoever_is_chosen_comes_back_as_the_same_person(short: Kitchen, how: str) -> None:
    """With relation, group and sector, once, and the focus stays in the line."""
    adder = short.page.tools.quick_add
    adder.line.setFocus()
    QTest.keyClicks(adder.line, "noor")
    if how == "keys":
        QTest.keyClick(adder.line, Qt.Key.Key_Down)
        QTest.keyClick(adder.line, Qt.Key.Key_Return)
    else:
        spot = adder.earlier.rows.visualItemRect(adder.earlier.rows.item(0)).center()
        QTest.mouseClick(adder.earlier.rows.viewport(), LEFT, pos=spot)
    assert adder.line.text() == ""
    assert _offered(short) == [TRUUS]
    short.settle()
    noor = short.stored.people[-1]
    assert noor.id == short.household.people["noor"]
    assert (noor.name, noor.group, noor.sector, noor.tasks) == (
        "Noor Bakri",
        Group.VOLUNTEER,
        Sector.COUNSELLORS,
        (),
    )
    assert (noor.able, noor.knows, noor.willing) == (True, True, True)
    assert short.view.person == noor.id
    assert short.has_focus(adder.line)
    assert _offered(short) == [TRUUS]
    short.undo()
    assert noor.id not in {person.id for person in short.stored.people}


def test_a_second_enter_never_brings_somebody_back_twice(short: Kitchen) -> None:
    """Nor does it add a person without a name."""
    line = short.page.tools.quick_add.line
    line.setFocus()
    before = len(short.stored.people)
    QTest.keyClick(line, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Return)
    short.settle()
    assert len(short.stored.people) == before + 1


def test_enter_adds_somebody_new_unless_an_arrow_chose(short: Kitchen) -> None:
    """Even with the very name that is offered; arrow up gives the line back."""
    line = short.page.tools.quick_add.line
    line.setFocus()
    QTest.keyClicks(line, "Noor Bakri")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    short.press(Qt.Key.Key_Return, line)
    assert short.stored.people[-1].name == "Noor Bakri"
    assert short.stored.people[-1].id != short.household.people["noor"]


def test_typing_after_an_arrow_is_about_a_new_name(short: Kitchen) -> None:
    """What was chosen is let go of by the next letter."""
    line = short.page.tools.quick_add.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClicks(line, "T")
    assert _offered(short) == [TRUUS]
    short.press(Qt.Key.Key_Return, line)
    assert short.stored.people[-1].name == "T"


def test_thirty_names_in_a_row_are_thirty_people(vault: Vault) -> None:
    """However fast they are typed while the list comes and goes, no Enter is lost or doubled."""
    names = [f"{start}{number}" for number in range(15) for start in ("Noor ", "Truus ")]
    with vault.at_the_map() as kitchen:
        for key in ("noor", "truus"):
            kitchen.page._edits.remove_person(vault.household.people[key])
        kitchen.settle()
        line = kitchen.page.tools.quick_add.line
        line.setFocus()
        for name in names:
            QTest.keyClicks(line, name)
            QTest.keyClick(line, Qt.Key.Key_Return)
        kitchen.settle()
    assert [person.name for person in vault.load().people][-30:] == names
    assert len(vault.load().people) == 9 + 30


def test_a_place_that_was_pointed_at_is_for_somebody_new(short: Kitchen) -> None:
    """Earlier people have a circle of their own."""
    adder = short.page.tools.quick_add
    spot = Point(0.6, 0.6)
    adder.ask_at(spot, Sector.FRIENDS)
    QTest.keyClicks(adder.line, "N")
    assert _offered(short) == []
    QTest.keyClick(adder.line, Qt.Key.Key_Escape)
    QTest.keyClicks(adder.line, "N")
    assert _offered(short) == [NOOR]
    adder.line.clear()


def test_the_list_goes_with_the_line(short: Kitchen) -> None:
    """It stands right below it, also after the window became smaller."""
    adder = short.page.tools.quick_add
    adder.line.setFocus()
    for width in (1366, 900):
        short.window.resize(width, 768)
        short.settle()
        _assert_below(adder.earlier, adder.line)
    adder.move(adder.x() + 40, adder.y() + 30)
    _assert_below(adder.earlier, adder.line)


def _assert_below(shown: EarlierList, line: QWidget) -> None:
    ground = shown.parentWidget()
    assert ground is not None
    corner = line.mapTo(ground, QPoint(0, line.height()))
    assert shown.x() == corner.x()
    assert 0 <= shown.y() - corner.y() <= 8
    assert shown.geometry().right() <= ground.width()


def test_the_question_about_last_time_is_asked_once(vault: Vault) -> None:
    """Until it is put away; then it stays away, and undo brings it back."""
    with vault.at_the_map() as kitchen:
        check = kitchen.page.check
        assert check.isVisible()
        assert "vorige keer op de kaart (3 februari 2026)" in check.label.text()
        kitchen.click(check.stop_button)
        assert not check.isVisible()
    with vault.at_the_map() as kitchen:
        assert not kitchen.page.check.isVisible()


def test_the_question_is_for_an_open_follow_up_only(vault: Vault) -> None:
    """A first visit began with nobody, and a closed one changes no more."""
    with vault.at_the_map(vault.household.visits[0]) as kitchen:
        assert not kitchen.page.check.isVisible()
    workspace = open_vault(vault.folder, vault.clock)
    workspace.visits.close(vault.household.visits[1])
    workspace.lock()
    with vault.at_the_map() as kitchen:
        assert not kitchen.page.check.isVisible()


def test_people_are_looked_at_one_after_another(kitchen: Kitchen) -> None:
    """Whoever is right stays, whoever is not goes, and each is shown on the map meanwhile."""
    check, people = kitchen.page.check, kitchen.household.people
    kitchen.click(check.begin_button)
    assert "Annie Jansen, echtgenote, 49 uur per week" in check.label.text()
    assert check.count.text() == "1 van 11"
    assert kitchen.view.person == people["annie"]
    assert kitchen.has_focus(check.right_button)
    kitchen.click(check.right_button)
    assert check.person == people["marja"]
    kitchen.click(check.right_button)
    assert check.count.text() == "3 van 11"
    gone = check.person
    kitchen.click(check.gone_button)
    assert gone not in {person.id for person in kitchen.stored.people}
    assert check.count.text() == "4 van 11"
    kitchen.undo()
    assert gone in {person.id for person in kitchen.stored.people}
    assert check.count.text() == "4 van 11"
    for _ in range(8):
        assert check.isVisible()
        kitchen.click(check.right_button)
    assert not check.isVisible()
    assert len(kitchen.stored.people) == 11
    kitchen.page.reload()
    kitchen.settle()
    assert not check.isVisible()


def test_a_double_click_takes_one_person_away(kitchen: Kitchen) -> None:
    """By its second half the question is about somebody else."""
    check, gone = kitchen.page.check, kitchen.page.check.gone_button
    kitchen.click(check.begin_button)
    for _ in range(2):
        kitchen.click(check.right_button)
    before = len(kitchen.stored.people)
    kitchen.click(gone)
    next_one = check.person
    # As the system sends it: a press, a release, and then a double click with its release.
    middle = QPointF(gone.rect().center())
    double = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, middle, gone.mapToGlobal(middle), LEFT, LEFT, NONE
    )
    QApplication.sendEvent(gone, double)
    QTest.mouseRelease(gone, LEFT)
    kitchen.settle()
    assert len(kitchen.stored.people) == before - 1
    assert check.person == next_one


def test_whoever_was_removed_elsewhere_is_skipped(kitchen: Kitchen) -> None:
    """The question goes on with the next one."""
    check, people = kitchen.page.check, kitchen.household.people
    kitchen.click(check.begin_button)
    kitchen.click(check.right_button)
    kitchen.click(check.right_button)
    asked = check.person
    assert asked is not None
    kitchen.page._edits.remove_person(asked)
    kitchen.settle()
    assert check.person not in {None, asked, people["annie"], people["marja"]}
    kitchen.click(check.stop_button)
    kitchen.window.go(CASELOAD)
    kitchen.settle()
