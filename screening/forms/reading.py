"""What comes of reading a questionnaire from elsewhere: a definition, or all that is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from instruments.model import Instrument


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it stands, such as `survey, rij 4, kolom label`, and a Dutch sentence."""

    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A questionnaire that was read but not taken in yet.

    Either there are problems and nothing else, or there is the definition (what
    `workspace.instruments.add` takes) and the instrument that was built of it. `remarks` are
    sentences about how it was read.
    """

    problems: tuple[Problem, ...] = ()
    definition: Mapping[str, Any] | None = None
    instrument: Instrument | None = None
    remarks: tuple[str, ...] = ()
