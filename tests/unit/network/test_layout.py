import math
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.network.label_boxes import Size
from screening.network.layout import LABEL_BOX, lay_out, place_people
from screening.network.model import Circle, Group, Point, Sector
from screening.network.rings import (
    CLIENT,
    PAPER_HALF_HEIGHT,
    PAPER_HALF_WIDTH,
    Arc,
    circle_at,
    divide_turn,
    sector_at,
    sector_text_point,
)
from tests.unit.network.maps import CASE_NAMES, load_case, make_people, make_person

SMALL_BOX = Size(0.18, 0.06)
SEEDS = st.integers(0, 10_000)


def has_overlap(points: Iterable[Point], box: Size) -> bool:
    """Whether two labels of this size cover each other."""
    return any(
        abs(one.x - other.x) < box.width and abs(one.y - other.y) < box.height
        for one, other in combinations(points, 2)
    )


@given(number=st.integers(0, 60), seed=SEEDS)
@settings(max_examples=60, deadline=None)
def test_no_label_covers_another_up_to_sixty_people(number: int, seed: int) -> None:
    """Of up to 60 people small labels cover neither each other nor the client and sectors."""
    layout = lay_out(make_people(number, seed), SMALL_BOX)
    fixed = [CLIENT, *(sector_text_point(arc) for arc in layout.arcs.values())]
    assert layout.box == SMALL_BOX
    assert not has_overlap([*layout.places.values(), CLIENT], SMALL_BOX)
    assert not any(
        has_overlap([place, point], SMALL_BOX)
        for place in layout.places.values()
        for point in fixed
    )


@pytest.mark.parametrize("name", CASE_NAMES)
def test_households_have_room_for_large_labels(name: str) -> None:
    """The fictional households are laid out for the largest labels."""
    network, _ = load_case(name)
    layout = lay_out(network.people)
    assert layout.box == LABEL_BOX
    assert not has_overlap([*layout.places.values(), CLIENT], LABEL_BOX)


@given(number=st.integers(1, 120), seed=SEEDS)
@settings(max_examples=30, deadline=None)
def test_people_stand_in_their_circle_and_sector(number: int, seed: int) -> None:
    """Everybody who was not dragged stands in the circle of the group and in their sector."""
    people = make_people(number, seed)
    layout = lay_out(people)
    for person in people:
        place = layout.places[person.id]
        assert circle_at(place) is person.circle
        assert sector_at(place, layout.arcs) is person.sector


@given(number=st.integers(1, 60), seed=SEEDS)
@settings(max_examples=20, deadline=None)
def test_promised_label_size_is_kept(number: int, seed: int) -> None:
    """When large labels do not fit, the layout says for which size it is free of overlap."""
    layout = lay_out(make_people(number, seed))
    assert not has_overlap(layout.places.values(), layout.box)


@pytest.mark.parametrize("number", [150, 1000])
def test_large_maps_stay_finite(number: int) -> None:
    """However many people there are, everybody has one finite place in their own circle."""
    people = make_people(number, seed=3)
    people[0] = replace(people[0], place=Point(0.25, 0.0))
    places = place_people(people)
    assert places[people[0].id] == Point(0.25, 0.0)
    assert list(places) == [person.id for person in people]
    for person in people:
        assert circle_at(places[person.id]) is person.circle


def test_everybody_in_one_sector_still_has_a_place() -> None:
    """Three hundred people in one sector all get a place in it; a dragged one stays put."""
    people = [make_person(f"p{index}") for index in range(300)]
    people[0] = replace(people[0], place=Point(0.5, 0.5))
    layout = lay_out(people)
    assert layout.places[people[0].id] == Point(0.5, 0.5)
    assert all(circle_at(place) is Circle.MIDDLE for place in layout.places.values())


@given(number=st.integers(1, 60), seed=SEEDS)
@settings(max_examples=15, deadline=None)
def test_same_people_same_places(number: int, seed: int) -> None:
    """The layout depends on the people only."""
    assert lay_out(make_people(number, seed)) == lay_out(make_people(number, seed))


@given(number=st.integers(2, 12), seed=SEEDS)
@settings(max_examples=30, deadline=None)
def test_order_stays_when_one_is_added(number: int, seed: int) -> None:
    """Adding one person to a map with room keeps the order within circle and sector."""
    people = make_people(number + 1, seed)
    before, after = lay_out(people[:-1], SMALL_BOX), lay_out(people, SMALL_BOX)
    for one, other in combinations(people[:-1], 2):
        if (one.circle, one.sector) == (other.circle, other.sector):
            for layout in (before, after):
                start = layout.arcs[one.sector].start
                first, second = (
                    (math.atan2(place.y, place.x) - start) % math.tau
                    for place in (layout.places[one.id], layout.places[other.id])
                )
                assert first < second


@given(number=st.integers(2, 25), seed=SEEDS, x=st.floats(-1, 1), y=st.floats(-1, 1))
@settings(max_examples=40, deadline=None)
def test_dragging_moves_only_who_is_in_the_way(number: int, seed: int, x: float, y: float) -> None:
    """A dragged person stays put; others move only from under that label, to a free place."""
    people = make_people(number, seed)
    before = lay_out(people, SMALL_BOX).places
    dragged = replace(people[0], place=Point(x, y))
    after = lay_out([dragged, *people[1:]], SMALL_BOX).places
    assert after[dragged.id] == Point(x, y)
    others = [person.id for person in people[1:]]
    for person_id in others:
        if not has_overlap([before[person_id], Point(x, y)], SMALL_BOX):
            assert after[person_id] == before[person_id]
    assert not has_overlap([after[person_id] for person_id in others], SMALL_BOX)


@given(x=st.floats(), y=st.floats())
def test_hand_placed_people_stay_on_the_paper(x: float, y: float) -> None:
    """Whatever place was stored, the person is drawn at a finite place on the paper."""
    (place,) = place_people([make_person("els", place=Point(x, y))]).values()
    assert abs(place.x) <= PAPER_HALF_WIDTH
    assert abs(place.y) <= PAPER_HALF_HEIGHT


@pytest.mark.parametrize("place", [Point(math.nan, 0.1), Point(0.1, math.inf)])
def test_impossible_place_is_no_place(place: Point) -> None:
    """A place that is not a number is treated as not placed."""
    lost, plain = make_person("els", place=place), make_person("els")
    assert place_people([lost]) == place_people([plain])


@pytest.mark.parametrize(
    "point,circle",
    [
        (Point(0.0, 0.0), Circle.INNER),
        (Point(0.0, -0.39), Circle.INNER),
        (Point(0.46, 0.0), Circle.MIDDLE),
        (Point(-0.77, 0.0), Circle.OUTER),
        (Point(1.3, 1.1), Circle.OUTER),
    ],
)
def test_a_point_is_in_one_circle(point: Point, circle: Circle) -> None:
    """A point belongs to the circle it is in; a line belongs to the circle outside it."""
    assert circle_at(point) is circle


def test_sectors_fill_the_turn_in_fixed_order() -> None:
    """The sectors follow each other clockwise from the top without gaps, whatever their needs."""
    needs = {sector: 1.0 + index for index, sector in enumerate(Sector)}
    arcs: list[Arc] = list(divide_turn(needs).values())
    assert all(one.end == other.start for one, other in pairwise(arcs))
    assert arcs[-1].end - arcs[0].start == pytest.approx(math.tau)
    assert arcs[0].middle == pytest.approx(-math.pi / 2)


def test_crowded_sector_becomes_wider() -> None:
    """A sector in which people do not fit takes room from the others."""
    crowd = [
        make_person(f"p{index}", group=Group.PROFESSIONAL, sector=Sector.CARE_PROVIDERS)
        for index in range(14)
    ]
    arcs = lay_out(crowd, Size(0.22, 0.08)).arcs
    assert arcs[Sector.CARE_PROVIDERS].width > arcs[Sector.FRIENDS].width
