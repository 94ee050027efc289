"""By what steps a sum can go from one outcome to the next."""

from decimal import Decimal
from math import gcd
from typing import Final

from instruments.model import Points
from instruments.table import simplify

_FINE: Final = Decimal(10) ** 8
"""Finer than any points are."""


def measure_step(points: list[list[Points]]) -> Points:
    """Return the step by which the sum of one out of each of these lists can differ; 0 if never."""
    scaled = [[int(value * _FINE) for value in values] for values in points]
    return simplify(gcd(*(value - min(each) for each in scaled for value in each)) / _FINE)
