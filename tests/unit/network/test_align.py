"""Putting several people in order: evenly, apart, and everybody in their own circle."""

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.align import Alignment, align
from screening.network.label_boxes import Size
from screening.network.model import Circle, Point
from screening.network.rings import BANDS, PAPER_HALF_HEIGHT, PAPER_HALF_WIDTH, circle_at, point_at

CLOSE = 1e-9
SCREEN_LABEL = Size(0.40, 0.26)


@st.composite
def places(draw: st.DrawFn, most: int = 40) -> dict[PersonId, Point]:
    """People anywhere on the paper, on the client and on top of each other too."""
    coordinates = st.tuples(
        st.floats(-PAPER_HALF_WIDTH, PAPER_HALF_WIDTH),
        st.floats(-PAPER_HALF_HEIGHT, PAPER_HALF_HEIGHT),
    )
    listed = draw(st.lists(coordinates, max_size=most))
    return {PersonId(f"p{index}"): Point(*each) for index, each in enumerate(listed)}


def _overlap(first: Point, second: Point, box: Size) -> bool:
    across, down = abs(first.x - second.x), abs(first.y - second.y)
    return across < box.width - CLOSE and down < box.height - CLOSE


@settings(max_examples=150, deadline=None)
@given(places(), st.sampled_from(list(Alignment)))
def test_nobody_leaves_their_circle(before: dict[PersonId, Point], how: Alignment) -> None:
    """All are still there, within the paper, in the circle they were in."""
    after = align(before, how, SCREEN_LABEL)
    assert after.keys() == before.keys()
    for key, place in after.items():
        assert math.isfinite(place.x)
        assert math.isfinite(place.y)
        assert abs(place.x) <= PAPER_HALF_WIDTH
        assert abs(place.y) <= PAPER_HALF_HEIGHT
        assert circle_at(place) is circle_at(before[key])
    assert align(before, how, SCREEN_LABEL) == after


@settings(max_examples=100, deadline=None)
@given(places(), st.sampled_from([Alignment.ROW, Alignment.COLUMN]))
def test_a_line_is_straight(before: dict[PersonId, Point], how: Alignment) -> None:
    """In a row all are equally high, below each other equally far to the right."""
    after = align(before, how, SCREEN_LABEL).values()
    assert len({place.y if how is Alignment.ROW else place.x for place in after}) <= 1


@settings(max_examples=100, deadline=None)
@given(places())
def test_an_arc_has_one_distance_for_each_circle(before: dict[PersonId, Point]) -> None:
    """People of one circle stand equally far from the middle."""
    after = align(before, Alignment.ARC, SCREEN_LABEL)
    for circle in Circle:
        radii = [math.hypot(p.x, p.y) for p in after.values() if circle_at(p) is circle]
        assert not radii or max(radii) - min(radii) < CLOSE


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.floats(-math.pi, math.pi), min_size=2, max_size=3),
    st.sampled_from([Circle.MIDDLE, Circle.OUTER]),
    st.sampled_from(list(Alignment)),
)
def test_labels_do_not_overlap_where_there_is_room(
    angles: list[float], circle: Circle, how: Alignment
) -> None:
    """Two or three people of one circle always fit, also from one spot."""
    radius = BANDS[circle].middle
    before = {PersonId(f"p{i}"): point_at(angle, radius) for i, angle in enumerate(angles)}
    after = align(before, how, SCREEN_LABEL)
    for first, second in combinations(after.values(), 2):
        assert not _overlap(first, second, SCREEN_LABEL)


def test_a_row_is_even_and_keeps_the_order() -> None:
    """From left to right as they stood, with equal distances."""
    before = {
        PersonId("a"): Point(0.45, -0.6),
        PersonId("b"): Point(-0.5, -0.5),
        PersonId("c"): Point(-0.3, -0.65),
    }
    after = align(before, Alignment.ROW, Size(0.3, 0.2))
    left, middle, right = (after[PersonId(key)] for key in "bca")
    assert (left.x, right.x) == pytest.approx((-0.5, 0.45), abs=0.1)
    assert middle.x - left.x == pytest.approx(right.x - middle.x)


def test_a_row_goes_around_a_circle_that_is_not_theirs() -> None:
    """Professionals in one row with a carer stand at both sides of the inner circles."""
    before = {
        PersonId("carer"): Point(0.1, -0.2),
        PersonId("left"): Point(-0.8, -0.3),
        PersonId("right"): Point(0.85, -0.1),
    }
    after = align(before, Alignment.ROW, Size(0.2, 0.2))
    assert after[PersonId("left")].x < after[PersonId("carer")].x < after[PersonId("right")].x


def test_an_arc_keeps_the_order_around_the_middle() -> None:
    """Also over the line where angles begin anew."""
    before = {
        PersonId(str(index)): point_at(math.pi + turn, 0.85 + 0.05 * (index % 2))
        for index, turn in enumerate((-0.7, -0.3, 0.2, 0.8))
    }
    after = align(before, Alignment.ARC, Size(0.1, 0.1))
    turns = [math.atan2(-place.y, -place.x) for place in after.values()]
    steps = [later - earlier for earlier, later in pairwise(turns)]
    assert steps == pytest.approx([0.5] * 3)


def test_a_hundred_and_fifty_people_stand_somewhere() -> None:
    """Without room the labels overlap, and everybody is still on the line."""
    before = {PersonId(str(n)): point_at(n * 0.3, 0.2 + 0.8 * (n % 11) / 11) for n in range(150)}
    for how in Alignment:
        after = align(before, how, SCREEN_LABEL)
        assert all(circle_at(after[key]) is circle_at(before[key]) for key in before)
