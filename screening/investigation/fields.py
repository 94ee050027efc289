"""Under which names the texts of an investigation stand among those of a visit."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId
from screening.investigation.model import Area, CodeStep

PREFIX: Final = "investigation."
PROBLEMS: Final = "investigation.problems"
NEEDED: Final = "investigation.needed"
REMAINING: Final = "investigation.remaining"
HIDDEN: Final = f"{PREFIX}{Area.DOMESTIC_VIOLENCE}."
"""What stands under names that begin with this goes into no document and no log."""

OWN: Final = "own"
"""The key of an area of one's own: this, and a number that tells their order."""
SAID: Final = ".said."
"""What comes before the identifier of whose words they are, at the end of a name."""

_DEPTH: Final = 4


class Part(StrEnum):
    """What is kept of one area."""

    FOUND = "found"
    REASON = "reason"
    TITLE = "title"
    SAID = "said"
    CODE = "code"


# No generated repr: the key tells which attention point was opened.
@dataclass(frozen=True, slots=True, repr=False)
class FieldName:
    """A name taken apart: of which area, which part of it, and whose words or which step."""

    key: str
    part: Part
    rest: str = ""


def name_field(key: str, part: Part) -> str:
    """Return the name of what the consultant writes in one area."""
    return f"{PREFIX}{key}.{part}"


def name_said(key: str, person_id: PersonId) -> str:
    """Return the name of what somebody said, in own words, about one area."""
    return f"{PREFIX}{key}{SAID}{person_id}"


def name_code_day(step: CodeStep) -> str:
    """Return the name of the day on which a step of the reporting code was taken."""
    return f"{HIDDEN}{Part.CODE}.{step}-on"


def name_code_note(step: CodeStep) -> str:
    """Return the name of the note at a step of the reporting code."""
    return f"{HIDDEN}{Part.CODE}.{step}-note"


def own_number(key: str) -> int | None:
    """Return which area of one's own it is; None when it is none."""
    number = key.removeprefix(OWN)
    return int(number) if key.startswith(OWN) and number.isdecimal() else None


def is_area(key: str) -> bool:
    """Whether it is the key of an area of the law, an attention point, or one of one's own."""
    return key in set(Area) or own_number(key) is not None


def take_apart(name: str) -> FieldName | None:
    """Return what the name of a text of an area says; None when it is no such name."""
    pieces = name.split(".")
    if not name.startswith(PREFIX) or len(pieces) not in (_DEPTH - 1, _DEPTH):
        return None
    key, part, rest = pieces[1], pieces[2], "".join(pieces[3:])
    if not is_area(key) or part not in set(Part):
        return None
    found = FieldName(key, Part(part), rest)
    return found if bool(rest) == (found.part in (Part.SAID, Part.CODE)) else None


def is_of_investigation(name: str) -> bool:
    """Whether a text of a visit belongs to the investigation."""
    return name.startswith(PREFIX)


def is_hidden(name: str) -> bool:
    """Whether a text of a visit may be in no document, whoever asks for it."""
    return name.startswith(HIDDEN)


def is_carried(name: str) -> bool:
    """Whether a text is a start at a follow-up: what was found is, what somebody said is not."""
    return name.startswith(PREFIX) and SAID not in name
