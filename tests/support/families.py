"""Fictional families, each with something that a family tree must be able to draw."""

from typing import Final

from screening.network.family.model import Family
from tests.support.constellations.children import CHILDREN
from tests.support.constellations.couples import COUPLES
from tests.support.constellations.family_text import make_family
from tests.support.constellations.generations import GENERATIONS
from tests.support.constellations.households import HOUSEHOLDS

__all__ = ["FAMILIES", "make_family"]

FAMILIES: Final[dict[str, Family]] = {**COUPLES, **CHILDREN, **GENERATIONS, **HOUSEHOLDS}
"""By a name in Dutch and English."""
