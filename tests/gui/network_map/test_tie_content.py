"""Direction and letters of ties, told on the map and in the form, and seen on both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.model import Direction, Point, SupportKind, Tie, TieKind
from screening.network.own_ties import CLIENT_END, find_tie
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from tests.gui.network_map.test_person_form import open_form, pick
from ui.network_map.people_model import NAME
from ui.network_map.tie_chooser import TieChooser
from ui.network_map.tie_content import TieContent

LETTERS = frozenset({SupportKind.PRACTICAL, SupportKind.EMOTIONAL})


def tie_between(kitchen: Kitchen, first: str, second: str = "") -> Tie | None:
    """Return a tie as stored, as seen from the first; with the client when only one is named."""
    people = kitchen.household.people
    return find_tie(kitchen.stored, people[first], people[second] if second else CLIENT_END)


def draw(kitchen: Kitchen, first: str, second: str) -> TieChooser:
    """Drag a tie from one to another and return the choice that appears."""
    kitchen.page.tools.tie_button.setChecked(True)
    kitchen.drag(kitchen.spot(first), kitchen.spot(second))
    return kitchen.page.board.ties.chooser


def test_drawn_tie_gets_direction_and_letters(kitchen: Kitchen) -> None:
    """After the kind the choice asks for more; every answer counts at once and is one step."""
    chooser = draw(kitchen, "henk", "els")
    assert not chooser.content.isVisible()
    kitchen.click(chooser.kinds.buttons[TieKind.TENSE])
    assert chooser.content.isVisible()
    pick(kitchen, chooser.content.direction, "Henk Vos geeft aan Els van Dam")
    kitchen.click(chooser.content.letters.buttons[SupportKind.PRACTICAL])
    kitchen.click(chooser.content.letters.buttons[SupportKind.EMOTIONAL])
    tie = tie_between(kitchen, "henk", "els")
    assert tie is not None
    assert (tie.kind, tie.direction, tie.support) == (TieKind.TENSE, Direction.FORWARD, LETTERS)
    kitchen.undo()
    tie = tie_between(kitchen, "henk", "els")
    assert tie is not None
    assert tie.support == {SupportKind.PRACTICAL}
    assert chooser.content.letters.value() == {SupportKind.PRACTICAL}
    kitchen.undo()
    kitchen.undo()
    kitchen.undo()
    assert tie_between(kitchen, "henk", "els") is None
    assert not chooser.content.isVisible()


def test_drawing_the_same_tie_again_changes_it(kitchen: Kitchen) -> None:
    """Dragged back from the other side it is the same tie, with what was told of it."""
    before = len(kitchen.stored.ties)
    chooser = draw(kitchen, "henk", "els")
    kitchen.click(chooser.kinds.buttons[TieKind.TENSE])
    pick(kitchen, chooser.content.direction, "Henk Vos geeft aan Els van Dam")
    chooser = draw(kitchen, "els", "henk")
    assert chooser.kinds.buttons[TieKind.TENSE].isChecked()
    assert chooser.content.direction.value() is Direction.BACK
    kitchen.click(chooser.kinds.buttons[TieKind.NEUTRAL])
    assert len(kitchen.stored.ties) == before + 1
    tie = tie_between(kitchen, "henk", "els")
    assert tie is not None
    assert (tie.kind, tie.direction) == (TieKind.NEUTRAL, Direction.FORWARD)


def test_a_tie_to_oneself_is_not_drawn(kitchen: Kitchen) -> None:
    """A drag that ends where it began asks nothing and stores nothing."""
    before = kitchen.stored.ties
    kitchen.page.tools.tie_button.setChecked(True)
    spot = kitchen.spot("henk")
    kitchen.press_and_move(spot, spot_away := kitchen.spot("els"))
    kitchen._move(spot)
    QTest.mouseRelease(kitchen.view.viewport(), LEFT, pos=spot)
    kitchen.settle()
    assert spot_away != spot
    assert not kitchen.page.board.ties.chooser.isVisible()
    assert kitchen.stored.ties == before


def test_a_press_on_the_map_closes_the_choice(kitchen: Kitchen) -> None:
    """Whoever goes on on the map is done with the tie; nothing more is stored."""
    chooser = draw(kitchen, "henk", "els")
    QTest.mouseClick(kitchen.view.viewport(), LEFT, pos=kitchen.spot_at(Point(1.0, -1.0)))
    kitchen.settle()
    assert not chooser.isVisible()
    assert kitchen.tie("henk", "els") is None


def test_direction_of_the_client_tie_is_that_of_the_person(kitchen: Kitchen) -> None:
    """Drawn from the middle, "the client gives" is stored as seen from the person."""
    kitchen.page.tools.tie_button.setChecked(True)
    kitchen.drag(kitchen.spot_at(Point(0, 0)), kitchen.spot("henk"))
    content = kitchen.page.board.ties.chooser.content
    pick(kitchen, content.direction, "Piet Jansen geeft aan Henk Vos")
    kitchen.click(content.letters.buttons[SupportKind.COMPANY])
    henk = kitchen.person("henk")
    assert henk.client_direction is Direction.BACK
    assert henk.client_support == {SupportKind.COMPANY}


def test_choice_leaves_the_two_in_sight(kitchen: Kitchen) -> None:
    """Neither of the two is covered, and what unfolds after the kind moves nothing."""
    chooser = draw(kitchen, "henk", "els")
    place = chooser.pos()
    kitchen.click(chooser.kinds.buttons[TieKind.TENSE])
    assert chooser.pos() == place
    board = kitchen.page.board
    assert board.rect().contains(chooser.geometry())
    for key in ("henk", "els"):
        spot = kitchen.view.viewport().mapTo(board, kitchen.spot(key))
        assert not chooser.geometry().contains(spot)


def test_choice_is_walked_with_tab(kitchen: Kitchen) -> None:
    """Tab goes round through kinds, direction, letters, removing and closing."""
    chooser = draw(kitchen, "kees", "marja")
    kitchen.view.map_scene.clearFocus()
    stops = [
        *chooser.kinds.buttons.values(),
        chooser.content.direction,
        *chooser.content.letters.buttons.values(),
        chooser.remove_button,
        chooser.close_button,
    ]
    for stop in (*stops[1:], stops[0]):
        kitchen.press(Qt.Key.Key_Tab, chooser)
        assert kitchen.has_focus(stop)


def test_what_is_folded_is_made_when_it_is_opened(kitchen: Kitchen) -> None:
    """Walking through a list of people with many ties would wait for it at everybody."""
    form = open_form(kitchen, "kees")
    assert form.ties.rows
    assert form.findChild(TieContent) is None
    row = next(iter(form.ties.rows.values()))
    row.fold_button.click()
    assert form.findChildren(TieContent) == [row.content]
    assert row.content.isVisible()


def test_form_tells_and_changes_what_goes_over_a_tie(vault: Vault) -> None:
    """Folded it says in short what is known; unfolded it is changed, and kept."""
    with vault.at_the_map() as kitchen:
        form = open_form(kitchen, "kees")
        row = form.ties.rows[kitchen.household.people["marja"]]
        assert not row.content.isVisible()
        row.fold_button.click()
        pick(kitchen, row.content.direction, "Marja Jansen geeft aan Kees Jansen")
        kitchen.click(row.content.letters.buttons[SupportKind.ADVICE])
        assert row.fold_button.text() == "krijgt · A"
        assert "krijgt, advies en informatie" in row.fold_button.accessibleName()
    marja, kees = (vault.household.people[key] for key in ("marja", "kees"))
    tie = find_tie(vault.load(), marja, kees)
    assert tie is not None
    assert tie.direction is Direction.FORWARD
    assert tie.support == {SupportKind.ADVICE}


def test_form_changes_the_tie_to_the_client(kitchen: Kitchen) -> None:
    """Direction and letters of the client tie are steps with a name, and go with the tie."""
    form = open_form(kitchen, "kees")
    row = form.client_tie
    row.fold_button.click()
    pick(kitchen, row.content.direction, "Kees Jansen geeft aan Piet Jansen")
    kitchen.click(row.content.letters.buttons[SupportKind.EMOTIONAL])
    kees = kitchen.person("kees")
    assert kees.client_direction is Direction.FORWARD
    assert kees.client_support == {SupportKind.EMOTIONAL}
    assert "band van Kees Jansen met de cliënt" in kitchen.window.top_bar.undo_button.toolTip()
    pick(kitchen, form.tie_to_client, "geen, of niet bekend")
    kees = kitchen.person("kees")
    assert (kees.client_direction, kees.client_support) == (Direction.NONE, frozenset())
    assert not row.fold_button.isVisible()
    assert not row.content.isVisible()


def test_new_tie_in_the_form_opens_itself(kitchen: Kitchen) -> None:
    """What was just made is unfolded, because more is told of it now."""
    form = open_form(kitchen, "henk")
    pick(kitchen, form.ties.other, "Els van Dam, buurvrouw")
    kitchen.click(form.ties.kinds.buttons[TieKind.TENSE])
    row = form.ties.rows[kitchen.household.people["els"]]
    assert row.content.isVisible()
    assert not any(button.isChecked() for button in form.ties.kinds.buttons.values())


def test_arrows_and_letters_are_on_the_map_and_in_words(kitchen: Kitchen) -> None:
    """The line gets a head and letters; the list and the description say the same."""
    people = kitchen.household.people
    kees, marja = people["kees"], people["marja"]
    kitchen.page._edits.change_tie(kees, marja, direction=Direction.FORWARD, support=LETTERS)
    kitchen.page._edits.change_tie(kees, CLIENT_END, direction=Direction.BOTH, support=LETTERS)
    kitchen.settle()
    stroke = next(s for s in kitchen.view.map_scene.strokes if {s.first, s.second} == {kees, marja})
    assert stroke.letters is not None
    assert stroke.letters.text == "PE"
    (head,) = stroke.path.heads
    scene = kitchen.view.map_scene
    ends = {key: scene.place_of(key) for key in (kees, marja)}
    tip = head[0]
    distances = {key: abs(tip.x - p.x) + abs(tip.y - p.y) for key, p in ends.items()}
    assert distances[marja] < distances[kees]
    model = kitchen.page.panel.people.model
    index = model.index(model.row_of(kees), NAME)
    said = model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    expected = "Kees Jansen geeft aan Marja Jansen, praktische hulp en emotionele steun"
    assert expected in said
    kitchen.choose("kees")
    assert "over en weer, praktische hulp en emotionele steun" in (
        kitchen.view.accessibleDescription()
    )


@pytest.mark.parametrize("key", ["kees", "annie"])
def test_closed_visit_shows_direction_and_letters_only(vault: Vault, key: str) -> None:
    """On a closed map they can be read, and not be changed."""
    with vault.at_the_map(vault.household.visits[0]) as kitchen:
        form = open_form(kitchen, key)
        for row in (form.client_tie, *form.ties.rows.values()):
            row.fold_button.click()
            assert row.content.isVisible()
            assert not row.content.direction.isEnabled()
            assert not row.content.letters.isEnabled()
