"""The desk for what people may ask for on paper: a copy of their data, a report of destruction."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from screening.changes import Changes, Topic
from screening.documents.audience import CLIENT
from screening.documents.desk import ProposalDesk, check_passphrase
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.dossier.desk import DossierDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.support_record import SupportRecord
from screening.identifiers import DossierId, PersonId, new_id
from screening.network.family.desk import FamilyDesk
from screening.rights.carer_part import CarerPart, gather_carer_part
from screening.rights.model import Destruction, HandedOut, Plan
from screening.rights.retention_desk import RetentionDesk
from screening.storage import export_store, planned_visit_store, proposal_store, support_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import ExportKind
from screening.storage.session import Session
from screening.wording.speech import mark

if TYPE_CHECKING:
    from screening.documents.content import Document


_OF_ONE: Final = frozenset(
    {ExportKind.COPY, ExportKind.MEASUREMENT, ExportKind.INVITATION, ExportKind.CARER_CARD}
)
"""What holds the data of one person, and perhaps not of the client."""


class PaperDesk:
    """Builds copies and reports; what is unprotected and holds a name exists in memory only."""

    def __init__(
        self,
        session: Session,
        *,
        vault: VaultDesk,
        dossiers: DossierDesk,
        measurements: MeasurementDesk,
        family: FamilyDesk,
        proposals: ProposalDesk,
        retention: RetentionDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._dossiers = dossiers
        self._measurements = measurements
        self._family = family
        self._proposals = proposals
        self._retention = retention

    def open_carer_part(self, dossier_id: DossierId, carer_id: PersonId) -> CarerPart:
        """Return all that is kept of a carer, and note in the log that it was shown."""
        part = self._gather_part(dossier_id, carer_id)
        self._session.note("open carer part", carer_id)
        return part

    def build_copy(self, dossier_id: DossierId, carer_id: PersonId | None = None) -> "Document":
        """Return the copy for the client, or for one carer, as plain data."""
        settings, today = self._vault.settings(), self._session.clock.today()
        consultant = settings.get("consultant", "")
        organisation = settings.get("organisation", "")
        if carer_id is not None:
            from screening.documents.carer_copy import build_carer_copy

            part = self._gather_part(dossier_id, carer_id)
            return build_carer_copy(part, today, consultant, organisation)
        from screening.documents.client_copy import ClientCopyMaterial, build_client_copy

        dossier = self._dossiers.load(dossier_id)
        return build_client_copy(
            ClientCopyMaterial(
                made_on=today,
                consultant=consultant,
                organisation=organisation,
                dossier=dossier,
                support=support_store.load_records(self._session.database, dossier_id).get(
                    dossier.client.id, SupportRecord()
                ),
                planned=planned_visit_store.load_plan(self._session.database, dossier_id),
                term=self._retention.term(dossier_id),
                visits=tuple(self._proposals.gather(visit.id, CLIENT) for visit in dossier.visits),
                families={visit.id: self._family.load(visit.id) for visit in dossier.visits},
                responses=proposal_store.load_responses_of(
                    self._session.database, dossier.client.id
                ),
                handed_out=self._list_for_client(dossier_id, dossier.client.name),
            )
        )

    def save_copy(
        self,
        dossier_id: DossierId,
        carer_id: PersonId | None,
        folder: Path,
        passphrase: str,
    ) -> tuple[Changes, Path]:
        """Write the copy into a folder, protected, and register who has it.

        Raises:
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        check_passphrase(passphrase)
        document = self.build_copy(dossier_id, carer_id)
        data = _protect(document, "kopie.json", passphrase)
        changes = Changes("make copy", frozenset({Topic.RETENTION}), created=new_id())
        # Whom a copy is about is also whom it is for.
        file = Outgoing(
            self._name("kopie"),
            data,
            ExportKind.COPY,
            DOSSIER_KEPT,
            dossier_id=dossier_id,
            recipient=document.household,
        )
        return changes, hand_over(self._session, changes, file, folder)

    def save_report(
        self,
        destruction: Destruction,
        folder: Path,
        *,
        plan: Plan | None = None,
        passphrase: str = "",
    ) -> tuple[Changes, Path]:
        """Write the report of a destruction into a folder.

        With the plan it names whose data it was and who has documents, and is protected. Without,
        when the vault has forgotten that, it holds no name and opens without a passphrase.

        Raises:
            InvalidInput, DeliveryError, DiskFull, DiskTrouble: as for `save_copy`.
        """
        from screening.documents.destruction_report import build_report
        from screening.documents.pdf import render_pdf

        if plan is not None:
            check_passphrase(passphrase)
        settings = self._vault.settings()
        done_by = (settings.get("consultant", ""), settings.get("organisation", ""))
        document = build_report(
            destruction,
            self._session.clock.today(),
            done_by=", ".join(filter(None, done_by)),
            name=plan.name if plan else "",
            handed_out=plan.handed_out if plan else (),
        )
        data = _protect(document, "rapport.json", passphrase) if plan else render_pdf(document)
        changes = Changes("save destruction report", frozenset({Topic.RETENTION}), created=new_id())
        kept = mark("Het rapport staat ook in de kluis, zonder namen")
        name = self._name("rapport-van-vernietiging")
        file = Outgoing(name, data, ExportKind.DESTRUCTION, kept)
        return changes, hand_over(self._session, changes, file, folder)

    def _name(self, what: str) -> str:
        """Return the name of a file: what it is and the day, and no name of anyone."""
        return f"{what}-{self._session.clock.today().isoformat()}.pdf"

    def _gather_part(self, dossier_id: DossierId, carer_id: PersonId) -> CarerPart:
        return gather_carer_part(
            self._session.database,
            self._dossiers.load(dossier_id),
            carer_id,
            self._measurements.instrument,
        )

    def _list_for_client(self, dossier_id: DossierId, client: str) -> tuple[HandedOut, ...]:
        """Return who has what of the client; what is about a carer is that carer's own affair."""
        return tuple(
            HandedOut(export.kind, export.recipient, export.made_at)
            for export in export_store.load_exports(self._session.database, dossier_id)
            if export.kind not in _OF_ONE or export.recipient == client
        )


def _protect(document: "Document", attachment: str, passphrase: str) -> bytes:
    from screening.documents.content_json import write_json
    from screening.documents.pdf import render_pdf
    from screening.documents.protection import protect

    return protect(render_pdf(document), attachment, write_json(document), passphrase)
