from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.label_boxes import Size
from screening.network.layout import ABOVE_CLIENT, Layout, lay_out
from screening.network.model import Point
from screening.network.rings import CLIENT, sector_text_point
from screening.network.rooms import HIGHEST, WIDEST, give_rooms
from tests.unit.network.maps import make_people

BOX = Size(0.40, 0.26)


def overlap(first: tuple[Point, Size], second: tuple[Point, Size]) -> bool:
    """Whether two rooms that hang on their points cover each other."""
    (a, size), (b, other) = first, second
    apart = abs(a.x - b.x) >= (size.width + other.width) / 2 - 1e-9
    below = b.y >= a.y + size.height - 1e-9 or a.y >= b.y + other.height - 1e-9
    return not (apart or below)


def rooms_of(layout: Layout) -> Mapping[PersonId, tuple[Point, Size]]:
    """Return everybody's place and room."""
    return {key: (layout.places[key], size) for key, size in layout.rooms.items()}


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 60), st.integers(0, 1000))
def test_rooms_cover_nobody_and_are_never_less_than_the_box(number: int, seed: int) -> None:
    """Of up to 60 people rooms cover neither each other nor the client and the sectors."""
    layout = give_rooms(lay_out(make_people(number, seed), BOX))
    rooms = rooms_of(layout)
    assert rooms.keys() == layout.places.keys()
    fixed = [CLIENT, ABOVE_CLIENT, *(sector_text_point(arc) for arc in layout.arcs.values())]
    others = [(point, layout.box) for point in fixed]
    listed = list(rooms.values())
    for index, room in enumerate(listed):
        assert room[1].width >= layout.box.width
        assert room[1].height >= layout.box.height
        assert room[1].width <= max(WIDEST, layout.box.width) + 1e-9
        assert room[1].height <= max(HIGHEST, layout.box.height) + 1e-9
        if layout.box.width:
            assert not any(overlap(room, other) for other in (*listed[index + 1 :], *others))


def test_a_crowded_map_gives_what_is_free_to_those_beside_it() -> None:
    """With forty people the boxes are small, and those at the edge have more than that."""
    layout = give_rooms(lay_out(make_people(40, 4), BOX))
    wider = [size for size in layout.rooms.values() if size.width > layout.box.width * 1.2]
    assert len(wider) > 10


def test_the_same_layout_gives_the_same_rooms() -> None:
    """Nothing depends on chance or on what was laid out before."""
    layout = lay_out(make_people(25, 9), BOX)
    assert give_rooms(layout).rooms == give_rooms(layout).rooms


def test_a_map_that_is_too_full_keeps_its_boxes() -> None:
    """With very many people time counts more than names that are cut."""
    layout = give_rooms(lay_out(make_people(150, 3), BOX))
    assert set(layout.rooms.values()) == {layout.box}
