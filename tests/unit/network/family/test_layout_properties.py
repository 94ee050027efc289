import math
from dataclasses import replace
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings

from screening.identifiers import PersonId
from screening.network.family.drawing import draw_family
from screening.network.family.layout import LABEL_WIDTH, FamilyLayout, lay_out_family
from screening.network.family.model import Descent, Family, Member, Parentage
from screening.network.family.shapes import FamilyDrawing, LineRole
from screening.network.family.unions import find_kin
from screening.network.model import Gender, Point
from tests.support.families import FAMILIES
from tests.unit.network.family.seeing import (
    HEIGHT,
    find_connected,
    has_overlap,
    is_inside,
    touches_symbol,
)
from tests.unit.network.family.strategies import likely_families, wild_families

CLIENT = PersonId("jo")
EVERY_FAMILY = pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))


def _check_places(family: Family, layout: FamilyLayout) -> None:
    """Whatever the relations say, everybody gets a finite place, and no name covers another."""
    assert list(layout.places) == [member.id for member in family.members]
    assert all(math.isfinite(p.x) and math.isfinite(p.y) for p in layout.places.values())
    assert not has_overlap(layout.places.values(), LABEL_WIDTH)


@EVERY_FAMILY
def test_constellations_have_room(family: Family) -> None:
    """In every hand-made constellation everybody stands free."""
    _check_places(family, lay_out_family(family))


@given(family=likely_families() | wild_families())
@settings(max_examples=150, deadline=None)
def test_any_family_is_laid_out_as_promised(family: Family) -> None:
    """Each promise is checked below; they share the families, which take long to make."""
    layout = lay_out_family(family)
    drawing = draw_family(family, layout)
    _check_places(family, layout)
    _check_client(family, layout)
    _check_parents(layout)
    _check_boundary(family, layout, drawing)
    _check_lines(family, layout, drawing)
    _check_frame(layout, drawing)
    again = lay_out_family(family)
    assert layout.places == again.places, "the layout depends on the family only"
    assert drawing.lines == draw_family(family, again).lines, "and so does the drawing"


def _check_client(family: Family, layout: FamilyLayout) -> None:
    """The client is at (0, 0), and everybody stands on a whole row."""
    places = layout.places
    assert places[family.members[0].id] == Point(0.0, 0.0)
    assert all(place.y == round(place.y) for place in places.values())


def _check_parents(layout: FamilyLayout) -> None:
    """Every parent who can be drawn stands at least a row above every child."""
    for parent, child in layout.kin.parentages:
        assert layout.places[parent].y <= layout.places[child].y - 1


@EVERY_FAMILY
def test_constellations_keep_generations(family: Family) -> None:
    """Partners share a row, and parents stand right above their children."""
    places = lay_out_family(family).places
    assert all(places[p.first].y == places[p.second].y for p in family.partnerships)
    assert all(places[p.child].y == places[p.parent].y + 1 for p in family.parentages)
    assert all(places[k.first].y == places[k.second].y for k in family.kinships)


@EVERY_FAMILY
def test_children_stand_from_old_to_young(family: Family) -> None:
    """The children of one couple stand from old to young; an unknown age comes last."""
    layout = lay_out_family(family)
    ages = {member.id: member.age for member in family.members}
    for union in layout.kin.unions:
        children = sorted(union.children, key=lambda child: layout.places[child].x)
        known = [age for child in children if (age := ages[child]) is not None]
        assert known == sorted(known, reverse=True)
        assert [ages[child] for child in children[: len(known)]] == known


@given(family=likely_families())
@settings(max_examples=60, deadline=None)
def test_siblings_keep_their_order_in_any_family(family: Family) -> None:
    """However the family grew, the children below one couple stand in the order of their kin."""
    layout = lay_out_family(family)
    for union in layout.kin.unions:
        rows: dict[float, list[float]] = {}
        for child in union.children:
            rows.setdefault(layout.places[child].y, []).append(layout.places[child].x)
        for row in rows.values():
            assert all(left < right for left, right in pairwise(row))


def _check_boundary(family: Family, layout: FamilyLayout, drawing: FamilyDrawing) -> None:
    """Whoever lives with the client stands within the outlines, and all others outside."""
    for member in family.members:
        place = layout.places[member.id]
        assert is_inside(place, drawing.boundaries) is (member.household or member.is_client)


@given(family=wild_families(dragged=True))
@settings(max_examples=150, deadline=None)
def test_hand_placed_people_stand_where_they_were_put(family: Family) -> None:
    """A dragged person keeps that place; others step aside, and the edge still holds."""
    layout = lay_out_family(family)
    by_hand = {m.id: m.place for m in family.members if m.place is not None}
    for person_id, place in layout.places.items():
        assert place == by_hand.get(person_id, place)
        if person_id not in by_hand:
            others = [p for other, p in layout.places.items() if other != person_id]
            assert not any(
                abs(p.x - place.x) < LABEL_WIDTH and abs(p.y - place.y) < HEIGHT for p in others
            )
    drawing = draw_family(family, layout)
    places = list(layout.places.values())
    for member in family.members:
        place = layout.places[member.id]
        if places.count(place) == 1:
            inside = is_inside(place, drawing.boundaries)
            assert inside is (member.household or member.is_client)
    assert all(math.isfinite(p.x + p.y) for line in drawing.lines for p in line.points)
    _check_lines(family, layout, drawing)


def _check_lines(family: Family, layout: FamilyLayout, drawing: FamilyDrawing) -> None:
    """Partners, parents and children are connected by lines that meet and end at their symbols."""
    for line in drawing.lines:
        assert {*line.people} <= layout.places.keys()
        if line.role is LineRole.PARTNERSHIP:
            assert all(touches_symbol(line, layout.places[p]) for p in line.people)
    connected = find_connected(drawing)
    for union in find_kin(family).unions:
        people = [*union.parents, *union.children, *union.others]
        if len(people) > 1:
            assert {*people} <= connected[people[0]]


def _check_frame(layout: FamilyLayout, drawing: FamilyDrawing) -> None:
    """Everything that is drawn lies between the two corners, names included."""
    points = [*layout.places.values()]
    points += [p for line in drawing.lines for p in line.points]
    points += [p for outline in drawing.boundaries for p in outline]
    low, high = drawing.top_left, drawing.bottom_right
    assert all(low.x <= p.x <= high.x and low.y <= p.y <= high.y for p in points)


def test_only_those_who_are_covered_step_aside() -> None:
    """Someone dragged onto a brother moves him along the row; everybody else stays."""
    family = next(iter(FAMILIES.values()))
    before = lay_out_family(family).places
    mother, *_, youngest = [m.id for m in family.members if m.gender is not None][1:]
    place = before[youngest]
    dragged = tuple(replace(m, place=place) if m.id == mother else m for m in family.members)
    after = lay_out_family(replace(family, members=dragged)).places
    assert after[mother] == place
    assert after[youngest] != before[youngest]
    assert after[youngest].y == before[youngest].y
    unmoved = before.keys() - {mother, youngest}
    assert all(after[person_id] == before[person_id] for person_id in unmoved)


def test_place_that_is_no_number_does_not_count() -> None:
    """A place that is not finite is as good as none."""
    family = Family((Member(CLIENT, "Jo", place=Point(math.nan, 0.0), is_client=True),))
    assert lay_out_family(family).places[CLIENT] == Point(0.0, 0.0)


def test_sixty_people_are_laid_out_in_time() -> None:
    """The largest family takes less than the fifth of a second that a screen may wait."""
    large = next(f for name, f in FAMILIES.items() if "zestig" in name)
    times = []
    for _ in range(3):
        started = process_time()
        drawing = draw_family(large, lay_out_family(large))
        times.append(process_time() - started)
        assert len(drawing.symbols) == 60
    assert min(times) < 0.2


def test_a_child_and_parent_who_adopt_together_are_connected_with_the_child() -> None:
    """Their line is not level; the line to the child begins on it all the same."""
    father, son, child = (PersonId(key) for key in ("father", "son", "child"))
    family = Family(
        members=(
            Member(son, "Zoon", is_client=True),
            Member(father, "Vader", Gender.MAN),
            Member(child, "Kind"),
        ),
        parentages=(
            Parentage(son, child, Descent.ADOPTED),
            Parentage(father, son),
            Parentage(father, child, Descent.ADOPTED),
        ),
    )
    drawing = draw_family(family, lay_out_family(family))
    assert find_connected(drawing)[child] == {father, son, child}
