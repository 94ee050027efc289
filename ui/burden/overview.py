"""What the burden page shows of every carer; read in one go, on the worker."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from instruments.model import Instrument
from screening.dossier.burden import Burden
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Carer, Consent, Measurement
from screening.identifiers import MeasurementId, VisitId
from screening.network.model import Person
from screening.reports.burden_course import series_of
from screening.workspace import Workspace


# No generated reprs: all of this is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class InstrumentState:
    """How far one instrument is at this visit; `burden` is there once it is finished."""

    instrument: Instrument
    measurement: Measurement | None
    burden: Burden | None


@dataclass(frozen=True, slots=True, repr=False)
class CarerBurden:
    """One carer, the consent, and the instruments in a fixed order.

    `situation` is None without consent; `person` is how the carer stands on the map, if there.
    """

    carer: Carer
    consent: Consent | None
    instruments: tuple[InstrumentState, ...]
    has_course: bool
    """Whether some instrument was finished at two visits or more."""
    situation: CarerSituation | None
    person: Person | None


@dataclass(frozen=True, slots=True, repr=False)
class BurdenOverview:
    """All carers of the dossier, as things stand at one visit."""

    carers: tuple[CarerBurden, ...]
    is_closed: bool


def load_overview(workspace: Workspace, visit_id: VisitId) -> BurdenOverview:
    """Read the burden of every carer at a visit; without consent no outcome is even read."""
    desk = workspace.measurements
    visit = workspace.visits.load(visit_id)
    dossier = workspace.dossiers.load(visit.dossier_id)
    consents = desk.consents(visit.dossier_id)
    course = desk.course(visit.dossier_id)
    burdens = {burden.measurement.id: burden for burden in course}
    times = Counter(series_of(burden) for burden in course)
    series = {carer_id for (carer_id, *_), number in times.items() if number > 1}
    taken = desk.of_visit(visit_id)
    situations = workspace.carers.situations(visit_id)
    people = {person.id: person for person in workspace.network.load(visit_id).people}
    carers = []
    for carer in dossier.carers:
        consent = consents.get(carer.id)
        own = {one.instrument_id: one for one in taken if one.carer_id == carer.id}
        may_see = consent is not None and consent.is_valid
        states = _list_states(workspace, own, burdens) if may_see else ()
        carers.append(
            CarerBurden(
                carer=carer,
                consent=consent,
                instruments=states,
                has_course=carer.id in series,
                situation=situations.get(carer.id),
                person=people.get(carer.id),
            )
        )
    return BurdenOverview(tuple(carers), visit.is_closed)


def _list_states(
    workspace: Workspace, own: Mapping[str, Measurement], burdens: Mapping[MeasurementId, Burden]
) -> tuple[InstrumentState, ...]:
    """Return every instrument there is, each with what the carer did with it at this visit."""
    states = []
    for latest in workspace.instruments.offer():
        measurement = own.get(latest.id)
        if measurement is None:
            states.append(InstrumentState(latest, None, None))
        else:
            instrument = workspace.measurements.instrument(measurement)
            burden = burdens.get(measurement.id)
            states.append(InstrumentState(instrument, measurement, burden))
    return tuple(states)
