"""Shifting people together keeps all of them on the paper."""

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.network.model import Point
from screening.network.rings import PAPER_HALF_HEIGHT, PAPER_HALF_WIDTH
from screening.network.shifting import limit_shift

POINTS = st.builds(
    Point,
    st.floats(-PAPER_HALF_WIDTH, PAPER_HALF_WIDTH),
    st.floats(-PAPER_HALF_HEIGHT, PAPER_HALF_HEIGHT),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(POINTS, min_size=1, max_size=9), st.floats(-50, 50), st.floats(-50, 50))
def test_nobody_leaves_the_paper(places: list[Point], x: float, y: float) -> None:
    """However far the hand goes; a shift that fits is not changed."""
    shift = limit_shift(places, Point(x, y))
    for place in places:
        assert abs(place.x + shift.x) <= PAPER_HALF_WIDTH + 1e-9
        assert abs(place.y + shift.y) <= PAPER_HALF_HEIGHT + 1e-9
    assert limit_shift(places, Point(0, 0)) == Point(0, 0)
