"""What can differ between two visits: one record for each kind of change.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from screening.identifiers import PersonId
from screening.network.model import Direction, SupportKind, TaskKind, TieKind

Value = TypeVar("Value")


class Question(StrEnum):
    """The three questions behind every possible helper."""

    ABLE = "able"
    KNOWS = "knows"
    WILLING = "willing"


@dataclass(frozen=True, slots=True, repr=False)
class PersonChange(Generic[Value]):
    """What was true of a person before, and what is true after."""

    person_id: PersonId
    before: Value
    after: Value

    @property
    def reversed(self) -> "PersonChange[Value]":
        """The same change seen from the other side."""
        return PersonChange(self.person_id, self.after, self.before)


@dataclass(frozen=True, slots=True, repr=False)
class AbilityChange:
    """Another answer to one of the three questions; None means not known."""

    person_id: PersonId
    question: Question
    before: bool | None
    after: bool | None


@dataclass(frozen=True, slots=True, repr=False)
class TaskChange:
    """A task that other people do now; the people stand in the order of their map."""

    kind: TaskKind
    text: str
    before: tuple[PersonId, ...]
    after: tuple[PersonId, ...]

    @property
    def started(self) -> tuple[PersonId, ...]:
        """Who do it now and did not do it before."""
        return tuple(key for key in self.after if key not in self.before)

    @property
    def stopped(self) -> tuple[PersonId, ...]:
        """Who did it before and do not do it now."""
        return tuple(key for key in self.before if key not in self.after)


@dataclass(frozen=True, slots=True, repr=False)
class DaysChange:
    """A task that one person does at both visits, on other days or parts of the day."""

    person_id: PersonId
    kind: TaskKind
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class TieChange:
    """Another kind of tie between two people, or between the client and somebody.

    `first` is None for a tie with the client. A kind of None means that there is no tie, or, with
    the client, that none is known.
    """

    first: PersonId | None
    second: PersonId
    before: TieKind | None
    after: TieKind | None

    @property
    def people(self) -> tuple[PersonId, ...]:
        """The people at the ends, without the client."""
        return (self.second,) if self.first is None else (self.first, self.second)


@dataclass(frozen=True, slots=True, repr=False)
class TieContent:
    """What goes over a tie, and which way as seen from its first end."""

    direction: Direction = Direction.NONE
    support: frozenset[SupportKind] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class TieContentChange:
    """A tie that was there at both visits, over which something else goes now.

    `first` is None for a tie with the client; the direction is then as seen from the person.
    """

    first: PersonId | None
    second: PersonId
    before: TieContent
    after: TieContent

    @property
    def people(self) -> tuple[PersonId, ...]:
        """The people at the ends, without the client."""
        return (self.second,) if self.first is None else (self.first, self.second)
