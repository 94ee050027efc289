"""The desk for measurements: consent, taking an instrument, and its outcome."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from instruments.model import Instrument
from screening.changes import Changes, Topic
from screening.dossier.burden import Burden, assess_course
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.measurement_errors import MeasurementFinished, NoConsent
from screening.dossier.model import Consent, Measurement, Way
from screening.dossier.stopwatch import Stopwatch
from screening.errors import ClosedVisit, NotFound
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId, new_id
from screening.storage import consent_store, dossier_store, measurement_store, visit_store
from screening.storage.measurement_store import MeasurementState
from screening.storage.session import Session
from screening.wording.speech import say

_CONSENT_TOPICS: Final = frozenset({Topic.MEASUREMENT, Topic.REVIEW})


class MeasurementDesk:
    """Everything that concerns a carer's own burden."""

    def __init__(self, session: Session, instruments: InstrumentDesk) -> None:
        self._session = session
        self._instruments = instruments
        self._stopwatch = Stopwatch(session.now)

    def consents(self, dossier_id: DossierId) -> Mapping[PersonId, Consent]:
        """Return the latest consent of every carer who ever gave one."""
        return consent_store.load_consents(self._session.database, dossier_id)

    def give_consent(
        self, carer_id: PersonId, *, in_proposal: bool, for_client: bool = False
    ) -> Changes:
        """Store that a carer agrees today to be measured, and to whom the outcome may be shown.

        What the client may read stands in the proposal too. Taking a reader out of a consent that
        stands is no step to undo, like withdrawing.
        """
        for_client = for_client and in_proposal
        dossier_id = self._dossier_of_carer(carer_id)
        standing = self.consents(dossier_id).get(carer_id)
        narrows = (
            standing is not None
            and standing.is_valid
            and (
                (standing.in_proposal and not in_proposal)
                or (standing.for_client and not for_client)
            )
        )
        step = "" if narrows else say("toestemming vastleggen")
        changes = Changes("give consent", _CONSENT_TOPICS, step=step, dossier_id=dossier_id)
        consent = Consent(carer_id, self._session.clock.today(), in_proposal, for_client=for_client)
        with self._session.write(changes) as database:
            consent_store.insert_consent(database, consent, self._session.now())
        return changes

    def withdraw_consent(self, carer_id: PersonId) -> Changes:
        """Store that a carer takes the consent back: outcomes are no longer used from then on.

        No step to undo: only the carer can give the consent again.
        """
        dossier_id = self._dossier_of_carer(carer_id)
        changes = Changes("withdraw consent", _CONSENT_TOPICS, dossier_id=dossier_id)
        with self._session.write(changes) as database:
            consent_store.withdraw_consents(database, carer_id, self._session.clock.today())
        return changes

    def start(self, visit_id: VisitId, carer_id: PersonId, instrument_id: str) -> Changes:
        """Begin an instrument, or go on with the one begun at this visit; `created` is its id."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        consent = self.consents(visit.dossier_id).get(carer_id)
        if consent is None or not consent.is_valid:
            self._session.note_refused("start measurement", visit_id)
            raise NoConsent
        for measurement in measurement_store.load_of_visit(self._session.database, visit_id):
            if (measurement.carer_id, measurement.instrument_id) == (carer_id, instrument_id):
                return self._changes("", visit.dossier_id, visit_id, created=measurement.id)
        instrument = self._instruments.find_latest(instrument_id)
        measurement = Measurement(
            id=MeasurementId(new_id()),
            visit_id=visit_id,
            carer_id=carer_id,
            instrument_id=instrument.id,
            version=instrument.version,
            digest=instrument.digest,
            started_at=self._session.now(),
            finished_at=None,
            position=0,
            answers={},
            way=Way.ASKED,
        )
        changes = self._changes(
            "start measurement", visit.dossier_id, visit_id, created=measurement.id
        )
        with self._session.write(changes) as database:
            measurement_store.insert_measurement(database, measurement)
        return changes

    def take(self, measurement_id: MeasurementId, way: Way, help_language: str = "") -> Changes:
        """Store how a measurement is taken from now on, and begin to count the time.

        Args:
            measurement_id: one that is not finished.
            way: asked by the consultant, or alone.
            help_language: that of a translated help text beside the items. A measurement keeps
                that mark for ever.
        """
        state = self._load_open(measurement_id)
        self._stopwatch.start(measurement_id)
        wanted = help_language or state.help_language
        changes = self._changes("", state.dossier_id, state.visit_id)
        if (way, wanted) != (state.way, state.help_language):
            with self._session.write(changes) as database:
                measurement_store.update_way(database, measurement_id, way, wanted)
        return changes

    def pause(self, measurement_id: MeasurementId) -> None:
        """Count the time no longer, until `take`."""
        self._stopwatch.stop(measurement_id)

    def answer(self, measurement_id: MeasurementId, item_key: str, choice_key: str) -> Changes:
        """Store one answer durably, and move on to the statement after it.

        An answer is not logged by itself: its own row tells when it was given.
        """
        return self._put(self._load_open(measurement_id), measurement_id, item_key, choice_key)

    def skip(self, measurement_id: MeasurementId, item_key: str) -> Changes:
        """Leave a statement unanswered, also when it had an answer, and move on."""
        return self._put(self._load_open(measurement_id), measurement_id, item_key, None)

    def reopen(
        self, measurement_id: MeasurementId, way: Way, item_key: str, choice_key: str | None
    ) -> Changes:
        """Open a finished measurement again by its first other answer, or by None: no answer.

        Nothing less opens it: whoever only looks leaves the outcome, and the way, as they are.
        """
        state = measurement_store.load_state(self._session.database, measurement_id)
        _refuse_closed(state)
        changes = self._put(state, measurement_id, item_key, choice_key, reopened=way)
        self._stopwatch.start(measurement_id)
        return changes

    def move_to(self, measurement_id: MeasurementId, position: int) -> Changes:
        """Store at which statement the carer is, so that a pause ends right there.

        Raises:
            ValueError: the instrument has no such statement; one after the last means its end.
        """
        state = self._load_open(measurement_id)
        if not 0 <= position <= len(self._instrument_of(state).items):
            raise ValueError("there is no such statement")
        changes = self._changes("", state.dossier_id, state.visit_id)
        seconds = self._stopwatch.count(measurement_id)
        with self._session.write(changes) as database:
            measurement_store.update_position(database, measurement_id, position, seconds)
        return changes

    def finish(self, measurement_id: MeasurementId) -> Changes:
        """End a measurement: unanswered statements stay so, and only the last answers are kept."""
        state = self._load_open(measurement_id)
        changes = self._changes("finish measurement", state.dossier_id, state.visit_id)
        with self._session.write(changes) as database:
            measurement_store.update_finish(database, measurement_id, self._session.now())
            measurement_store.delete_former(database, measurement_id)
        self.pause(measurement_id)
        return changes

    def load(self, measurement_id: MeasurementId) -> Measurement:
        """Return one measurement."""
        return measurement_store.load_measurement(self._session.database, measurement_id)

    def instrument(self, measurement: Measurement) -> Instrument:
        """Return the exact definition a measurement was taken with."""
        return self._instruments.find(
            measurement.instrument_id, measurement.version, measurement.digest
        )

    def former_answers(
        self, measurement_id: MeasurementId
    ) -> tuple[tuple[str, str, datetime], ...]:
        """Return what was answered before it was changed: the item, the choice and when.

        Empty as soon as the measurement is finished.
        """
        return measurement_store.load_former(self._session.database, measurement_id)

    def of_visit(self, visit_id: VisitId) -> tuple[Measurement, ...]:
        """Return the measurements of a visit, finished or not, whatever the consent is now."""
        return measurement_store.load_of_visit(self._session.database, visit_id)

    def burdens(self, visit_id: VisitId) -> tuple[Burden, ...]:
        """Return the finished outcomes of a visit of the carers whose consent stands."""
        visit = visit_store.load_visit(self._session.database, visit_id)
        return tuple(
            burden
            for burden in self.course(visit.dossier_id)
            if burden.measurement.visit_id == visit_id
        )

    def note_view(self, measurement_id: MeasurementId) -> None:
        """Log that someone looked at the single answers of a measurement."""
        self._session.note("view answers", measurement_id)

    def note_course(self, dossier_id: DossierId) -> None:
        """Log that someone looked at the outcomes of a dossier over time."""
        self._session.note("view course", dossier_id)

    def course(self, dossier_id: DossierId) -> tuple[Burden, ...]:
        """Return all finished outcomes of consenting carers, each beside its predecessor.

        The oldest visit comes first.
        """
        visits = visit_store.load_visits(self._session.database, dossier_id)
        return assess_course(
            measurement_store.load_of_dossier(self._session.database, dossier_id),
            self.consents(dossier_id),
            {visit.id: visit.held_on for visit in visits},
            self.instrument,
        )

    def _load_open(self, measurement_id: MeasurementId) -> MeasurementState:
        state = measurement_store.load_state(self._session.database, measurement_id)
        _refuse_closed(state)
        if state.is_finished:
            raise MeasurementFinished
        return state

    def _put(
        self,
        state: MeasurementState,
        measurement_id: MeasurementId,
        item_key: str,
        choice_key: str | None,
        reopened: Way | None = None,
    ) -> Changes:
        """Store an answer or that there is none, in one transaction with what comes with it."""
        instrument = self._instrument_of(state)
        item = instrument.item(item_key)
        if choice_key is not None:
            item.choice(choice_key)
        action = "reopen measurement" if reopened else ""
        changes = self._changes(action, state.dossier_id, state.visit_id)
        position, seconds = instrument.items.index(item) + 1, self._stopwatch.count(measurement_id)
        with self._session.write(changes) as database:
            if reopened:
                measurement_store.reopen(database, measurement_id, reopened)
            measurement_store.change_answer(
                database, measurement_id, item_key, choice_key, self._session.now()
            )
            measurement_store.update_position(database, measurement_id, position, seconds)
        return changes

    def _instrument_of(self, state: MeasurementState) -> Instrument:
        return self._instruments.find(state.instrument_id, state.version, state.digest)

    def _dossier_of_carer(self, carer_id: PersonId) -> DossierId:
        dossier_id = dossier_store.dossier_of(self._session.database, carer_id)
        dossier = dossier_store.load_dossier(self._session.database, dossier_id)
        if carer_id not in {carer.id for carer in dossier.carers}:
            raise NotFound
        return dossier_id

    def _changes(
        self,
        action: str,
        dossier_id: DossierId,
        visit_id: VisitId,
        *,
        created: str = "",
    ) -> Changes:
        # No step name: an answer is corrected by going back to its statement, never by undo.
        return Changes(
            action,
            frozenset({Topic.MEASUREMENT, Topic.VISIT}),
            dossier_id=dossier_id,
            visit_id=visit_id,
            created=created,
        )


def _refuse_closed(state: MeasurementState) -> None:
    if state.visit_is_closed:
        raise ClosedVisit
    if not state.has_consent:
        raise NoConsent
