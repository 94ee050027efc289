"""Moments for the tests of the week."""

from hypothesis import settings
from hypothesis import strategies as st

from screening.network.model import (
    WEEK,
    DayPart,
    Moment,
    Weekday,
)

FEW = settings(max_examples=60, deadline=None)

moments = st.frozensets(st.sampled_from(WEEK))


def at(*words: str) -> frozenset[Moment]:
    """Return moments written as in the vault: mon-morning."""
    pairs = (word.split("-") for word in words)
    return frozenset(Moment(Weekday(day), DayPart(part)) for day, part in pairs)


def every(*parts: DayPart, days: tuple[Weekday, ...] = tuple(Weekday)) -> frozenset[Moment]:
    """Return these parts of some days, of all days unless told otherwise."""
    return frozenset(Moment(day, part) for day in days for part in parts)
