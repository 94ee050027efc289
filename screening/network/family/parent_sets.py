"""Which parents of one child belong together: birth parents, and those who took the child in."""

from collections.abc import Callable, Container
from dataclasses import dataclass

from screening.identifiers import PersonId
from screening.network.family.model import Descent, Parentage


@dataclass(frozen=True, slots=True, repr=False)
class ParentSet:
    """One or two parents from whom a child hangs by one line."""

    parents: tuple[PersonId, ...]
    descent: Descent


def divide_parents(
    parentages: list[Parentage], partners: Container[frozenset[PersonId]]
) -> list[ParentSet]:
    """Return the parents of one child in sets of two or one.

    Two who came to the child in one way belong together, partners first. Somebody left over
    belongs to a partner among the other parents, such as the husband who adopted his wife's child.
    """

    def are_partners(one: Parentage, other: Parentage) -> bool:
        return frozenset((one.parent, other.parent)) in partners

    def are_alike(one: Parentage, other: Parentage) -> bool:
        return one.descent is other.descent

    left = list(parentages)
    sets = [
        *_take_pairs(left, lambda one, other: are_alike(one, other) and are_partners(one, other)),
        *_take_pairs(left, are_alike),
        *_take_pairs(left, are_partners),
    ]
    for single in left:
        mate = next((item for item in parentages if are_partners(single, item)), None)
        if mate is None:
            sets.append(ParentSet((single.parent,), single.descent))
        else:
            sets.append(ParentSet((mate.parent, single.parent), single.descent))
    return sets


def _take_pairs(
    left: list[Parentage], fits: Callable[[Parentage, Parentage], bool]
) -> list[ParentSet]:
    taken: list[ParentSet] = []
    for one in tuple(left):
        if one not in left:
            continue
        other = next((item for item in left if item is not one and fits(one, item)), None)
        if other is not None:
            left.remove(one)
            left.remove(other)
            by_birth = Descent.BIRTH in (one.descent, other.descent)
            taken.append(
                ParentSet((one.parent, other.parent), Descent.BIRTH if by_birth else one.descent)
            )
    return taken
