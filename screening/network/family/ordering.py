"""From left to right: families one after another, brothers and sisters from old to young."""

from collections.abc import Iterable, Mapping, Sequence

from screening.identifiers import PersonId
from screening.network.family.clusters import Cluster, find_clusters, order_cluster
from screening.network.family.crossings import count_crossings
from screening.network.family.unions import Kin, Union
from screening.network.model import Gender

Rows = Mapping[int, Sequence[PersonId]]
Root = Cluster | Union
"""Where a family begins: the oldest couple known, or siblings without known parents."""

TRIES = 60
"""How many orders of whole families are compared; a usual family needs fewer than ten."""


def order_rows(
    kin: Kin, generations: Mapping[PersonId, int], parts: Iterable[Sequence[PersonId]]
) -> dict[int, list[PersonId]]:
    """Return everybody by row, from left to right; each part stands right of the one before."""
    clusters = find_clusters(kin, generations)
    rows: dict[int, list[PersonId]] = {}
    for part in parts:
        order = _Part(kin, generations, clusters, part)
        for row, people in order.find_best().items():
            rows.setdefault(row, []).extend(people)
    return dict(sorted(rows.items()))


class _Part:
    """One part of the family, in which everybody is tied to everybody."""

    def __init__(
        self,
        kin: Kin,
        generations: Mapping[PersonId, int],
        clusters: Mapping[PersonId, Cluster],
        people: Sequence[PersonId],
    ) -> None:
        self._kin = kin
        self._generations = generations
        self._clusters = clusters
        self._people = people
        self._unions = [
            union for union in kin.unions if {*union.parents, *union.children} & {*people}
        ]

    def find_best(self) -> dict[int, list[PersonId]]:
        """Add family by family, each where its lines cross least."""
        start = next((p for p in self._people if self._kin.members[p].is_client), self._people[0])
        roots = self._find_roots(self._clusters[start], [])
        rows = _emit(self, roots)
        tries = 0
        while missing := self._find_missing(rows):
            fresh = [r for r in self._find_roots(missing, []) if all(r is not s for s in roots)]
            fresh = fresh or [missing]
            spots = [*range(len(roots), -1, -1)] if tries < TRIES else [len(roots)]
            options = [[*roots[:spot], *fresh, *roots[spot:]] for spot in spots]
            tries += len(options)
            drawn = [(_emit(self, option), option) for option in options]
            rows, roots = min(drawn, key=lambda item: count_crossings(item[0], self._unions))
        return rows

    def _find_missing(self, rows: Rows) -> Cluster | None:
        """Return the next cluster to be added: one tied to those who stand already."""
        placed = {person_id for people in rows.values() for person_id in people}
        if len(placed) == len(self._people):
            return None
        for union in self._unions:
            people = (*union.parents, *union.children)
            if placed.intersection(people):
                for person_id in people:
                    if person_id not in placed:
                        return self._clusters[person_id]
        return self._clusters[next(p for p in self._people if p not in placed)]

    def _find_roots(self, cluster: Cluster, seen: list[Cluster]) -> list[Root]:
        """Return the oldest known ancestors of a cluster, from left to right."""
        seen.append(cluster)
        roots: list[Root] = []
        for person_id in order_cluster(self._kin, cluster):
            union = self._kin.union_of.get(person_id)
            if union is None:
                continue
            if not union.parents:
                roots.append(union)
            for parent in self._order_parents(union):
                above = self._clusters[parent]
                if all(above is not known for known in seen):
                    roots += self._find_roots(above, seen)
        return roots or [cluster]

    def _order_parents(self, union: Union) -> list[PersonId]:
        """Return parents who stand with their own families, with the fewest people between."""
        if len(union.parents) < 2:  # noqa: PLR2004 - two people
            return list(union.parents)
        first, second = sorted(
            union.parents, key=lambda p: self._kin.members[p].gender is not Gender.MAN
        )
        straight = self._count_after(first) + self._count_before(second)
        turned = self._count_after(second) + self._count_before(first)
        return [first, second] if straight <= turned else [second, first]

    def _count_before(self, person_id: PersonId) -> int:
        union = self._kin.union_of.get(person_id)
        return 0 if union is None else list(union.children).index(person_id)

    def _count_after(self, person_id: PersonId) -> int:
        union = self._kin.union_of.get(person_id)
        return 0 if union is None else len(union.children) - 1 - self._count_before(person_id)


class _Emission:
    """Writes families down row by row, each right of the one before."""

    def __init__(self, part: _Part) -> None:
        self._kin = part._kin
        self._generations = part._generations
        self._clusters = part._clusters
        self._done: list[Union] = []
        self.rows: dict[int, list[PersonId]] = {}
        self._placed: set[PersonId] = set()

    def write(self, root: Root) -> None:
        if isinstance(root, Union):
            self._write_children(root)
        elif root.people[0] not in self._placed:
            self._write_cluster(root, None)

    def _write_cluster(self, cluster: Cluster, anchor: PersonId | None) -> None:
        chain = order_cluster(self._kin, cluster, anchor)
        for person_id in chain:
            self.rows.setdefault(self._generations[person_id], []).append(person_id)
        self._placed.update(chain)

        def place(union: Union) -> float:
            spots = [chain.index(parent) for parent in union.parents if parent in chain]
            # Whoever stands apart from the partner has the children of both right below.
            return min(spots) if len(spots) == 1 else sum(spots) / len(spots)

        for union in sorted(cluster.unions, key=place):
            if self._placed.issuperset(union.parents):
                self._write_children(union)

    def _write_children(self, union: Union) -> None:
        if any(union is known for known in self._done):
            return
        self._done.append(union)
        for child in union.children:
            if child not in self._placed:
                self._write_shared(union, self._clusters[child])
        for child in union.children:
            if child not in self._placed and self._clusters[child].home == child:
                self._write_cluster(self._clusters[child], child)

    def _write_shared(self, siblings: Union, cluster: Cluster) -> None:
        """Write children between the families of their parents, when those stand apart."""
        here = self._placed.union(siblings.children)
        for union in cluster.unions:
            if self._placed.intersection(union.parents) and here.issuperset(union.parents):
                self._write_children(union)


def _emit(part: _Part, roots: Sequence[Root]) -> dict[int, list[PersonId]]:
    emission = _Emission(part)
    for root in roots:
        emission.write(root)
    return emission.rows
