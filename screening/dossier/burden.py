"""What one measurement says about the burden of one carer, alone and beside the previous one."""

from dataclasses import dataclass
from datetime import date

from instruments.change import Change, compare_scores
from instruments.interpretation import Interpretation, interpret
from instruments.model import ChangeKind, Instrument
from instruments.scoring import Score, score
from screening.dossier.model import Measurement
from screening.identifiers import PersonId


# No generated repr: everything in it is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Burden:
    """One measurement with its score, its verdict, and what may be said of the change.

    `change` is None when there is no earlier measurement; `earlier_score` is None then too, and
    when the earlier one was taken with another definition of the instrument.
    """

    carer_id: PersonId
    measurement: Measurement
    instrument: Instrument
    score: Score
    interpretation: Interpretation
    earlier: Measurement | None
    earlier_score: Score | None
    change: Change | None


def assess(
    measurement: Measurement, instrument: Instrument, earlier: Measurement | None = None
) -> Burden:
    """Score and interpret a measurement, and weigh it against the previous finished one.

    Args:
        measurement: the one to assess; may be unfinished.
        instrument: the exact definition the measurement was taken with.
        earlier: the previous finished measurement of the same carer with the same instrument.

    Raises:
        ValueError: the definition is another one, or the two measurements are no pair.
        InstrumentError: an answer that the definition does not have.
    """
    if measurement.digest != instrument.digest:
        raise ValueError("the measurement was taken with another definition")
    if earlier is not None:
        _refuse_wrong_pair(measurement, earlier)
    now = score(instrument, measurement.answers)
    before = _score_earlier(instrument, earlier)
    return Burden(
        carer_id=measurement.carer_id,
        measurement=measurement,
        instrument=instrument,
        score=now,
        interpretation=interpret(instrument, now),
        earlier=earlier,
        earlier_score=before,
        change=_find_change(instrument, measurement, now, earlier, before),
    )


def find_day(measurement: Measurement) -> date:
    """Return the day of a measurement where the consultant is: of its end, or else of its start."""
    moment = measurement.finished_at or measurement.started_at
    return moment.astimezone().date()


def _refuse_wrong_pair(measurement: Measurement, earlier: Measurement) -> None:
    """Refuse to compare across people and instruments: such a difference means nothing."""
    if earlier.carer_id != measurement.carer_id:
        raise ValueError("the measurements are of two carers")
    if earlier.instrument_id != measurement.instrument_id:
        raise ValueError("the measurements are of two instruments")
    if earlier.finished_at is None:
        raise ValueError("the earlier measurement is not finished")


def _score_earlier(instrument: Instrument, earlier: Measurement | None) -> Score | None:
    if earlier is None or earlier.digest != instrument.digest:
        return None
    return score(instrument, earlier.answers)


def _find_change(
    instrument: Instrument,
    measurement: Measurement,
    now: Score,
    earlier: Measurement | None,
    before: Score | None,
) -> Change | None:
    if earlier is None:
        return None
    if before is None:
        return Change(ChangeKind.NOT_COMPARABLE, None, (), ())
    return compare_scores(
        instrument,
        before,
        now,
        earlier_answers=earlier.answers,
        later_answers=measurement.answers,
    )
