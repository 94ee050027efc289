"""The course of one instrument for one carer, as plain records for chart, table and document."""

from dataclasses import dataclass
from datetime import date

from instruments.model import Points
from screening.identifiers import PersonId
from screening.wording.formats import format_points
from screening.wording.speech import say


@dataclass(frozen=True, slots=True)
class CutOffLine:
    """A published cut-off, and the words that stand beside its line."""

    value: Points
    words: str


# No generated repr: totals are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class CoursePoint:
    """One measurement: the total lies from `lowest` to `highest`; when complete they are equal."""

    held_on: date
    lowest: Points
    highest: Points

    def __post_init__(self) -> None:
        if self.lowest > self.highest:
            raise ValueError("the lowest total is not above the highest")

    @property
    def total(self) -> Points | None:
        """The total, or None when unanswered statements leave it open."""
        return self.lowest if self.lowest == self.highest else None

    @property
    def value_words(self) -> str:
        """The outcome as it is printed: 9, or 6 tot 8 when it is open."""
        lowest, highest = format_points(self.lowest), format_points(self.highest)
        return (
            lowest
            if self.total is not None
            else say("{lowest} tot {highest}", lowest=lowest, highest=highest)
        )


@dataclass(frozen=True, slots=True, repr=False)
class Course:
    """All measurements of one instrument by one carer; a `cut_off` only if one is published.

    Two carers may have one name: `carer` is for reading, `carer_id` says whose course it is.
    """

    instrument: str
    carer_id: PersonId
    carer: str
    maximum: Points
    points: tuple[CoursePoint, ...]
    cut_off: CutOffLine | None = None
    minimum: Points = 0

    def __post_init__(self) -> None:
        for point in self.points:
            if not self.minimum <= point.lowest <= point.highest <= self.maximum:
                raise ValueError("a total lies outside the range of the instrument")
