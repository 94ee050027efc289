"""Which questionnaires there are, and what a new one may therefore not be.

A released instrument gets its next version from a release, so that one name is one form. One of an
organisation that looks like it could give its carers a verdict that its authors never published.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from instruments.model import Instrument


def fold_name(text: str) -> str:
    """Return a text without capitals, spaces and punctuation: what a reader takes for the same."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


@dataclass(frozen=True, slots=True, repr=False)
class ExistingInstruments:
    """The released instruments in every version, and those that the organisation added."""

    released: tuple[Instrument, ...] = ()
    added: tuple[Instrument, ...] = ()

    def has_released(self, instrument_id: str) -> bool:
        """Return whether an id belongs to a released instrument."""
        return any(each.id == instrument_id for each in self.released)

    def has_added(self, instrument_id: str, version: int) -> bool:
        """Return whether a version was added before."""
        return any((each.id, each.version) == (instrument_id, version) for each in self.added)

    def is_name_taken(self, name: str) -> bool:
        """Return whether a released instrument has this title or short name."""
        names = {fold_name(n) for each in self.released for n in (each.title, each.short_name)}
        return fold_name(name) in names

    def find_same(self, texts: Iterable[str]) -> Instrument | None:
        """Return the released instrument that has precisely these statements."""
        wanted = {fold_name(text) for text in texts}
        for each in self.released:
            if wanted == {fold_name(item.text) for item in each.items}:
                return each
        return None

    def find_same_as(self, instrument: Instrument) -> Instrument | None:
        """Return the released instrument that has the statements of another one.

        All of them, or those that count for the main total: a verdict is about these.
        """
        counting = [item.text for item in instrument.items if item.key in instrument.scoring.keys]
        return self.find_same(item.text for item in instrument.items) or self.find_same(counting)


NONE_EXIST: Final = ExistingInstruments()
"""For reading a questionnaire by itself, whatever else there is."""
