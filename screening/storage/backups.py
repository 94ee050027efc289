"""Backups: folders that are themselves a vault, whole or not there at all."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from screening.storage.backup_errors import (
    BackupDamaged,
    BackupFailed,
    BackupNoRoom,
    worded_backup_errors,
)
from screening.storage.backup_manifest import (
    MANIFEST_NAME,
    Manifest,
    open_manifest,
    seal_manifest,
)
from screening.storage.backup_schedule import choose_kept
from screening.storage.database import Database
from screening.storage.errors import VaultDamaged, worded_read_errors
from screening.storage.files import (
    copy_private,
    create_private,
    digest_file,
    replace_file,
    sync_folder,
)
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME, KEY_NAME
from screening.storage.pace import Pace
from screening.storage.proof_store import TableProof, prove_tables
from screening.storage.unfinished import choose_unfinished, working_folder

MARGIN_BYTES: Final = 64 * 1024 * 1024
"""What a backup leaves free on the disk of the vault, so that answers can still be written."""

SYNC_EVERY: Final = 32
"""Steps of a copy, some megabytes, between two waits for the disk."""

_PREFIX: Final = "draagwijzer-reservekopie-"
_NAME: Final = re.compile(rf"{_PREFIX}([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}-[0-9]{{4}})(-[0-9]+)?")
_MOMENT: Final = "%Y-%m-%d-%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its folder, when it was made, in the time of this machine, and if it was checked.

    Every backup is checked when it is made; what someone copied by hand need not be.
    """

    folder: Path
    made_at: datetime
    is_checked: bool


def default_backup_folder(vault: Path) -> Path:
    """Return where the backups of a vault come by themselves: beside its folder."""
    whole = vault.absolute()
    return whole.with_name(f"{whole.name}-reservekopieën")


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first; none when it is not there."""
    try:
        found = [backup for path in folder.iterdir() if (backup := _read_name(path))]
    except OSError:
        return ()
    # Those of one minute are numbered; of two names the longer is the later one.
    found.sort(key=lambda item: (item.made_at, len(item.folder.name), item.folder.name))
    return tuple(reversed(found))


def read_manifest(backup: Backup, ring: KeyRing) -> Manifest | None:
    """Return what a backup says it holds; None when it is not of this vault."""
    try:
        content = (backup.folder / MANIFEST_NAME).read_bytes()
    except OSError:
        return None
    return open_manifest(content, ring)


def make_backup(
    database: Database, ring: KeyRing, vault: Path, folder: Path, at: datetime, pace: Pace
) -> Backup:
    """Make a backup of an open vault in a folder, check it, and only then give it its name.

    Args:
        database: the open database of the vault; others go on reading and writing.
        ring: its key.
        vault: the folder of the vault.
        folder: where the backup comes.
        at: the moment.
        pace: see `Pace`.

    Raises:
        BackupNoRoom, BackupFolderReadOnly, BackupFolderMissing, BackupFailed, WorkStopped: there
            is no new backup, and nothing is left of it.
        VaultDamaged: the vault itself cannot be read in full.
    """
    with working_folder(folder, ring) as fresh:
        tables = _copy_checked(database, ring, vault, fresh, pace)
        with worded_backup_errors():
            digest = digest_file(fresh / DATABASE_NAME, pace)
            manifest = seal_manifest(Manifest(at, tables, digest), ring)
            replace_file(fresh / MANIFEST_NAME, manifest)
            return _give_name(fresh, at)


def _copy_checked(
    database: Database, ring: KeyRing, vault: Path, fresh: Path, pace: Pace
) -> dict[str, TableProof]:
    """Copy an open vault into an empty folder, and return what the copy turned out to hold."""
    path = fresh / DATABASE_NAME
    with worded_backup_errors():
        _refuse_without_room(vault, fresh)
        create_private(path)
        with _synced(path) as sync:

            def between() -> None:
                sync()
                pace()

            database.copy_to(path, ring.key, between)
        with worded_read_errors():
            keys = (vault / KEY_NAME).read_bytes()
        replace_file(fresh / KEY_NAME, keys)
    # Afterwards: what is whole now was whole when it was copied.
    database.examine(ring.key)
    try:
        copy = Database(path, ring.key)
        try:
            copy.stop_when(pace.is_over)
            if copy.rows("PRAGMA quick_check(1)") != [("ok",)]:
                raise BackupFailed
            return dict(prove_tables(copy, pace))
        finally:
            copy.close()
    except VaultDamaged as error:
        raise BackupFailed from error


def renew_manifest(folder: Path, ring: KeyRing) -> None:
    """Seal anew what a backup holds, after something was destroyed in it on purpose.

    A folder that holds no backup of this vault is left alone.

    Raises:
        BackupNoRoom, BackupFolderReadOnly, BackupFolderMissing, BackupFailed, VaultDamaged: the
            backup has the old manifest, and no longer passes the test.
    """
    path = folder / DATABASE_NAME
    backup = _read_name(folder)
    before = read_manifest(backup, ring) if backup else None
    if before is None:
        return
    pace = Pace(lambda: False)
    database = Database(path, ring.key)
    try:
        tables = dict(prove_tables(database, pace))
    finally:
        database.close()
    with worded_backup_errors():
        manifest = Manifest(before.made_at, tables, digest_file(path, pace))
        replace_file(folder / MANIFEST_NAME, seal_manifest(manifest, ring))


def copy_backup(backup: Backup, folder: Path, ring: KeyRing, pace: Pace) -> Backup:
    """Bring a backup to another folder, whole and checked; raises as `make_backup`."""
    manifest = read_manifest(backup, ring)
    if manifest is None:
        raise BackupDamaged
    with working_folder(folder, ring) as fresh, worded_backup_errors():
        for name in (DATABASE_NAME, KEY_NAME, MANIFEST_NAME):
            copy_private(backup.folder / name, fresh / name, pace)
        if digest_file(fresh / DATABASE_NAME, pace) != manifest.database_digest:
            raise BackupDamaged
        return _give_name(fresh, manifest.made_at)


def thin_backups(folder: Path, ring: KeyRing, now: datetime) -> None:
    """Delete the backups of this vault that need not be kept; nothing that is not surely ours.

    A backup that no longer says what it holds is left alone too: it may be the last that is left.
    """
    ours = {
        backup: manifest.made_at.astimezone()
        for backup in list_backups(folder)
        if (manifest := read_manifest(backup, ring))
    }
    kept = choose_kept(ours.values(), now.astimezone())
    for backup, moment in ours.items():
        if moment not in kept:
            _remove(backup.folder, ring)


@contextmanager
def _synced(path: Path) -> Iterator[Callable[[], None]]:
    """Give what brings a file that is being written to the disk, a little at a time."""
    descriptor, calls = os.open(path, os.O_RDWR), 0

    def sync() -> None:
        nonlocal calls
        calls += 1
        if calls % SYNC_EVERY == 0:
            os.fsync(descriptor)

    try:
        yield sync
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refuse_without_room(vault: Path, fresh: Path) -> None:
    needed = sum(path.stat().st_size for path in vault.glob(f"{DATABASE_NAME}*"))
    if vault.stat().st_dev == fresh.stat().st_dev:
        needed += MARGIN_BYTES
    if shutil.disk_usage(fresh).free < needed:
        raise BackupNoRoom


def _give_name(fresh: Path, at: datetime) -> Backup:
    """Make a finished folder a backup; only from here on it is one."""
    sync_folder(fresh)
    name = f"{_PREFIX}{at.astimezone().strftime(_MOMENT)}"
    folder, number = fresh.with_name(name), 1
    while folder.exists():
        number += 1
        folder = fresh.with_name(f"{name}-{number}")
    fresh.rename(folder)
    sync_folder(folder.parent)
    return Backup(folder, at.astimezone().replace(second=0, microsecond=0), is_checked=True)


def _remove(folder: Path, ring: KeyRing) -> None:
    """Delete a backup; cut off half-way, it is no backup any more but something unfinished."""
    away = choose_unfinished(folder.parent, ring)
    with suppress(OSError):
        folder.rename(away)
        shutil.rmtree(away, ignore_errors=True)


def _read_name(path: Path) -> Backup | None:
    """Return the backup of a folder; None when it is something else."""
    found = _NAME.fullmatch(path.name)
    if found is None or not (path / KEY_NAME).exists():
        return None
    try:
        moment = datetime.strptime(found[1], _MOMENT).astimezone()
    except ValueError:
        return None
    return Backup(path, moment, (path / MANIFEST_NAME).exists())
