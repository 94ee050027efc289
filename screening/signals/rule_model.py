"""What a rule is: when it gives a signal, what it says, and what it does not say."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.errors import ScreeningError
from screening.signals.conditions import Combination
from screening.signals.model import Strength

OWN: Final = "own_"
"""What the key of a rule of an organisation begins with; that of a released one never does."""


class RuleError(ScreeningError):
    """A rule is wrong, which is a bug of its author; says which rule and which field."""

    def __init__(self, rule: str, field: str, problem: str) -> None:
        super().__init__(f"rule {rule!r}, field {field!r}: {problem}")
        self.rule = rule
        self.field = field


class Subject(StrEnum):
    """Whom the signal of a rule concerns."""

    CARER = "carer"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Rule:
    """When a signal is given and what it says; `{name}`-like places are filled in per subject."""

    key: str
    title: str
    applies_to: Subject
    when: Combination
    explanation: str
    source: str
    strength: Strength
    not_said: str
    functions: tuple[str, ...]
    since: int = 1
    """With which release of the rules it came: visits closed before that do not know it."""

    @property
    def is_own(self) -> bool:
        """Whether it is a rule of the organisation."""
        return self.key.startswith(OWN)
