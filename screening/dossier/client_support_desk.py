"""The desk for client support: told, chosen and agreed, hours spent, and another supporter.

A request for another supporter is never refused: there is no call for it. It is written down, and
then arranged.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from screening.changes import Changes, Topic
from screening.dossier.model import (
    ClientSupport,
    SupportChoice,
    SupporterKind,
    SupporterRequest,
    SupportHours,
)
from screening.dossier.support_checks import (
    check_asked,
    clean_hours,
    clean_request,
    clean_support,
)
from screening.dossier.support_record import SupportRecord
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId, new_id
from screening.storage import dossier_store, support_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.speech import say


class SupportValues(TypedDict, total=False):
    """What may be changed about someone's client support."""

    told_on: date | None
    told_by: str
    choice: SupportChoice
    supporter: str
    supporter_kind: SupporterKind | None
    organisation: str
    reach: str
    shared_on: date | None
    shared_what: str
    shared_with: str
    goal: str
    agreements: str
    evaluation: str
    evaluated_on: date | None


class RequestValues(TypedDict, total=False):
    """What may be changed about a request for another supporter."""

    asked_on: date | None
    reason: str
    arranged_on: date | None
    arranged_with: str


class ClientSupportDesk:
    """Client support for the client and for every carer, each by themselves."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def records(self, dossier_id: DossierId) -> Mapping[PersonId, SupportRecord]:
        """Return hours and requests of everybody in a dossier who has any."""
        return support_store.load_records(self._session.database, dossier_id)

    def set_support(
        self, dossier_id: DossierId, person_id: PersonId, support: ClientSupport
    ) -> Changes:
        """Store all that was told, chosen and agreed at once."""
        cleaned = clean_support(support, self._session.clock.today())
        changes = self._support_changes(dossier_id, person_id)
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, person_id)
            support_store.save_support(database, person_id, cleaned)
        return changes

    def change_support(
        self, dossier_id: DossierId, person_id: PersonId, **values: Unpack[SupportValues]
    ) -> Changes:
        """Store some of it beside what stands there."""
        today = self._session.clock.today()
        changes = self._support_changes(dossier_id, f"{person_id},{','.join(values)}")
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, person_id)
            known = support_store.load_support(database, person_id)
            changed = clean_support(replace(known, **values), today)
            support_store.save_support(database, person_id, changed)
        return changes

    def add_hours(
        self,
        dossier_id: DossierId,
        person_id: PersonId,
        spent_on: date,
        hours: float,
        note: str = "",
    ) -> Changes:
        """Write down time that a supporter spent for someone, in hours."""
        line = SupportHours(new_id(), spent_on, hours, note)
        cleaned = clean_hours(line, self._session.clock.today())
        changes = self._changes(
            "add support hours", say("uren toevoegen"), dossier_id, created=line.id
        )
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, person_id)
            support_store.insert_hours(database, person_id, cleaned)
        return changes

    def remove_hours(self, dossier_id: DossierId, hours_id: str) -> Changes:
        """Take a line of time away that was a mistake."""
        changes = self._changes("remove support hours", say("uren verwijderen"), dossier_id)
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, support_store.owner_of_hours(database, hours_id))
            support_store.delete_hours(database, hours_id)
        return changes

    def ask_another(
        self,
        dossier_id: DossierId,
        person_id: PersonId,
        asked_on: date | None = None,
        reason: str = "",
    ) -> Changes:
        """Write down that someone asks for another supporter, today if not told otherwise.

        Nothing but an undo takes it away again.
        """
        today = self._session.clock.today()
        request = SupporterRequest(new_id(), asked_on or today, reason)
        cleaned = clean_request(request, today)
        changes = self._changes(
            "ask another supporter",
            say("verzoek om een andere ondersteuner"),
            dossier_id,
            created=request.id,
        )
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, person_id)
            support_store.insert_request(database, person_id, cleaned)
        return changes

    def change_request(
        self, dossier_id: DossierId, request_id: str, **values: Unpack[RequestValues]
    ) -> Changes:
        """Store when it was arranged and with whom, or mend what was written down."""
        changes = self._changes(
            "change supporter request",
            say("verzoek om een andere ondersteuner"),
            dossier_id,
            merge=f"{request_id},{','.join(values)}",
        )
        with self._session.write(changes) as database:
            _check_home(database, dossier_id, support_store.owner_of_request(database, request_id))
            known = support_store.load_request(database, request_id)
            changed = replace(
                known,
                asked_on=check_asked(values.get("asked_on", known.asked_on)),
                reason=values.get("reason", known.reason),
                arranged_on=values.get("arranged_on", known.arranged_on),
                arranged_with=values.get("arranged_with", known.arranged_with),
            )
            changed = clean_request(changed, self._session.clock.today())
            support_store.update_request(database, changed)
        return changes

    def _support_changes(self, dossier_id: DossierId, merge: str) -> Changes:
        return self._changes(
            "set client support", say("cliëntondersteuning"), dossier_id, merge=merge
        )

    def _changes(
        self, action: str, step: str, dossier_id: DossierId, *, created: str = "", merge: str = ""
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.CASELOAD, Topic.DOSSIER}),
            step=step,
            dossier_id=dossier_id,
            created=created,
            merge_key=f"{action}:{merge}" if merge else "",
        )


def _check_home(database: Database, dossier_id: DossierId, person_id: PersonId) -> None:
    if dossier_store.dossier_of(database, person_id) != dossier_id:
        raise NotFound
