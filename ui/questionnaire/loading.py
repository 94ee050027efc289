"""What a questionnaire needs to know before its first statement; runs on the worker."""

from dataclasses import dataclass

from instruments.model import Instrument
from screening.dossier.model import Measurement
from screening.identifiers import DossierId, MeasurementId
from screening.workspace import Workspace


# No generated repr: the answers in it are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Questionnaire:
    """A measurement, the exact definition it is taken with, and whose it is."""

    measurement: Measurement
    instrument: Instrument
    dossier_id: DossierId
    carer_name: str
    is_closed: bool
    """Whether nothing may be answered any more, because the visit was closed."""


def load_questionnaire(workspace: Workspace, measurement_id: MeasurementId) -> Questionnaire:
    """Read one measurement and what belongs to it.

    Raises:
        NotFound, InstrumentChanged: it cannot be shown.
    """
    measurement = workspace.measurements.load(measurement_id)
    instrument = workspace.measurements.instrument(measurement)
    visit = workspace.visits.load(measurement.visit_id)
    carers = workspace.dossiers.load(visit.dossier_id).carers
    name = next((carer.name for carer in carers if carer.id == measurement.carer_id), "")
    return Questionnaire(measurement, instrument, visit.dossier_id, name, visit.is_closed)
