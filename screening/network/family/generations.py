"""On which row everybody of the family stands: parents above children, partners side by side."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from screening.identifiers import PersonId
from screening.network.family.unions import Kin

PASSES = 20
"""How often rows are pulled together; a family needs two or three."""


class _Rows:
    """People in groups that share a row, and which group stands above which."""

    def __init__(self, kin: Kin) -> None:
        self.group = {person_id: person_id for person_id in kin.members}
        self.people: dict[PersonId, list[PersonId]] = {p: [p] for p in kin.members}
        self.below: dict[PersonId, set[PersonId]] = {p: set() for p in kin.members}
        for parent, child in kin.parentages:
            self.below[parent].add(child)

    def join(self, one: PersonId, other: PersonId) -> None:
        """Put two people on one row, unless one of them descends from the other's row."""
        first, second = self.group[one], self.group[other]
        if first == second or self._reaches(first, second) or self._reaches(second, first):
            return
        for person_id in self.people[second]:
            self.group[person_id] = first
        self.people[first] += self.people.pop(second)
        self.below[first] |= self.below.pop(second)

    def children(self, group: PersonId) -> set[PersonId]:
        return {self.group[child] for child in self.below[group]}

    def _reaches(self, start: PersonId, end: PersonId) -> bool:
        seen, open_ends = {start}, [start]
        while open_ends:
            for group in self.children(open_ends.pop()) - seen:
                if group == end:
                    return True
                seen.add(group)
                open_ends.append(group)
        return False

    def sorted_groups(self) -> list[PersonId]:
        """Return the groups, whoever stands above first."""
        seen: set[PersonId] = set()
        order: list[PersonId] = []
        for start in self.people:
            trail: list[tuple[PersonId, Iterator[PersonId]]] = []
            if start not in seen:
                seen.add(start)
                trail.append((start, iter(sorted(self.children(start)))))
            while trail:
                group, rest = trail[-1]
                child = next((item for item in rest if item not in seen), None)
                if child is None:
                    order.append(group)
                    trail.pop()
                else:
                    seen.add(child)
                    trail.append((child, iter(sorted(self.children(child)))))
        return order[::-1]


def find_generations(kin: Kin) -> dict[PersonId, int]:
    """Return everybody's row, downwards; the client stands on row 0.

    People who have nothing to do with the client's family stand with the first of them on row 0.
    """
    rows = _Rows(kin)
    for union in kin.unions:
        _join_all(rows, union.parents)
    for union in kin.unions:
        _join_all(rows, union.children)
    levels = _find_levels(rows)
    found: dict[PersonId, int] = {}
    for part in find_parts(kin):
        first = next((p for p in part if kin.members[p].is_client), part[0])
        shift = levels[rows.group[first]]
        found.update({person_id: levels[rows.group[person_id]] - shift for person_id in part})
    return {person_id: found[person_id] for person_id in kin.members}


def find_parts(kin: Kin) -> list[list[PersonId]]:
    """Return the people in parts that have no relation with each other, the client's first."""
    near: dict[PersonId, list[PersonId]] = {person_id: [] for person_id in kin.members}
    for union in kin.unions:
        people = (*union.parents, *union.children, *union.others)
        for person_id in people:
            near[person_id].extend(people)
    parts: list[list[PersonId]] = []
    seen: set[PersonId] = set()
    for start in sorted(kin.members, key=lambda p: not kin.members[p].is_client):
        if start in seen:
            continue
        part, open_ends = {start}, [start]
        while open_ends:
            for person_id in near[open_ends.pop()]:
                if person_id not in part:
                    part.add(person_id)
                    open_ends.append(person_id)
        seen |= part
        parts.append([person_id for person_id in kin.members if person_id in part])
    return parts


def _join_all(rows: _Rows, people: Iterable[PersonId]) -> None:
    for one, other in pairwise(people):
        rows.join(one, other)


def _find_levels(rows: _Rows) -> Mapping[PersonId, int]:
    """Stand everybody as high as possible, then pull ancestors down to their children."""
    order = rows.sorted_groups()
    children = {group: rows.children(group) for group in order}
    parents: dict[PersonId, set[PersonId]] = {group: set() for group in order}
    for group in order:
        for child in children[group]:
            parents[child].add(group)
    levels = dict.fromkeys(order, 0)
    for group in order:
        levels[group] = max((levels[parent] + 1 for parent in parents[group]), default=0)
    for _ in range(PASSES):
        before = dict(levels)
        for group in reversed(order):
            low = max((levels[parent] + 1 for parent in parents[group]), default=None)
            high = min((levels[child] - 1 for child in children[group]), default=None)
            if high is None:
                levels[group] = levels[group] if low is None else low
            elif low is None or len(children[group]) >= len(parents[group]):
                levels[group] = high
            else:
                levels[group] = low
        if levels == before:
            break
    return levels
