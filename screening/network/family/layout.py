"""Where everybody stands in the family tree: by the family, else where they were dragged."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.generations import find_generations, find_parts
from screening.network.family.model import Family
from screening.network.family.ordering import order_rows
from screening.network.family.spacing import Row, Wish, space_rows
from screening.network.family.stems import Stem, find_stems
from screening.network.family.unions import Kin, Union, find_kin
from screening.network.family.way import make_way
from screening.network.model import Point

LABEL_WIDTH: Final = 0.8
"""Room for a usual name of some fourteen letters on one line."""

GAP: Final = 0.16
"""Between the labels of brothers, sisters and partners."""

FAMILY_GAP: Final = 0.3
"""Between the labels of others who stand side by side."""

PART_GAP: Final = 0.7
"""Between the labels of people who have nothing to do with each other."""

LONERS_IN_ROW: Final = 8


@dataclass(frozen=True, slots=True, repr=False)
class FamilyLayout:
    """Everybody's place and row, and what is drawn between them."""

    places: Mapping[PersonId, Point]
    generations: Mapping[PersonId, int]
    """The row of everybody who is tied to somebody; the client's is 0."""
    kin: Kin
    stems: Mapping[int, Stem]
    """Where the line to the children of a union begins, by the index of the union."""
    label_width: float


def lay_out_family(family: Family, *, label_width: float = LABEL_WIDTH) -> FamilyLayout:
    """Return a place for everybody; the same family always gets the same places.

    Whoever was dragged stands there; the others step aside only if that covers them. People
    without a relation stand on rows of their own below.

    Args:
        family: whatever its relations say, everybody gets a place.
        label_width: the width of a name; names of neighbours do not touch.
    """
    kin = find_kin(family)
    parts = find_parts(kin)
    tied = [part for part in parts if len(part) > 1 or kin.members[part[0]].is_client]
    loners = [part[0] for part in parts if part not in tied]
    generations = find_generations(kin)
    for person_id in loners:
        del generations[person_id]
    rows = order_rows(kin, generations, tied)
    stems = find_stems(kin.unions, rows, label_width + GAP)
    across = space_rows(*_measure(kin, rows, tied, stems, label_width))
    client = next((p for p in across if kin.members[p].is_client), None)
    shift = 0.0 if client is None else across[client]
    places = {p: Point(round(x - shift, 3), float(generations[p])) for p, x in across.items()}
    places.update(_place_loners(places, loners, label_width + GAP))
    by_hand = {m.id: m.place for m in family.members if m.place is not None and _is_finite(m.place)}
    if by_hand:
        places = make_way(places, by_hand, label_width + 0.05)
    return FamilyLayout(
        places={person_id: places[person_id] for person_id in kin.members},
        generations=generations,
        kin=kin,
        stems=stems,
        label_width=label_width,
    )


def _measure(
    kin: Kin,
    rows: Mapping[int, Sequence[PersonId]],
    parts: Sequence[Sequence[PersonId]],
    stems: Mapping[int, Stem],
    width: float,
) -> tuple[list[Row], list[Wish]]:
    part_of = {p: index for index, part in enumerate(parts) for p in part}
    near = {
        frozenset(pair)
        for union in kin.unions
        for pair in (union.parents, *pairwise(union.children))
    }
    ground, wishes = [], []
    for people in rows.values():
        room = [0.0]
        for left, right in pairwise(people):
            is_near = frozenset((left, right)) in near
            gap = GAP if is_near else FAMILY_GAP
            gap = gap if part_of[left] == part_of[right] else PART_GAP
            room.append(width + gap)
            weight = 0.3 if is_near else 0.01
            wishes.append(Wish(weight, room[-1], ((right, 1.0), (left, -1.0))))
        ground.append(Row(people, room))
    for number, union in enumerate(kin.unions):
        wishes += _list_wishes(union, stems.get(number), width + GAP, {*part_of})
    return ground, wishes


def _list_wishes(
    union: Union, stem: Stem | None, column: float, placed: set[PersonId]
) -> list[Wish]:
    children = [child for child in union.children if child in placed]
    wishes = [Wish(0.2, column, ((right, 1.0), (left, -1.0))) for left, right in pairwise(children)]
    if len(union.parents) > 1:
        left, right = union.parents
        wishes.append(Wish(0.05, 0.0, ((right, 1.0), (left, -1.0))))
    if stem is None:
        return wishes
    if children:
        shares: dict[PersonId, float] = {}
        for person_id, share in (
            (stem.left, 0.5),
            (stem.right, 0.5),
            (children[0], -0.5),
            (children[-1], -0.5),
        ):
            shares[person_id] = shares.get(person_id, 0.0) + share
        wishes.append(Wish(10.0, -stem.shift, tuple(shares.items())))
    wishes += [
        Wish(0.05, 0.0, ((stem.left, 0.5), (stem.right, 0.5), (other, -1.0)))
        for other in union.others
        if other not in union.parents and other in placed
    ]
    return wishes


def _place_loners(
    places: Mapping[PersonId, Point], loners: Sequence[PersonId], column: float
) -> dict[PersonId, Point]:
    top = max((point.y for point in places.values()), default=-1.0) + 1
    found: dict[PersonId, Point] = {}
    for start in range(0, len(loners), LONERS_IN_ROW):
        row = loners[start : start + LONERS_IN_ROW]
        for index, person_id in enumerate(row):
            x = (index - (len(row) - 1) / 2) * column
            found[person_id] = Point(round(x, 3), top + start // LONERS_IN_ROW)
    return found


def _is_finite(point: Point) -> bool:
    return math.isfinite(point.x) and math.isfinite(point.y)
