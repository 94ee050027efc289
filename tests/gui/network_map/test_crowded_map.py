"""A map with many people and ties: what stands out, what stands back, what covers what."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.network.drawing import draw_map
from screening.network.layout import lay_out
from screening.network.model import NetworkMap, TieKind
from screening.network.tie_lines import TiePath
from tests.gui.network_map.table import Kitchen
from tests.unit.network.maps import make_people, make_tie
from ui.components.buttons import Button
from ui.network_map import tie_item
from ui.network_map.look import make_look
from ui.network_map.sector_names import place_sector_names
from ui.network_map.tie_item import TieItem
from ui.network_map.tie_layers import MANY
from ui.network_map.view import MapView
from ui.theme import Theme, ThemeMode

PEOPLE = tuple(make_people(40, seed=4))
TIES = tuple(
    make_tie(PEOPLE[number % 40].id, PEOPLE[(number * 7 + 3) % 39].id, list(TieKind)[number % 4])
    for number in range(60)
    if number % 40 != (number * 7 + 3) % 39
)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The theme of the app, in use."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    return theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> MapView:
    """The map on the screen."""
    view = MapView(theme)
    qtbot.addWidget(view)
    view.resize(690, 490)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(view: MapView, ties: int) -> NetworkMap:
    """Show the people with so many of their ties."""
    network = NetworkMap("Piet Jansen", 81, PEOPLE, TIES[:ties])
    view.display(network, lay_out(PEOPLE))
    QApplication.processEvents()
    return network


def items(view: MapView) -> list[TieItem]:
    """Return the layers with ties that are seen."""
    found = [item for item in view.map_scene.items() if isinstance(item, TieItem)]
    return [item for item in found if item.strokes and item.isVisible()]


def test_of_many_ties_those_of_the_chosen_one_stand_out(view: MapView) -> None:
    """All others stand back as one; and come forward again."""
    network = show(view, len(TIES))
    chosen = max(
        (person.id for person in network.people),
        key=lambda key: sum(key in (tie.first, tie.second) for tie in network.ties),
    )
    view.choose(chosen)
    bold = [item for item in items(view) if item.opacity() == 1]
    pale = [item for item in items(view) if item.opacity() < 1]
    assert bold
    assert pale
    assert all(chosen in (stroke.first, stroke.second) for stroke in bold[0].strokes)
    wanted = sum(chosen in (stroke.first, stroke.second) for stroke in pale[0].strokes)
    assert len(bold[0].strokes) == wanted > 0
    view.choose(None)
    assert [item.opacity() for item in items(view)] == [1]


def test_whoever_has_no_tie_makes_all_others_stand_back(view: MapView) -> None:
    """That nobody is connected with the chosen one is seen too."""
    network = show(view, MANY + 20)
    tied = {end for tie in network.ties for end in (tie.first, tie.second)}
    alone = next(
        person.id
        for person in network.people
        if person.id not in tied and person.tie_to_client is None
    )
    view.choose(alone)
    assert [item.opacity() < 1 for item in items(view)] == [True]


def test_of_few_ties_none_stands_back(view: MapView) -> None:
    """On a usual map one sees at once whose they are."""
    network = show(view, 5)
    assert len(list(view.map_scene.strokes)) <= MANY
    view.choose(network.people[0].id)
    assert items(view)
    assert all(item.opacity() == 1 for item in items(view))


def test_the_same_ties_are_not_drawn_again(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another age changes no line, and a thousand lines take long to draw."""
    network = show(view, len(TIES))
    drawn: list[TiePath] = []

    def note(path: TiePath, _unit: float) -> list[QLineF]:
        drawn.append(path)
        return []

    monkeypatch.setattr(tie_item, "to_lines", note)
    older = tuple(replace(person, age=90) for person in network.people)
    view.display(replace(network, people=older), lay_out(older))
    assert drawn == []
    view.display(replace(network, ties=network.ties[1:]), lay_out(PEOPLE))
    assert drawn


def test_a_name_never_covers_the_symbol_of_somebody_below(view: MapView) -> None:
    """Who stands lower on a crowded map is painted later."""
    show(view, 0)
    people = sorted(view.map_scene.people.values(), key=lambda item: item.y())
    levels = [item.zValue() for item in people]
    assert all(above < below for above, below in pairwise(levels))
    assert view.map_scene.person_at(people[-1].pos()) == people[-1].person.id


def test_names_of_sectors_stay_clear_of_buttons_in_the_corners(theme: Theme, qtbot: QtBot) -> None:
    """Wherever the sectors end, as long as there is room beside the buttons."""
    metrics = QFontMetricsF(make_look(theme).detail_font)
    button = Button(theme, "Hele kaart")
    qtbot.addWidget(button)
    size = button.sizeHint()
    for seed in range(30):
        people = tuple(make_people(10 + seed, seed=seed))
        marks = draw_map(NetworkMap("Piet", 80, people, ()), lay_out(people)).sectors
        bounds = QRectF(-345, -247, 690, 494)
        taken = [
            QRectF(bounds.topLeft(), bounds.topLeft()).adjusted(0, 0, 140, 44),
            QRectF(bounds.right() - 140, bounds.bottom() - size.height(), 140, size.height()),
        ]
        names = place_sector_names(marks, 215, metrics, 345, taken)
        assert len(names) == len(marks)
        if all(len(text) > 1 for _, text in names):
            free = place_sector_names(marks, 215, metrics, 345)
            assert {text.split()[0] for _, text in names} == {text.split()[0] for _, text in free}
            hit = [text for box, text in names if any(box.intersects(each) for each in taken)]
            assert hit == []


def test_only_dots_have_round_ends(theme: Theme) -> None:
    """Round ends take four times as long to paint, and only dots show them."""
    look = make_look(theme)
    round_ones = [kind for kind in TieKind if look.ties[kind].capStyle().name == "RoundCap"]
    assert round_ones == [TieKind.NEUTRAL]


@pytest.mark.parametrize(
    "words", ["Kort.", "Een zin die zo lang is dat hij nergens naast past. " * 2]
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_message_never_covers_the_tools(kitchen: Kitchen, words: str, scale: float) -> None:
    """It stands beside them, or above them, and within the map."""
    board = kitchen.page.board
    kitchen.window.theme.set_text_scale(scale)
    kitchen.settle()
    board.message.say(words)
    place = board.message.geometry()
    assert not place.intersects(board.zoom.geometry())
    assert board.rect().contains(place)
