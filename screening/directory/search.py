"""Finds offers as someone types: an index in memory over words without capitals and accents.

SQLite's own index of words was weighed and left: it finds no parts of words below three letters,
and would have to be kept in the vault beside the offers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from screening.arrangement.model import SupportFunction
from screening.directory.folding import fold
from screening.directory.model import Offer
from screening.wording.labels import LABELS

_LAST: Final = 1_000_000
"""More than any number of words can add up to."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One offer with its words; a space stands before every word, also before the first."""

    offer: Offer
    name: str
    organisation: str
    rest: str
    all: str
    penalty: int


class OfferIndex:
    """All offers in the order of an empty search: usable ones first, then by name."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        entries = map(_make_entry, offers)
        self._entries = sorted(
            entries, key=lambda each: (each.penalty, each.name, each.organisation)
        )

    def find(
        self, text: str, function: SupportFunction | None = None, district: str = ""
    ) -> tuple[Offer, ...]:
        """Return the offers in which every word stands, be it as a part of a word.

        A word at the beginning of the name counts most, then in the name, then in the organisation;
        what cannot be used comes last.

        Args:
            text: the words; without any, all offers are found.
            function: only offers for this one.
            district: only offers for this district or for the whole municipality.
        """
        words = fold(text).split()
        found = self._entries
        for word in words:
            found = [each for each in found if word in each.all]
        if function is not None:
            found = [each for each in found if function in each.offer.functions]
        if district.strip():
            found = [each for each in found if each.offer.serves(district)]
        if words:
            starts = [(word, f" {word}") for word in words]
            # The order among equals stays: by name.
            found = sorted(found, key=lambda each: _rank(each, starts))
        return tuple(each.offer for each in found)


def _make_entry(offer: Offer) -> _Entry:
    functions = (LABELS[SupportFunction][function] for function in offer.functions)
    name, organisation = f" {fold(offer.name)}", f" {fold(offer.organisation)}"
    parts = (offer.description, offer.target_group, offer.district, offer.address, *functions)
    rest = f" {fold(' '.join(parts))}"
    penalty = 0 if offer.is_usable else _LAST
    return _Entry(offer, name, organisation, rest, f"{name}{organisation}{rest}", penalty)


def _rank(entry: _Entry, words: Sequence[tuple[str, str]]) -> int:
    rank = entry.penalty
    for word, start in words:
        rank += _rank_word(entry, word, start)
    return rank


def _rank_word(entry: _Entry, word: str, start: str) -> int:
    """Return how far from the best place a word stands; this is asked of thousands at a time."""
    if start in entry.name:
        return 0 if entry.name.startswith(start) else 1
    if start in entry.organisation:
        return 2
    if word in entry.name:
        return 3
    if word in entry.organisation:
        return 4
    return 5 if start in entry.rest else 6
