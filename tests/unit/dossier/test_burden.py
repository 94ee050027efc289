from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from instruments import catalogue
from instruments.model import ChangeKind, Instrument, InstrumentError, Verdict
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId

CSI = catalogue.load("caregiver_strain_index")
EDIZ = catalogue.load("ediz")
KEYS = tuple(item.key for item in CSI.items)


def take_csi(yes: int, unanswered: int = 0, day: int = 1) -> Measurement:
    """Return a CSI with the first items yes, the last ones unanswered, and the others no."""
    answered = KEYS[: len(KEYS) - unanswered]
    moment = datetime(2026, 2, day, 12, tzinfo=UTC)
    return Measurement(
        id=MeasurementId(f"m{day}"),
        visit_id=VisitId("v"),
        carer_id=PersonId("ann"),
        instrument_id=CSI.id,
        version=CSI.version,
        digest=CSI.digest,
        started_at=moment,
        finished_at=moment,
        position=0,
        answers={key: "yes" if n < yes else "no" for n, key in enumerate(answered)},
    )


def weigh(
    measurement: Measurement, instrument: Instrument, earlier: Measurement | None = None
) -> Burden:
    """Return the burden of a measurement of a visit in February, and of one in January before."""
    before = None if earlier is None else date(2026, 1, 5)
    return assess(
        measurement, instrument, earlier, held_on=date(2026, 2, 2), earlier_held_on=before
    )


def test_a_single_measurement_has_no_change() -> None:
    """Without an earlier measurement there is a score and a verdict, and nothing about change."""
    burden = weigh(take_csi(7), CSI)
    assert (burden.carer_id, burden.score.total) == ("ann", 7)
    assert burden.interpretation.verdict is Verdict.OVERLOAD
    assert (burden.earlier, burden.earlier_score, burden.change) == (None, None, None)


def test_two_measurements_give_a_change() -> None:
    """From 6 to 7 is one point, which is noise, although it passes the cut-off."""
    burden = weigh(take_csi(7, day=2), CSI, take_csi(6))
    assert burden.change is not None
    assert (burden.change.kind, burden.change.difference) == (ChangeKind.NOISE, 1)
    assert burden.change.changed == (KEYS[6],)


def test_another_definition_is_not_comparable() -> None:
    """An earlier measurement of another version is kept but not scored, whatever its items."""
    earlier = replace(take_csi(3), digest="other", answers={"old_item": "maybe"})
    burden = weigh(take_csi(7, day=2), CSI, earlier)
    assert burden.change is not None
    assert burden.change.kind is ChangeKind.NOT_COMPARABLE
    assert burden.change.difference is None
    assert burden.earlier_score is None


def test_an_unfinished_measurement_may_be_assessed() -> None:
    """A measurement that is paused half-way gives the bounds it has."""
    burden = weigh(replace(take_csi(3, unanswered=8), finished_at=None), CSI)
    assert (burden.score.lowest, burden.score.highest) == (3, 11)
    assert burden.interpretation.verdict is Verdict.UNDECIDED


@pytest.mark.parametrize(
    "earlier",
    [
        replace(take_csi(3), carer_id=PersonId("bob")),
        replace(take_csi(3), instrument_id="ediz"),
        replace(take_csi(3), finished_at=None),
    ],
    ids=["other carer", "other instrument", "unfinished"],
)
def test_what_is_no_pair_is_refused(earlier: Measurement) -> None:
    """Two people, two instruments, or an unfinished earlier measurement are never compared."""
    with pytest.raises(ValueError, match="measurement"):
        weigh(take_csi(7, day=2), CSI, earlier)


def test_the_wrong_definition_is_refused() -> None:
    """A measurement is only scored with the exact definition it points at."""
    with pytest.raises(ValueError, match="definition"):
        weigh(take_csi(7), EDIZ)


def test_an_unknown_answer_is_refused() -> None:
    """A value other than yes or no does not pass for a no."""
    with pytest.raises(InstrumentError):
        weigh(replace(take_csi(7), answers={"sleep": "maybe"}), CSI)


def test_the_repr_holds_no_answers() -> None:
    """A burden that ends up in a log tells nothing."""
    assert "sleep" not in repr(weigh(take_csi(7), CSI))


def test_an_earlier_measurement_comes_with_its_day() -> None:
    """A change without the day of the other visit could not be told."""
    with pytest.raises(ValueError, match="day"):
        assess(take_csi(7, day=2), CSI, take_csi(6), held_on=date(2026, 2, 2))
