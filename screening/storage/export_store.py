"""Reads and writes the register of documents that left the vault: what, for whom, and when."""

from dataclasses import dataclass
from datetime import datetime

from screening.identifiers import DossierId, VisitId
from screening.storage.columns import from_moment
from screening.storage.database import Database


# No generated repr: the recipient is a name.
@dataclass(frozen=True, slots=True, repr=False)
class Export:
    """One document that left the vault; the digest is the SHA-256 of the file as it left."""

    id: str
    dossier_id: DossierId | None
    visit_id: VisitId | None
    kind: str
    recipient: str
    made_at: datetime
    digest: str


def insert_export(database: Database, export: Export) -> None:
    """Store that a document left the vault."""
    database.execute(
        "INSERT INTO export VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            export.id,
            export.dossier_id,
            export.visit_id,
            export.kind,
            export.recipient,
            from_moment(export.made_at),
            export.digest,
        ),
    )


def load_exports(database: Database, dossier_id: DossierId) -> tuple[Export, ...]:
    """Return what left the vault of a dossier, the first one first."""
    rows = database.rows(
        "SELECT id, dossier_id, visit_id, kind, recipient, made_at, digest FROM export "
        "WHERE dossier_id = ? ORDER BY made_at",
        (dossier_id,),
    )
    return tuple(
        Export(
            row[0],
            DossierId(row[1]),
            VisitId(row[2]) if row[2] else None,
            row[3],
            row[4],
            datetime.fromisoformat(row[5]),
            row[6],
        )
        for row in rows
    )
