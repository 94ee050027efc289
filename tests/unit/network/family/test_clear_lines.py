from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings

from screening.identifiers import PersonId
from screening.network.family.drawing import draw_family
from screening.network.family.layout import LABEL_WIDTH, lay_out_family
from screening.network.family.model import (
    Family,
    Kinship,
    KinshipKind,
    Member,
)
from screening.network.family.shapes import LABEL_BOTTOM, LABEL_TOP, SYMBOL_RADIUS
from screening.network.model import Point
from tests.support.families import FAMILIES, make_family
from tests.unit.network.family.seeing import find_merged, runs_through
from tests.unit.network.family.strategies import likely_families

MOST_PARTNERS = 2
EVERY_FAMILY = pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))


@EVERY_FAMILY
def test_lines_pass_by_symbols_of_others(family: Family) -> None:
    """No line runs through the symbol of somebody whom it does not connect."""
    layout = lay_out_family(family)
    size = SYMBOL_RADIUS - 0.01
    for line in draw_family(family, layout).lines:
        for person_id, place in layout.places.items():
            low = Point(place.x - size, place.y - size)
            high = Point(place.x + size, place.y + size)
            assert person_id in line.people or not runs_through(line, low, high)


@EVERY_FAMILY
def test_lines_pass_by_names(family: Family) -> None:
    """No line runs through a name."""
    check_names(family)


def test_line_passes_by_rows_between() -> None:
    """The line to a child who was dragged far down goes around whoever stands on the way."""
    family = make_family(
        "Jo m 60 client\nMies v 58\nBas m 30\nBuur m 50", "Jo x Mies\nJo+Mies > Bas"
    )
    low = tuple(
        replace(m, place=Point(0.5, 4.0)) if m.id == "Bas" else replace(m, place=Point(0.4, 2.0))
        for m in family.members[2:]
    )
    check_names(replace(family, members=(*family.members[:2], *low)))


def check_names(family: Family) -> None:
    """The lines of a drawing run through no name."""
    layout = lay_out_family(family)
    half = LABEL_WIDTH / 2
    for line in draw_family(family, layout).lines:
        for place in layout.places.values():
            low = Point(place.x - half, place.y + LABEL_TOP)
            high = Point(place.x + half, place.y + LABEL_BOTTOM)
            assert not runs_through(line, low, high)


@EVERY_FAMILY
def test_lines_of_two_families_never_become_one(family: Family) -> None:
    """Lines that connect different people cross at most; they do not run over each other."""
    assert not find_merged(draw_family(family, lay_out_family(family)))


@given(family=likely_families())
@settings(max_examples=80, deadline=None)
def test_lines_stay_apart_in_any_family(family: Family) -> None:
    """However a family grew, no level or upright line of one lies on that of another.

    Somebody with more than two partners may have lines that share a gap between two names.
    """
    partners = Counter(p for item in family.partnerships for p in (item.first, item.second))
    assume(max(partners.values(), default=0) <= MOST_PARTNERS)
    assert not find_merged(draw_family(family, lay_out_family(family)))


def test_bars_of_identical_twins_stay_apart() -> None:
    """Of four who were born together two pairs are identical: each pair has a bar of its own."""
    people = [PersonId(f"p{number}") for number in range(4)]
    family = Family(
        members=tuple(Member(key, key, is_client=key == "p0") for key in people),
        kinships=(
            Kinship(people[0], people[1], KinshipKind.TWIN),
            Kinship(people[0], people[2], KinshipKind.IDENTICAL_TWIN),
            Kinship(people[1], people[3], KinshipKind.IDENTICAL_TWIN),
        ),
    )
    drawing = draw_family(family, lay_out_family(family))
    bars = [line for line in drawing.lines if len(line.people) == len(people) / 2]
    assert {frozenset(bar.people) for bar in bars} == {
        frozenset((people[0], people[2])),
        frozenset((people[1], people[3])),
    }
    assert not find_merged(drawing)
