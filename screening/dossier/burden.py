"""What measurements say about the burden of a carer, each alone and beside the previous one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from instruments.change import Change, compare_scores
from instruments.interpretation import Interpretation, interpret
from instruments.model import ChangeKind, Instrument
from instruments.scoring import Score, score, score_further
from screening.dossier.model import Consent, Measurement
from screening.identifiers import PersonId, VisitId


# No generated repr: everything in it is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Burden:
    """One measurement with its score, its verdict, and what may be said of the change.

    `held_on` is the day of the visit: a visit may be entered days later. `change` is None when
    there is no earlier measurement; `earlier_score` is None then too, and when the earlier one was
    taken with another definition of the instrument or another help text beside it.
    """

    carer_id: PersonId
    measurement: Measurement
    held_on: date
    instrument: Instrument
    score: Score
    further: tuple[Score, ...]
    interpretation: Interpretation
    earlier: Measurement | None
    earlier_held_on: date | None
    earlier_score: Score | None
    change: Change | None


def assess(
    measurement: Measurement,
    instrument: Instrument,
    earlier: Measurement | None = None,
    *,
    held_on: date,
    earlier_held_on: date | None = None,
) -> Burden:
    """Score and interpret a measurement, and weigh it against the previous finished one.

    Args:
        measurement: the one to assess; may be unfinished.
        instrument: the exact definition the measurement was taken with.
        earlier: the previous finished measurement of the same carer with the same instrument.
        held_on: the day of the visit of the measurement.
        earlier_held_on: the day of the visit of the earlier one; given exactly when that is.

    Raises:
        ValueError: the definition is another one, or the two measurements are no pair.
        InstrumentError: an answer that the definition does not have.
    """
    if measurement.digest != instrument.digest:
        raise ValueError("the measurement was taken with another definition")
    if (earlier is None) is not (earlier_held_on is None):
        raise ValueError("an earlier measurement comes with its day")
    if earlier is not None:
        _refuse_wrong_pair(measurement, earlier)
    now = score(instrument, measurement.answers)
    before = _score_earlier(instrument, measurement, earlier)
    return Burden(
        carer_id=measurement.carer_id,
        measurement=measurement,
        held_on=held_on,
        instrument=instrument,
        score=now,
        further=score_further(instrument, measurement.answers),
        interpretation=interpret(instrument, now),
        earlier=earlier,
        earlier_held_on=earlier_held_on,
        earlier_score=before,
        change=_find_change(instrument, measurement, now, earlier, before),
    )


def _refuse_wrong_pair(measurement: Measurement, earlier: Measurement) -> None:
    """Refuse to compare across people and instruments: such a difference means nothing."""
    if earlier.carer_id != measurement.carer_id:
        raise ValueError("the measurements are of two carers")
    if earlier.instrument_id != measurement.instrument_id:
        raise ValueError("the measurements are of two instruments")
    if earlier.finished_at is None:
        raise ValueError("the earlier measurement is not finished")


def _score_earlier(
    instrument: Instrument, measurement: Measurement, earlier: Measurement | None
) -> Score | None:
    """Score the earlier one when the two may be compared at all.

    A translated help text beside the items may change how they are read, so that counts too.
    """
    if earlier is None or earlier.digest != instrument.digest:
        return None
    if earlier.help_language != measurement.help_language:
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


def assess_course(
    measurements: Iterable[Measurement],
    consents: Mapping[PersonId, Consent],
    days: Mapping[VisitId, date],
    find_instrument: Callable[[Measurement], Instrument],
) -> tuple[Burden, ...]:
    """Return the finished outcomes of the carers whose consent stands, each beside its predecessor.

    Args:
        measurements: of one dossier, the oldest visit first.
        consents: the latest of every carer.
        days: when every visit was held.
        find_instrument: gives the exact definition a measurement was taken with.
    """
    latest: dict[tuple[PersonId, str], Measurement] = {}
    burdens = []
    for measurement in measurements:
        consent = consents.get(measurement.carer_id)
        if measurement.finished_at is None or consent is None or not consent.is_valid:
            continue
        series = (measurement.carer_id, measurement.instrument_id)
        earlier = latest.get(series)
        burdens.append(
            assess(
                measurement,
                find_instrument(measurement),
                earlier,
                held_on=days[measurement.visit_id],
                earlier_held_on=days[earlier.visit_id] if earlier else None,
            )
        )
        latest[series] = measurement
    return tuple(burdens)
