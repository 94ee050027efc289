"""From a score to a verdict, by the certainty rule for unanswered items."""

from dataclasses import dataclass

from instruments.model import Bands, CutOff, Instrument, InstrumentError, ScoreBand, Verdict
from instruments.scoring import Score


# No generated repr: a verdict is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Interpretation:
    """The verdict and the band, and the cut-off the verdict rests on.

    `cut_off` is None when none was published; `band` also when unanswered items leave it open.
    """

    verdict: Verdict
    cut_off: CutOff | None
    band: ScoreBand | None


def interpret(instrument: Instrument, score: Score) -> Interpretation:
    """Name overload, no overload or a band only when the unanswered items cannot change it.

    Raises:
        InstrumentError: the score was made with another instrument or version.
    """
    if score.digest != instrument.digest:
        raise InstrumentError(
            f"the score was not made with {instrument.id} version {instrument.version}"
        )
    scoring = instrument.find_scoring(score.scoring)
    return Interpretation(
        _judge(scoring.cut_off, score), scoring.cut_off, _find_band(scoring.bands, score)
    )


def _judge(cut_off: CutOff | None, score: Score) -> Verdict:
    if cut_off is None:
        return Verdict.NONE
    if score.lowest >= cut_off.overload_from:
        return Verdict.OVERLOAD
    if score.highest < cut_off.overload_from:
        return Verdict.NO_OVERLOAD
    return Verdict.UNDECIDED


def _find_band(bands: Bands | None, score: Score) -> ScoreBand | None:
    if bands is None:
        return None
    reached = [band for band in bands.bands if band.at_least <= score.lowest]
    within_reach = [band for band in bands.bands if band.at_least <= score.highest]
    return reached[-1] if reached == within_reach else None
