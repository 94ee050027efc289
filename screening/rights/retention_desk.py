"""The desk for how long dossiers are kept, and for requests to destroy; it destroys nothing."""

from datetime import date

from screening.changes import Changes, Topic
from screening.dossier.model import Dossier
from screening.dossier.validation import check_past
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId
from screening.rights.retention import (
    DueItem,
    Ground,
    Term,
    answer_by,
    changed_before,
    due_on,
    notice_until,
)
from screening.storage import dossier_store, retention_store
from screening.storage.session import Session
from screening.wording.alphabet import order_name
from screening.wording.speech import say


class RetentionDesk:
    """Tells what is due, and keeps the days on which people asked for destruction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def term(self, dossier_id: DossierId) -> Term:
        """Return since when a dossier is kept, and until when."""
        changed_on = retention_store.load_change(self._session.database, dossier_id)
        return Term(changed_on, due_on(changed_on))

    def request(self, person_id: PersonId) -> date | None:
        """Return when the client or a carer asked for destruction, if so."""
        return retention_store.load_request(self._session.database, person_id)

    def set_request(self, person_id: PersonId, day: date | None) -> Changes:
        """Store when the client asked to destroy the dossier, or a carer the own part.

        No change of the dossier: whoever asks does not prolong how long it is kept.
        """
        check_past("asked_on", day, self._session.clock.today(), say("De datum van het verzoek"))
        database = self._session.database
        dossier = dossier_store.load_dossier(
            database, dossier_store.dossier_of(database, person_id)
        )
        if person_id not in _list_people(dossier):
            raise NotFound
        changes = Changes(
            "set destruction request", frozenset({Topic.RETENTION}), created=person_id
        )
        with self._session.write(changes):
            retention_store.save_request(database, person_id, day)
        return changes

    def is_anything_due(self) -> bool:
        """Whether something may be destroyed today, or should be because someone asked."""
        today = self._session.clock.today()
        return any(item.ground is Ground.REQUEST or item.due_on <= today for item in self._gather())

    def open_due(self) -> tuple[DueItem, ...]:
        """Return what is due now and within a year, the first day first, and log the reading."""
        self._session.note("list due dossiers", "vault")
        return self._gather()

    def _gather(self) -> tuple[DueItem, ...]:
        database, until = self._session.database, notice_until(self._session.clock.today())
        items = [
            DueItem(
                DossierId(dossier),
                None,
                name,
                is_carer_part=False,
                ground=Ground.RETENTION,
                due_on=due,
            )
            for dossier, name, changed in retention_store.load_changed_until(
                database, changed_before(until)
            )
            if (due := due_on(date.fromisoformat(changed))) <= until
        ]
        items += [
            DueItem(
                DossierId(dossier),
                PersonId(person),
                name,
                is_carer_part=role != "client",
                ground=Ground.REQUEST,
                due_on=answer_by(date.fromisoformat(day)),
            )
            for dossier, person, role, name, day in retention_store.load_requests(database)
        ]
        return tuple(sorted(items, key=lambda item: (item.due_on, order_name(item.name))))


def _list_people(dossier: Dossier) -> tuple[PersonId, ...]:
    return (dossier.client.id, *(carer.id for carer in dossier.carers))
