"""From left to right: families one after another, brothers and sisters from old to young."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

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
        roots = self._find_roots(self._clusters[start])
        rows = self._write(roots)
        tries = 0
        while missing := self._find_missing(rows):
            fresh = [r for r in self._find_roots(missing) if all(r is not s for s in roots)]
            fresh = fresh or [missing]
            spots = [*range(len(roots), -1, -1)] if tries < TRIES else [len(roots)]
            options = [[*roots[:spot], *fresh, *roots[spot:]] for spot in spots]
            tries += len(options)
            drawn = [(self._write(option), option) for option in options]
            rows, roots = min(drawn, key=lambda item: count_crossings(item[0], self._unions))
        return rows

    def _write(self, roots: Sequence[Root]) -> dict[int, list[PersonId]]:
        emission = _Emission(self._kin, self._generations, self._clusters)
        for root in roots:
            emission.write(root)
        return emission.rows

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

    def _find_roots(self, start: Cluster) -> list[Root]:
        """Return the oldest known ancestors of a cluster, from left to right."""
        roots: list[Root] = []
        seen: list[Root] = []
        waiting: list[Root] = [start]
        while waiting:
            here = waiting.pop()
            if any(here is known for known in seen):
                continue
            seen.append(here)
            above = [] if isinstance(here, Union) else self._list_above(here)
            waiting += reversed(above)
            if not above:
                roots.append(here)
        return roots

    def _list_above(self, cluster: Cluster) -> list[Root]:
        """Return where the people of a cluster come from: their parents, or siblings alone."""
        above: list[Root] = []
        for person_id in order_cluster(self._kin, cluster):
            union = self._kin.union_of.get(person_id)
            if union is not None and not union.parents:
                above.append(union)
            elif union is not None:
                above += [self._clusters[parent] for parent in self._order_parents(union)]
        return above

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

    def __init__(
        self,
        kin: Kin,
        generations: Mapping[PersonId, int],
        clusters: Mapping[PersonId, Cluster],
    ) -> None:
        self._kin = kin
        self._generations = generations
        self._clusters = clusters
        self._done: set[int] = set()
        self._placed: set[PersonId] = set()
        # What is to be written next, the first last; no family is too deep for a list.
        self._waiting: list[Callable[[], None]] = []
        self.rows: dict[int, list[PersonId]] = {}

    def write(self, root: Root) -> None:
        """Write a family from its beginning down."""
        if isinstance(root, Union):
            self._write_children(root)
        else:
            self._write_cluster(root, None)
        while self._waiting:
            self._waiting.pop()()

    def _write_cluster(self, cluster: Cluster, anchor: PersonId | None) -> None:
        if cluster.people[0] in self._placed:
            return
        chain = order_cluster(self._kin, cluster, anchor)
        for person_id in chain:
            self.rows.setdefault(self._generations[person_id], []).append(person_id)
        self._placed.update(chain)
        spot = {person_id: index for index, person_id in enumerate(chain)}

        def place(union: Union) -> float:
            spots = [spot[parent] for parent in union.parents if parent in spot]
            return sum(spots) / len(spots)

        unions = sorted(cluster.unions, key=place)
        self._wait([partial(self._write_children, union) for union in unions])

    def _write_children(self, union: Union) -> None:
        if id(union) in self._done or not self._placed.issuperset(union.parents):
            return
        self._done.add(id(union))
        children = [child for child in union.children if child not in self._placed]
        shared = [partial(self._write_shared, union, self._clusters[child]) for child in children]
        own = [
            partial(self._write_cluster, self._clusters[child], child)
            for child in children
            if self._clusters[child].home == child
        ]
        self._wait([*shared, *own])

    def _write_shared(self, siblings: Union, cluster: Cluster) -> None:
        """Write children between the families of their parents, when those stand apart."""
        here = self._placed.union(siblings.children)
        for union in cluster.unions:
            apart = self._placed.intersection(union.parents)
            if apart and here.issuperset(union.parents) and id(union) not in self._done:
                self._done.add(id(union))
                self._wait(
                    [
                        partial(self._write_cluster, self._clusters[child], child)
                        for child in union.children
                        if self._clusters[child].home == child
                    ]
                )

    def _wait(self, tasks: Sequence[Callable[[], None]]) -> None:
        self._waiting += reversed(tasks)
