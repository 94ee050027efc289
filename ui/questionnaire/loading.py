"""What a questionnaire needs to know before its first statement; runs on the worker."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from instruments.help import load_help
from instruments.model import Instrument
from screening.dossier.model import Measurement, Way
from screening.identifiers import DossierId, MeasurementId
from screening.workspace import Workspace
from ui.places import Place, write_place


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
    help: Mapping[str, str] = field(default_factory=dict)
    """The translated help text of each item that has one."""

    is_review: bool = False
    """Whether the answers of a finished measurement are gone through."""

    @property
    def is_over(self) -> bool:
        """Whether nothing can be answered any more."""
        return self.is_closed or (self.is_finished and not self.is_review)

    @property
    def is_finished(self) -> bool:
        """Whether the measurement has been finished, and not been opened again since."""
        return self.measurement.finished_at is not None

    @property
    def position(self) -> int:
        """At which statement to begin; who goes through a finished one begins at the first."""
        return 0 if self.is_finished else self.measurement.position


def way_of(place: Place) -> Way:
    """Return how a measurement is taken at a place."""
    return Way.ALONE if place.alone else Way.ASKED


def begin_questionnaire(
    workspace: Workspace, measurement_id: MeasurementId, place: Place
) -> Questionnaire:
    """Read one measurement and what belongs to it, and store how it is taken from now on.

    One that is finished stays as it is; that someone looks at its answers is logged.

    First of all the vault keeps where this is: whatever ends the app, it comes back here.

    Raises:
        NotFound, InstrumentChanged: it cannot be shown.
    """
    workspace.resume.keep(write_place(place))
    measurement = workspace.measurements.load(measurement_id)
    instrument = workspace.measurements.instrument(measurement)
    visit = workspace.visits.load(measurement.visit_id)
    carers = workspace.dossiers.load(visit.dossier_id).carers
    name = next((carer.name for carer in carers if carer.id == measurement.carer_id), "")
    texts = (place.alone and place.helped and load_help(instrument, place.frames)) or {}
    found = Questionnaire(
        measurement,
        instrument,
        visit.dossier_id,
        name,
        visit.is_closed,
        texts,
        is_review=place.review,
    )
    if found.is_over:
        return found
    if found.is_finished:
        workspace.measurements.note_view(measurement.id)
    else:
        language = place.frames if texts else ""
        workspace.measurements.take(measurement.id, way_of(place), language)
    return found
