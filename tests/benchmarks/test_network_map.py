"""The largest map that has to stay fluid, 150 people with 1,000 ties, against its bounds."""

from collections.abc import Callable
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import Final

from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from screening.network.layout import lay_out
from screening.network.measures import measure
from screening.network.model import Direction, NetworkMap, Point, SupportKind, Tie, TieKind
from tests.unit.network.maps import make_people
from ui.network_map.material import SCREEN_LABEL
from ui.network_map.view import MapView
from ui.theme import Theme, ThemeMode

PEOPLE: Final = 150
TIES: Final = 1_000
ROUNDS: Final = 100
FRAME_MS: Final = 16.0
"""Sixty pictures a second."""
LAYOUT_MS: Final = 200.0
MEASURES_MS: Final = 20.0


def make_network() -> NetworkMap:
    """Return the largest map that has to stay fluid, with arrows and letters on its ties."""
    random = Random(3)  # noqa: S311 -- test data
    people = make_people(PEOPLE, seed=3)
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < TIES:
        first, second = sorted(random.sample(range(PEOPLE), 2))
        pairs.add((first, second))
    ties = tuple(
        Tie(
            people[first].id,
            people[second].id,
            random.choice(list(TieKind)),
            random.choice(list(Direction)),
            frozenset(random.sample(list(SupportKind), random.randrange(5))),
        )
        for first, second in sorted(pairs)
    )
    return NetworkMap("Piet Jansen", 81, tuple(people), ties)


def test_drag_on_the_largest_map(
    qtbot: QtBot, qapp: QApplication, benchmark: BenchmarkFixture
) -> None:
    """One step of a drag, painted; prints its 95th percentile as a part of one frame."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    network = make_network()
    view = MapView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.display(network, lay_out(network.people, SCREEN_LABEL))
    degrees = {person.id: 0 for person in network.people}
    for tie in network.ties:
        degrees[tie.first] += 1
        degrees[tie.second] += 1
    person = max(degrees, key=lambda key: degrees[key])
    view.choose(person)
    view.map_scene.begin_move(person)
    view.viewport().repaint()
    taken: list[float] = []

    def drag_one_step() -> None:
        start = perf_counter()
        share = len(taken) % ROUNDS / ROUNDS
        view.map_scene.move_to(person, Point(1.8 * share - 0.9, 0.3))
        view.viewport().repaint()
        taken.append((perf_counter() - start) * 1000)

    benchmark.pedantic(drag_one_step, rounds=ROUNDS, iterations=1)  # type: ignore[no-untyped-call]
    slowest = quantiles(taken, n=20)[-1]
    benchmark.extra_info["p95_of_a_frame"] = round(slowest / FRAME_MS, 3)
    print(
        f"\ndrag with {degrees[person]} own ties: p95 {slowest:.1f} ms, "
        f"{slowest / FRAME_MS:.2f} of a frame of {FRAME_MS:.0f} ms"
    )


def test_layout_and_measures_of_the_largest_map() -> None:
    """Finding everybody a place, and counting all there is to count, as a part of their bounds."""
    network = make_network()
    layout = _time(lambda: lay_out(network.people, SCREEN_LABEL))
    measures = _time(lambda: measure(network.people, network.ties))
    print(
        f"\nlayout {layout:.1f} ms, {layout / LAYOUT_MS:.2f} of {LAYOUT_MS:.0f} ms; "
        f"measures {measures:.1f} ms, {measures / MEASURES_MS:.2f} of {MEASURES_MS:.0f} ms"
    )


def _time(work: Callable[[], object]) -> float:
    """Return the median of what it takes, in milliseconds."""
    taken = []
    for _ in range(9):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)
