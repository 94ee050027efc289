"""What a tour tells: one fictional household, and where the story is in time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from screening.demo.clock import StoryClock
from screening.demo.households import Household
from screening.wording.formats import format_short_date
from ui.tour.hands import Hands

Visit = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Story:
    """The hands that tell the story, the household it is about, and its clock."""

    hands: Hands
    household: Household
    clock: StoryClock
    folder: Path
    passphrase: str

    @property
    def visits(self) -> list[Visit]:
        """The visits, the first one first."""
        visits: list[Visit] = self.household["visits"]
        return visits

    def name(self, key: str) -> str:
        """Return the name of somebody in the household."""
        people = (self.household["client"], *self.household["people"])
        return next(str(person["name"]) for person in people if person["key"] == key)


def type_day(text: str) -> str:
    """Return a day as people type it, from the ISO date in the household."""
    return format_short_date(date.fromisoformat(text))
