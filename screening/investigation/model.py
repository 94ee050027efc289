"""What the investigation of the Wmo found, part by part (Wmo 2015, art. 2.3.2 lid 4).

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from screening.identifiers import PersonId


class LegalStep(StrEnum):
    """The five steps in which the law wants an investigation thought through, in their order.

    Source: Centrale Raad van Beroep 21 March 2018, ECLI:NL:CRVB:2018:819.
    """

    REQUEST = "1"
    PROBLEMS = "2"
    SUPPORT_NEEDED = "3"
    WHO_CAN_DO_WHAT = "4"
    REMAINS_FOR_WMO = "5"


class Area(StrEnum):
    """What is investigated, by the letters of the law, and the attention points beside them."""

    NEEDS = "a"
    OWN_STRENGTH = "b"
    NETWORK = "c"
    CARER_SUPPORT = "d"
    GENERAL_PROVISIONS = "e"
    OTHER_PARTIES = "f"
    CONTRIBUTION = "g"
    FINANCES = "finances"
    DEMENTIA = "dementia"
    HEALTHY_BEHAVIOUR = "healthy_behaviour"
    LONELINESS = "loneliness"
    DOMESTIC_VIOLENCE = "domestic_violence"

    @property
    def is_lettered(self) -> bool:
        """Whether the law names it with a letter; attention points are opened when needed."""
        return len(self) == 1


class CodeStep(StrEnum):
    """The five steps of the reporting code for domestic violence and child abuse, in their order.

    Source: Besluit verplichte meldcode huiselijk geweld en kindermishandeling.
    """

    MAP_SIGNALS = "1"
    CONSULT = "2"
    TALK = "3"
    WEIGH = "4"
    DECIDE = "5"


@dataclass(frozen=True, slots=True, repr=False)
class CodeEntry:
    """What was done for one step of the reporting code; without a day it was not taken yet."""

    step: CodeStep
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """One part of the investigation.

    Args:
        key: an `Area`, or the key of an area of one's own.
        title: what an area of one's own is called; empty for the others.
        reason: why an attention point or own area was opened; empty for the letters.
        said: the own words of the client and of carers, in that order.
        found: what the consultant found.
    """

    key: str
    title: str = ""
    reason: str = ""
    said: tuple[tuple[PersonId, str], ...] = ()
    found: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.found or any(words for _, words in self.said))


@dataclass(frozen=True, slots=True, repr=False)
class Investigation:
    """What was found at one visit; `findings` in the order of the law, own areas last.

    `problems`, `needed` and `remaining` are the consultant's words for steps 2, 3 and 5.
    """

    findings: tuple[Finding, ...] = ()
    problems: str = ""
    needed: str = ""
    remaining: str = ""

    def without(self, key: str) -> "Investigation":
        """Return the same without one part."""
        kept = tuple(finding for finding in self.findings if finding.key != key)
        return Investigation(kept, self.problems, self.needed, self.remaining)
