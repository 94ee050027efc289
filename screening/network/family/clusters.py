"""Partners who stand side by side: who belongs in one chain, and in which order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from screening.identifiers import PersonId
from screening.network.family.unions import Kin, Union
from screening.network.model import Gender


@dataclass(slots=True, repr=False, eq=False)
class Cluster:
    """People of one row who are tied by partners and shared children, in the order of the map."""

    people: list[PersonId]
    unions: list[Union] = field(default_factory=list)
    """The unions with at least one parent in this cluster."""
    home: PersonId | None = None
    """The child of another union below whose parents the whole cluster stands."""


def find_clusters(kin: Kin, generations: Mapping[PersonId, int]) -> dict[PersonId, Cluster]:
    """Return everybody's cluster.

    Partners who both have brothers or sisters here stay with those; so do partners who descend
    from the same people. They are tied by a longer line instead.
    """
    clusters = {person_id: Cluster([person_id]) for person_id in kin.members}
    ancestors = _find_ancestors(kin)
    order = {person_id: index for index, person_id in enumerate(kin.members)}
    for union in sorted(kin.unions, key=lambda item: not item.is_current):
        if len(union.parents) != 2:  # noqa: PLR2004 - two people
            continue
        first, second = (clusters[person_id] for person_id in union.parents)
        if first is second or len({generations[person_id] for person_id in union.parents}) > 1:
            continue
        if _must_stay_apart(kin, first, second, ancestors):
            continue
        first.people = sorted(first.people + second.people, key=order.__getitem__)
        for person_id in second.people:
            clusters[person_id] = first
    for cluster in clusters.values():
        cluster.home = _find_home(kin, cluster)
    for union in kin.unions:
        for person_id in union.parents:
            if all(union is not known for known in clusters[person_id].unions):
                clusters[person_id].unions.append(union)
    return clusters


def _find_home(kin: Kin, cluster: Cluster) -> PersonId | None:
    """Prefer whoever has brothers and sisters, then the client."""
    children = [person_id for person_id in cluster.people if person_id in kin.union_of]
    return max(
        children,
        key=lambda p: (len(kin.union_of[p].children) > 1, kin.members[p].is_client),
        default=None,
    )


def _must_stay_apart(
    kin: Kin, first: Cluster, second: Cluster, ancestors: Mapping[PersonId, set[PersonId]]
) -> bool:
    def has_siblings(person_id: PersonId) -> bool:
        union = kin.union_of.get(person_id)
        return union is not None and len(union.children) > 1

    if any(map(has_siblings, first.people)) and any(map(has_siblings, second.people)):
        return True
    above_first = set[PersonId]().union(*(ancestors[person_id] for person_id in first.people))
    above_second = set[PersonId]().union(*(ancestors[person_id] for person_id in second.people))
    return bool(above_first & above_second)


def _find_ancestors(kin: Kin) -> dict[PersonId, set[PersonId]]:
    parents: dict[PersonId, list[PersonId]] = {}
    for parent, child in kin.parentages:
        parents.setdefault(child, []).append(parent)
    found: dict[PersonId, set[PersonId]] = {}
    for start in kin.members:
        above: set[PersonId] = set()
        open_ends = [start]
        while open_ends:
            fresh = [item for item in parents.get(open_ends.pop(), ()) if item not in above]
            above.update(fresh)
            open_ends.extend(fresh)
        found[start] = above
    return found


def order_cluster(kin: Kin, cluster: Cluster, anchor: PersonId | None = None) -> list[PersonId]:
    """Return a cluster from left to right, around a child of the family above or the most wed.

    A couple stands with the man left. Several partners of one person stand in the order of
    entry, the current one at the right.
    """
    if anchor is None:
        anchor = max(
            cluster.people,
            key=lambda p: (len(_mates(kin, cluster, p)), kin.members[p].is_client),
        )
    seen = {anchor}
    mates = [mate for mate in _mates(kin, cluster, anchor) if mate not in seen]
    seen.update(mates)
    left, right = _divide_mates(kin, cluster, anchor, mates)
    chain = [anchor]
    for mate in reversed(left):
        chain = _extend(kin, cluster, mate, seen, to_left=True) + chain
    for mate in right:
        chain += _extend(kin, cluster, mate, seen, to_left=False)
    return chain + [person_id for person_id in cluster.people if person_id not in seen]


def _mates(kin: Kin, cluster: Cluster, person_id: PersonId) -> list[PersonId]:
    return [
        other
        for union in cluster.unions
        if person_id in union.parents
        for other in union.parents
        if other != person_id and other in cluster.people and other in kin.members
    ]


def _divide_mates(
    kin: Kin, cluster: Cluster, anchor: PersonId, mates: list[PersonId]
) -> tuple[list[PersonId], list[PersonId]]:
    if not mates:
        return [], []
    if len(mates) == 1:
        return (mates, []) if _stands_left(kin, anchor, mates[0]) else ([], mates)
    current = [
        mate
        for union in cluster.unions
        if union.is_current and anchor in union.parents
        for mate in union.parents
        if mate in mates
    ]
    if len(current) == 1:
        return [mate for mate in mates if mate != current[0]], current
    half = (len(mates) + 1) // 2
    return mates[:half], mates[half:]


def _stands_left(kin: Kin, anchor: PersonId, mate: PersonId) -> bool:
    """Whether the only partner of a person stands left of that person."""
    union = kin.union_of.get(anchor)
    siblings = [] if union is None else list(union.children)
    mate_has_parents = mate in kin.union_of
    if mate_has_parents and len(siblings) > 1 and anchor in (siblings[0], siblings[-1]):
        return anchor == siblings[0]
    genders = kin.members[anchor].gender, kin.members[mate].gender
    if Gender.MAN in genders and genders[0] is not genders[1]:
        return genders[1] is Gender.MAN
    if Gender.WOMAN in genders and genders[0] is not genders[1]:
        return genders[0] is Gender.WOMAN
    order = list(kin.members)
    return order.index(mate) < order.index(anchor)


def _extend(
    kin: Kin, cluster: Cluster, person_id: PersonId, seen: set[PersonId], *, to_left: bool
) -> list[PersonId]:
    """Return a partner and, on the far side, whoever that partner was tied to as well."""
    chain: list[PersonId] = []
    waiting = [person_id]
    while waiting:
        here = waiting.pop()
        chain.append(here)
        mates = [mate for mate in _mates(kin, cluster, here) if mate not in seen]
        seen.update(mates)
        waiting += mates if to_left else reversed(mates)
    return chain[::-1] if to_left else chain
