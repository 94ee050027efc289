"""The days on which lines of an arrangement are to be looked back on: what a follow-up is for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from screening.arrangement.model import Provision
from screening.identifiers import ProvisionId


@dataclass(frozen=True, slots=True, repr=False)
class Review:
    """One day, and what was agreed to look back on then, in the order of the lines."""

    day: date
    lines: tuple[str, ...]


def list_reviews(provisions: Iterable[Provision]) -> tuple[Review, ...]:
    """Return the days of review with the words of their lines, the first day first."""
    by_day: dict[date, list[str]] = {}
    for provision in provisions:
        day = provision.draft.review_on
        if day is not None:
            by_day.setdefault(day, []).append(provision.draft.what)
    return tuple(Review(day, tuple(by_day[day])) for day in sorted(by_day))


def list_due(provisions: Iterable[Provision], on: date) -> frozenset[ProvisionId]:
    """Return which lines are to be looked back on by a day."""
    return frozenset(
        provision.id
        for provision in provisions
        if provision.draft.review_on is not None and provision.draft.review_on <= on
    )
