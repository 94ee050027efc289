"""Who is what to whom in a family, as far as it was entered."""

from collections.abc import Iterable

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    KinshipKind,
    Parentage,
    Partnership,
    PartnershipState,
)


def list_parents(family: Family, person_id: PersonId) -> tuple[Parentage, ...]:
    """Return the parents of somebody, in the order in which they were entered."""
    return tuple(line for line in family.parentages if line.child == person_id)


def list_children(family: Family, person_id: PersonId) -> tuple[Parentage, ...]:
    """Return the children of somebody, in the order in which they were entered."""
    return tuple(line for line in family.parentages if line.parent == person_id)


def list_partnerships(family: Family, person_id: PersonId) -> tuple[Partnership, ...]:
    """Return the partners somebody has or had, in the order in which they were entered."""
    return tuple(each for each in family.partnerships if person_id in (each.first, each.second))


def partner_in(partnership: Partnership, person_id: PersonId) -> PersonId:
    """Return the other one of two partners."""
    return partnership.second if partnership.first == person_id else partnership.first


def find_only_partner(family: Family, person_id: PersonId) -> PersonId | None:
    """Return the living or dead partner of now, when there is exactly one."""
    current = [
        partner_in(each, person_id)
        for each in list_partnerships(family, person_id)
        if each.state is PartnershipState.CURRENT
    ]
    return current[0] if len(current) == 1 else None


def list_birth_parents(family: Family, person_id: PersonId) -> tuple[PersonId, ...]:
    """Return the parents somebody was born to, as far as they are known."""
    return tuple(
        line.parent for line in list_parents(family, person_id) if line.descent is Descent.BIRTH
    )


def find_ancestors(parentages: Iterable[Parentage], person_id: PersonId) -> frozenset[PersonId]:
    """Return the parents of somebody, their parents, and so on."""
    lines = tuple(parentages)
    found: set[PersonId] = set()
    waiting = [person_id]
    while waiting:
        child = waiting.pop()
        parents = {line.parent for line in lines if line.child == child} - found
        found |= parents
        waiting += parents
    return frozenset(found)


def share_parent(family: Family, first: PersonId, second: PersonId) -> bool:
    """Whether two people have a parent in common."""
    own = {line.parent for line in list_parents(family, first)}
    return any(line.parent in own for line in list_parents(family, second))


def find_full_siblings(family: Family, person_id: PersonId) -> frozenset[PersonId]:
    """Return who was entered as brother, sister or twin of somebody, over any number of steps."""
    found: set[PersonId] = {person_id}
    waiting = [person_id]
    while waiting:
        here = waiting.pop()
        for kinship in family.kinships:
            pair = {kinship.first, kinship.second}
            if here in pair and kinship.kind is not KinshipKind.HALF_SIBLING:
                fresh = pair - found
                found |= fresh
                waiting += fresh
    return frozenset(found - {person_id})
