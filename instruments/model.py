"""What an instrument is: frozen records, filled by the loader from one definition file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class InstrumentError(Exception):
    """An instrument was asked for something it does not have; the text never holds an answer."""


class Verdict(StrEnum):
    """What a score says about overload; NONE when the instrument has no published cut-off."""

    OVERLOAD = "overload"
    NO_OVERLOAD = "no_overload"
    UNDECIDED = "undecided"
    NONE = "none"


class ChangeKind(StrEnum):
    """What may honestly be said about the difference between two scores."""

    NONE = "none"
    NOISE = "noise"
    NOT_CERTAIN = "not_certain"
    PROBABLY_MORE_THAN_NOISE = "probably_more_than_noise"
    INCOMPLETE = "incomplete"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a person can pick, and the points it is worth."""

    key: str
    label: str
    points: int


@dataclass(frozen=True, slots=True)
class Item:
    """One statement to the letter, its own answer set, and a note that may stand beside it."""

    key: str
    text: str
    choices: tuple[Choice, ...]
    note: str | None = None
    # Derived once, because scoring looks points up thousands of times a second.
    points: Mapping[str, int] = field(init=False, repr=False, compare=False)
    lowest: int = field(init=False, repr=False, compare=False)
    highest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        points = {choice.key: choice.points for choice in self.choices}
        object.__setattr__(self, "points", MappingProxyType(points))
        object.__setattr__(self, "lowest", min(points.values()))
        object.__setattr__(self, "highest", max(points.values()))

    def choice(self, key: str) -> Choice:
        """Return the choice with this key.

        Raises:
            InstrumentError: there is none; the text names the item, not the key that was asked.
        """
        for choice in self.choices:
            if choice.key == key:
                return choice
        raise InstrumentError(f"item {self.key!r} has no such choice")


@dataclass(frozen=True, slots=True)
class CutOff:
    """The total from which the authors speak of overload, and where they say so."""

    overload_from: int
    source: str


@dataclass(frozen=True, slots=True)
class Scoring:
    """The range of the total, and the cut-off if one was published for exactly these items."""

    lowest: int
    highest: int
    cut_off: CutOff | None


@dataclass(frozen=True, slots=True)
class Band:
    """Differences of at least this many points, up or down, until the next band."""

    at_least: int
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """The bands for a difference between two totals, smallest first, and what they rest on."""

    bands: tuple[Band, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made the instrument, where it was published, how reliable it is, and its licence."""

    author: str
    source: str
    reliability: str
    licence: str


@dataclass(frozen=True, slots=True)
class Example:
    """Made-up answers and what must come out of them; every load checks them."""

    name: str
    answers: Mapping[str, str] = field(hash=False)
    lowest: int
    highest: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Instrument:
    """One exact version of a questionnaire; `digest` is the SHA-256 of its whole definition."""

    id: str
    version: int
    digest: str
    language: str
    title: str
    short_name: str
    introduction: str | None
    items: tuple[Item, ...]
    scoring: Scoring
    change: ChangeRule
    origin: Origin
    not_for: tuple[str, ...]
    examples: tuple[Example, ...]
    item_keys: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "item_keys", frozenset(item.key for item in self.items))

    def item(self, key: str) -> Item:
        """Return the item with this key.

        Raises:
            InstrumentError: this version of the instrument has no such item.
        """
        for item in self.items:
            if item.key == key:
                return item
        raise InstrumentError(f"{self.id} version {self.version} has no item {key!r}")
