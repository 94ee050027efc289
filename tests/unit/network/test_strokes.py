"""Arrow heads and support letters: at whom they point, and what they keep clear of."""

import math
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.layout import lay_out
from screening.network.model import Direction, NetworkMap, Person, Point, SupportKind, Tie, TieKind
from screening.network.rings import CLIENT
from screening.network.strokes import Stroke, draw_strokes, redraw_stroke
from screening.network.support_letters import MANY, spell_support
from screening.network.surroundings import Box, Figure, Surroundings
from screening.network.tie_lines import HEAD_LENGTH, STEM, tie_path
from tests.unit.network.maps import load_case, make_people, make_person

COORDINATES = st.floats(-1.3, 1.3)
POINTS = st.builds(Point, COORDINATES, COORDINATES)
ARROWS = st.sampled_from([way for way in Direction if way])
ALL = frozenset(SupportKind)
LABELLED = Figure(0.03, Box(-0.12, 0.04, 0.12, 0.12))


def draw_one(person: Person, *others: Person, ties: tuple[Tie, ...] = ()) -> Stroke:
    """Return the last tie of a small map."""
    people = (person, *others)
    network = NetworkMap("Piet", None, people, ties)
    return draw_strokes(network, lay_out(people), Surroundings())[-1]


def nearest(tip: Point, places: dict[str, Point]) -> str:
    """Return who stands nearest to a point."""
    return min(places, key=lambda key: math.dist((tip.x, tip.y), (places[key].x, places[key].y)))


@pytest.mark.parametrize("first, second", [("annie", "kees"), ("kees", "annie")])
@pytest.mark.parametrize(
    "giver, receivers", [("annie", ["kees"]), ("kees", ["annie"]), ("both", ["annie", "kees"])]
)
def test_arrow_ends_at_who_receives(
    first: str, second: str, giver: str, receivers: list[str]
) -> None:
    """Whatever the order in which a tie is stored, its head stands at whom the help goes to."""
    ways = {first: Direction.FORWARD, second: Direction.BACK, "both": Direction.BOTH}
    annie, kees = (
        make_person("annie", place=Point(-0.5, 0)),
        make_person("kees", place=Point(0.5, 0)),
    )
    tie = Tie(PersonId(first), PersonId(second), TieKind.TENSE, ways[giver])
    stroke = draw_one(annie, kees, ties=(tie,))
    places = {"annie": Point(-0.5, 0), "kees": Point(0.5, 0)}
    assert sorted(nearest(head[0], places) for head in stroke.path.heads) == receivers


@pytest.mark.parametrize(
    "way, receivers",
    [
        (Direction.NONE, []),
        (Direction.FORWARD, ["client"]),
        (Direction.BACK, ["els"]),
        (Direction.BOTH, ["client", "els"]),
    ],
)
def test_direction_of_the_client_tie_is_seen_from_the_person(
    way: Direction, receivers: list[str]
) -> None:
    """Who gives to the client has the head at the client."""
    els = make_person(
        "els", place=Point(0, 0.6), tie_to_client=TieKind.NEUTRAL, client_direction=way
    )
    heads = draw_one(els).path.heads
    places = {"client": CLIENT, "els": Point(0, 0.6)}
    assert sorted(nearest(head[0], places) for head in heads) == receivers


@given(start=POINTS, end=POINTS, kind=st.sampled_from(TieKind), way=ARROWS)
def test_heads_lie_between_the_symbols(
    start: Point, end: Point, kind: TieKind, way: Direction
) -> None:
    """Lines and heads are finite, every tip is at its margin, and no head reaches over another."""
    path = tie_path(start, end, kind, 0.04, 0.1, way)
    distance = math.dist((start.x, start.y), (end.x, end.y))
    if not path.lines:
        assert path.heads == ()
        assert distance <= 0.14 + 1e-9
        return
    assert len(path.heads) == (2 if way is Direction.BOTH else 1)
    for line in (*path.lines, *path.heads):
        assert all(math.isfinite(point.x + point.y) for point in line)
    margins = {Direction.FORWARD: [(end, 0.1)], Direction.BACK: [(start, 0.04)]}
    ends = margins.get(way, [(start, 0.04), (end, 0.1)])
    for head, (point, margin) in zip(path.heads, ends, strict=True):
        tip = head[0]
        assert math.dist((tip.x, tip.y), (point.x, point.y)) == pytest.approx(margin)
        base = Point((head[1].x + head[2].x) / 2, (head[1].y + head[2].y) / 2)
        length = math.dist((tip.x, tip.y), (base.x, base.y))
        assert length <= min(HEAD_LENGTH, (distance - 0.14) / 2) + 1e-9


def test_zigzag_is_straight_before_a_head() -> None:
    """The last piece of a tense tie runs along the middle, so that its head is not crooked."""
    line = tie_path(Point(0, 0), Point(0.5, 0), TieKind.TENSE, direction=Direction.BOTH).lines[0]
    assert line[0].y == line[1].y == line[-2].y == line[-1].y == 0
    assert [line[1].x - line[0].x, line[-1].x - line[-2].x] == pytest.approx([STEM, STEM])
    assert any(point.y for point in line)


def test_each_kind_keeps_its_shape_under_an_arrow() -> None:
    """With heads the four kinds still differ without any colour."""
    paths = [
        tie_path(Point(0, 0), Point(0.5, 0), kind, direction=Direction.BOTH) for kind in TieKind
    ]
    shapes = {(path.width, path.dash, len(path.lines), len(path.lines[0]) > 2) for path in paths}
    assert len(shapes) == len(TieKind)


@given(angle=st.floats(-math.pi, math.pi), label=st.sampled_from([LABELLED, Figure(0.03)]))
def test_head_stands_outside_the_name(angle: float, label: Figure) -> None:
    """From whatever side a tie comes, the tip of its head is on no symbol and on no name."""
    els = make_person("els", tie_to_client=TieKind.SUPPORTIVE, client_direction=Direction.BACK)
    stroke = Stroke(
        None,
        els.id,
        TieKind.SUPPORTIVE,
        tie_path(CLIENT, CLIENT, TieKind.NEUTRAL),
        Direction.FORWARD,
    )
    place = Point(0.7 * math.cos(angle), 0.7 * math.sin(angle))
    around = Surroundings(people={els.id: label})
    tip = redraw_stroke(stroke, CLIENT, place, around).path.heads[0][0]
    own = Point(tip.x - place.x, tip.y - place.y)
    assert math.hypot(own.x, own.y) > 0.03
    if label.label is not None:
        box = label.label
        assert not (box.left < own.x < box.right and box.top < own.y < box.bottom)


@given(support=st.frozensets(st.sampled_from(SupportKind)))
def test_letters_stand_in_their_usual_order(support: frozenset[SupportKind]) -> None:
    """P, G, A, E, whatever the order of choosing; nothing without any."""
    els = make_person(
        "els", place=Point(0, 0.6), tie_to_client=TieKind.NEUTRAL, client_support=support
    )
    letters = draw_one(els).letters
    assert (letters.text if letters else "") == spell_support(support)
    assert [letter for letter in "PGAE" if letter in support] == list(spell_support(support))


def fill(network: NetworkMap, support: frozenset[SupportKind] = ALL) -> NetworkMap:
    """Return the same map with two arrow heads and these letters on every tie."""
    return replace(
        network,
        people=tuple(
            replace(person, client_direction=Direction.BOTH, client_support=support)
            for person in network.people
        ),
        ties=tuple(replace(tie, direction=Direction.BOTH, support=support) for tie in network.ties),
    )


@pytest.mark.parametrize("name", ["jansen", "yilmaz", "de_wit"])
def test_letters_of_a_household_cover_nothing(name: str) -> None:
    """On the map of a household no letters lie on other letters or on a symbol."""
    network = fill(load_case(name)[0], frozenset({SupportKind.PRACTICAL, SupportKind.ADVICE}))
    layout = lay_out(network.people)
    around = Surroundings()
    strokes = draw_strokes(network, layout, around)
    letters = [stroke.letters for stroke in strokes if stroke.letters]
    assert len(letters) == len(strokes)
    boxes = [
        Box(
            -each.size.width / 2, -each.size.height / 2, each.size.width / 2, each.size.height / 2
        ).shifted(each.middle)
        for each in letters
    ]
    covered = sum(a.overlaps(b) for a, b in combinations(boxes, 2))
    symbols = [
        box
        for person in network.people
        for box in around.of(person.id).boxes(layout.places[person.id])
    ]
    covered += sum(box.overlaps(symbol) for box in boxes for symbol in symbols)
    assert covered == 0
    assert draw_strokes(network, layout, around) == strokes


@settings(max_examples=15, deadline=None)
@given(number=st.integers(2, 40), seed=st.integers(0, 50))
def test_letters_lie_on_their_own_line(number: int, seed: int) -> None:
    """On any map the middle of the letters is on the straight line of their tie, and finite."""
    people = tuple(
        replace(person, tie_to_client=TieKind.BROKEN) for person in make_people(number, seed)
    )
    ties = tuple(Tie(a.id, b.id, TieKind.TENSE) for a, b in pairwise(people))
    network = fill(NetworkMap("Piet", 80, people, ties))
    layout = lay_out(people)
    for stroke in draw_strokes(network, layout, Surroundings()):
        if stroke.letters is None:
            continue
        start = CLIENT if stroke.first is None else layout.places[stroke.first]
        end, middle = layout.places[stroke.second], stroke.letters.middle
        whole = math.dist((start.x, start.y), (end.x, end.y))
        parts = math.dist((start.x, start.y), (middle.x, middle.y)) + math.dist(
            (middle.x, middle.y), (end.x, end.y)
        )
        assert parts == pytest.approx(whole)


def test_letters_follow_a_drag_at_their_own_share() -> None:
    """While somebody is dragged the letters stay on the line, as far along it as before."""
    els = make_person("els", place=Point(0, 0.6), tie_to_client=TieKind.NEUTRAL, client_support=ALL)
    stroke = draw_one(els)
    moved = redraw_stroke(stroke, CLIENT, Point(0.8, 0), Surroundings())
    assert stroke.letters is not None
    assert moved.letters is not None
    assert moved.letters.share == stroke.letters.share
    assert moved.letters.middle.y == pytest.approx(0)
    assert 0.11 < moved.letters.middle.x < 0.77
    gone = redraw_stroke(stroke, CLIENT, CLIENT, Surroundings())
    assert (gone.path.lines, gone.letters) == ((), None)


def test_crowded_map_has_its_letters_in_the_middle() -> None:
    """With hundreds of labels no time is spent on looking for room that is not there."""
    people = tuple(make_people(40, 3))
    ties = tuple(Tie(a.id, b.id, TieKind.NEUTRAL) for a, b in combinations(people, 2))
    network = fill(NetworkMap("Piet", 80, people, ties[: MANY + 1]))
    strokes = draw_strokes(network, lay_out(people), Surroundings())
    assert {stroke.letters.share for stroke in strokes if stroke.letters} == {0.5}
