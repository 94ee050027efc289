"""How far apart everybody of a row stands, so that parents come above their children.

All wishes are squares that are summed: partners side by side, brothers and sisters close, parents
in the middle above their children. The smallest sum that leaves every label its room is found by
accelerated projected gradients; the room of one row is a matter of order only, for which pooling
adjacent violators gives the exact nearest answer.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from screening.identifiers import PersonId

STEPS = 240
"""After so many the largest families of the tests move by less than the width of a line."""


@dataclass(frozen=True, slots=True)
class Wish:
    """That a weighted sum of places has a certain value, and how much that matters."""

    weight: float
    target: float
    shares: tuple[tuple[PersonId, float], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """People from left to right, and the room between each and the one before (0 first)."""

    people: Sequence[PersonId]
    room: Sequence[float]


def space_rows(rows: Iterable[Row], wishes: Sequence[Wish]) -> dict[PersonId, float]:
    """Return everybody's place on the row; the same rows and wishes give the same places."""
    ground = [(row.people, _add_up(row.room)) for row in rows]
    places: dict[PersonId, float] = {}
    for people, offsets in ground:
        middle = (offsets[0] + offsets[-1]) / 2
        places.update({p: at - middle for p, at in zip(people, offsets, strict=True)})
    step = _find_step(places, wishes)
    ahead, momentum = dict(places), 1.0
    for _ in range(STEPS):
        slopes = _find_slopes(ahead, wishes)
        moved = {p: ahead[p] - step * slopes[p] for p in ahead}
        for people, offsets in ground:
            fitted = _fit([moved[p] - at for p, at in zip(people, offsets, strict=True)])
            moved.update({p: f + at for p, f, at in zip(people, fitted, offsets, strict=True)})
        faster = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        pace = (momentum - 1) / faster
        if sum(slopes[p] * (moved[p] - places[p]) for p in moved) > 0:
            faster, pace = 1.0, 0.0  # it overshot: begin again from here
        ahead = {p: moved[p] + pace * (moved[p] - places[p]) for p in moved}
        places, momentum = moved, faster
    return places


def _add_up(room: Sequence[float]) -> list[float]:
    total, sums = 0.0, []
    for part in room:
        total += part
        sums.append(total)
    return sums


def _find_step(places: Mapping[PersonId, float], wishes: Sequence[Wish]) -> float:
    """Return a step that never overshoots: one over a bound of the steepest curve."""
    curve = dict.fromkeys(places, 1e-6)
    for wish in wishes:
        total = sum(abs(share) for _, share in wish.shares)
        for person_id, share in wish.shares:
            curve[person_id] += 2 * wish.weight * abs(share) * total
    return 1 / max(curve.values(), default=1.0)


def _find_slopes(places: Mapping[PersonId, float], wishes: Sequence[Wish]) -> dict[PersonId, float]:
    slopes = dict.fromkeys(places, 0.0)
    for wish in wishes:
        miss = -wish.target
        for person_id, share in wish.shares:
            miss += share * places[person_id]
        miss *= 2 * wish.weight
        for person_id, share in wish.shares:
            slopes[person_id] += share * miss
    return slopes


def _fit(values: Sequence[float]) -> list[float]:
    """Return the nearest values that never go down, by pooling adjacent violators."""
    pools: list[tuple[float, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] * count >= total * pools[-1][1]:
            total, count = total + pools[-1][0], count + pools[-1][1]
            pools.pop()
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]
