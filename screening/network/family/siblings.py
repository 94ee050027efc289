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
    parents = _list_parents(family)
    own = parents.get(person_id, {})
    found: dict[PersonId, Closeness] = {}
    for member in family.members:
        if member.id == person_id:
            continue
        closeness = told.get(member.id) or _compare(own, parents.get(member.id, {}))
        if closeness is not None:
            found[member.id] = closeness
    return found


def _other(kinship: Kinship, person_id: PersonId) -> PersonId | None:
    if kinship.first == kinship.second:
        return None
    if kinship.first == person_id:
        return kinship.second
    return kinship.first if kinship.second == person_id else None


def _compare(
    own: Mapping[PersonId, Descent], others: Mapping[PersonId, Descent]
) -> Closeness | None:
    shared = own.keys() & others.keys()
    if not shared:
        return None
    if any(Descent.FOSTER in (own[parent], others[parent]) for parent in shared):
        return Descent.FOSTER
    if len(shared) == 1 and len(own) >= BOTH_PARENTS and len(others) >= BOTH_PARENTS:
        return KinshipKind.HALF_SIBLING
    return KinshipKind.SIBLING


def _list_parents(family: Family) -> Mapping[PersonId, Mapping[PersonId, Descent]]:
    """Return for every child the parents and how the child came to each."""
    parents: dict[PersonId, dict[PersonId, Descent]] = {}
    for line in family.parentages:
        parents.setdefault(line.child, {})[line.parent] = line.descent
    return parents
