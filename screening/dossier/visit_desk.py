"""The desk for visits: starting, following up, closing, and the texts and steps in between."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from screening.arrangement.backup_plan import PLAN, list_forgotten
from screening.changes import Changes, Topic
from screening.dossier.care_question_desk import keep_asked
from screening.dossier.model import (
    Dossier,
    ProcedureStep,
    StepState,
    Visit,
    VisitKind,
    VisitStep,
)
from screening.dossier.validation import check_past, clean_text
from screening.dossier.visit_texts import find_state, is_carried, name_text
from screening.errors import ExpectedError, InvalidInput, NotFound
from screening.identifiers import DossierId, TaskId, VisitId, new_id
from screening.investigation.fields import is_hidden, is_of_investigation
from screening.network.model import Group, Person, Sector
from screening.storage import (
    arrangement_store,
    card_store,
    carer_situation_store,
    dossier_store,
    family_store,
    import_store,
    measurement_store,
    network_store,
    visit_store,
)
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.speech import say


class VisitStillOpen(ExpectedError):
    """A dossier has one open visit at a time."""

    def __init__(self) -> None:
        super().__init__(
            say("Er is nog een gesprek open in dit dossier. Er is niets gewijzigd."),
            say("Sluit dat gesprek eerst af, of ga erin verder."),
        )


class DayOfAnswers(InvalidInput):
    """Answers that came in from a file were given on the day of their visit."""

    def __init__(self) -> None:
        super().__init__(
            "held_on",
            say(
                "Bij dit gesprek zijn antwoorden uit een bestand ingelezen die op de dag van het "
                "gesprek zijn gegeven. De datum is niet gewijzigd."
            ),
            say(
                "Klopt de datum echt niet? Loop dan bij Belasting eerst de ingelezen antwoorden na."
            ),
        )


class VisitDesk:
    """Everything a consultant does with a visit as a whole."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def start(self, dossier_id: DossierId, held_on: date, kind: VisitKind) -> Changes:
        """Begin a visit: from the carers of the dossier, or from a copy of the last visit."""
        visit_id = VisitId(new_id())
        changes = Changes(
            "start visit",
            frozenset({Topic.CASELOAD, Topic.DOSSIER, Topic.VISIT}),
            dossier_id=dossier_id,
            visit_id=visit_id,
            created=visit_id,
        )
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, dossier_id)
            if any(not visit.is_closed for visit in dossier.visits):
                raise VisitStillOpen
            self._check_day(dossier, held_on, None)
            last = dossier.visits[-1] if dossier.visits else None
            visit = Visit(
                id=visit_id,
                dossier_id=dossier_id,
                kind=kind,
                held_on=held_on,
                copied_from=last.id if last else None,
                closed_at=None,
                last_step=VisitStep.PREPARATION,
            )
            visit_store.insert_visit(database, visit, self._session.now())
            if last:
                _copy_contents(database, dossier, last, visit)
            _add_missing_carers(database, dossier, visit)
        return changes

    def load(self, visit_id: VisitId) -> Visit:
        """Return one visit."""
        return visit_store.load_visit(self._session.database, visit_id)

    def open(self, visit_id: VisitId) -> Visit:
        """Return one visit, and note in the log that it was opened."""
        visit = self.load(visit_id)
        self._session.note("open visit", visit_id)
        return visit

    def change(self, visit_id: VisitId, held_on: date, kind: VisitKind) -> Changes:
        """Store the date and kind of a visit that is open.

        Raises:
            DayOfAnswers: its results would then be told of a day on which nobody answered.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        changes = self._changes(visit, "change visit", say("datum van het gesprek"), Topic.DOSSIER)
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, visit.dossier_id)
            self._check_day(dossier, held_on, visit_id)
            if held_on != visit.held_on and import_store.has_untouched(database, visit_id):
                raise DayOfAnswers
            visit_store.update_visit(database, replace(visit, held_on=held_on, kind=kind))
        return changes

    def close(self, visit_id: VisitId) -> Changes:
        """Seal a visit: from now on it never changes, and a follow-up can start from it."""
        # No vault waits for the rules while it opens.
        from screening.signals.rules_at import keep_rules

        visit = visit_store.load_open_visit(self._session.database, visit_id)
        changes = replace(
            self._changes(visit, "close visit", "", Topic.DOSSIER, Topic.CASELOAD), step=""
        )
        with self._session.write(changes) as database:
            visit_store.update_visit(database, replace(visit, closed_at=self._session.now()))
            measurement_store.delete_former_of_visit(database, visit_id)
            keep_asked(database, visit_id)
            keep_rules(database, visit_id)
        return changes

    def texts(self, visit_id: VisitId) -> Mapping[str, str]:
        """Return the texts of a visit by the name of their field; one not yet written is absent.

        Suspected domestic violence is not among them: whoever asks for all texts may show them.
        """
        texts = visit_store.load_texts(self._session.database, visit_id)
        return {name: text for name, text in texts.items() if not is_hidden(name)}

    def write_text(self, visit_id: VisitId, field: str, text: str) -> Changes:
        """Store one text of a visit that is open, such as `preparation.request` or `care.1`.

        Raises:
            NotFound: it is a text of the investigation, which has a desk and rules of its own.
        """
        if is_of_investigation(field):
            raise NotFound
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        changes = replace(
            self._changes(visit, "write text", name_text(field)),
            merge_key=f"text:{visit_id}:{field}",
        )
        cleaned = clean_text(field, text)
        with self._session.write(changes) as database:
            visit_store.save_text(database, visit_id, field, cleaned)
            if field == PLAN:
                for gone in list_forgotten(self.texts(visit_id), cleaned):
                    visit_store.delete_text(database, visit_id, gone)
        return changes

    def step_states(self, visit_id: VisitId) -> Mapping[VisitStep, StepState]:
        """Return how far every step is: marked by the consultant, begun, or empty."""
        database = self._session.database
        marks = visit_store.load_marks(database, visit_id)
        counts = visit_store.count_contents(database, visit_id)
        texts = self.texts(visit_id)
        return {step: find_state(step, marks, counts, texts) for step in VisitStep}

    def mark_step(self, visit_id: VisitId, step: VisitStep, mark: StepState | None) -> Changes:
        """Mark a step as done or skipped; None takes the mark away."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        changes = self._changes(visit, "mark step", say("stap markeren"))
        with self._session.write(changes) as database:
            visit_store.save_mark(database, visit_id, step, mark)
        return changes

    def remember_step(self, visit_id: VisitId, step: VisitStep) -> None:
        """Keep at which step the consultant left an open visit; not a change of its content."""
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        if visit.is_closed or visit.last_step is step:
            return
        with database.transaction():
            visit_store.update_visit(database, replace(visit, last_step=step))
            self._session.history.collect()

    def _check_day(self, dossier: Dossier, held_on: date, own_id: VisitId | None) -> None:
        today = self._session.clock.today()
        check_past("held_on", held_on, today, say("De datum van het gesprek"))
        notified_on = dossier.procedure.get(ProcedureStep.NOTIFICATION)
        if notified_on and held_on < notified_on:
            raise InvalidInput(
                "held_on",
                say("Het gesprek ligt vóór de melding."),
                say("Controleer de beide datums."),
            )
        earlier = [visit.held_on for visit in dossier.visits if visit.id != own_id]
        if earlier and held_on < max(earlier):
            raise InvalidInput(
                "held_on",
                say("Dit gesprek ligt vóór het vorige gesprek."),
                say("Kies een datum op of na het vorige gesprek."),
            )

    def _changes(self, visit: Visit, action: str, step: str, *topics: Topic) -> Changes:
        return Changes(
            action,
            frozenset({Topic.VISIT, *topics}),
            step=step,
            dossier_id=visit.dossier_id,
            visit_id=visit.id,
        )


def _copy_contents(database: Database, dossier: Dossier, source: Visit, target: Visit) -> None:
    """Copy what is still true: the people, tasks, ties and family, and what was agreed."""
    people = _list_remaining(database, dossier, source)
    for person in people:
        network_store.insert_person(database, target.id, person)
        for task in person.tasks:
            fresh = replace(task, id=TaskId(new_id()))
            network_store.save_task(database, target.id, person.id, fresh)
    present = {person.id for person in people}
    for tie in network_store.load_ties(database, source.id):
        if {tie.first, tie.second} <= present:
            network_store.save_tie(database, target.id, tie)
    family_store.copy_family(database, source.id, target.id)
    carer_situation_store.copy_lasting(database, source.id, target.id)
    for name, text in visit_store.load_texts(database, source.id).items():
        if is_carried(name):
            visit_store.save_text(database, target.id, name, text)
    card_store.copy_cards(database, source.id, target.id, {carer.id for carer in dossier.carers})
    arrangement_store.copy_arrangement(database, source.id, target.id)


def _list_remaining(database: Database, dossier: Dossier, source: Visit) -> list[Person]:
    """Return the people of a map by their names of today, without carers removed since."""
    carers = {carer.id for carer in dossier.carers}
    names = dossier_store.load_names(database, dossier.id)
    remaining = []
    for person in network_store.load_people(database, source.id):
        if person.group is not Group.CARER or person.id in carers:
            name, relation = names[person.id]
            remaining.append(replace(person, name=name, relation=relation))
    return remaining


def _add_missing_carers(database: Database, dossier: Dossier, visit: Visit) -> None:
    """Put the carers on the map who never were on one; who was taken off it stays off."""
    for carer in dossier.carers:
        if not network_store.is_on_any_map(database, carer.id):
            person = Person(
                id=carer.id,
                name=carer.name,
                relation=carer.relation,
                group=Group.CARER,
                sector=Sector.FAMILY_OF_ORIGIN,
            )
            network_store.insert_person(database, visit.id, person)
