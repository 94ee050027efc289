"""Adding people: a name, Enter, the next name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import Group, Sector
from tests.gui.network_map.table import Kitchen, Vault


def test_one_person_for_every_enter(vault: Vault) -> None:
    """However fast the names come, each Enter adds one person and the line keeps the focus."""
    with vault.at_the_map() as kitchen:
        line = kitchen.page.tools.quick_add.line
        line.setFocus()
        for name in ("Ria", "Bram", "Toos"):
            QTest.keyClicks(line, name)
            QTest.keyClick(line, Qt.Key.Key_Return)
        QTest.keyClick(line, Qt.Key.Key_Return)
        kitchen.settle()
        assert kitchen.has_focus(line)
    names = [person.name for person in vault.load().people]
    assert names[-3:] == ["Ria", "Bram", "Toos"]
    assert len(names) == 14


def test_empty_name_is_refused_at_the_line(kitchen: Kitchen) -> None:
    """Enter on nothing says what to do, and adds nobody."""
    adder = kitchen.page.tools.quick_add
    before = len(kitchen.stored.people)
    QTest.keyClicks(adder.line, "   ")
    kitchen.press(Qt.Key.Key_Return, adder.line)
    assert "naam" in adder.note()
    assert len(kitchen.stored.people) == before
    QTest.keyClicks(adder.line, "R")
    assert adder.note() == ""


@pytest.mark.parametrize(
    "group, sector",
    [
        (Group.CARER, Sector.FAMILY_OF_ORIGIN),
        (Group.VOLUNTEER, Sector.COUNSELLORS),
        (Group.PROFESSIONAL, Sector.CARE_PROVIDERS),
    ],
)
def test_group_is_chosen_beside_the_name(kitchen: Kitchen, group: Group, sector: Sector) -> None:
    """The newcomer has the chosen group and the sector that usually goes with it."""
    adder = kitchen.page.tools.quick_add
    adder.group.set_value(group)
    QTest.keyClicks(adder.line, "Ria")
    kitchen.click(adder.button)
    ria = kitchen.stored.people[-1]
    assert (ria.name, ria.group, ria.sector) == ("Ria", group, sector)


def test_same_name_is_allowed_with_a_quiet_notice(kitchen: Kitchen) -> None:
    """Two people may share a name; the map says how to tell them apart."""
    line = kitchen.page.tools.quick_add.line
    QTest.keyClicks(line, "els van dam")
    kitchen.press(Qt.Key.Key_Return, line)
    assert sum(p.name.casefold() == "els van dam" for p in kitchen.stored.people) == 2
    assert "Dat mag" in kitchen.page.board.message.text()


def test_newcomer_is_chosen(kitchen: Kitchen) -> None:
    """Whoever was just added is the chosen person, on the map, in the list and in the form."""
    line = kitchen.page.tools.quick_add.line
    line.setText("Ria 🌷")  # keys of the test library have no emoji
    kitchen.press(Qt.Key.Key_Return, line)
    ria = kitchen.stored.people[-1]
    assert ria.name == "Ria 🌷"
    assert kitchen.view.person == ria.id
    assert kitchen.page.panel.people.person == ria.id
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.id == ria.id
