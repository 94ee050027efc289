"""The desk for what people may ask for on paper: a copy of their data, a report of destruction."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screening.changes import Changes, Topic
from screening.documents.desk import ProposalDesk, check_passphrase
from screening.dossier.desk import DossierDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.identifiers import DossierId, PersonId, new_id
from screening.rights.carer_part import CarerPart, gather_carer_part
from screening.rights.model import Destruction, HandedOut, Plan
from screening.rights.retention_desk import RetentionDesk
from screening.storage import export_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import Export
from screening.storage.session import Session

if TYPE_CHECKING:
    from screening.documents.content import Document

COPY: Final = "copy"
REPORT: Final = "destruction report"


# No generated repr: it holds a name, and a report without protection.
@dataclass(frozen=True, slots=True, repr=False)
class _Paper:
    """A file about to leave the vault; `name` is the beginning of its name on the disk."""

    name: str
    data: bytes
    kind: str
    dossier_id: DossierId | None = None
    recipient: str = ""
    kept: str = "Het dossier staat veilig in de kluis"


class PaperDesk:
    """Builds copies and reports; what is unprotected and holds a name exists in memory only."""

    def __init__(
        self,
        session: Session,
        *,
        vault: VaultDesk,
        dossiers: DossierDesk,
        measurements: MeasurementDesk,
        proposals: ProposalDesk,
        retention: RetentionDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._dossiers = dossiers
        self._measurements = measurements
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
                term=self._retention.term(dossier_id),
                visits=tuple(self._proposals.gather(visit.id) for visit in dossier.visits),
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
        paper = _Paper("kopie", data, COPY, dossier_id=dossier_id, recipient=document.household)
        return self._save(changes, folder, paper)

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
        kept = "Het rapport staat ook in de kluis, zonder namen"
        paper = _Paper("rapport-van-vernietiging", data, REPORT, kept=kept)
        return self._save(changes, folder, paper)

    def _save(self, changes: Changes, folder: Path, paper: "_Paper") -> tuple[Changes, Path]:
        from screening.documents.delivery import write_document

        now, day = self._session.now(), self._session.clock.today()
        digest = hashlib.sha256(paper.data).hexdigest()
        export = Export(
            changes.created, paper.dossier_id, None, paper.kind, paper.recipient, now, digest
        )
        path: Path | None = None
        try:
            # Noted first: nothing leaves without a trace of it in the vault.
            with self._session.write(changes) as database:
                export_store.insert_export(database, export)
                file_name = f"{paper.name}-{day.isoformat()}.pdf"
                path = write_document(folder, file_name, paper.data, kept=paper.kept)
        except BaseException:
            if path is not None:
                path.unlink(missing_ok=True)
            raise
        return changes, path

    def _gather_part(self, dossier_id: DossierId, carer_id: PersonId) -> CarerPart:
        return gather_carer_part(
            self._session.database,
            self._dossiers.load(dossier_id),
            carer_id,
            self._measurements.instrument,
        )

    def _list_for_client(self, dossier_id: DossierId, client: str) -> tuple[HandedOut, ...]:
        """Return who has what of the client; a copy for a carer is that carer's own affair."""
        return tuple(
            HandedOut(export.kind, export.recipient, export.made_at)
            for export in export_store.load_exports(self._session.database, dossier_id)
            if export.kind != COPY or export.recipient == client
        )


def _protect(document: "Document", attachment: str, passphrase: str) -> bytes:
    from screening.documents.content_json import write_json
    from screening.documents.pdf import render_pdf
    from screening.documents.protection import protect

    return protect(render_pdf(document), attachment, write_json(document), passphrase)
