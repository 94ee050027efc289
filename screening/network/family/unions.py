"""Who hangs from whom in the family tree: pairs, single parents, and their children.

Whatever in the relations cannot be drawn is left out here: unknown people, somebody with
oneself, a relation twice, and a parent who would be one's own descendant.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Member,
    Parentage,
    Partnership,
    PartnershipState,
)
from screening.network.family.parent_sets import ParentSet, divide_parents
from screening.network.family.shapes import LineStyle

Pair = frozenset[PersonId]
"""The parents of a union, in no order: two, one, or none."""

TWINS = (KinshipKind.TWIN, KinshipKind.IDENTICAL_TWIN)


@dataclass(slots=True, repr=False)
class Union:
    """Parents, or partners, and the children drawn below them.

    A union without parents holds brothers and sisters whose parents are not known.
    """

    parents: tuple[PersonId, ...]
    partnership: Partnership | None = None
    children: dict[PersonId, LineStyle] = field(default_factory=dict)
    """Those who stand below this union, oldest first."""
    others: dict[PersonId, LineStyle] = field(default_factory=dict)
    """Children who stand below another union, such as a foster child of its birth parents."""

    @property
    def is_current(self) -> bool:
        """Whether the two are partners now."""
        partnership = self.partnership
        return partnership is not None and partnership.state is PartnershipState.CURRENT


@dataclass(frozen=True, slots=True, repr=False)
class Kin:
    """All relations of a family that can be drawn."""

    members: Mapping[PersonId, Member]
    unions: tuple[Union, ...]
    parentages: tuple[tuple[PersonId, PersonId], ...]
    twins: tuple[tuple[PersonId, ...], ...]
    """Twins, triplets and so on, all below one union."""
    identical: frozenset[Pair]
    union_of: Mapping[PersonId, Union]
    """The union below which somebody stands."""


def find_kin(family: Family) -> Kin:
    """Return the unions of a family; every child stands below one union at most."""
    members = {member.id: member for member in family.members}
    partnerships = _known_partnerships(family, members)
    unions = {pair: Union((p.first, p.second), p) for pair, p in partnerships.items()}
    parentages = _known_parentages(family, members)
    for child in members:
        parents = [item for item in parentages if item.child == child]
        if parents:
            _hang_child(unions, members, child, divide_parents(parents, partnerships))
    union_of = {child: union for union in unions.values() for child in union.children}
    kinships = [
        k for k in family.kinships if k.first != k.second and {k.first, k.second} <= members.keys()
    ]
    siblings = _hang_siblings(members, union_of, kinships)
    every = (*unions.values(), *siblings)
    twins = _find_twins(members, union_of, kinships)
    for union in every:
        _sort_children(union, members, twins)
    order = {person_id: index for index, person_id in enumerate(members)}
    return Kin(
        members=members,
        unions=every,
        parentages=tuple((item.parent, item.child) for item in parentages),
        twins=tuple(tuple(sorted(group, key=order.__getitem__)) for group in twins),
        identical=frozenset(
            frozenset((k.first, k.second)) for k in kinships if k.kind is KinshipKind.IDENTICAL_TWIN
        ),
        union_of=union_of,
    )


def _known_partnerships(
    family: Family, members: Mapping[PersonId, Member]
) -> dict[Pair, Partnership]:
    found: dict[Pair, Partnership] = {}
    for item in family.partnerships:
        pair = frozenset((item.first, item.second))
        if len(pair) == 2 and pair <= members.keys():  # noqa: PLR2004 - two people
            found.setdefault(pair, item)
    return found


def _known_parentages(family: Family, members: Mapping[PersonId, Member]) -> list[Parentage]:
    """Leave out what would make somebody a descendant of their own child."""
    children: dict[PersonId, list[PersonId]] = {}
    found: list[Parentage] = []
    for item in family.parentages:
        if not {item.parent, item.child} <= members.keys():
            continue
        if item.child in children.get(item.parent, ()):
            continue
        if not _reaches(children, item.child, item.parent):
            children.setdefault(item.parent, []).append(item.child)
            found.append(item)
    return found


def _reaches(children: Mapping[PersonId, list[PersonId]], start: PersonId, end: PersonId) -> bool:
    seen, open_ends = {start}, [start]
    while open_ends:
        person_id = open_ends.pop()
        if person_id == end:
            return True
        fresh = [child for child in children.get(person_id, ()) if child not in seen]
        seen.update(fresh)
        open_ends.extend(fresh)
    return False


def _hang_child(
    unions: dict[Pair, Union],
    members: Mapping[PersonId, Member],
    child: PersonId,
    sets: list[ParentSet],
) -> None:
    """Put a child below the parents it lives with, else those who took it in."""

    def nearness(parent_set: ParentSet) -> tuple[int, bool, int]:
        at_home = sum(members[person_id].household for person_id in parent_set.parents)
        return (
            at_home if members[child].household else 0,
            parent_set.descent is not Descent.BIRTH,
            len(parent_set.parents),
        )

    home = max(sets, key=nearness)
    for parent_set in sets:
        pair = frozenset(parent_set.parents)
        union = unions.setdefault(pair, Union(parent_set.parents))
        solid = parent_set.descent is Descent.BIRTH
        style = LineStyle.SOLID if solid else LineStyle.DASHED
        (union.children if parent_set is home else union.others)[child] = style


def _hang_siblings(
    members: Mapping[PersonId, Member], union_of: dict[PersonId, Union], kinships: list[Kinship]
) -> list[Union]:
    """Put whoever has no known parents beside their brothers and sisters."""
    made: list[Union] = []
    order = {person_id: index for index, person_id in enumerate(members)}
    waiting = sorted(kinships, key=lambda k: k.kind is KinshipKind.HALF_SIBLING)
    while waiting:
        ready = [k for k in waiting if (k.first in union_of) or (k.second in union_of)]
        if not ready:
            one = waiting[0]
            union = Union(())
            made.append(union)
            first = min(one.first, one.second, key=order.__getitem__)
            union.children[first] = LineStyle.SOLID
            union_of[first] = union
            continue
        kinship = ready[0]
        waiting.remove(kinship)
        for known, other in (
            (kinship.first, kinship.second),
            (kinship.second, kinship.first),
        ):
            if known in union_of and other not in union_of:
                is_half = kinship.kind is KinshipKind.HALF_SIBLING
                # The brother of a half-brother is a half-brother too.
                is_half = is_half or union_of[known].children[known] is LineStyle.DOTTED
                union_of[known].children[other] = LineStyle.DOTTED if is_half else LineStyle.SOLID
                union_of[other] = union_of[known]
    return made


def _find_twins(
    members: Mapping[PersonId, Member], union_of: Mapping[PersonId, Union], kinships: list[Kinship]
) -> list[set[PersonId]]:
    groups: list[set[PersonId]] = []
    for kinship in kinships:
        first, second = kinship.first, kinship.second
        if kinship.kind not in TWINS or union_of[first] is not union_of[second]:
            continue
        joined = {first, second}
        for group in [group for group in groups if group & joined]:
            joined |= group
            groups.remove(group)
        groups.append(joined)
    order = {person_id: index for index, person_id in enumerate(members)}
    return sorted(groups, key=lambda group: min(order[person_id] for person_id in group))


def _sort_children(
    union: Union, members: Mapping[PersonId, Member], twins: Iterable[set[PersonId]]
) -> None:
    """Put the oldest first, whoever's age is unknown last, and twins together."""
    order = {person_id: index for index, person_id in enumerate(members)}

    def seniority(person_id: PersonId) -> tuple[int, int]:
        age = members[person_id].age
        return (1 if age is None else -age - 1, order[person_id])

    twin_of = {person_id: group for group in twins for person_id in group}

    def place(person_id: PersonId) -> tuple[tuple[int, int], tuple[int, int]]:
        group = twin_of.get(person_id, {person_id})
        return min(map(seniority, group)), seniority(person_id)

    union.children = {child: union.children[child] for child in sorted(union.children, key=place)}
