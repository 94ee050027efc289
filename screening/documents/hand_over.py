"""A file leaves the vault: the register says so, or there is no file."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screening.changes import Changes
from screening.identifiers import DossierId, VisitId
from screening.storage.dossier_store import note_change
from screening.storage.export_store import Export, ExportKind, insert_export
from screening.storage.session import Session
from screening.wording.speech import mark

DOSSIER_KEPT: Final = mark("Het dossier staat veilig in de kluis")
ALL_KEPT: Final = mark("Uw gegevens staan veilig in de kluis")


# No generated repr: the recipient is a name, and the data are whatever the file holds.
@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """A file that is about to leave.

    Args:
        file_name: without a folder, and without the name of anyone.
        data: all of it, protected already where it must be.
        kind: an `ExportKind`.
        kept: where the data still are when this fails, as the beginning of a Dutch sentence.
        dossier_id: what it is about; None for something about the whole vault.
        visit_id: the visit it is about, if any.
        recipient: whom it is for, in words.
    """

    file_name: str
    data: bytes
    kind: str
    kept: str
    dossier_id: DossierId | None = None
    visit_id: VisitId | None = None
    recipient: str = ""


def hand_over(session: Session, changes: Changes, file: Outgoing, folder: Path) -> Path:
    """Register a file under `changes.created`, write it into a folder, and return where it is.

    Raises:
        DeliveryError: the folder cannot take the file; nothing of it is left there.
        DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
    """
    from screening.documents.delivery import write_document

    export = Export(
        id=changes.created,
        dossier_id=file.dossier_id,
        visit_id=file.visit_id,
        kind=file.kind,
        recipient=file.recipient,
        made_at=session.now(),
        digest=hashlib.sha256(file.data).hexdigest(),
    )
    path: Path | None = None
    try:
        # Noted first: nothing leaves without a trace of it in the vault.
        with session.write(changes) as database:
            insert_export(database, export)
            if file.dossier_id and file.kind == ExportKind.PROPOSAL:
                # A step in the case, from which the years of keeping count. Whoever asks for a
                # copy prolongs nothing.
                note_change(database, file.dossier_id, export.made_at)
            path = write_document(folder, file.file_name, file.data, kept=file.kept)
    except BaseException:
        if path is not None:
            path.unlink(missing_ok=True)
        raise
    return path
