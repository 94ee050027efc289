"""The desk for the backups of an open vault: what there is, making them and trying them out."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from screening.changes import Changes, Topic
from screening.errors import ExpectedError
from screening.storage import backup_store
from screening.storage.asides import Aside, list_asides, read_aside, thin_asides
from screening.storage.backup_errors import BackupFolderMissing, worded_backup_errors
from screening.storage.backup_trial import Finding, Trial, try_backup
from screening.storage.backups import (
    Backup,
    copy_backup,
    default_backup_folder,
    list_backups,
    make_backup,
    read_manifest,
    thin_backups,
)
from screening.storage.errors import VaultDamaged
from screening.storage.location import BACKUP_NAME, DATABASE_NAME, KEY_NAME
from screening.storage.pace import Pace
from screening.storage.proof_store import TableProof, prove_tables
from screening.storage.reserve import keep_reserve
from screening.storage.session import Session
from screening.storage.unfinished import clear_unfinished

BOOKKEEPING: Final = frozenset({"log", "log_head", "setting", "draft"})
"""Tables that change without a change of a dossier, as by the making of a backup itself."""


class Restored(StrEnum):
    """How a vault came in the place of another one, as the log says it."""

    BACKUP = "restore backup"
    BY_RECOVERY_KEY = "restore backup by recovery key"
    PREVIOUS = "restore previous vault"


@dataclass(frozen=True, slots=True)
class BackupState:
    """What there is to restore from.

    Args:
        usual_folder: the folder beside the vault, where backups always come.
        chosen_folder: the folder the user chose besides, if any.
        is_reachable: whether the chosen folder is there now.
        backups: all of both folders, the newest first; one that stands in both is named once.
        is_needed: whether something changed since the newest.
        asides: the vaults that made way for a backup, the latest first.
    """

    usual_folder: Path
    chosen_folder: Path | None
    is_reachable: bool
    backups: tuple[Backup, ...]
    is_needed: bool
    asides: tuple[Aside, ...]


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What came of keeping the backups up to date.

    Args:
        made: the new backup; None when none was needed.
        problem: why it does not stand in every folder where it should.
    """

    made: Backup | None
    problem: ExpectedError | None


class BackupDesk:
    """Makes and tries out backups while the vault is open; restoring is done when it is locked."""

    def __init__(self, session: Session, vault: Path) -> None:
        self._session = session
        self._vault = vault
        self._usual = default_backup_folder(vault)

    def list_copies(self) -> tuple[tuple[Path, datetime], ...]:
        """Return every database that the app made of this vault and that is there now.

        They stand in the backups, also in folders that were chosen for them before, in the vaults
        kept aside, and beside a vault since an update. With each comes the moment from which it
        dates.
        """
        folders = (self._usual, *backup_store.load_all_folders(self._session.database))
        copies = {
            backup.folder / DATABASE_NAME: backup.made_at
            for folder in folders
            for backup in list_backups(folder)
        }
        for aside in list_asides(self._vault):
            copies[aside.folder / DATABASE_NAME] = aside.set_aside_at
            before_update = aside.folder / BACKUP_NAME
            if before_update.is_file():
                copies[before_update] = aside.set_aside_at
        before_update = self._vault / BACKUP_NAME
        if before_update.is_file():
            copies[before_update] = datetime.fromtimestamp(before_update.stat().st_mtime, UTC)
        return tuple(copies.items())

    def is_gone(self, copy: Path) -> bool:
        """Whether a backup or a vault kept aside, both beside the vault, was thrown away.

        One on a stick may come back with it.
        """
        where, beside = copy.parent, self._usual.parent
        is_aside = where.parent == beside and read_aside(where) is not None
        if not (is_aside or where.parent == self._usual):
            return False
        try:
            copy.stat()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def state(self) -> BackupState:
        """Return what there is to restore from."""
        chosen = backup_store.load_folder(self._session.database)
        usual = list_backups(self._usual)
        known = {backup.folder.name for backup in usual}
        elsewhere = list_backups(chosen) if chosen else ()
        backups = [*usual, *(item for item in elsewhere if item.folder.name not in known)]
        backups.sort(key=lambda item: item.made_at, reverse=True)
        return BackupState(
            self._usual,
            chosen,
            chosen is None or chosen.is_dir(),
            tuple(backups),
            self.is_needed(),
            list_asides(self._vault),
        )

    def is_needed(self) -> bool:
        """Whether something changed since the newest backup, the key file included."""
        if backup_store.is_needed(self._session.database):
            return True
        newest = self._newest(self._usual)
        if newest is None:
            return True
        with contextlib.suppress(OSError):
            own, kept = (folder / KEY_NAME for folder in (self._vault, newest.folder))
            return own.read_bytes() != kept.read_bytes()
        return True

    def choose_folder(self, folder: Path | None) -> Changes:
        """Put every backup in this folder too; None for the usual folder alone."""
        if folder is not None and not folder.is_dir():
            raise BackupFolderMissing
        changes = Changes("choose backup folder", frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            backup_store.save_folder(database, folder)
        return changes

    def make(self, pace: Pace | None = None) -> Upkeep:
        """Make a backup now, in the usual folder and in the chosen one, and thin out both.

        Raises:
            VaultDamaged: the vault itself cannot be read in full.
            ExpectedError: there is no new backup in any folder.
        """
        pace, at, writes = pace or Pace(), self._session.now(), self._session.writes
        made: Backup | None = None
        problem: ExpectedError | None = None
        for folder in self._folders():
            try:
                if made is None:
                    made = make_backup(
                        self._session.database, self._session.ring, self._vault, folder, at, pace
                    )
                else:
                    copy_backup(made, folder, self._session.ring, pace)
            except VaultDamaged:
                raise
            except ExpectedError as error:
                problem = problem or error
        if made is None:
            raise problem or BackupFolderMissing()
        self._note_made(writes)
        for folder in self._folders():
            thin_backups(folder, self._session.ring, at)
        return Upkeep(made, problem)

    def keep_up(self, pace: Pace | None = None) -> Upkeep:
        """Make a backup when one is needed, and bring what is new to the chosen folder.

        And see to what stands beside the vault: the reserve, and vaults that were kept long enough.
        """
        pace = pace or Pace()
        keep_reserve(self._vault)
        if thin_asides(self._vault, self._session.now()):
            self._session.note("remove previous vault", "vault")
        if self.is_needed():
            return self.make(pace)
        try:
            self._bring_along(pace)
        except ExpectedError as error:
            return Upkeep(None, error)
        return Upkeep(None, None)

    def clear_leftovers(self) -> None:
        """Delete unfinished backups of this vault in all folders that it had and that are there.

        They hold what may be destroyed later on, and no list names them.
        """
        for folder in backup_store.load_all_folders(self._session.database):
            clear_unfinished(folder, self._session.ring)

    def examine(self) -> None:
        """Read every page of the vault; VaultDamaged says which are no longer what was written."""
        self._session.database.examine(self._session.ring.key)

    def try_out(self, backup: Backup | None = None, pace: Pace | None = None) -> Trial:
        """Really restore a backup into a scratch vault, compare row by row, and throw it away.

        Args:
            backup: which; the newest when not given, made first when something has changed.
            pace: see `Pace`.
        """
        pace = pace or Pace()
        if backup is None and self.is_needed():
            backup = self.make(pace).made
        backup = backup or next(iter(self.state().backups))
        session, (usual, *_) = self._session, self._folders()
        trial, restored = try_backup(backup, session.ring, self._vault, usual, pace)
        newest = self._newest(usual)
        is_latest = newest is not None and newest.folder.name == backup.folder.name
        if trial.finding is Finding.WHOLE and is_latest and not self.is_needed():
            trial = replace(trial, is_like_vault=self._compare(restored, pace))
        session.note("test backup", "vault")
        return trial

    def note_restored(self, how: Restored = Restored.BACKUP) -> None:
        """Log that this vault was put in place of another one."""
        self._session.note(how, "vault")

    def _folders(self) -> tuple[Path, ...]:
        """Return where backups come; the usual folder is made when it is not there yet."""
        with contextlib.suppress(OSError):
            self._usual.mkdir(mode=0o700, exist_ok=True)
        chosen = backup_store.load_folder(self._session.database)
        folders = (self._usual, chosen) if chosen else (self._usual,)
        for folder in folders:
            clear_unfinished(folder, self._session.ring)
        return folders

    def _newest(self, folder: Path) -> Backup | None:
        """Return the newest backup of this very vault in a folder."""
        ring = self._session.ring
        return next((item for item in list_backups(folder) if read_manifest(item, ring)), None)

    def _bring_along(self, pace: Pace) -> None:
        """Copy the newest backup to the chosen folder when it is not there yet."""
        usual, *chosen = self._folders()
        newest = self._newest(usual)
        for folder in chosen:
            if not folder.is_dir():
                raise BackupFolderMissing
            there = self._newest(folder)
            if newest and (there is None or there.made_at < newest.made_at):
                copy_backup(newest, folder, self._session.ring, pace)
                self._session.note("copy backup", "vault")
                with worded_backup_errors():
                    thin_backups(folder, self._session.ring, self._session.now())

    def _note_made(self, writes: int) -> None:
        """Log the backup; it is no longer needed unless something was written meanwhile."""
        with self._session.database.transaction():
            if self._session.writes == writes:
                backup_store.forget_need(self._session.database)
        self._session.note("make backup", "vault")

    def _compare(self, restored: Mapping[str, TableProof], pace: Pace) -> bool | None:
        """Return whether the vault of now holds the same; None when it changes meanwhile."""
        writes = self._session.writes
        present = prove_tables(self._session.database, pace)
        if self._session.writes != writes:
            return None
        return all(
            present.get(name) == proof
            for name, proof in restored.items()
            if name not in BOOKKEEPING
        )
