"""Signals: explained warnings about one carer or about the network, and judgements of them.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from screening.identifiers import PersonId


class Strength(StrEnum):
    """How well the source supports the rule; words, never a grade."""

    INSTRUMENT = "instrument"
    GOOD = "good"
    MODERATE = "moderate"
    PRACTICE = "practice"


class CauseOrigin(StrEnum):
    """Where a cause comes from, so that the screen can lead to it."""

    MEASUREMENT = "measurement"
    NETWORK = "network"
    COURSE = "course"
    SITUATION = "situation"
    FAMILY = "family"
    WORDS = "words"


@dataclass(frozen=True, slots=True, repr=False)
class Cause:
    """One answer or fact behind a signal, as a Dutch sentence.

    `person_id` and `detail` say where exactly it stands: whose it is, and which questionnaire,
    field or question.
    """

    origin: CauseOrigin
    sentence: str
    is_answer: bool = False
    """Whether it tells one answer or a carer's own words; such a cause stays in the vault."""
    person_id: PersonId | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Signal:
    """A rule that fired for a subject (a carer, or None for the network as a whole)."""

    rule: str
    subject: PersonId | None
    title: str
    explanation: str
    causes: tuple[Cause, ...]
    source: str
    strength: Strength
    not_said: str
    functions: tuple[str, ...]
    """Numbers of the support functions that fit; an offer to think about, never a choice made."""
    is_own: bool = False
    """Whether the rule is one of the organisation."""

    @property
    def key(self) -> str:
        """Identifies this signal within one visit."""
        return f"{self.rule}:{self.subject or '-'}"

    @property
    def rests_on_answers_only(self) -> bool:
        """Whether naming the signal would already give single answers away."""
        return all(cause.is_answer for cause in self.causes)


class Verdict(StrEnum):
    """What the professional thinks of a signal."""

    AGREE = "agree"
    DISAGREE = "disagree"


@dataclass(frozen=True, slots=True, repr=False)
class Judgement:
    """The professional's judgement of one signal, with a reason."""

    signal_key: str
    verdict: Verdict
    reason: str
    judged_at: datetime
