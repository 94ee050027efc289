"""The workspace: open, lock, and the desks below."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Self, TypeVar

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
from screening.storage.errors import VaultExists, VaultMissing, VaultReadOnly, word_disk_error
from screening.storage.files import replace_file
from screening.storage.keys import KeyCost, check_passphrase, new_key, unwrap_key, wrap_key
from screening.storage.migrations import load_scripts, migrate
from screening.storage.session import Session

Value = TypeVar("Value")

DATABASE_NAME = "vault.db"
KEY_NAME = "vault.keys"
BACKUP_NAME = "vault.before-update.db"


class Workspace:
    """An open vault and the desks at which its work is done."""

    def __init__(self, folder: Path, database: Database, clock: Clock, cost: KeyCost) -> None:
        self.folder = folder
        self._session = Session(database, clock)
        self.clock = clock
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
        if exists(folder):
            raise VaultExists
        key = new_key()
        _worded(lambda: folder.mkdir(parents=True, exist_ok=True))
        _worded(lambda: _remove_unfinished(folder))
        database = _open_database(folder, key)
        try:
            # The key file comes last: only with it there is a vault.
            _worded(lambda: replace_file(folder / KEY_NAME, wrap_key(key, passphrase, cost)))
            workspace = cls(folder, database, clock or SystemClock(), cost)
            workspace._session.note("create vault", "vault")
        except BaseException:
            database.close()
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
            WrongPassphrase, VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, VaultReadOnly:
            nothing was changed.
        """
        folder = Path(folder)
        if not exists(folder):
            raise VaultMissing
        content = _worded((folder / KEY_NAME).read_bytes)
        key = unwrap_key(content, passphrase)
        database = _open_database(folder, key)
        try:
            workspace = cls(folder, database, clock or SystemClock(), cost or KeyCost())
            workspace._session.note("open vault", "vault")
        except BaseException:
            database.close()
            raise
        return workspace

    def lock(self) -> None:
        """Close the vault and forget the key; calling it twice does no harm."""
        self._session.database.close()

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


def exists(folder: Path) -> bool:
    """Whether there is a vault in a folder."""
    return (folder / KEY_NAME).exists()


def _open_database(folder: Path, key: bytes) -> Database:
    database = Database(folder / DATABASE_NAME, key)
    try:
        migrate(database, load_scripts(), folder / BACKUP_NAME)
    except BaseException:
        database.close()
        raise
    return database


def _remove_unfinished(folder: Path) -> None:
    """Clear away a vault whose making was cut off: without a key file it can never be opened."""
    for suffix in ("", "-wal", "-journal"):
        (folder / f"{DATABASE_NAME}{suffix}").unlink(missing_ok=True)
    if not os.access(folder, os.W_OK):
        raise VaultReadOnly


def _worded(action: Callable[[], Value]) -> Value:
    """Run something on the disk and give its failures their sentence."""
    try:
        return action()
    except OSError as error:
        raise word_disk_error(error) from error
