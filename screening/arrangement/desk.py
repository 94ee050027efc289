"""The desk for the arrangement of one visit."""

from dataclasses import replace

from screening.arrangement.checks import check_subject, validate_provision
from screening.arrangement.model import (
    Arrangement,
    ProviderKind,
    ProvisionDraft,
    Respite,
    SupportFunction,
)
from screening.changes import Changes, Topic
from screening.dossier.model import Visit
from screening.dossier.validation import clean_text
from screening.errors import NotFound
from screening.identifiers import PersonId, ProvisionId, VisitId, new_id
from screening.storage import arrangement_store, dossier_store, network_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class ArrangementDesk:
    """Everything a consultant does with provisions; every method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, visit_id: VisitId) -> Arrangement:
        """Return all that was agreed at a visit."""
        return arrangement_store.load_arrangement(self._session.database, visit_id)

    def add_provision(self, visit_id: VisitId, draft: ProvisionDraft) -> Changes:
        """Add a line; `created` is its identifier."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        draft = self._clean(visit, draft)
        provision_id = ProvisionId(new_id())
        changes = self._changes(
            visit, "add provision", say("regel toevoegen"), created=provision_id
        )
        with self._session.write(changes) as database:
            arrangement_store.insert_provision(database, visit_id, provision_id, draft)
        return changes

    def change_provision(self, provision_id: ProvisionId, draft: ProvisionDraft) -> Changes:
        """Store a changed line."""
        visit = self._visit_of(provision_id)
        lines = {line.id: line.draft for line in self.load(visit.id).provisions}
        draft = self._clean(visit, draft, lines[provision_id])
        changes = self._changes(
            visit, "change provision", say("regel wijzigen"), merge=provision_id
        )
        with self._session.write(changes) as database:
            arrangement_store.update_provision(database, provision_id, draft)
        return changes

    def remove_provision(self, provision_id: ProvisionId) -> Changes:
        """Remove a line."""
        changes = self._changes(
            self._visit_of(provision_id), "remove provision", say("regel verwijderen")
        )
        with self._session.write(changes) as database:
            arrangement_store.delete_provision(database, provision_id)
        return changes

    def set_no_need(self, visit_id: VisitId, carer_id: PersonId, reason: str) -> Changes:
        """Store why a carer gets no line of support; an empty reason removes it."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        cleaned = clean_text("reason", reason)
        dossier = dossier_store.load_dossier(self._session.database, visit.dossier_id)
        if carer_id not in {carer.id for carer in dossier.carers}:
            raise NotFound
        changes = self._changes(
            visit, "set no need", say("geen ondersteuning nodig"), merge=carer_id
        )
        with self._session.write(changes) as database:
            arrangement_store.save_no_need(database, visit_id, carer_id, cleaned)
        return changes

    def _clean(
        self, visit: Visit, draft: ProvisionDraft, stored: ProvisionDraft | None = None
    ) -> ProvisionDraft:
        """Return a draft that can be right, without left-overs of another kind of provider."""
        by_network = draft.provider_kind is ProviderKind.NETWORK
        draft = replace(
            draft,
            what=clean_text("what", draft.what),
            provider_id=draft.provider_id if by_network else None,
            provider_name="" if by_network else clean_text("provider_name", draft.provider_name),
            offer_id=draft.offer_id if draft.provider_kind is ProviderKind.OFFER else None,
            goal=clean_text("goal", draft.goal),
            next_actor=clean_text("next_actor", draft.next_actor),
            next_action=clean_text("next_action", draft.next_action),
            respite=draft.respite if draft.subject is SupportFunction.RESPITE_CARE else Respite(),
        )
        validate_provision(draft, stored)
        database = self._session.database
        dossier = dossier_store.load_dossier(database, visit.dossier_id)
        is_carer = draft.for_person in {carer.id for carer in dossier.carers}
        if not is_carer and draft.for_person != dossier.client.id:
            raise NotFound
        check_subject(draft, is_carer=is_carer)
        if draft.provider_id is not None:
            # Whoever was removed from the map meanwhile is NotFound here.
            network_store.load_person(database, visit.id, draft.provider_id)
        return draft

    def _visit_of(self, provision_id: ProvisionId) -> Visit:
        visit_id = arrangement_store.visit_of(self._session.database, provision_id)
        return visit_store.load_open_visit(self._session.database, visit_id)

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
            merge_key=f"arrangement:{merge}" if merge else "",
        )
