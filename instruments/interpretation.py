"""From a score to a verdict, by the certainty rule for unanswered items."""

from dataclasses import dataclass

from instruments.model import CutOff, Instrument, InstrumentError, Verdict
from instruments.scoring import Score


# No generated repr: a verdict is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Interpretation:
    """The verdict, and the cut-off it rests on (None when none was published)."""

    verdict: Verdict
    cut_off: CutOff | None


def interpret(instrument: Instrument, score: Score) -> Interpretation:
    """Say overload or no overload only when the unanswered items cannot change it.

    Raises:
        InstrumentError: the score was made with another instrument or version.
    """
    if score.digest != instrument.digest:
        raise InstrumentError(
            f"the score was not made with {instrument.id} version {instrument.version}"
        )
    cut_off = instrument.scoring.cut_off
    return Interpretation(_judge(cut_off, score), cut_off)


def _judge(cut_off: CutOff | None, score: Score) -> Verdict:
    if cut_off is None:
        return Verdict.NONE
    if score.lowest >= cut_off.overload_from:
        return Verdict.OVERLOAD
    if score.highest < cut_off.overload_from:
        return Verdict.NO_OVERLOAD
    return Verdict.UNDECIDED
