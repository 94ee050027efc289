"""The desk for who does what when: agreements between helpers, and the one contact person."""

from dataclasses import replace
from typing import Any

from screening.arrangement.contact import CONTACT, NAME, PHONE, ROLE
from screening.arrangement.model import Agreement
from screening.changes import Changes, Topic
from screening.dossier.model import Visit
from screening.dossier.validation import clean_text
from screening.errors import InvalidInput
from screening.identifiers import AgreementId, VisitId, new_id
from screening.storage import agreement_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class AgreementDesk:
    """Everything a consultant does with these; every method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, visit_id: VisitId, *, who: str = "", what: str = "", moment: str = "") -> Changes:
        """Add an agreement of which something is known; `created` is its identifier."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        agreement = _clean(Agreement(AgreementId(new_id()), who=who, what=what, moment=moment))
        changes = self._changes(
            visit, "add agreement", say("afspraak toevoegen"), created=agreement.id
        )
        with self._session.write(changes) as database:
            agreement_store.insert_agreement(database, visit_id, agreement)
        return changes

    def change(self, agreement_id: AgreementId, **parts: Any) -> Changes:
        """Store other words for who, what or moment; one that says nothing is refused."""
        visit, agreement = self._load(agreement_id)
        agreement = _clean(replace(agreement, **parts))
        changes = self._changes(
            visit, "change agreement", say("afspraak wijzigen"), merge=agreement_id
        )
        with self._session.write(changes) as database:
            agreement_store.update_agreement(database, agreement)
        return changes

    def remove(self, agreement_id: AgreementId) -> Changes:
        """Remove an agreement."""
        visit, _ = self._load(agreement_id)
        changes = self._changes(visit, "remove agreement", say("afspraak verwijderen"))
        with self._session.write(changes) as database:
            agreement_store.delete_agreement(database, agreement_id)
        return changes

    def choose_contact(
        self, visit_id: VisitId, name: str, role: str = "", phone: str = ""
    ) -> Changes:
        """Make somebody the contact person, with nothing left of who that was before."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        texts = {
            field: clean_text(field, text)
            for field, text in ((NAME, name), (ROLE, role), (PHONE, phone))
        }
        changes = self._changes(visit, "write text", say("contactpersoon"), merge=CONTACT)
        with self._session.write(changes) as database:
            for field, text in texts.items():
                visit_store.save_text(database, visit_id, field, text)
        return changes

    def _load(self, agreement_id: AgreementId) -> tuple[Visit, Agreement]:
        database = self._session.database
        visit_id, agreement = agreement_store.load_agreement(database, agreement_id)
        return visit_store.load_open_visit(database, visit_id), agreement

    def _changes(
        self, visit: Visit, action: str, step: str, *, created: str = "", merge: str = ""
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.ARRANGEMENT, Topic.VISIT}),
            step=step,
            dossier_id=visit.dossier_id,
            visit_id=visit.id,
            created=created,
            merge_key=f"agreement:{merge}" if merge else "",
        )


def _clean(agreement: Agreement) -> Agreement:
    agreement = replace(
        agreement,
        who=clean_text("who", agreement.who),
        what=clean_text("what", agreement.what),
        moment=clean_text("moment", agreement.moment),
    )
    if not (agreement.who or agreement.what or agreement.moment):
        raise InvalidInput(
            "what",
            say("In deze afspraak staat niets meer. De vorige woorden zijn bewaard."),
            say("Schrijf op wie wat doet, of verwijder de afspraak."),
        )
    return agreement
