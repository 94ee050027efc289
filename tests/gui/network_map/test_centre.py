"""A carer in the middle of the map: a way of looking, and nothing that is stored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from screening.network.model import Direction, Point, TieKind
from screening.network.own_ties import find_tie
from tests.gui.network_map.table import LEFT, Kitchen
from ui.network_map.map_modes import MapMode
from ui.network_map.scene import CLIENT_ON_MAP
from ui.network_map.side_panel import Tab

CTRL = Qt.KeyboardModifier.ControlModifier
MIDDLE = Point(0, 0)


def list_choices(kitchen: Kitchen) -> dict[str, QAction]:
    """Return who can be put in the middle."""
    return {action.text(): action for action in kitchen.page.board.centre.menu().actions()}


def put_annie_in_the_middle(kitchen: Kitchen) -> None:
    """Pick Annie from the menu."""
    list_choices(kitchen)["Annie Jansen"].trigger()
    kitchen.settle()


def client_spot(kitchen: Kitchen) -> Point:
    """Return where the client stands."""
    return kitchen.view.map_scene.place_of(kitchen.stored.client_id)


def test_client_and_carers_can_be_in_the_middle(kitchen: Kitchen) -> None:
    """The client is first, and says so; the choice of now is ticked and stands on the button."""
    choices = list_choices(kitchen)
    assert list(choices) == ["Piet Jansen (cliënt)", "Annie Jansen", "Marja Jansen"]
    assert choices["Piet Jansen (cliënt)"].isChecked()
    assert kitchen.page.board.centre.text() == "Midden: Piet Jansen"
    put_annie_in_the_middle(kitchen)
    assert kitchen.page.board.centre.accessibleName() == "Midden: Annie Jansen"
    assert list_choices(kitchen)["Annie Jansen"].isChecked()
    list_choices(kitchen)["Piet Jansen (cliënt)"].trigger()
    kitchen.settle()
    assert kitchen.view.map_scene.centre is None


def test_button_is_reached_by_keyboard(kitchen: Kitchen) -> None:
    """The choice takes the focus, as every button does, and lies on top of the map."""
    board = kitchen.page.board
    button = board.centre
    assert board.childAt(button.geometry().center()) is button
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_others_stand_around_the_carer_and_nothing_is_stored(kitchen: Kitchen) -> None:
    """The client has a symbol, the carer has none, and the vault, the list and the counts stay."""
    before = kitchen.stored
    chapters = kitchen.page._material.chapters  # type: ignore[union-attr]
    put_annie_in_the_middle(kitchen)
    scene = kitchen.view.map_scene
    annie = kitchen.household.people["annie"]
    assert annie not in scene.people
    assert scene.people[before.client_id].label == "Piet Jansen cliënt"
    assert len(list(scene.strokes)) == len(before.ties) + sum(
        person.tie_to_client is not None for person in before.people
    )
    assert kitchen.stored.people == before.people
    assert kitchen.page.panel.people.model.row_of(annie) >= 0
    material = kitchen.page._material
    assert material is not None
    assert material.chapters == chapters


def test_places_are_not_dragged_around_a_carer(kitchen: Kitchen) -> None:
    """A drag or Ctrl with an arrow moves nobody and says why, in one sentence."""
    put_annie_in_the_middle(kitchen)
    assert "Verslepen" in kitchen.page.board.message.text()
    kitchen.page.board.message.dismiss()
    before = kitchen.spot("kees")
    kitchen.drag(before, kitchen.spot_at(Point(0.1, 0.6)))
    assert kitchen.spot("kees") == before
    assert kitchen.page.board.message.text() == (
        "Verslepen kan alleen met Piet Jansen in het midden."
    )
    kitchen.page.board.message.dismiss()
    kitchen.choose("kees")
    kitchen.press(Qt.Key.Key_Right, modifier=CTRL)
    assert kitchen.spot("kees") == before
    assert "Verslepen" in kitchen.page.board.message.text()
    assert kitchen.person("kees").place is None


def test_carer_in_the_middle_is_chosen_and_edited(kitchen: Kitchen) -> None:
    """A tap on the middle opens the carer in the panel; what is typed is kept as ever."""
    put_annie_in_the_middle(kitchen)
    QTest.mouseClick(kitchen.view.viewport(), LEFT, pos=kitchen.spot_at(MIDDLE))
    kitchen.settle()
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Annie Jansen"
    kitchen.write(form.name, "Annie Jansen-Bos")
    assert kitchen.person("annie").name == "Annie Jansen-Bos"
    assert kitchen.page.board.centre.text() == "Midden: Annie Jansen-Bos"


def test_ties_are_drawn_to_who_is_meant(kitchen: Kitchen) -> None:
    """A tie to the middle is one with the carer; one to the client's place is the client's."""
    put_annie_in_the_middle(kitchen)
    henk, annie = (kitchen.household.people[key] for key in ("henk", "annie"))
    kitchen.page.tools.tie_button.setChecked(True)
    kitchen.drag(kitchen.spot("henk"), kitchen.spot_at(MIDDLE))
    chooser = kitchen.page.board.ties.chooser
    assert "Henk Vos en Annie Jansen" in chooser.question.text()
    kitchen.click(chooser.kinds.buttons[TieKind.BROKEN])
    chooser.content.direction_committed.emit(Direction.FORWARD)
    kitchen.settle()
    tie = find_tie(kitchen.stored, henk, annie)
    assert tie is not None
    assert (tie.kind, tie.direction) == (TieKind.BROKEN, Direction.FORWARD)
    kitchen.press(Qt.Key.Key_Escape, chooser)
    kitchen.drag(kitchen.spot("henk"), kitchen.spot_at(client_spot(kitchen)))
    assert "Henk Vos en Piet Jansen" in chooser.question.text()
    kitchen.click(chooser.kinds.buttons[TieKind.BROKEN])
    assert kitchen.person("henk").tie_to_client is TieKind.BROKEN


def test_client_is_never_taken_off_the_map(kitchen: Kitchen) -> None:
    """Delete on the client, who stands among the others now, does nothing and says nothing."""
    put_annie_in_the_middle(kitchen)
    client = kitchen.stored.client_id
    refused: list[object] = []
    kitchen.window.operations.refused.connect(refused.append)
    kitchen.view.chosen.emit(client)
    kitchen.press(Qt.Key.Key_Delete)
    assert refused == []
    assert "is de cliënt" in kitchen.page.board.message.text()
    assert client in kitchen.view.map_scene.people
    assert "Piet Jansen" in kitchen.view.accessibleDescription()


def test_carer_who_is_one_no_more_leaves_the_middle(kitchen: Kitchen) -> None:
    """Taken off the map or into another circle, the carer makes way for the client."""
    put_annie_in_the_middle(kitchen)
    annie = kitchen.household.people["annie"]
    kitchen.page._edits.change_person(annie, {"deceased": True})
    kitchen.settle()
    assert kitchen.view.map_scene.centre is None
    assert annie in kitchen.view.map_scene.people
    kitchen.undo()
    assert kitchen.view.map_scene.centre is None


def test_what_if_the_carer_in_the_middle_drops_out(kitchen: Kitchen) -> None:
    """The middle says so, and its ties fade."""
    put_annie_in_the_middle(kitchen)
    scene = kitchen.view.map_scene
    scene.show_leaver(kitchen.household.people["annie"])
    assert scene._client._age == "valt uit"
    assert scene._tie_leaver() == CLIENT_ON_MAP
    scene.show_leaver(None)
    assert scene._client._age == "78 jaar"


def test_middle_comes_back_after_a_lock(kitchen: Kitchen) -> None:
    """What the page says of itself brings back the tab, the person and the middle."""
    put_annie_in_the_middle(kitchen)
    kitchen.choose("kees")
    state = kitchen.page.fold_state()
    list_choices(kitchen)["Piet Jansen (cliënt)"].trigger()
    kitchen.settle()
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.page.unfold(state)
    kitchen.settle()
    assert kitchen.view.map_scene.centre == kitchen.household.people["annie"]
    assert kitchen.page.panel.tab is Tab.PERSON
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Kees Jansen"


@pytest.mark.parametrize("state", ["list ", "person {annie}"])
def test_what_the_version_before_kept_is_taken_up(kitchen: Kitchen, state: str) -> None:
    """It knew a tab and a person only: the map is shown around the client."""
    kitchen.page.unfold(state.format(annie=kitchen.household.people["annie"]))
    kitchen.settle()
    assert kitchen.page.fold_state().startswith(state.split(maxsplit=1)[0])
    assert kitchen.page.modes.mode is MapMode.MAP
