"""The wish to begin a line of the arrangement, left at another step of the visit."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from screening.arrangement.model import SupportFunction
from screening.identifiers import PersonId


@dataclass(frozen=True, slots=True, repr=False)
class LineRequest:
    """A line for a carer with one support function, because of a signal."""

    carer_id: PersonId
    function: SupportFunction
    signal_key: str


@runtime_checkable
class LineTaker(Protocol):
    """A step in which a line can be begun."""

    def begin_line(self, request: LineRequest) -> None:
        """Begin the line, as soon as there is something to begin it in."""
