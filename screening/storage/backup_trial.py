"""Trying a backup out: really restoring it beside the vault, and comparing what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from screening.storage.backup_errors import BackupDamaged, BackupMissing
from screening.storage.backups import Backup, read_manifest
from screening.storage.database import Database
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME, KEY_NAME
from screening.storage.pace import Pace
from screening.storage.proof_store import TableProof, prove_tables
from screening.storage.restore import check_whole, put_in_place, stage_vault
from screening.storage.unfinished import working_folder


class Finding(StrEnum):
    """What came of trying a backup."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Trial:
    """The report of one trial.

    Args:
        made_at: when the backup was made.
        finding: whole when every table has the rows that the vault had then.
        tables: how many tables were compared.
        rows: how many rows were compared.
        has_same_keys: whether it opens with the passphrase of now.
        is_like_vault: whether the vault still holds exactly this; None when it has changed since.
    """

    made_at: datetime
    finding: Finding
    tables: int = 0
    rows: int = 0
    has_same_keys: bool = True
    is_like_vault: bool | None = None


def try_backup(
    backup: Backup, ring: KeyRing, vault: Path, folder: Path, pace: Pace
) -> tuple[Trial, Mapping[str, TableProof]]:
    """Restore a backup into a scratch vault, compare it with its manifest, and throw it away.

    Args:
        backup: the backup.
        ring: the key of the open vault.
        vault: the folder of the open vault, which stays as it is.
        folder: where there is room for the scratch vault.
        pace: see `Pace`.

    Returns:
        The report, and what the scratch vault held.
    """
    manifest = read_manifest(backup, ring)
    if manifest is None:
        if not backup.folder.is_dir():
            raise BackupMissing
        return Trial(backup.made_at, Finding.UNKNOWN), {}
    with working_folder(folder, ring) as scratch:
        stage_vault(backup.folder, scratch, pace)
        put_in_place(scratch, manifest.made_at)
        try:
            check_whole(scratch / DATABASE_NAME, ring.key)
        except BackupDamaged:
            return Trial(backup.made_at, Finding.DAMAGED), {}
        restored = Database(scratch / DATABASE_NAME, ring.key)
        try:
            tables = prove_tables(restored, pace)
        finally:
            restored.close()
        same_keys = (scratch / KEY_NAME).read_bytes() == (vault / KEY_NAME).read_bytes()
    finding = Finding.WHOLE if tables == manifest.tables else Finding.DIFFERENT
    rows = sum(proof.rows for proof in tables.values())
    return Trial(backup.made_at, finding, len(tables), rows, same_keys), tables
