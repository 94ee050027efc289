"""Records of what was put to a household: versions of a proposal, and what people said of them.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from screening.documents.signature import NO_SIGNATURE, Signature
from screening.identifiers import PersonId, VersionId, VisitId

_OLD_JUDGED: Final = re.compile(
    r"\A((?:(?!\(de consulent is het ).)*\(de consulent is het )(niet )?eens(?=[,)])", re.DOTALL
)
"""How the lines of older versions said what the consultant thought of a signal."""


class Status(StrEnum):
    """How far a proposal is."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"


class Part(StrEnum):
    """What a remembered line is about; it decides who may read it later."""

    REQUEST = "request"
    SITUATION = "situation"
    FINDINGS = "findings"
    CARER_FINDINGS = "carer_findings"
    CARER_WORDS = "carer_words"
    NETWORK = "network"
    BURDEN = "burden"
    SIGNALS = "signals"
    MAP_SIGNALS = "map_signals"
    ARRANGEMENT = "arrangement"
    AGREEMENTS = "agreements"
    CONTACT = "contact"
    BACKUP_PLAN = "backup_plan"


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One thing that a proposal says.

    Args:
        part: what it is about.
        key: lines of two versions with one key are about the same thing.
        text: a whole sentence, or the text as it was typed.
        person_id: whose line it is; destroying what is kept of that carer takes it along.
    """

    part: Part
    key: str
    text: str
    person_id: PersonId | None = None


def read_line(part: Part, key: str, text: str, person_id: PersonId | None) -> Line:
    """Return a stored line, a judgement in the words of today, so that no version differs by it."""
    if part in {Part.SIGNALS, Part.MAP_SIGNALS}:
        text = _OLD_JUDGED.sub(_say_judged, text)
    return Line(part, key, text, person_id)


def _say_judged(found: re.Match[str]) -> str:
    return f"{found[1]}{'er niet mee' if found[2] else 'ermee'} eens"


@dataclass(frozen=True, slots=True, repr=False)
class Version:
    """A proposal as it was put to the household; `agreed_on` is the day it became final."""

    id: VersionId
    visit_id: VisitId
    number: int
    proposed_at: datetime
    agreed_on: date | None
    lines: tuple[Line, ...] = ()

    @property
    def proposed_on(self) -> date:
        """The day where the consultant is."""
        return self.proposed_at.astimezone().date()


class Answer(StrEnum):
    """What somebody says of a version."""

    SEEN = "seen"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"


class AnswerWay(StrEnum):
    """How an answer was given: only told, on the touch screen, or on paper."""

    TOLD = ""
    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, repr=False)
class Response:
    """What one person said of one version, in own words, and when."""

    person_id: PersonId
    answer: Answer
    responded_on: date
    way: AnswerWay = AnswerWay.TOLD
    remarks: str = ""
    signature: Signature = NO_SIGNATURE
