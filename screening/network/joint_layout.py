"""One layout for the maps of two visits, so that eyes can compare them."""

from dataclasses import dataclass, replace

from screening.identifiers import PersonId
from screening.network.label_boxes import Size
from screening.network.layout import LABEL_BOX, Layout, lay_out
from screening.network.model import NetworkMap, Person


@dataclass(frozen=True, slots=True)
class JointLayout:
    """The layouts of both maps; sectors and room for labels are the same."""

    before: Layout
    after: Layout


def lay_out_jointly(before: NetworkMap, after: NetworkMap, box: Size = LABEL_BOX) -> JointLayout:
    """Return places for both maps, the same for whoever stands in one circle and sector in both.

    Whoever moved to another circle or sector has a place in each. A place by hand holds for both
    maps; when somebody was dragged between the visits, it is the later one.
    """
    old = {person.id: person for person in before.people}
    new = {person.id: person for person in after.people}
    moved = {key for key in old.keys() & new.keys() if not _is_comparable(old[key], new[key])}
    everyone = [
        _keep_hand_place(new[key], person) if key in new and key not in moved else person
        for key, person in old.items()
    ]
    everyone += [
        replace(person, id=_name_moved(key)) if key in moved else person
        for key, person in new.items()
        if key not in old or key in moved
    ]
    joint = lay_out(everyone, box)
    places = {key: joint.places[key] for key in old}
    later = {key: joint.places[_name_moved(key) if key in moved else key] for key in new}
    return JointLayout(Layout(joint.arcs, places, joint.box), Layout(joint.arcs, later, joint.box))


def _is_comparable(before: Person, after: Person) -> bool:
    return (before.circle, before.sector) == (after.circle, after.sector)


def _keep_hand_place(after: Person, before: Person) -> Person:
    return after if after.place is not None else replace(after, place=before.place)


def _name_moved(person_id: PersonId) -> PersonId:
    """Return what a moved person is called at the second place, which is nobody else's name."""
    return PersonId(f"{person_id} moved")
