"""The lines from one union to its children, and at which height their level part runs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.shapes import LineStyle
from screening.network.model import Point

MIDDLE: Final = 0.42
"""How far above the children's middle a level part runs: halfway the gap between two rows."""

SPREAD: Final = 0.16
"""Over what height the level parts of several families are spread."""

STEP: Final = 0.06
"""How far apart those are when there is room."""

APART: Final = 0.15
"""Level parts that end closer together than this get different heights."""

TOUCH: Final = 0.05
"""Closer than this two lines seem to be one."""

BAR_SHIFTS: Final = tuple(
    side * 0.015 * count for count in (2, 4, 6, 8, 10, 12, 1, 3, 5, 7, 9, 11) for side in (1, -1)
)
"""How far below its usual height a level part may run when there is no room, the best first."""

FURTHEST: Final = 0.1
"""How far from halfway the gap between two rows a level part stays."""


@dataclass(slots=True, repr=False)
class Fan:
    """A union, where its line comes down, and the children of one row who hang from it."""

    number: int
    """The index of the union."""
    way: Sequence[Point]
    """From the parents to where the line comes down; empty when no parents are known."""
    row: float
    """The height of the highest child."""
    hooks: Mapping[PersonId, float]
    """Where each child hangs from the level part; twins share one."""
    styles: Mapping[PersonId, LineStyle]
    aside: float = 0.0
    """How far beside the top of the symbol the lines arrive."""
    bar: float = field(default=0.0)
    """The height of the level part."""

    @property
    def stem(self) -> float | None:
        """Where the line comes down; None for brothers and sisters without known parents."""
        return self.way[-1].x if self.way else None

    @property
    def low(self) -> float:
        """The left end."""
        return min(self._ends())

    @property
    def high(self) -> float:
        """The right end."""
        return max(self._ends())

    def _ends(self) -> list[float]:
        return [*self.hooks.values(), *([] if self.stem is None else [self.stem])]


def list_bars(fan: Fan) -> list[float]:
    """Return the heights at which the level part may run, the present one first."""
    middle = fan.row - MIDDLE
    others = (fan.bar + shift for shift in BAR_SHIFTS)
    return [fan.bar, *(bar for bar in others if abs(bar - middle) < FURTHEST)]


def make_hooks(
    children: Sequence[PersonId],
    places: Mapping[PersonId, Point],
    twins: Sequence[Sequence[PersonId]],
    aside: float,
) -> dict[PersonId, float]:
    """Return where the children of one row hang from their level part."""
    hooks = {child: places[child].x + aside for child in children}
    for group in twins:
        together = [child for child in group if child in hooks]
        if len(together) > 1:
            middle = sum(hooks[child] for child in together) / len(together)
            hooks.update(dict.fromkeys(together, middle))
    return hooks


def set_bars(fans: Sequence[Fan]) -> None:
    """Give level parts that would run along each other a height of their own."""
    waiting = [fan for fan in fans if fan.high - fan.low > TOUCH / 2]
    for fan in fans:
        fan.bar = fan.row - MIDDLE
    while waiting:
        group = [waiting.pop(0)]
        for fan in group:
            near = [other for other in waiting if _run_along(fan, other)]
            waiting = [other for other in waiting if all(other is not fan for fan in near)]
            group += near
        _spread(group)


def _run_along(one: Fan, other: Fan) -> bool:
    return (
        abs(one.row - other.row) < MIDDLE
        and one.low < other.high + APART
        and other.low < one.high + APART
    )


def _spread(group: list[Fan]) -> None:
    """Put the family on top that is crossed least there, then the next one."""
    cost = {(id(a), id(b)): 0.0 for a in group for b in group}
    for one, other in combinations(group, 2):
        if _run_along(one, other):
            cost[id(one), id(other)] = _count_above(one, other)
            cost[id(other), id(one)] = _count_above(other, one)
    levels: dict[int, int] = {}
    done: list[Fan] = []
    left = list(group)
    while left:
        best = min(
            left,
            key=lambda fan: sum(cost[id(fan), id(b)] - cost[id(b), id(fan)] for b in left),
        )
        left = [fan for fan in left if fan is not best]
        levels[id(best)] = max(
            (levels[id(fan)] + 1 for fan in done if _run_along(fan, best)), default=0
        )
        done.append(best)
    last = max(levels.values())
    step = min(STEP, SPREAD / last) if last else 0.0
    for fan in group:
        fan.bar = fan.row - MIDDLE + step * (levels[id(fan)] - last / 2)


def _count_above(upper: Fan, lower: Fan) -> float:
    """Return how often two families cross when one runs above the other; merging is worst."""
    count = float(sum(lower.low < hook < lower.high for hook in upper.hooks.values()))
    if lower.stem is not None:
        count += upper.low < lower.stem < upper.high
        near = [hook for hook in upper.hooks.values() if abs(hook - lower.stem) < TOUCH]
        count += 10 * len(near)
    return count
