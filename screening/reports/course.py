"""The course of one instrument for one carer, as plain records for chart, table and document."""

from dataclasses import dataclass
from datetime import date

from instruments.model import Points
from screening.identifiers import PersonId
from screening.wording.formats import format_points, format_range


@dataclass(frozen=True, slots=True)
class CutOffLine:
    """A published cut-off, and the words that stand beside its line."""

    value: Points
    words: str


# No generated repr: totals are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class CoursePoint:
    """One measurement: the total lies from `lowest` to `highest`; when complete they are equal.

    `is_whole` when it can only be a whole number, so that nothing lies between 6 and 7.
    """

    held_on: date
    lowest: Points
    highest: Points
    is_whole: bool = False

    def __post_init__(self) -> None:
        if self.lowest > self.highest:
            raise ValueError("the lowest total is not above the highest")

    @property
    def total(self) -> Points | None:
        """The total, or None when unanswered statements leave it open."""
        return self.lowest if self.lowest == self.highest else None

    @property
    def value_words(self) -> str:
        """The outcome as it is printed: 9, or 6 tot en met 8 when it is open."""
        return format_range(self.lowest, self.highest, is_whole=self.is_whole)


@dataclass(frozen=True, slots=True, repr=False)
class Course:
    """All measurements of one instrument by one carer; a `cut_off` only if one is published.

    Two carers may have one name: `carer` is for reading, `carer_id` says whose course it is.
    `help_words` names the help text that stood beside the items, which is not validated; empty
    when there was none. A course is never named without it.
    """

    instrument: str
    carer_id: PersonId
    carer: str
    maximum: Points
    points: tuple[CoursePoint, ...]
    cut_off: CutOffLine | None = None
    minimum: Points = 0
    help_words: str = ""

    def __post_init__(self) -> None:
        for point in self.points:
            if not self.minimum <= point.lowest <= point.highest <= self.maximum:
                raise ValueError("a total lies outside the range of the instrument")

    @property
    def mark(self) -> str:
        """What follows the name of this course wherever it stands; empty without a help text."""
        return f" ({self.help_words})" if self.help_words else ""

    @property
    def range_words(self) -> str:
        """What stands above the outcomes in a table of a document: CSI, van 13."""
        return f"{self.instrument}, van {format_points(self.maximum)}{self.mark}"
