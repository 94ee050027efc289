"""Who is whose brother or sister, from their parents and from what was said about the two."""

from collections.abc import Mapping

from screening.identifiers import PersonId
from screening.network.family.model import Descent, Family, Kinship, KinshipKind

Closeness = KinshipKind | Descent
"""What two brothers or sisters are to each other; `Descent.FOSTER` when one is a foster child."""

BOTH_PARENTS = 2


def list_siblings(family: Family, person_id: PersonId) -> Mapping[PersonId, Closeness]:
    """Return everybody's brothers and sisters, in the order of the family.

    Two who share one parent are half-siblings when both their parents are known; with a parent
    unknown that is not for us to say, and they are siblings. What was entered about two people
    goes before what follows from their parents.
    """
    told = {
        other: kinship.kind
        for kinship in family.kinships
        if (other := _other(kinship, person_id)) is not None
    }
    found: dict[PersonId, Closeness] = {}
    for member in family.members:
        if member.id == person_id:
            continue
        closeness = told.get(member.id) or _compare(family, person_id, member.id)
        if closeness is not None:
            found[member.id] = closeness
    return found


def _other(kinship: Kinship, person_id: PersonId) -> PersonId | None:
    if kinship.first == kinship.second:
        return None
    if kinship.first == person_id:
        return kinship.second
    return kinship.first if kinship.second == person_id else None


def _compare(family: Family, one: PersonId, other: PersonId) -> Closeness | None:
    own, others = _find_parents(family, one), _find_parents(family, other)
    shared = own.keys() & others.keys()
    if not shared:
        return None
    if any(Descent.FOSTER in (own[parent], others[parent]) for parent in shared):
        return Descent.FOSTER
    if len(shared) == 1 and len(own) >= BOTH_PARENTS and len(others) >= BOTH_PARENTS:
        return KinshipKind.HALF_SIBLING
    return KinshipKind.SIBLING


def _find_parents(family: Family, child: PersonId) -> dict[PersonId, Descent]:
    return {item.parent: item.descent for item in family.parentages if item.child == child}
