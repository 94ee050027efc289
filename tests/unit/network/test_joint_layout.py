"""One layout for two maps."""

from dataclasses import replace

from hypothesis import given, settings

from screening.identifiers import PersonId
from screening.network.joint_layout import lay_out_jointly
from screening.network.label_boxes import Size
from screening.network.model import Group, NetworkMap, Point
from screening.network.rings import circle_at
from tests.unit.network.maps import make_people, make_person
from tests.unit.network.two_maps import maps

BOX = Size(0.40, 0.26)
ANNIE = PersonId("annie")


@given(maps(), maps())
@settings(max_examples=40)
def test_the_same_place_for_whoever_stayed(before: NetworkMap, after: NetworkMap) -> None:
    """Everybody has a place in their own circle, the same one unless circle or sector changed."""
    joint = lay_out_jointly(before, after, BOX)
    for network, layout in ((before, joint.before), (after, joint.after)):
        assert set(layout.places) == {person.id for person in network.people}
        for person in network.people:
            assert circle_at(layout.places[person.id]) is person.circle
    assert joint.before.arcs == joint.after.arcs
    old = {person.id: person for person in before.people}
    for person in after.people:
        former = old.get(person.id)
        if former and (former.circle, former.sector) == (person.circle, person.sector):
            assert joint.before.places[person.id] == joint.after.places[person.id]


def test_a_place_by_hand_holds_for_both_maps() -> None:
    """The later one, or else the earlier one."""
    here, there = Point(0.5, 0.3), Point(0.3, 0.5)
    annie = make_person("annie", place=here)
    before = NetworkMap("Piet", 81, (annie,), ())
    for later, place in ((there, there), (None, here)):
        after = NetworkMap("Piet", 81, (replace(annie, place=later),), ())
        joint = lay_out_jointly(before, after, BOX)
        assert joint.before.places[ANNIE] == joint.after.places[ANNIE] == place


def test_labels_do_not_overlap_in_either_map() -> None:
    """Those who left keep their room, and so do newcomers and whoever changed circle."""
    people = make_people(14, seed=5)
    before = NetworkMap("Piet", 81, tuple(people[:10]), ())
    moved = replace(people[4], group=Group.PROFESSIONAL)
    after = NetworkMap("Piet", 81, (*people[2:4], moved, *people[5:]), ())
    joint = lay_out_jointly(before, after, BOX)
    assert joint.before.box.width > 0
    for layout in (joint.before, joint.after):
        points = list(layout.places.values())
        for index, point in enumerate(points):
            for other in points[index + 1 :]:
                apart = (
                    abs(point.x - other.x) >= layout.box.width - 1e-9
                    or abs(point.y - other.y) >= layout.box.height - 1e-9
                )
                assert apart
