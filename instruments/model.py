"""What an instrument is: frozen records, filled by the loader from one definition file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

Points = int | Decimal
"""Whole wherever the definition gives whole numbers; never a float, so that sums are exact."""


class InstrumentError(Exception):
    """An instrument was asked for something it does not have; the text never holds an answer."""


class Verdict(StrEnum):
    """What a score says about overload; NONE when the instrument has no published cut-off."""

    OVERLOAD = "overload"
    NO_OVERLOAD = "no_overload"
    UNDECIDED = "undecided"
    NONE = "none"


class Direction(StrEnum):
    """What a higher total stands for."""

    MORE_BURDEN = "more_burden"
    LESS_BURDEN = "less_burden"


class ChangeKind(StrEnum):
    """What may honestly be said about the difference between two scores.

    UNKNOWN when nobody says how large a difference chance can make.
    """

    NONE = "none"
    UNKNOWN = "unknown"
    NOISE = "noise"
    NOT_CERTAIN = "not_certain"
    PROBABLY_MORE_THAN_NOISE = "probably_more_than_noise"
    INCOMPLETE = "incomplete"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a person can pick, and the points it is worth at its item."""

    key: str
    label: str
    points: Points


@dataclass(frozen=True, slots=True)
class Item:
    """One statement to the letter, its own answer set, and a note that may stand beside it."""

    key: str
    text: str
    choices: tuple[Choice, ...]
    note: str | None = None
    # Derived once, because scoring looks points up thousands of times a second.
    points: Mapping[str, Points] = field(init=False, repr=False, compare=False)
    lowest: Points = field(init=False, repr=False, compare=False)
    highest: Points = field(init=False, repr=False, compare=False)

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

    overload_from: Points
    source: str


@dataclass(frozen=True, slots=True)
class ScoreBand:
    """Totals of at least this much, until the next band, and the authors' word for them."""

    at_least: Points
    label: str


@dataclass(frozen=True, slots=True)
class Bands:
    """A division of the whole range of a total, lowest band first, and where it was published."""

    bands: tuple[ScoreBand, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Scoring:
    """One total: over which items, its range, and what was published for exactly these items."""

    key: str
    title: str
    items: tuple[str, ...]
    lowest: Points
    highest: Points
    direction: Direction
    cut_off: CutOff | None
    bands: Bands | None
    keys: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", frozenset(self.items))


@dataclass(frozen=True, slots=True)
class Band:
    """Differences of at least this many points, up or down, until the next band."""

    at_least: Points
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """The bands for a difference between two totals, smallest first, and what they rest on.

    Both empty when nobody says how large a difference chance can make.
    """

    bands: tuple[Band, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made the instrument, where it was published, how reliable it is, and its licence."""

    author: str
    source: str
    reliability: str
    licence: str


@dataclass(frozen=True, slots=True)
class Example:
    """Made-up answers and what must come out of them; every load checks them.

    `band` is the label that must come out, or None when the example says nothing of it; `further`
    holds the bounds of other totals by their key.
    """

    name: str
    answers: Mapping[str, str] = field(hash=False)
    lowest: Points
    highest: Points
    verdict: Verdict
    band: str | None
    further: Mapping[str, tuple[Points, Points]] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Instrument:
    """One exact version of a questionnaire; `digest` is the SHA-256 of its whole definition.

    `scoring` is the total that verdict and change are about; `further` holds any other totals.
    """

    id: str
    version: int
    digest: str
    language: str
    title: str
    short_name: str
    introduction: str | None
    items: tuple[Item, ...]
    scoring: Scoring
    further: tuple[Scoring, ...]
    change: ChangeRule
    origin: Origin
    not_for: tuple[str, ...]
    examples: tuple[Example, ...]
    item_keys: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "item_keys", frozenset(item.key for item in self.items))

    def find_scoring(self, key: str) -> Scoring:
        """Return one of the totals.

        Raises:
            InstrumentError: this version of the instrument has no such total.
        """
        for scoring in (self.scoring, *self.further):
            if scoring.key == key:
                return scoring
        raise InstrumentError(f"{self.id} version {self.version} has no total {key!r}")

    def has_whole_points(self, scoring_key: str) -> bool:
        """Return whether one of the totals can only be a whole number.

        Raises:
            InstrumentError: as `find_scoring`.
        """
        keys = self.find_scoring(scoring_key).keys
        counting = (item for item in self.items if item.key in keys)
        return all(isinstance(points, int) for item in counting for points in item.points.values())

    def item(self, key: str) -> Item:
        """Return the item with this key.

        Raises:
            InstrumentError: this version of the instrument has no such item.
        """
        for item in self.items:
            if item.key == key:
                return item
        raise InstrumentError(f"{self.id} version {self.version} has no item {key!r}")
