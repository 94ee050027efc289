"""Where on its row the line down to the children of a union begins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screening.identifiers import PersonId
from screening.network.family.unions import Union

Spot = tuple[int, int]
"""A row, and the place on it."""

SOLE_PARENT = 0.5
"""The line of one known parent begins this part of a column beside that parent."""


@dataclass(frozen=True, slots=True)
class Stem:
    """A place on a row as the middle of two people, or beside one."""

    left: PersonId
    right: PersonId
    shift: float = 0.0


def find_stems(
    unions: Sequence[Union], rows: Mapping[int, Sequence[PersonId]], column: float
) -> dict[int, Stem]:
    """Return the stem of every union with parents, by its index.

    Args:
        unions: all unions of the family.
        rows: everybody from left to right.
        column: the distance between two neighbours.
    """
    spot = {p: (row, index) for row, people in rows.items() for index, p in enumerate(people)}
    tied = {frozenset(union.parents) for union in unions}
    stems: dict[int, Stem] = {}
    for number, union in enumerate(unions):
        parents = sorted((p for p in union.parents if p in spot), key=lambda p: spot[p])
        if not parents:
            continue
        left, right = parents[0], parents[-1]
        if left == right:
            stems[number] = _beside(left, rows[spot[left][0]], tied, column)
        elif spot[left][0] == spot[right][0] and spot[right][1] - spot[left][1] > 1:
            people = rows[spot[left][0]][spot[left][1] : spot[right][1] + 1]
            stems[number] = _between(union, unions, people, spot, [*stems.values()])
        else:
            stems[number] = Stem(left, right)
    return stems


def _beside(
    parent: PersonId, people: Sequence[PersonId], tied: set[frozenset[PersonId]], column: float
) -> Stem:
    """Take the side without a partner; between two partners the line goes a little aside."""
    index = people.index(parent)
    has_right = index + 1 < len(people) and frozenset((parent, people[index + 1])) in tied
    has_left = index > 0 and frozenset((parent, people[index - 1])) in tied
    if not has_right:
        return Stem(parent, parent, SOLE_PARENT * column)
    if not has_left:
        return Stem(parent, parent, -SOLE_PARENT * column)
    return Stem(parent, parent, SOLE_PARENT * column - 0.04)


def _between(
    union: Union,
    unions: Sequence[Union],
    people: Sequence[PersonId],
    spot: Mapping[PersonId, Spot],
    taken: Sequence[Stem],
) -> Stem:
    """Take the gap from which the line down crosses least; not between two who are a pair."""
    tied = {frozenset(item.parents) for item in unions}
    pairs = list(pairwise(people))
    gaps = [pair for pair in pairs if frozenset(pair) not in tied] or pairs[:1]
    row = spot[people[0]][0]
    children = [spot[child] for child in union.children if child in spot]

    if not children:
        return Stem(*gaps[0])

    def count_turned(gap: tuple[PersonId, PersonId]) -> int:
        middle = (spot[gap[0]][1] + spot[gap[1]][1]) / 2
        turned = 0
        for other in unions:
            stem = [spot[p][1] for p in other.parents if p in spot and spot[p][0] == row]
            if other is union or not stem:
                continue
            is_left = sum(stem) / len(stem) < middle
            turned += sum(
                (spot[child][1] < index) is not is_left
                for child in other.children
                if child in spot
                for child_row, index in children
                if child_row == spot[child][0]
            )
        return turned

    def joins_siblings(gap: tuple[PersonId, PersonId]) -> bool:
        return any({*gap} <= item.children.keys() for item in unions)

    return Stem(
        *min(gaps, key=lambda gap: (Stem(*gap) in taken, count_turned(gap), joins_siblings(gap)))
    )
