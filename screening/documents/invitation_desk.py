"""The desk for the letter that invites to a visit: what is planned, and the letter for each."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from screening.arrangement.procedure import Deadline, DeadlineState, deadlines
from screening.changes import Changes, Topic
from screening.documents.desk import check_passphrase
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.dossier.desk import DossierDesk
from screening.dossier.model import Carer, Client, Dossier, ProcedureStep
from screening.dossier.planned_visit import (
    PlannedVisit,
    clean_plan,
    drop_names,
    refuse_past,
)
from screening.dossier.support_organisation_desk import SupportOrganisationDesk
from screening.dossier.support_organisations import PHONE_SETTING
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId, new_id
from screening.storage import planned_visit_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import ExportKind
from screening.storage.session import Session
from screening.wording.speech import say

if TYPE_CHECKING:
    from screening.documents.content import Document


class PlanValues(TypedDict, total=False):
    """What may be changed about the visit that is planned."""

    visit_on: date | None
    visit_time: str
    place: str
    host: str


class InvitationDesk:
    """Builds letters in memory; one with a name leaves protected, one without can be printed."""

    def __init__(
        self,
        session: Session,
        *,
        vault: VaultDesk,
        dossiers: DossierDesk,
        organisations: SupportOrganisationDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._dossiers = dossiers
        self._organisations = organisations

    def plan(self, dossier_id: DossierId) -> PlannedVisit:
        """Return the visit that is planned; an empty record when nothing is known of one."""
        return planned_visit_store.load_plan(self._session.database, dossier_id)

    def change_plan(self, dossier_id: DossierId, **values: Unpack[PlanValues]) -> Changes:
        """Store when and where the visit will be, or who comes.

        Raises:
            InvalidInput: the day has gone, or the clock has no such time.
        """
        changes = Changes(
            "plan visit",
            frozenset({Topic.DOSSIER}),
            step=say("gepland gesprek"),
            dossier_id=dossier_id,
            merge_key=f"plan visit:{dossier_id},{','.join(values)}",
        )
        with self._session.write(changes) as database:
            plan = clean_plan(replace(self.plan(dossier_id), **values))
            if "visit_on" in values:
                refuse_past(plan, self._session.clock.today())
            planned_visit_store.save_plan(database, dossier_id, plan)
        return changes

    def build(
        self, dossier_id: DossierId, person_id: PersonId, *, has_names: bool = True
    ) -> "Document":
        """Return the letter for the client or for a carer, as plain data."""
        from screening.documents.invitation import InvitationMaterial, build_invitation

        dossier, today = self._dossiers.load(dossier_id), self._session.clock.today()
        person = _find_person(dossier, person_id)
        plan, settings = self.plan(dossier_id), self._vault.settings()
        term = _find_plan_term(dossier, today) if has_names else None
        if not has_names:
            plan = drop_names(plan)
        return build_invitation(
            InvitationMaterial(
                made_on=today,
                name=person.name if has_names else "",
                client=dossier.client.name if has_names else "",
                is_carer=isinstance(person, Carer),
                plan=plan,
                plan_until=term.runs_until
                if term is not None and term.runs_until >= today
                else None,
                organisation=settings.get("organisation", "").strip(),
                phone=settings.get(PHONE_SETTING, "").strip(),
                organisations=self._organisations.load(),
                plan_is_over=term is not None and term.state is DeadlineState.EXPIRED,
            )
        )

    def save(
        self, dossier_id: DossierId, person_id: PersonId, folder: Path, passphrase: str | None
    ) -> tuple[Changes, Path]:
        """Write the letter into a folder, and register whom it is for.

        Args:
            dossier_id: the dossier.
            person_id: the client or a carer.
            folder: where it goes.
            passphrase: opens the file; with None the letter has no name, place or host in it, and
                can be opened and printed by everybody.

        Raises:
            InvalidInput: the visit is on a day that has gone, or the passphrase is too short.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        from screening.documents.pdf import render_pdf

        today = self._session.clock.today()
        refuse_past(self.plan(dossier_id), today)
        if passphrase is not None:
            check_passphrase(passphrase)
        document = self.build(dossier_id, person_id, has_names=passphrase is not None)
        data = render_pdf(document)
        if passphrase is not None:
            data = _protect(document, data, passphrase)
        action = "save invitation" if passphrase is not None else "save invitation without names"
        file = Outgoing(
            f"uitnodiging-{today.isoformat()}.pdf",
            data,
            ExportKind.INVITATION,
            DOSSIER_KEPT,
            dossier_id=dossier_id,
            recipient=_find_person(self._dossiers.load(dossier_id), person_id).name,
        )
        # Without the dossier, as for a copy: a letter prolongs nothing.
        changes = Changes(action, frozenset({Topic.RETENTION}), created=new_id())
        return changes, hand_over(self._session, changes, file, folder)


def _protect(document: "Document", data: bytes, passphrase: str) -> bytes:
    from screening.documents.content_json import write_json
    from screening.documents.protection import protect

    return protect(data, "uitnodiging.json", write_json(document), passphrase)


def _find_person(dossier: Dossier, person_id: PersonId) -> Client | Carer:
    people: tuple[Client | Carer, ...] = (dossier.client, *dossier.carers)
    for person in people:
        if person.id == person_id:
            return person
    raise NotFound


def _find_plan_term(dossier: Dossier, today: date) -> Deadline | None:
    """Return the term of a personal plan; None when nobody knows when it began.

    After a weekend or a holiday it runs on: a letter may not cut it short.
    """
    found = deadlines(dossier.procedure, today)
    return next((one for one in found if one.step is ProcedureStep.PERSONAL_PLAN), None)
