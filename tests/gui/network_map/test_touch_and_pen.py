"""Fingers and a pen on the map: what a mouse can do, two fingers, and a hand that rests."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.identifiers import PersonId
from screening.network.model import Point
from tests.gui.network_map.hands import Fingers, Pen
from tests.gui.network_map.table import Kitchen

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def fingers(kitchen: Kitchen) -> Fingers:
    """A touch screen over the map."""
    return Fingers(kitchen.view)


@pytest.fixture
def pen(kitchen: Kitchen) -> Pen:
    """A pen over the map."""
    return Pen(kitchen.view)


def test_a_finger_chooses_and_opens(kitchen: Kitchen, fingers: Fingers) -> None:
    """A tap chooses, also a little beside the symbol; a second one at once opens the form."""
    reach = kitchen.view.gestures.reach
    assert reach >= 22
    fingers.tap(kitchen.spot("els") - QPoint(round(reach) - 3, 0))
    assert kitchen.view.person == kitchen.household.people["els"]
    opened: list[object] = []
    kitchen.view.opened.connect(opened.append)
    fingers.tap(kitchen.spot("els"))
    kitchen.settle()
    assert opened == [kitchen.household.people["els"]]
    fingers.tap(kitchen.spot("els"))
    assert len(opened) == 1


def test_a_finger_drags_in_one_write(kitchen: Kitchen, fingers: Fingers) -> None:
    """Nothing is stored before the finger lifts, and then once."""
    writes: list[object] = []
    kitchen.window.operations.changed.connect(writes.append)
    end = kitchen.spot_at(Point(0.1, 0.6))
    fingers.drag(kitchen.spot("els"), end)
    kitchen.settle()
    assert len(writes) == 1
    place = kitchen.person("els").place
    assert place is not None
    assert (place.x, place.y) == pytest.approx((0.1, 0.6), abs=0.02)


def test_two_fingers_make_the_map_larger(kitchen: Kitchen, fingers: Fingers) -> None:
    """What is between the fingers stays there; nobody is chosen or moved by it."""
    view = kitchen.view
    middle = kitchen.spot("els") + QPoint(30, -30)
    unit, under = view.map_scene.unit, view.mapToScene(middle) / view.map_scene.unit
    fingers.step(press={0: middle - QPoint(40, 0)})
    fingers.step(press={1: middle + QPoint(40, 0)})
    for reach in (50, 60, 70, 80):
        fingers.step(move={0: middle - QPoint(reach, 0), 1: middle + QPoint(reach, 0)})
    assert view.map_scene.unit == pytest.approx(2 * unit, rel=0.05)
    now = view.mapToScene(middle) / view.map_scene.unit
    assert (now - under).manhattanLength() < 0.03
    way = QPoint(25, 15)
    fingers.step(move={0: middle - QPoint(80, 0) + way, 1: middle + QPoint(80, 0) + way})
    shifted = view.mapToScene(middle + way) / view.map_scene.unit
    assert (shifted - under).manhattanLength() < 0.03
    fingers.step(release={1: middle + QPoint(80, 0) + way})
    fingers.step(move={0: middle + QPoint(10, 60)})
    fingers.step(release={0: middle + QPoint(10, 60)})
    kitchen.settle()
    assert view.person is None
    assert all(person.place is None for person in kitchen.stored.people)


def test_one_finger_shifts_a_map_that_is_larger_than_the_view(
    kitchen: Kitchen, fingers: Fingers
) -> None:
    """On empty paper, as the mouse does."""
    kitchen.view.zoom_in()
    kitchen.view.zoom_in()
    start = QPoint(60, 120)
    under = kitchen.view.mapToScene(start)
    fingers.drag(start, start - QPoint(40, 0))
    moved = kitchen.view.mapFromScene(under) - start
    assert moved.x() == pytest.approx(-40, abs=2)


def test_a_hand_that_rests_does_not_disturb_a_drag(kitchen: Kitchen, fingers: Fingers) -> None:
    """A second touch while somebody is dragged neither loses them nor makes them jump."""
    start, end = kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6))
    palm = kitchen.spot_at(Point(-0.9, 0.9))
    fingers.step(press={0: start})
    fingers.step(move={0: start + (end - start) * 0.5})
    fingers.step(press={1: palm})
    fingers.step(move={1: palm + QPoint(60, -60)})
    half = start + (end - start) * 0.5
    assert (kitchen.spot("els") - half).manhattanLength() <= 3
    fingers.step(move={0: end})
    fingers.step(release={0: end})
    fingers.step(release={1: palm})
    kitchen.settle()
    place = kitchen.person("els").place
    assert place is not None
    assert (place.x, place.y) == pytest.approx((0.1, 0.6), abs=0.02)


def test_a_touch_that_the_system_takes_away_puts_everybody_back(
    kitchen: Kitchen, fingers: Fingers
) -> None:
    """A gesture of the system in the middle of a drag stores nothing."""
    start = kitchen.spot("els")
    fingers.step(press={0: start})
    fingers.step(move={0: start + QPoint(60, 0)})
    assert (kitchen.spot("els") - start).manhattanLength() > 40
    kitchen.view.touch.stop()
    kitchen.settle()
    assert kitchen.spot("els") == start
    assert kitchen.person("els").place is None


def test_holding_a_finger_still_adds_somebody(
    kitchen: Kitchen, fingers: Fingers, qtbot: QtBot
) -> None:
    """And once more takes them away; lifting the finger does nothing else."""
    kitchen.choose("kees")
    people = kitchen.household.people
    for wanted in ({people["kees"], people["els"]}, {people["kees"]}):
        fingers.step(press={0: kitchen.spot("els")})
        qtbot.waitUntil(partial(_has_chosen, kitchen, wanted))
        fingers.step(release={0: kitchen.spot("els")})
        assert set(kitchen.view.people) == wanted


def _has_chosen(kitchen: Kitchen, wanted: set[PersonId]) -> bool:
    return set(kitchen.view.people) == wanted


def test_a_pen_works_as_a_mouse(kitchen: Kitchen, pen: Pen) -> None:
    """It chooses, adds with Shift, drags in one write, and opens with two taps."""
    people = kitchen.household.people
    pen.tap(kitchen.spot("kees"))
    assert kitchen.view.people == (people["kees"],)
    pen.tap(kitchen.spot("els"), SHIFT)
    assert set(kitchen.view.people) == {people["kees"], people["els"]}
    kitchen.page.choose(None)
    writes: list[object] = []
    kitchen.window.operations.changed.connect(writes.append)
    pen.drag(kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6)))
    kitchen.settle()
    assert len(writes) == 1
    assert kitchen.person("els").place is not None
    opened: list[object] = []
    kitchen.view.opened.connect(opened.append)
    pen.tap(kitchen.spot("henk"))
    pen.tap(kitchen.spot("henk"))
    assert opened == [people["henk"]]


def test_a_pen_that_only_hovers_does_nothing(kitchen: Kitchen, pen: Pen) -> None:
    """Whoever it passes over stays where they are."""
    before = kitchen.spot("els")
    pen.send(QEvent.Type.TabletMove, before)
    pen.send(QEvent.Type.TabletMove, before + QPoint(50, 0))
    QApplication.processEvents()
    assert kitchen.spot("els") == before
    assert kitchen.view.person is None


def test_a_palm_beside_the_pen_counts_for_nothing(
    kitchen: Kitchen, pen: Pen, fingers: Fingers
) -> None:
    """While the pen is down no finger does anything."""
    start, end = kitchen.spot("els"), kitchen.spot_at(Point(0.1, 0.6))
    pen.send(QEvent.Type.TabletPress, start)
    pen.send(QEvent.Type.TabletMove, start + QPoint(20, 0))
    fingers.drag(kitchen.spot("kees"), kitchen.spot("kees") + QPoint(0, 40))
    pen.send(QEvent.Type.TabletMove, end)
    pen.send(QEvent.Type.TabletRelease, end)
    kitchen.settle()
    assert kitchen.person("kees").place is None
    place = kitchen.person("els").place
    assert place is not None
    assert (place.x, place.y) == pytest.approx((0.1, 0.6), abs=0.02)
