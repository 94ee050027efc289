"""The words of the signals."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.signals.model import Strength, Verdict

SIGNALS: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    Strength: {
        Strength.INSTRUMENT: "uitslag van een vragenlijst",
        Strength.GOOD: "goed onderbouwd",
        Strength.MODERATE: "redelijk onderbouwd",
        Strength.PRACTICE: "uit de praktijk",
    },
    Verdict: {
        Verdict.AGREE: "eens",
        Verdict.DISAGREE: "niet eens",
    },
}
