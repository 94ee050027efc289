"""The workspace: open, lock, and the desks below."""

import os
import secrets
from pathlib import Path
from typing import Self

from screening.arrangement.desk import ArrangementDesk
from screening.changes import Changes
from screening.clock import Clock, SystemClock
from screening.documents.desk import ProposalDesk
from screening.documents.log_desk import LogExportDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.visit_desk import VisitDesk
from screening.errors import ExpectedError
from screening.identifiers import DossierId
from screening.network.desk import NetworkDesk
from screening.rights.destruction_desk import DestructionDesk
from screening.rights.paper_desk import PaperDesk
from screening.rights.retention_desk import RetentionDesk
from screening.signals.desk import ReviewDesk
from screening.storage.database import Database
from screening.storage.desk import VaultDesk
from screening.storage.errors import (
    LastEntryUnsure,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultReadOnly,
    WrongPassphrase,
    worded_disk_errors,
    worded_read_errors,
)
from screening.storage.files import create_private, replace_file
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.key_ring import KeyRing
from screening.storage.keys import KeyCost, check_passphrase, new_key, unwrap_key, wrap_key
from screening.storage.location import (
    BACKUP_NAME,
    DATABASE_NAME,
    JOURNAL_NAME,
    KEY_NAME,
    has_vault,
)
from screening.storage.log_desk import LogDesk
from screening.storage.log_store import seal_all
from screening.storage.migrations import load_scripts, migrate, read_version
from screening.storage.session import Session
from screening.storage.wrong_tries import count_wrong_tries, forget_wrong_tries, note_wrong_try


class Workspace:
    """An open vault and the desks at which its work is done.

    `concern` is what the user must know about the session before this one, if anything.
    """

    def __init__(self, folder: Path, session: Session, cost: KeyCost) -> None:
        self.folder = folder
        self._session = session
        self.clock = session.clock
        self.concern: ExpectedError | None = None
        self.vault = VaultDesk(self._session, folder / KEY_NAME, cost)
        self.log = LogDesk(self._session)
        self.log_exports = LogExportDesk(self._session, self.vault, self.log)
        self.dossiers = DossierDesk(self._session)
        self.visits = VisitDesk(self._session)
        self.measurements = MeasurementDesk(self._session)
        self.network = NetworkDesk(self._session)
        self.review = ReviewDesk(self._session, self.measurements, self.network)
        self.arrangement = ArrangementDesk(self._session)
        self.retention = RetentionDesk(self._session)
        self.destructions = DestructionDesk(self._session, self._list_copies)
        self.proposals = ProposalDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            visits=self.visits,
            measurements=self.measurements,
            network=self.network,
            review=self.review,
            arrangement=self.arrangement,
        )
        self.papers = PaperDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            measurements=self.measurements,
            proposals=self.proposals,
            retention=self.retention,
        )

    @classmethod
    def create(
        cls,
        folder: Path | str,
        passphrase: str,
        *,
        clock: Clock | None = None,
        cost: KeyCost | None = None,
    ) -> Self:
        """Make a vault in a folder and open it.

        Raises:
            PassphraseTooShort, VaultExists, VaultReadOnly, DiskFull: nothing was made.
        """
        check_passphrase(passphrase)
        folder, cost = Path(folder), cost or KeyCost()
        if has_vault(folder):
            raise VaultExists
        key = new_key()
        content = wrap_key(key, passphrase, cost)
        with worded_disk_errors():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _set_aside_keyless(folder)
        try:
            with worded_disk_errors():
                create_private(folder / DATABASE_NAME)
            database = _open_database(folder, key)
            try:
                session = Session(database, clock or SystemClock(), KeyRing(key))
                workspace = cls(folder, session, cost)
                workspace._session.note("create vault", "vault")
                # The key file comes last: only with it there is a vault.
                with worded_disk_errors():
                    replace_file(folder / KEY_NAME, content)
            except BaseException:
                database.close()
                raise
        except BaseException:
            for path in _list_database_files(folder):
                path.unlink(missing_ok=True)
            raise
        return workspace

    @classmethod
    def open(
        cls,
        folder: Path | str,
        passphrase: str,
        *,
        clock: Clock | None = None,
        cost: KeyCost | None = None,
    ) -> Self:
        """Open the vault in a folder, and bring an older one up to date.

        Raises:
            WrongPassphrase, VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, VaultReadOnly,
            VaultUnreadable, MemoryShort: nothing was changed.
        """
        folder = Path(folder)
        if not has_vault(folder):
            raise VaultMissing
        with worded_read_errors():
            content = (folder / KEY_NAME).read_bytes()
        try:
            key = unwrap_key(content, passphrase)
        except WrongPassphrase:
            note_wrong_try(folder)
            raise
        _refuse_unusable(folder / DATABASE_NAME)
        # Before the database reads it: it drops what stands behind a broken place, for good.
        journal = inspect_journal(folder / JOURNAL_NAME)
        if journal is JournalState.DAMAGED:
            raise VaultDamaged
        database = _open_database(folder, key, must_exist=True)
        try:
            session = Session(database, clock or SystemClock(), KeyRing(key))
            workspace = cls(folder, session, cost or KeyCost())
            workspace.log.begin(count_wrong_tries(folder))
            forget_wrong_tries(folder)
            workspace.destructions.finish_cleaning()
        except BaseException:
            database.close()
            raise
        if journal is JournalState.CUT_OFF:
            workspace.concern = LastEntryUnsure()
        return workspace

    def lock(self) -> None:
        """Close the vault and forget the key; calling it twice does no harm."""
        try:
            self.log.end()
        finally:
            self._session.close()

    def _list_copies(self) -> tuple[Path, ...]:
        """Return the copies of the database that the app made and that are there."""
        return tuple(path for path in (self.folder / BACKUP_NAME,) if path.is_file())

    def undo(self, dossier_id: DossierId) -> Changes | None:
        """Take back the last step in a dossier; None when there is none."""
        return self._session.undo(dossier_id)

    def redo(self, dossier_id: DossierId) -> Changes | None:
        """Do the last undone step in a dossier again; None when there is none."""
        return self._session.redo(dossier_id)

    def next_undo(self, dossier_id: DossierId) -> str:
        """Return the Dutch name of the step that undo would take back; empty when there is none."""
        return self._session.history.next_undo(dossier_id)

    def next_redo(self, dossier_id: DossierId) -> str:
        """Return the Dutch name of the step that redo would do again; empty when there is none."""
        return self._session.history.next_redo(dossier_id)


def _open_database(folder: Path, key: bytes, *, must_exist: bool = False) -> Database:
    database = Database(folder / DATABASE_NAME, key)
    try:
        if must_exist and not read_version(database):
            raise VaultDamaged
        log_key = KeyRing(key).derive("log")
        steps = {2: lambda upgraded: seal_all(upgraded, log_key)}
        migrate(database, load_scripts(), folder / BACKUP_NAME, steps)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_unusable(path: Path) -> None:
    """Refuse a database that is gone or empty, or one that may not be written.

    SQLite would quietly make a new one in the place of the first, and calls the second a broken
    disk.
    """
    with worded_disk_errors():
        if not path.is_file() or not path.stat().st_size:
            raise VaultDamaged
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise VaultReadOnly


def _set_aside_keyless(folder: Path) -> None:
    """Rename a database without a key file, left by a making that was cut off.

    It is not deleted: perhaps only its key file is lost, and that stands in a backup.
    """
    mark = secrets.token_hex(4)
    for path in _list_database_files(folder):
        if path.exists():
            path.rename(path.with_name(path.name.replace("vault", f"keyless-{mark}", 1)))


def _list_database_files(folder: Path) -> list[Path]:
    return [folder / f"{DATABASE_NAME}{suffix}" for suffix in ("", "-wal", "-journal")]
