"""What is done with several people on the map at once: by hand, with the bar, with the menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from screening.network.model import Group, Point, Sector, TieKind
from screening.network.rings import circle_at
from screening.storage.errors import DiskFull
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from ui.network_map.people_menu import make_people_menu
from ui.network_map.side_panel import Tab

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = ("els", "henk", "kees")


def test_dragging_one_drags_all_in_one_write(vault: Vault) -> None:
    """As far as the one in the hand; one step of undo, and there after re-opening."""
    with vault.at_the_map() as kitchen:
        writes: list[object] = []
        kitchen.window.operations.changed.connect(writes.append)
        people = kitchen.choose_several("els", "henk")
        before = {key: kitchen.view.map_scene.place_of(key) for key in people}
        kitchen.press_and_move(kitchen.spot("els"), kitchen.spot("els") + QPoint(12, -6))
        assert not writes
        moving = list(kitchen.view.map_scene._ties.moving)
        assert all({stroke.first, stroke.second} & set(people) for stroke in moving)
        QTest.mouseRelease(kitchen.view.viewport(), LEFT, pos=kitchen.spot("els"))
        kitchen.settle()
        assert len(writes) == 1
        assert set(kitchen.view.people) == set(people)
        kitchen.undo()
        assert all(kitchen.stored.person(key).place is None for key in people)
        kitchen.click(kitchen.window.top_bar.redo_button)
    after = vault.load()
    shifts = []
    for key in people:
        place = after.person(key).place
        assert place is not None
        shifts.append((place.x - before[key].x, place.y - before[key].y))
    assert shifts[0] == pytest.approx(shifts[1])
    assert shifts[0][0] > 0


def test_dragging_off_the_paper_keeps_everybody_on_it(kitchen: Kitchen) -> None:
    """They stop together at the edge, still as far apart."""
    els, henk = kitchen.choose_several("els", "henk")
    scene = kitchen.view.map_scene
    apart = scene.place_of(henk).x - scene.place_of(els).x
    kitchen.drag(kitchen.spot("els"), kitchen.spot("els") + QPoint(4000, 4000))
    places = [kitchen.stored.person(key).place for key in (els, henk)]
    assert places[0] is not None
    assert places[1] is not None
    assert max(place.x for place in places if place) == pytest.approx(1.3)
    assert places[1].x - places[0].x == pytest.approx(apart)
    assert "beroepskracht" in kitchen.page.board.message.text()
    assert kitchen.person("els").group is Group.PROFESSIONAL


def test_many_that_cannot_be_kept_go_back(
    kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk everybody stands where they stood."""

    def fail(*_arguments: object) -> None:
        raise DiskFull

    people = kitchen.choose_several("els", "henk")
    before = [kitchen.view.map_scene.place_of(key) for key in people]
    monkeypatch.setattr(kitchen.page.context.workspace.network, "move_people", fail)
    kitchen.drag(kitchen.spot("els"), kitchen.spot("els") + QPoint(15, 0))
    after = [kitchen.view.map_scene.place_of(key) for key in people]
    for now, then in zip(after, before, strict=True):
        assert (now.x, now.y) == pytest.approx((then.x, then.y))


def test_keys_shift_all_who_are_chosen(kitchen: Kitchen) -> None:
    """Ctrl with an arrow, one write when the key is let go of."""
    people = kitchen.choose_several("els", "henk")
    before = [kitchen.view.map_scene.place_of(key) for key in people]
    kitchen.press(Qt.Key.Key_Right, modifier=CTRL)
    for key, place in zip(people, before, strict=True):
        stored = kitchen.stored.person(key).place
        assert stored is not None
        assert stored.x == pytest.approx(place.x + 0.02)


def test_the_bar_puts_people_in_order(kitchen: Kitchen) -> None:
    """In a row, below each other, on an arc; nobody changes circle; and back to automatic."""
    people = kitchen.choose_several(*KEYS)
    circles = [kitchen.stored.person(key).circle for key in people]
    row, column, arc, automatic = kitchen.page.board.bar.buttons
    for button, number in ((row, 1), (column, 0)):
        kitchen.click(button)
        places = [kitchen.stored.person(key).place for key in people]
        assert len({(place.x, place.y)[number] for place in places if place}) == 1
        assert [circle_at(place) for place in places if place] == circles
    kitchen.click(arc)
    assert [kitchen.stored.person(key).circle for key in people] == circles
    assert set(kitchen.view.people) == set(people)
    kitchen.click(automatic)
    assert all(kitchen.stored.person(key).place is None for key in people)
    for _ in range(4):
        kitchen.undo()
    assert all(kitchen.stored.person(key).place is None for key in people)


def test_delete_takes_all_of_them_in_one_step(kitchen: Kitchen) -> None:
    """Undo brings back everybody with their ties."""
    people = kitchen.choose_several("els", "henk")
    kitchen.press(Qt.Key.Key_Delete)
    assert not {person.id for person in kitchen.stored.people} & set(people)
    assert not kitchen.page.board.bar.isVisible()
    kitchen.undo()
    assert kitchen.tie("annie", "els") is TieKind.SUPPORTIVE
    assert kitchen.person("henk").name == "Henk Vos"


def test_one_who_must_stay_keeps_all_and_is_shown(kitchen: Kitchen) -> None:
    """The sentence is about one of those who were chosen, and that one is chosen afterwards."""
    kitchen.choose_several("els", "annie")
    kitchen.click(kitchen.page.board.bar.remove_button)
    assert kitchen.person("els").name == "Els van Dam"
    text = kitchen.window.message_bar.text()
    assert "Een van de gekozen mensen" in text
    assert "vragenlijst" in text
    assert kitchen.view.people == (kitchen.household.people["annie"],)


def _trigger(kitchen: Kitchen, *path: str) -> None:
    """Choose something in the menu of who is chosen."""
    page = kitchen.page
    menu = make_people_menu(page, page.board.together, page.choosing)
    found: QMenu = menu
    for words in path:
        action = next(each for each in found.actions() if each.text().startswith(words))
        inner = action.menu()
        if isinstance(inner, QMenu):
            found = inner
        else:
            action.trigger()
    menu.deleteLater()
    kitchen.settle()


def test_the_menu_changes_all_of_them(kitchen: Kitchen) -> None:
    """Group and sector of all at once, each in one step."""
    people = kitchen.choose_several("els", "henk")
    _trigger(kitchen, "Groep", "vrijwilliger")
    _trigger(kitchen, "Sector", "V: ")
    for key in people:
        person = kitchen.stored.person(key)
        assert (person.group, person.sector) == (Group.VOLUNTEER, Sector.FRIENDS)
    kitchen.undo()
    kitchen.undo()
    assert kitchen.person("els").group is Group.INFORMAL


def test_the_menu_does_what_one_person_needs(kitchen: Kitchen) -> None:
    """The form, a tie, what falls away; of two it asks for the tie between both."""
    kitchen.choose("henk")
    _trigger(kitchen, "Wat als")
    assert kitchen.page.panel.tab is Tab.DROP_OUT
    assert kitchen.page.panel.drop_out.leaver == kitchen.household.people["henk"]
    _trigger(kitchen, "Gegevens")
    form = kitchen.page.panel.person.form
    assert form is not None
    assert kitchen.has_focus(form.name)
    _trigger(kitchen, "Band met")
    assert kitchen.has_focus(form.ties.other)
    kitchen.choose_several("henk", "els")
    _trigger(kitchen, "Band tussen")
    chooser = kitchen.page.board.ties.chooser
    assert chooser.isVisible()
    kitchen.click(chooser.kinds.buttons[TieKind.TENSE])
    assert kitchen.tie("henk", "els") is TieKind.TENSE


def test_everything_automatic_is_one_step(kitchen: Kitchen) -> None:
    """Also with nobody chosen, and undone at once."""
    kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6)))
    kitchen.page.choose(None)
    _trigger(kitchen, "Alles automatisch")
    assert all(person.place is None for person in kitchen.stored.people)
    kitchen.undo()
    assert kitchen.person("els").place is not None
