"""The desk for dossiers: the caseload, the client, the carers and the dates of the procedure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from screening.arrangement.procedure_checks import validate_procedure
from screening.changes import Changes, Topic
from screening.dossier.model import (
    Carer,
    CaseloadRow,
    CaseloadStart,
    Dossier,
    ProcedureStep,
)
from screening.dossier.removal import refuse_agreed, refuse_kept, remove_from_visit
from screening.dossier.validation import check_birth_date, clean_name, clean_text
from screening.errors import InvalidInput, NotFound
from screening.identifiers import DossierId, PersonId, new_id
from screening.network.model import Group, Person, Sector
from screening.storage import (
    caseload_store,
    consent_store,
    dossier_store,
    export_store,
    network_store,
)
from screening.storage.export_store import Export
from screening.storage.session import Session
from screening.wording.labels import label
from screening.wording.speech import say


class ClientValues(TypedDict, total=False):
    """What may be changed about a client."""

    name: str
    birth_date: date | None
    situation: str


class CarerValues(TypedDict, total=False):
    """What may be changed about a carer."""

    name: str
    relation: str


class DossierDesk:
    """Everything a consultant does with a dossier outside a visit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def caseload(self) -> tuple[CaseloadRow, ...]:
        """Return a line for every dossier, sorted by the name of the client."""
        return caseload_store.load_caseload(self._session.database)

    def caseload_start(self, count: int) -> CaseloadStart:
        """Return so many lines from the top of the caseload, long before all could be read."""
        return caseload_store.load_caseload_start(self._session.database, count)

    def load(self, dossier_id: DossierId) -> Dossier:
        """Return one dossier."""
        return dossier_store.load_dossier(self._session.database, dossier_id)

    def open(self, dossier_id: DossierId) -> Dossier:
        """Return one dossier, and note in the log that it was opened."""
        dossier = self.load(dossier_id)
        self._session.note("open dossier", dossier_id)
        return dossier

    def note_search(self, hits: int) -> None:
        """Log that someone searched the caseload and how much was found; never for what."""
        self._session.note("search caseload", "vault", f"found {hits}")

    def exports(self, dossier_id: DossierId) -> tuple[Export, ...]:
        """Return what left the vault of a dossier, the first one first."""
        return export_store.load_exports(self._session.database, dossier_id)

    def create(
        self,
        client_name: str,
        carer_names: Sequence[str] = (),
        notified_on: date | None = None,
    ) -> Changes:
        """Make a dossier for a client and the carers known so far."""
        client = clean_name("client_name", client_name, say("De naam van de cliënt"))
        carers = [
            clean_name("carer_name", name, say("De naam van de mantelzorger"))
            for name in carer_names
        ]
        procedure = {ProcedureStep.NOTIFICATION: notified_on} if notified_on else {}
        validate_procedure(procedure, self._session.clock.today())
        dossier_id = DossierId(new_id())
        changes = Changes(
            "create dossier",
            frozenset({Topic.CASELOAD, Topic.DOSSIER}),
            dossier_id=dossier_id,
            created=dossier_id,
        )
        with self._session.write(changes) as database:
            dossier_store.insert_dossier(database, dossier_id, self._session.now())
            people = [("client", client), *(("carer", carer) for carer in carers)]
            for role, name in people:
                dossier_store.insert_person(
                    database, dossier_id, PersonId(new_id()), role=role, name=name
                )
            for step, day in procedure.items():
                dossier_store.save_procedure_date(database, dossier_id, step, day)
        return changes

    def change_client(self, dossier_id: DossierId, **values: Unpack[ClientValues]) -> Changes:
        """Store changed facts about the client."""
        if "name" in values:
            values["name"] = clean_name("name", values["name"], say("De naam van de cliënt"))
        if "situation" in values:
            values["situation"] = clean_text("situation", values["situation"])
        check_birth_date(values.get("birth_date"), self._session.clock.today())
        changes = self._changes(
            "change client", say("gegevens van de cliënt"), dossier_id, merge=",".join(values)
        )
        with self._session.write(changes) as database:
            client = dossier_store.load_dossier(database, dossier_id).client
            dossier_store.update_client(database, replace(client, **values))
        return changes

    def add_carer(self, dossier_id: DossierId, name: str, relation: str = "") -> Changes:
        """Add a carer to the dossier and to the map of a visit that is open."""
        carer_id = PersonId(new_id())
        carer = Person(
            id=carer_id,
            name=clean_name("name", name, say("De naam van de mantelzorger")),
            relation=clean_text("relation", relation),
            group=Group.CARER,
            sector=Sector.FAMILY_OF_ORIGIN,
        )
        changes = self._changes(
            "add carer", say("mantelzorger toevoegen"), dossier_id, created=carer_id
        )
        with self._session.write(changes) as database:
            dossier_store.insert_person(
                database,
                dossier_id,
                carer_id,
                role="carer",
                name=carer.name,
                relation=carer.relation,
            )
            for visit in dossier_store.load_dossier(database, dossier_id).visits:
                if not visit.is_closed:
                    network_store.insert_person(database, visit.id, carer)
        return changes

    def change_carer(
        self, dossier_id: DossierId, carer_id: PersonId, **values: Unpack[CarerValues]
    ) -> Changes:
        """Store the changed name or relation of a carer, also on the map that is still open."""
        if "name" in values:
            values["name"] = clean_name("name", values["name"], say("De naam van de mantelzorger"))
        if "relation" in values:
            values["relation"] = clean_text("relation", values["relation"])
        changes = self._changes(
            "change carer",
            say("gegevens van de mantelzorger"),
            dossier_id,
            merge=f"{carer_id},{','.join(values)}",
        )
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, dossier_id)
            carer = replace(_find_carer(dossier, carer_id), **values)
            dossier_store.rename_person(database, carer_id, carer.name, carer.relation)
        return changes

    def remove_carer(self, dossier_id: DossierId, carer_id: PersonId) -> Changes:
        """Take a carer who was never measured out of the dossier and off the open map.

        A consent goes along: nothing rests on it, and nobody could take it back any more.

        Raises:
            PersonInArrangement, and what `refuse_kept` raises: nothing was removed.
        """
        changes = self._changes("remove carer", say("mantelzorger verwijderen"), dossier_id)
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, dossier_id)
            _find_carer(dossier, carer_id)
            refuse_kept(database, dossier_id, carer_id)
            # The last visit counts, also when closed: a follow-up starts from what it agreed.
            for visit in dossier.visits[-1:]:
                refuse_agreed(database, visit.id, carer_id)
                if not visit.is_closed:
                    remove_from_visit(database, visit.id, carer_id)
            consent_store.delete_consents(database, carer_id)
            dossier_store.update_role(database, carer_id, "other")
            dossier_store.delete_person_without_traces(database, carer_id)
        return changes

    def set_date(self, dossier_id: DossierId, step: ProcedureStep, day: date | None) -> Changes:
        """Store when a step of the procedure happened; None removes the date."""
        changes = self._changes(
            "set procedure date", say("datum van {step}", step=label(step)), dossier_id, merge=step
        )
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, dossier_id)
            if step is ProcedureStep.NOTIFICATION and day is not None:
                _check_before_visits(dossier, day)
            procedure = dict(dossier.procedure)
            procedure.pop(step, None)
            if day is not None:
                procedure[step] = day
            validate_procedure(procedure, self._session.clock.today())
            dossier_store.save_procedure_date(database, dossier_id, step, day)
        return changes

    def _changes(
        self,
        action: str,
        step: str,
        dossier_id: DossierId,
        *,
        created: str = "",
        merge: str = "",
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.CASELOAD, Topic.DOSSIER, Topic.NETWORK}),
            step=step,
            dossier_id=dossier_id,
            created=created,
            merge_key=f"{action}:{merge}" if merge else "",
        )


def _find_carer(dossier: Dossier, carer_id: PersonId) -> Carer:
    for carer in dossier.carers:
        if carer.id == carer_id:
            return carer
    raise NotFound


def _check_before_visits(dossier: Dossier, notified_on: date) -> None:
    if any(visit.held_on < notified_on for visit in dossier.visits):
        raise InvalidInput(
            ProcedureStep.NOTIFICATION,
            say("De melding ligt na een gesprek in dit dossier. De vorige datum is bewaard."),
            say("Controleer de datum van de melding en die van het gesprek."),
        )
