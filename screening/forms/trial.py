"""Answering a questionnaire to see what would come out; nothing is stored."""

from collections.abc import Mapping
from datetime import UTC, datetime

from instruments.model import Instrument
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId

_NOW = datetime(2000, 1, 1, tzinfo=UTC)
"""Any moment will do: nothing is compared with another day."""


def try_out(instrument: Instrument, answers: Mapping[str, str]) -> Burden:
    """Return what the app would make of these answers.

    Raises:
        InstrumentError: an answer that the instrument does not have.
    """
    measurement = Measurement(
        id=MeasurementId(""),
        visit_id=VisitId(""),
        carer_id=PersonId(""),
        instrument_id=instrument.id,
        version=instrument.version,
        digest=instrument.digest,
        started_at=_NOW,
        finished_at=_NOW,
        position=len(instrument.items),
        answers=answers,
    )
    return assess(measurement, instrument, held_on=_NOW.date())
