"""Which relations come with a relative."""

from contextlib import suppress
from dataclasses import replace

from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.network.family.checks import check_kinship, check_parentage, check_partners
from screening.network.family.kin import (
    find_full_siblings,
    find_only_partner,
    list_birth_parents,
    list_parents,
)
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative

Relation = Partnership | Parentage | Kinship


def admit_relative(
    family: Family, of: PersonId, relative: Relative, other: PersonId
) -> tuple[Relation, ...]:
    """Return what comes with somebody who is, or becomes, a relative of one.

    What follows by itself, such as the second parent, is left out where it cannot be.

    Raises:
        InvalidInput: it cannot be that somebody is this relative.
    """
    first, *others = _list_relations(family, of, relative, other)
    _check(family, first)
    admitted = [first]
    for relation in others:
        lines = [line for line in admitted if isinstance(line, Parentage)]
        with suppress(InvalidInput):
            _check(replace(family, parentages=(*family.parentages, *lines)), relation)
            admitted.append(relation)
    return tuple(admitted)


def _check(family: Family, relation: Relation) -> None:
    match relation:
        case Partnership():
            check_partners(family, relation.first, relation.second)
        case Parentage():
            check_parentage(family, relation)
        case Kinship():
            check_kinship(family, relation.first, relation.second)


def _list_relations(
    family: Family, of: PersonId, relative: Relative, newcomer: PersonId
) -> tuple[Relation, ...]:
    match relative:
        case Relative.PARTNER:
            return (Partnership(of, newcomer),)
        case Relative.FORMER_PARTNER:
            kind, state = PartnershipKind.MARRIED, PartnershipState.DIVORCED
            return (Partnership(of, newcomer, kind, state),)
        case Relative.CHILD:
            partner = find_only_partner(family, of)
            parents = (of,) if partner is None else (of, partner)
            return tuple(Parentage(parent, newcomer) for parent in parents)
        case Relative.PARENT:
            return tuple(Parentage(newcomer, child) for child in _list_who_share(family, of))
        case Relative.SIBLING:
            return _list_of_sibling(family, of, newcomer)


def _list_who_share(family: Family, person_id: PersonId) -> tuple[PersonId, ...]:
    """Return somebody and the full brothers and sisters with the same parents so far."""
    own = set(list_birth_parents(family, person_id))
    siblings = find_full_siblings(family, person_id)
    return (
        person_id,
        *(
            member.id
            for member in family.members
            if member.id in siblings and set(list_birth_parents(family, member.id)) == own
        ),
    )


def _list_of_sibling(
    family: Family, of: PersonId, newcomer: PersonId
) -> tuple[Parentage | Kinship, ...]:
    parents = list_parents(family, of)
    if not parents or list_parents(family, newcomer):
        return (Kinship(of, newcomer, KinshipKind.SIBLING),)
    # Of a child with two pairs of parents, brothers and sisters are those of the first pair.
    born = [line for line in parents if line.descent is Descent.BIRTH]
    return tuple(Parentage(line.parent, newcomer, line.descent) for line in born or parents)
