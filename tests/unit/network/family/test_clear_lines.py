import pytest

from screening.network.family.drawing import draw_family
from screening.network.family.layout import LABEL_WIDTH, lay_out_family
from screening.network.family.model import Family
from screening.network.family.shapes import LABEL_BOTTOM, LABEL_TOP, SYMBOL_RADIUS
from screening.network.model import Point
from tests.support.families import FAMILIES
from tests.unit.network.family.seeing import find_merged, runs_through

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
