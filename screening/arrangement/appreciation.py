"""The yearly token of the municipality for a carer (Wmo 2015, art. 2.1.6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, repr=False)
class Appreciation:
    """What a carer got for a year; None when the day is not known."""

    year: int
    given_on: date | None
    what: str = ""


def find_year(appreciations: Iterable[Appreciation], year: int) -> Appreciation | None:
    """Return what was noted for a year, if anything."""
    return next((each for each in appreciations if each.year == year), None)
