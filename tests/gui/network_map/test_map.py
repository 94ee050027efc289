"""What hands do on the map: choosing, dragging, drawing ties, and the same by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import Group, Point, Sector, TieKind
from screening.storage.errors import DiskFull
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from ui.network_map.side_panel import Tab

CTRL = Qt.KeyboardModifier.ControlModifier


def test_drag_is_kept_and_is_one_step_of_undo(vault: Vault) -> None:
    """Who is dragged within a circle stands there after re-opening; undo once brings them back."""
    with vault.at_the_map() as kitchen:
        before = kitchen.spot("els")
        kitchen.drag(before, kitchen.spot_at(Point(0.1, 0.6)))
        kitchen.undo()
        assert kitchen.person("els").place is None
        assert kitchen.spot("els") == before
        kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6)))
    els = vault.load().person(vault.household.people["els"])
    assert els.place is not None
    assert (els.place.x, els.place.y) == pytest.approx((0.1, 0.6), abs=0.01)
    assert els.group is Group.INFORMAL


@pytest.mark.parametrize(
    "key, place, group",
    [
        ("els", Point(0.0, 0.3), Group.CARER),
        ("els", Point(0.0, 0.9), Group.PROFESSIONAL),
        ("annie", Point(0.0, -0.6), Group.INFORMAL),
        ("noor", Point(-0.1, 0.65), Group.VOLUNTEER),
        ("noor", Point(0.0, 0.3), Group.CARER),
    ],
)
def test_circle_of_the_drop_decides_the_group(
    kitchen: Kitchen, key: str, place: Point, group: Group
) -> None:
    """Inside is a carer, outside a professional, between them the others; a volunteer stays one."""
    kitchen.drag(kitchen.spot(key), kitchen.spot_at(place))
    assert kitchen.person(key).group is group


def test_drop_in_another_sector_offers_that_sector(kitchen: Kitchen) -> None:
    """The sector is only changed by a click on the offer."""
    kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(-0.05, -0.6)))
    assert kitchen.person("els").sector is Sector.NEIGHBOURS
    assert "gezin" in kitchen.page.board.message.text()
    kitchen.click(kitchen.page.board.message.button)
    assert kitchen.person("els").sector is Sector.FAMILY_OF_ORIGIN


def test_only_own_ties_follow_a_drag(kitchen: Kitchen) -> None:
    """While somebody is dragged the ties of others are left alone, and nothing is stored."""
    scene = kitchen.view.map_scene
    kitchen.press_and_move(kitchen.spot("kees"), kitchen.spot_at(Point(-0.3, -0.6)))
    kees = kitchen.household.people["kees"]
    moving = list(scene._ties.moving)
    assert moving
    assert all(kees in (stroke.first, stroke.second) for stroke in moving)
    assert kitchen.person("kees").place is None
    QTest.mouseRelease(kitchen.view.viewport(), LEFT, pos=kitchen.spot("kees"))
    kitchen.settle()
    assert kitchen.person("kees").place is not None


def test_reload_waits_for_the_hand(kitchen: Kitchen) -> None:
    """What is being dragged does not jump when the map is read again meanwhile."""
    target = kitchen.spot_at(Point(-0.3, -0.6))
    kitchen.press_and_move(kitchen.spot("kees"), target)
    kitchen.page.reload()
    kitchen.settle()
    assert (kitchen.spot("kees") - target).manhattanLength() <= 2
    kitchen.press(Qt.Key.Key_Escape)
    assert kitchen.person("kees").place is None
    assert (kitchen.spot("kees") - target).manhattanLength() > 10


def test_tie_mode_draws_a_tie(kitchen: Kitchen) -> None:
    """Dragging from one person to another asks for the kind, and stores it."""
    kitchen.click(kitchen.page.tools.tie_button)
    kitchen.drag(kitchen.spot("henk"), kitchen.spot("els"))
    chooser = kitchen.page.board.ties.chooser
    assert chooser.isVisible()
    assert "Henk Vos en Els van Dam" in chooser.question.text()
    kitchen.click(chooser.kinds.buttons[TieKind.TENSE])
    assert kitchen.tie("henk", "els") is TieKind.TENSE
    kitchen.press(Qt.Key.Key_Escape, chooser)
    assert not chooser.isVisible()
    kitchen.undo()
    assert kitchen.tie("henk", "els") is None


def test_handle_draws_a_tie_without_the_mode(kitchen: Kitchen) -> None:
    """The handle of the chosen person is enough; Escape draws nothing."""
    kitchen.choose("henk")
    item = kitchen.view.map_scene.people[kitchen.household.people["henk"]]
    handle = kitchen.view.mapFromScene(item.handle_point())
    kitchen.drag(handle, kitchen.spot("els"))
    kitchen.press(Qt.Key.Key_Escape, kitchen.page.board.ties.chooser)
    assert kitchen.tie("henk", "els") is None
    kitchen.drag(handle, kitchen.spot("els"))
    kitchen.click(kitchen.page.board.ties.chooser.kinds.buttons[TieKind.SUPPORTIVE])
    assert kitchen.tie("henk", "els") is TieKind.SUPPORTIVE
    assert kitchen.person("henk").place is None


def test_tie_to_the_client_is_drawn_to_the_middle(kitchen: Kitchen) -> None:
    """A tie that ends at the client becomes the tie to the client."""
    kitchen.click(kitchen.page.tools.tie_button)
    kitchen.drag(kitchen.spot("henk"), kitchen.spot_at(Point(0, 0)))
    kitchen.click(kitchen.page.board.ties.chooser.kinds.buttons[TieKind.BROKEN])
    assert kitchen.person("henk").tie_to_client is TieKind.BROKEN


def test_tapped_tie_can_be_taken_away(kitchen: Kitchen) -> None:
    """A click on a line offers its kinds and to remove it."""
    middle = (kitchen.spot("kees") + kitchen.spot("marja")) / 2
    QTest.mouseClick(kitchen.view.viewport(), LEFT, pos=middle)
    kitchen.click(kitchen.page.board.ties.chooser.remove_button)
    assert kitchen.tie("kees", "marja") is None


def test_double_click_on_paper_asks_for_a_name(kitchen: Kitchen) -> None:
    """The newcomer stands where the paper was tapped, in that circle, and is there once."""
    place = Point(0.9, -0.9)
    QTest.mouseDClick(kitchen.view.viewport(), LEFT, pos=kitchen.spot_at(place))
    line = kitchen.page.tools.quick_add.line
    assert kitchen.has_focus(line)
    QTest.keyClicks(line, "Ria")
    kitchen.press(Qt.Key.Key_Return, line)
    (ria,) = [person for person in kitchen.stored.people if person.name == "Ria"]
    assert ria.group is Group.PROFESSIONAL
    assert ria.place is not None
    assert (ria.place.x, ria.place.y) == pytest.approx((0.9, -0.9), abs=0.02)


def test_keys_choose_open_and_remove(kitchen: Kitchen) -> None:
    """Tab goes from person to person, Enter opens the form, Delete removes and undo brings back."""
    kitchen.view.setFocus()
    kitchen.press(Qt.Key.Key_Tab)
    first = kitchen.view.person
    kitchen.press(Qt.Key.Key_Tab)
    assert first is not None
    assert kitchen.view.person not in (None, first)
    kitchen.page.choose(kitchen.household.people["els"])
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.press(Qt.Key.Key_Return)
    form = kitchen.page.panel.person.form
    assert kitchen.page.panel.tab is Tab.PERSON
    assert form is not None
    assert kitchen.has_focus(form.name)
    kitchen.press(Qt.Key.Key_Delete)
    assert all(person.name != "Els van Dam" for person in kitchen.stored.people)
    kitchen.undo()
    assert kitchen.tie("annie", "els") is TieKind.SUPPORTIVE


def test_tab_leaves_the_map_after_the_last_person(kitchen: Kitchen) -> None:
    """The map is no trap for the keyboard."""
    kitchen.view.setFocus()
    kitchen.page.choose(list(kitchen.view.map_scene.people)[-1])
    kitchen.press(Qt.Key.Key_Tab)
    assert not kitchen.has_focus(kitchen.view)


def test_arrows_choose_and_with_ctrl_shift(kitchen: Kitchen) -> None:
    """An arrow goes to whoever stands there; with Ctrl it shifts the chosen person."""
    kitchen.choose("henk")
    kitchen.press(Qt.Key.Key_Left)
    assert kitchen.view.person != kitchen.household.people["henk"]
    kitchen.choose("henk")
    before = kitchen.view.map_scene.place_of(kitchen.household.people["henk"])
    kitchen.press(Qt.Key.Key_Right, modifier=CTRL)
    place = kitchen.person("henk").place
    assert place is not None
    assert place.x > before.x
    assert place.y == pytest.approx(before.y)


def test_measured_carer_stays_on_the_map(kitchen: Kitchen) -> None:
    """A carer with a measurement cannot be removed, and the window says why."""
    kitchen.choose("annie")
    kitchen.press(Qt.Key.Key_Delete)
    assert kitchen.person("annie").name == "Annie Jansen"
    assert "vragenlijst" in kitchen.window.message_bar.text()


def test_chosen_person_is_told_to_a_screen_reader(kitchen: Kitchen) -> None:
    """The view has a name, and its description is the person who is chosen."""
    assert kitchen.view.accessibleName() == "Netwerkkaart"
    assert "Tab" in kitchen.view.accessibleDescription()
    kitchen.choose("annie")
    assert "Annie Jansen, echtgenote" in kitchen.view.accessibleDescription()
    assert "49 uur per week" in kitchen.view.accessibleDescription()


def test_zoom_and_back(kitchen: Kitchen) -> None:
    """Nearer makes the map larger than the view; the whole map comes back with one click."""
    unit = kitchen.view.map_scene.unit
    kitchen.click(kitchen.page.board.zoom.in_button)
    assert kitchen.view.map_scene.unit == pytest.approx(unit * 1.25)
    kitchen.click(kitchen.page.board.zoom.fit_button)
    assert kitchen.view.map_scene.unit == pytest.approx(unit)


def test_drop_that_cannot_be_kept_goes_back(
    kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk is full the person stands where they stood, and the window says why."""

    def fail(*_arguments: object) -> None:
        raise DiskFull

    els = kitchen.household.people["els"]
    before = kitchen.view.map_scene.place_of(els)
    monkeypatch.setattr(kitchen.page.context.workspace.network, "move_people", fail)
    kitchen.drag(kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6)))
    now = kitchen.view.map_scene.place_of(els)
    assert (now.x, now.y) == pytest.approx((before.x, before.y))
    assert kitchen.window.message_bar.text()
