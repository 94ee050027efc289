"""The workspace: open, lock, and the desks below."""

import os
import secrets
from pathlib import Path
from typing import Self

from screening.arrangement.desk import ArrangementDesk
from screening.changes import Changes
from screening.clock import Clock, SystemClock
from screening.documents.desk import ProposalDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.visit_desk import VisitDesk
from screening.identifiers import DossierId
from screening.network.desk import NetworkDesk
from screening.signals.desk import ReviewDesk
from screening.storage.database import Database
from screening.storage.desk import VaultDesk
from screening.storage.errors import (
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultReadOnly,
    worded_disk_errors,
    worded_read_errors,
)
from screening.storage.files import create_private, replace_file
from screening.storage.key_ring import KeyRing
from screening.storage.keys import KeyCost, check_passphrase, new_key, unwrap_key, wrap_key
from screening.storage.location import BACKUP_NAME, DATABASE_NAME, KEY_NAME, has_vault
from screening.storage.migrations import load_scripts, migrate, read_version
from screening.storage.session import Session


class Workspace:
    """An open vault and the desks at which its work is done."""

    def __init__(self, folder: Path, session: Session, cost: KeyCost) -> None:
        self.folder = folder
        self._session = session
        self.clock = session.clock
        self.vault = VaultDesk(self._session, folder / KEY_NAME, cost)
        self.dossiers = DossierDesk(self._session)
        self.visits = VisitDesk(self._session)
        self.measurements = MeasurementDesk(self._session)
        self.network = NetworkDesk(self._session)
        self.review = ReviewDesk(self._session, self.measurements, self.network)
        self.arrangement = ArrangementDesk(self._session)
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
        key = unwrap_key(content, passphrase)
        _refuse_unusable(folder / DATABASE_NAME)
        database = _open_database(folder, key, must_exist=True)
        try:
            session = Session(database, clock or SystemClock(), KeyRing(key))
            workspace = cls(folder, session, cost or KeyCost())
            workspace._session.note("open vault", "vault")
        except BaseException:
            database.close()
            raise
        return workspace

    @property
    def is_open(self) -> bool:
        """Whether the vault can still be read; what is read later than asked may come too late."""
        return not self._session.ring.is_empty

    def lock(self) -> None:
        """Close the vault and forget the key; calling it twice does no harm."""
        self._session.close()

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
        migrate(database, load_scripts(), folder / BACKUP_NAME)
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
