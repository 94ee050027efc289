"""How much the lines of a family would cross when it stands in a certain order."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from screening.identifiers import PersonId
from screening.network.family.unions import Union

APART = 0.6
"""What one person between two partners costs, against one crossing."""

LENGTH = 0.02
"""What one place of sideways distance between parents and child costs."""


def count_crossings(rows: Mapping[int, Sequence[PersonId]], unions: Iterable[Union]) -> float:
    """Return the cost of an order; people who do not stand yet cost nothing."""
    row_of = {person_id: row for row, people in rows.items() for person_id in people}
    place = {
        person_id: index - len(people) / 2
        for people in rows.values()
        for index, person_id in enumerate(people)
    }
    cost = 0.0
    fans: dict[tuple[int, int], list[tuple[float, list[float]]]] = {}
    for union in unions:
        parents = [parent for parent in union.parents if parent in place]
        if not parents:
            continue
        ends = [place[parent] for parent in parents]
        stem = sum(ends) / len(ends)
        cost += APART * max(0.0, max(ends) - min(ends) - 1)
        by_row: dict[int, list[float]] = {}
        for child in (*union.children, *union.others):
            if child in place:
                by_row.setdefault(row_of[child], []).append(place[child])
                cost += LENGTH * abs(place[child] - stem)
        for row, children in by_row.items():
            fans.setdefault((row_of[parents[0]], row), []).append((stem, children))
    return cost + sum(
        _count_pairs(one, other) for group in fans.values() for one, other in combinations(group, 2)
    )


def _count_pairs(one: tuple[float, list[float]], other: tuple[float, list[float]]) -> int:
    left, right = sorted((one, other))
    return sum(a > b for a in left[1] for b in right[1])
