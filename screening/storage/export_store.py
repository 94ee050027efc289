"""Reads and writes the register of what left the vault: what, for whom, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from screening.identifiers import DossierId, VisitId
from screening.storage.columns import from_moment
from screening.storage.database import Database, Row

_COLUMNS: Final = "id, dossier_id, visit_id, kind, recipient, made_at, digest"


class ExportKind(StrEnum):
    """What can leave the vault; a later version may know more."""

    PROPOSAL = "proposal"
    LOG = "log"
    COPY = "copy"
    DESTRUCTION = "destruction report"
    RECOVERY_SHEET = "recovery sheet"
    MEASUREMENT = "measurement"
    NETWORK_MAP = "network map"
    NAMELESS_MAP = "network map without names"
    INVITATION = "invitation"
    CARER_CARD = "carer card"


# No generated repr: the recipient is a name.
@dataclass(frozen=True, slots=True, repr=False)
class Export:
    """One file that left the vault.

    Args:
        id: of this line in the register.
        dossier_id: what it was about; None for something about the whole vault.
        visit_id: the visit it was about, if any.
        kind: an `ExportKind`.
        recipient: whom it was for, in words; empty when nobody filled that in.
        made_at: when.
        digest: the SHA-256 of the file as it left, in hexadecimal digits.
    """

    id: str
    dossier_id: DossierId | None
    visit_id: VisitId | None
    kind: str
    recipient: str
    made_at: datetime
    digest: str


def insert_export(database: Database, export: Export) -> None:
    """Store that something left the vault."""
    database.execute(
        f"INSERT INTO export ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
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
    return _load(database, "dossier_id = ?", dossier_id)


def load_exports_of_visit(database: Database, visit_id: VisitId) -> tuple[Export, ...]:
    """Return what left the vault of a visit, the first one first."""
    return _load(database, "visit_id = ?", visit_id)


def load_exports_of_vault(database: Database) -> tuple[Export, ...]:
    """Return what left the vault that is about no dossier, the first one first."""
    return _load(database, "dossier_id IS NULL")


def _load(database: Database, condition: str, *values: str) -> tuple[Export, ...]:
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM export WHERE {condition} ORDER BY made_at, rowid", values
    )
    return tuple(_read(row) for row in rows)


def _read(row: Row) -> Export:
    export_id, dossier_id, visit_id, kind, recipient, made_at, digest = row
    return Export(
        export_id,
        DossierId(dossier_id) if dossier_id else None,
        VisitId(visit_id) if visit_id else None,
        kind,
        recipient,
        datetime.fromisoformat(made_at),
        digest,
    )
