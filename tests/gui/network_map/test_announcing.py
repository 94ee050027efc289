"""What who hears the screen is told: every change, once, and none that was not kept."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import Group, Point, Sector, TieKind
from tests.gui.network_map.table import Kitchen
from tests.support.windows import paste
from ui.components import announcer as module
from ui.network_map import map_message
from ui.network_map.side_panel import Tab
from ui.places import CASELOAD

Told = list[str]


@pytest.fixture
def told(kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What is announced from now on, by the announcer and by the message on the map."""
    sentences: Told = []
    assert kitchen.page.announcer is not None
    for place in (module, map_message):
        monkeypatch.setattr(place, "announce", lambda _widget, text: sentences.append(text))
    return sentences


def test_every_change_on_the_map_is_told_once(kitchen: Kitchen, told: Told) -> None:
    """Whoever came, was tied, moved and went; then undone and redone."""
    line = kitchen.page.tools.quick_add.line
    QTest.keyClicks(line, "Ria")
    kitchen.press(Qt.Key.Key_Return, line)
    kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(0.05, 0.62)))
    kitchen.page.board.ask_kind(kitchen.household.people["henk"], kitchen.household.people["els"])
    kitchen.click(kitchen.page.board.ties.chooser.kinds.buttons[TieKind.TENSE])
    kitchen.choose("els")
    kitchen.press(Qt.Key.Key_Delete)
    kitchen.undo()
    kitchen.click(kitchen.window.top_bar.redo_button)
    assert told == [
        "Ria staat nu op de kaart: familie, vriend of buur, overige familie.",
        "Els van Dam is verplaatst.",
        "Band tussen Henk Vos en Els van Dam: gespannen.",
        "Els van Dam is van de kaart gehaald.",
        "Ongedaan gemaakt: Els van Dam verwijderen.",
        "Opnieuw gedaan: Els van Dam verwijderen.",
    ]


def test_another_circle_is_told_with_the_offer_of_the_sector(kitchen: Kitchen, told: Told) -> None:
    """The group once, by the announcer; what can be done about it by the message."""
    kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(-0.02, -0.9)))
    assert told == [
        "Deze plek hoort bij: gezin van herkomst.",
        "Els van Dam is verplaatst en staat nu bij de groep: beroepskracht.",
    ]


def test_several_people_are_one_sentence(kitchen: Kitchen, told: Told) -> None:
    """A pasted list, and group and sector of all who are chosen."""
    paste(kitchen.page.tools.quick_add.line, "Ria\nBram\nToos")
    kitchen.settle()
    people = [person.id for person in kitchen.stored.people[-3:]]
    kitchen.page.choosing.select(people, people[0])
    kitchen.page.board.together.set_group(Group.VOLUNTEER)
    kitchen.page.board.together.set_sector(Sector.NEIGHBOURS)
    kitchen.page.board.together.remove()
    kitchen.settle()
    assert told == [
        "3 mensen staan nu op de kaart.",
        "3 mensen staan nu bij de groep: vrijwilliger.",
        "3 mensen staan nu in de sector: buren.",
        "3 mensen zijn van de kaart gehaald.",
    ]


def test_typing_in_one_field_is_told_once(kitchen: Kitchen, told: Told) -> None:
    """However often it is stored meanwhile; the next field is told again."""
    workspace, els = kitchen.page.context.workspace, kitchen.household.people["els"]
    change = workspace.network.change_person
    for note in ("k", "ko", "kom"):
        kitchen.window.operations.write(partial(change, kitchen.visit_id, els, note=note))
    kitchen.window.operations.write(
        lambda: workspace.network.change_person(kitchen.visit_id, els, age=60)
    )
    kitchen.settle()
    assert told == ["Bewaard: gegevens van Els van Dam."] * 2


def test_what_is_refused_is_not_told_as_done(kitchen: Kitchen, told: Told) -> None:
    """The bar at the top says why; and another page does not speak for the map."""
    kitchen.choose("annie")
    kitchen.press(Qt.Key.Key_Delete)
    assert told == []
    kitchen.page.panel.show_tab(Tab.LIST)
    workspace, els = kitchen.page.context.workspace, kitchen.household.people["els"]
    kitchen.window.go(CASELOAD)
    kitchen.window.operations.write(
        lambda: workspace.network.change_person(kitchen.visit_id, els, age=60)
    )
    kitchen.settle()
    assert told == []
