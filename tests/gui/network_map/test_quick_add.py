"""Adding people: a name, Enter, the next name."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.network.model import Group, Sector
from screening.storage.errors import DiskFull
from tests.gui.network_map.table import Kitchen, Vault
from tests.support.vaults import open_vault
from tests.support.windows import paste
from ui.places import CASELOAD


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


def test_fifty_names_as_fast_as_they_come(vault: Vault) -> None:
    """Nobody is lost, added twice or out of order, with a held Enter and double ones in between."""
    names = [f"Naam {number}" for number in range(50)]
    with vault.at_the_map() as kitchen:
        line = kitchen.page.tools.quick_add.line
        line.setFocus()
        for number, name in enumerate(names):
            QTest.keyClicks(line, name)
            QTest.keyClick(line, Qt.Key.Key_Return)
            if number % 5 == 0:
                QTest.keyClick(line, Qt.Key.Key_Return)
            for _ in range(number % 3):
                held = QKeyEvent(
                    QEvent.Type.KeyPress,
                    Qt.Key.Key_Return,
                    Qt.KeyboardModifier.NoModifier,
                    "\r",
                    autorep=True,
                )
                QApplication.sendEvent(line, held)
        assert kitchen.window.operations.is_busy
        kitchen.settle()
        assert kitchen.has_focus(line)
    assert [person.name for person in vault.load().people][11:] == names


def test_an_enter_that_is_held_asks_for_nothing(kitchen: Kitchen) -> None:
    """It counts once: no sentence about an empty name after a name that was added."""
    adder = kitchen.page.tools.quick_add
    QTest.keyClicks(adder.line, "Ria")
    QTest.keyClick(adder.line, Qt.Key.Key_Return)
    held = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "\r",
        autorep=True,
    )
    QApplication.sendEvent(adder.line, held)
    kitchen.settle()
    assert adder.note() == ""


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


def test_a_pasted_list_is_one_person_for_every_line(kitchen: Kitchen) -> None:
    """Empty lines and stray spaces count for nothing; the line is ready for the next name."""
    line = kitchen.page.tools.quick_add.line
    before = len(kitchen.stored.people)
    paste(line, "  Ria\tde Wit \n\nBram\r\nToos\n")
    kitchen.settle()
    assert [person.name for person in kitchen.stored.people[before:]] == [
        "Ria de Wit",
        "Bram",
        "Toos",
    ]
    assert line.text() == ""
    kitchen.undo()
    assert len(kitchen.stored.people) == before


def test_a_list_that_cannot_be_kept_comes_back(
    kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the names stand in the line again; Enter adds them when there is room."""

    def fail(*_arguments: object, **_values: object) -> None:
        raise DiskFull

    line, before = kitchen.page.tools.quick_add.line, len(kitchen.stored.people)
    with monkeypatch.context() as patched:
        patched.setattr(kitchen.page.context.workspace.network, "add_people", fail)
        paste(line, "Ria\nBram")
        kitchen.settle()
    assert len(kitchen.stored.people) == before
    kitchen.press(Qt.Key.Key_Return, line)
    assert [person.name for person in kitchen.stored.people[before:]] == ["Ria", "Bram"]


@pytest.mark.parametrize(
    "names, sentence",
    [
        ([f"Persoon {number}" for number in range(201)], "201 namen"),
        ([f"Persoon {number}" for number in range(1_000)], "1000 namen"),
        (["Ria", "x" * 121], "te lang"),
    ],
)
def test_a_list_that_cannot_be_added_is_refused_whole(
    kitchen: Kitchen, names: list[str], sentence: str
) -> None:
    """Nobody is added, and what had been typed before stands there again."""
    adder = kitchen.page.tools.quick_add
    before = len(kitchen.stored.people)
    QTest.keyClicks(adder.line, "Jo")
    paste(adder.line, "\n".join(names))
    kitchen.settle()
    assert sentence in adder.note()
    assert "niemand toegevoegd" in adder.note()
    assert adder.line.text() == "Jo"
    assert len(kitchen.stored.people) == before
    adder.line.clear()


def test_a_name_that_is_too_long_is_not_cut(kitchen: Kitchen) -> None:
    """The whole name stays in the line, with a sentence on how many signs fit."""
    adder = kitchen.page.tools.quick_add
    before = len(kitchen.stored.people)
    paste(adder.line, "x" * 121)
    kitchen.press(Qt.Key.Key_Return, adder.line)
    assert "te lang: 121 tekens" in adder.note()
    assert adder.line.text() == "x" * 121
    assert len(kitchen.stored.people) == before
    adder.line.clear()


def test_a_name_without_enter_is_added_on_leaving(vault: Vault) -> None:
    """Another page: whoever was typed is on the map."""
    with vault.at_the_map() as kitchen:
        QTest.keyClicks(kitchen.page.tools.quick_add.line, "Ria")
        kitchen.window.go(CASELOAD)
        kitchen.settle()
    assert vault.load().people[-1].name == "Ria"


@pytest.mark.parametrize("how", ["close", "lock"])
def test_half_a_name_adds_nobody_when_the_vault_closes(vault: Vault, how: str) -> None:
    """Closing and locking keep it as a draft: half a name is not somebody yet."""
    with vault.at_the_map() as kitchen:
        QTest.keyClicks(kitchen.page.tools.quick_add.line, "Ri")
        if how == "lock":
            kitchen.window.lock()
    assert "Ri" not in [person.name for person in vault.load().people]
    workspace = open_vault(vault.folder, vault.clock)
    assert "Ri" in workspace.drafts.load().texts.values()
    workspace.lock()


def test_a_refused_name_is_said_in_the_window_when_the_map_was_left(kitchen: Kitchen) -> None:
    """The line is gone by then, so the sentence stands in the bar."""
    kitchen.page.tools.quick_add.line.setText("x" * 121)
    kitchen.window.go(CASELOAD)
    kitchen.settle()
    assert "te lang: 121 tekens" in kitchen.window.message_bar.text()
