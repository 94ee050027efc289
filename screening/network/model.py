"""The care network as it was at one visit: people around the client, their tasks and their ties.

Vocabulary and drawing conventions follow the steps of the MantelScan, W. Kruijswijk,
(c) 2012 Expertisecentrum Mantelzorg.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId, TaskId


class Group(StrEnum):
    """What a person is in the network; it decides the circle."""

    CARER = "carer"
    INFORMAL = "informal"
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"


class Circle(StrEnum):
    """The three circles around the client, from the inside out."""

    INNER = "inner"
    MIDDLE = "middle"
    OUTER = "outer"


class Sector(StrEnum):
    """The seven sectors of the ecomap, by their usual Dutch letters."""

    FAMILY_OF_ORIGIN = "G"
    OTHER_FAMILY = "F"
    FRIENDS = "V"
    ACQUAINTANCES = "K"
    NEIGHBOURS = "B"
    COUNSELLORS = "R"
    CARE_PROVIDERS = "Z"


class TieKind(StrEnum):
    """The four kinds of tie."""

    SUPPORTIVE = "supportive"
    NEUTRAL = "neutral"
    TENSE = "tense"
    BROKEN = "broken"


class Direction(StrEnum):
    """Which way the energy or help of a tie goes; `NONE` when nothing is known of it."""

    NONE = ""
    FORWARD = "forward"
    BACK = "back"
    BOTH = "both"

    @property
    def reversed(self) -> "Direction":
        """The same direction as seen from the other end."""
        return {Direction.FORWARD: Direction.BACK, Direction.BACK: Direction.FORWARD}.get(
            self, self
        )


class SupportKind(StrEnum):
    """What goes over a tie, by the usual Dutch letters and in their usual order."""

    PRACTICAL = "P"
    COMPANY = "G"
    ADVICE = "A"
    EMOTIONAL = "E"


class Gender(StrEnum):
    """The shape of a person in the family tree; unknown is None."""

    MAN = "man"
    WOMAN = "woman"
    OTHER = "other"


class Weekday(StrEnum):
    """The days of the week, from Monday."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class DayPart(StrEnum):
    """The four parts of a day, from the morning."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class TaskKind(StrEnum):
    """The care tasks; `OTHER` carries a text of its own."""

    PERSONAL_CARE = "personal_care"
    SUPERVISION = "supervision"
    HOUSEHOLD = "household"
    MEALS = "meals"
    SHOPPING = "shopping"
    TRANSPORT = "transport"
    ADMINISTRATION = "administration"
    APPOINTMENTS = "appointments"
    COMPANY = "company"
    EMOTIONAL_SUPPORT = "emotional_support"
    MEDICATION = "medication"
    ODD_JOBS = "odd_jobs"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map.

    The client is (0, 0), the outer edge of the outer circle has radius 1, y grows downwards.
    """

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Moment:
    """A part of a day of the week."""

    day: Weekday
    part: DayPart


WEEK: Final = tuple(Moment(day, part) for day in Weekday for part in DayPart)
"""All 28 day parts in their order."""


@dataclass(frozen=True, slots=True, repr=False)
class Task:
    """What one person does for the client, in hours a week.

    `text` is used with `TaskKind.OTHER` only; without `moments` it is not known when it is done.
    """

    id: TaskId
    kind: TaskKind
    hours_per_week: float
    text: str = ""
    moments: frozenset[Moment] = frozenset()

    @property
    def subject(self) -> str:
        """What the task is about: two tasks with one subject cover for each other."""
        return self.text.strip().casefold() if self.kind is TaskKind.OTHER else str(self.kind)


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One person (or organisation) around the client.

    `None` in able, knows, willing, age, gender, tie and place means: not known. The direction of
    the tie to the client is as seen from this person; `distance` and `contact` are in own words.
    """

    id: PersonId
    name: str
    relation: str
    group: Group
    sector: Sector
    tie_to_client: TieKind | None = None
    living_together: bool = False
    age: int | None = None
    deceased: bool = False
    tasks: tuple[Task, ...] = ()
    able: bool | None = None
    knows: bool | None = None
    willing: bool | None = None
    note: str = ""
    place: Point | None = None
    gender: Gender | None = None
    distance: str = ""
    contact: str = ""
    client_direction: Direction = Direction.NONE
    client_support: frozenset[SupportKind] = frozenset()

    @property
    def circle(self) -> Circle:
        """The circle the group belongs to."""
        match self.group:
            case Group.CARER:
                return Circle.INNER
            case Group.PROFESSIONAL:
                return Circle.OUTER
            case _:
                return Circle.MIDDLE

    @property
    def hours_per_week(self) -> float:
        """All task hours a week together."""
        return sum(task.hours_per_week for task in self.tasks)


@dataclass(frozen=True, slots=True, repr=False)
class Tie:
    """A tie between two people of the map, the client excluded; stored once, whatever the order.

    The direction is as seen from `first`.
    """

    first: PersonId
    second: PersonId
    kind: TieKind
    direction: Direction = Direction.NONE
    support: frozenset[SupportKind] = frozenset()


UNNAMED: Final = PersonId("")
"""The client on a map that was made without a dossier."""


@dataclass(frozen=True, slots=True, repr=False)
class NetworkMap:
    """The whole map of one visit."""

    client_name: str
    client_age: int | None
    people: tuple[Person, ...]
    ties: tuple[Tie, ...]
    client_id: PersonId = UNNAMED
    client_gender: Gender | None = None

    def person(self, person_id: PersonId) -> Person:
        """Return the person with this id; KeyError when the map has none."""
        for person in self.people:
            if person.id == person_id:
                return person
        raise KeyError(person_id)
