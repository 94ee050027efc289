"""The course of one instrument for one carer, as plain records for chart, table and document."""

from dataclasses import dataclass
from datetime import date

from screening.identifiers import PersonId


@dataclass(frozen=True, slots=True)
class CutOffLine:
    """A published cut-off, and the words that stand beside its line."""

    value: int
    words: str


# No generated repr: totals are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class CoursePoint:
    """One measurement: the total lies from `lowest` to `highest`; when complete they are equal."""

    held_on: date
    lowest: int
    highest: int

    def __post_init__(self) -> None:
        if not 0 <= self.lowest <= self.highest:
            raise ValueError("the lowest total lies between nought and the highest")

    @property
    def total(self) -> int | None:
        """The total, or None when unanswered statements leave it open."""
        return self.lowest if self.lowest == self.highest else None

    @property
    def value_words(self) -> str:
        """The outcome as it is printed: 9, or 6 tot 8 when it is open."""
        return f"{self.lowest}" if self.total is not None else f"{self.lowest} tot {self.highest}"


@dataclass(frozen=True, slots=True, repr=False)
class Course:
    """All measurements of one instrument by one carer; a `cut_off` only if one is published.

    Two carers may have one name: `carer` is for reading, `carer_id` says whose course it is.
    """

    instrument: str
    carer_id: PersonId
    carer: str
    maximum: int
    points: tuple[CoursePoint, ...]
    cut_off: CutOffLine | None = None
