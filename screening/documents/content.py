"""What stands in a document, as plain data: no page, no font, no file.

A document is built once from this and then drawn (`pdf`) or written as data (`content_json`). The
records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from screening.documents.signature import NO_SIGNATURE, Signature
from screening.network.family.shapes import FamilyDrawing
from screening.network.model import NetworkMap
from screening.reports.course import Course


class NoticeRole(StrEnum):
    """What a notice is about; each role has its own colour, icon and word."""

    FINE = "fine"
    ATTENTION = "attention"
    OVERLOAD = "overload"
    NEUTRAL = "neutral"


ROLE_WORDS: Final[Mapping[NoticeRole, str]] = {
    NoticeRole.FINE: "In orde",
    NoticeRole.ATTENTION: "Let op",
    NoticeRole.OVERLOAD: "Overbelasting",
    NoticeRole.NEUTRAL: "Ter informatie",
}
"""The word that a notice carries beside its icon when it brings none of its own."""


class TextRole(StrEnum):
    """How much a paragraph asks for attention."""

    LEAD = "lead"
    BODY = "body"
    NOTE = "note"


@dataclass(frozen=True, slots=True, repr=False)
class Heading:
    """A heading inside a section; it shows in the outline below its section.

    Level 2 stands below a heading of level 1 of the same section.
    """

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    """Running text; line breaks in it are kept."""

    text: str
    role: TextRole = TextRole.BODY


@dataclass(frozen=True, slots=True, repr=False)
class KeyValues:
    """Rows of a label with its value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Bullets:
    """A list without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """A table, whose header comes back on every page; `weights` divides the width, else evenly."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        width = len(self.header)
        if not width or any(len(row) != width for row in self.rows):
            raise ValueError("every row of a table has a cell for each column")
        if self.weights and (len(self.weights) != width or min(self.weights) <= 0):
            raise ValueError("a table has one positive weight for each column")


@dataclass(frozen=True, slots=True, repr=False)
class Notice:
    """A tinted block with icon and word; `word` replaces that of the role, `blocks` come last."""

    role: NoticeRole
    title: str
    text: str = ""
    word: str = ""
    blocks: "tuple[Block, ...]" = ()

    @property
    def shown_word(self) -> str:
        """The word that stands beside the icon."""
        return self.word or ROLE_WORDS[self.role]


@dataclass(frozen=True, slots=True, repr=False)
class Quote:
    """What someone said, in their own words."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class NetworkFigure:
    """The drawing of a network with its legend, and unless left out the people as a table."""

    network: NetworkMap
    has_table: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class FamilyFigure:
    """The drawing of a family with its legend."""

    drawing: FamilyDrawing


@dataclass(frozen=True, slots=True, repr=False)
class CourseFigure:
    """The chart of one instrument for one carer, and the same values as a table."""

    course: Course


@dataclass(frozen=True, slots=True, repr=False)
class Signatory:
    """Someone who may sign, in which role, and whether there is room for this person's remarks.

    Whoever answered already has an `answer`: what, when and how in words, and perhaps own remarks
    and a signature; then there is nothing left to fill in.
    """

    name: str
    role: str
    may_remark: bool = True
    answer: str = ""
    remarks: str = ""
    signature: Signature = NO_SIGNATURE


@dataclass(frozen=True, slots=True, repr=False)
class SignatureFields:
    """For everyone who signs a date and a signature, and room for remarks below the question."""

    signatories: tuple[Signatory, ...]
    question: str = "Is dit wat er is gezegd? Dit wil ik aanvullen of verbeteren:"
    choices: tuple[str, ...] = ("gezien", "gezien en akkoord", "niet akkoord")
    remark_lines: int = 4


@dataclass(frozen=True, slots=True, repr=False)
class KeepTogether:
    """Blocks that stay on one page when they fit on one."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True, repr=False)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading
    | Paragraph
    | KeyValues
    | Bullets
    | Table
    | Notice
    | Quote
    | NetworkFigure
    | FamilyFigure
    | CourseFigure
    | SignatureFields
    | KeepTogether
    | PageBreak
)


@dataclass(frozen=True, slots=True, repr=False)
class Section:
    """A titled part of a document; it shows in the outline."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """A whole document.

    `household` says whom it is about, in one line; `author` is the organisation or person behind
    it, `running_title` what stands at the top of every further page. `facts` are the few rows on
    the first page below the title, such as the date of the visit and who was there.
    """

    title: str
    made_on: date
    household: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    author: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    confidentiality: str = "Vertrouwelijk: bevat persoonlijke gegevens"
    language: str = "nl"

    @property
    def running_title(self) -> str:
        """What stands at the top of every further page; it holds no name."""
        return f"{self.title} · {self.subtitle}" if self.subtitle else self.title
