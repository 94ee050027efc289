"""The workspace: open, lock, and the desks below."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from screening.arrangement.desk import ArrangementDesk
from screening.changes import Changes
from screening.clock import Clock, SystemClock
from screening.documents.desk import ProposalDesk
from screening.documents.log_desk import LogExportDesk
from screening.documents.sheet_desk import SheetDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.visit_desk import VisitDesk
from screening.errors import ExpectedError
from screening.identifiers import DossierId
from screening.network.desk import NetworkDesk
from screening.rights.destruction_desk import DestructionDesk
from screening.rights.paper_desk import PaperDesk
from screening.rights.retention_desk import RetentionDesk
from screening.signals.desk import ReviewDesk
from screening.storage.backup_desk import BackupDesk
from screening.storage.desk import VaultDesk
from screening.storage.draft_desk import DraftDesk
from screening.storage.errors import (
    DiskNearlyFull,
    VaultExists,
    WrongPassphrase,
    worded_disk_errors,
)
from screening.storage.files import create_private, replace_file, sweep_unfinished
from screening.storage.key_desk import KeyDesk, replace_slots
from screening.storage.key_errors import WrongRecoveryKey
from screening.storage.key_file import digest_of
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost, SlotKind
from screening.storage.keys import (
    NO_KEY_FILE,
    check_passphrase,
    list_slots,
    new_key,
    put_passphrase,
    put_recovery_key,
    unwrap_by_recovery_key,
    unwrap_key,
    wrap_key,
)
from screening.storage.leftovers import sweep_leftovers
from screening.storage.location import (
    DATABASE_NAME,
    KEY_NAME,
    has_vault,
)
from screening.storage.log_desk import LogDesk
from screening.storage.opening import open_session
from screening.storage.pin_desk import PinDesk
from screening.storage.reserve import open_with_reserve
from screening.storage.resume_desk import ResumeDesk
from screening.storage.session import Session
from screening.storage.vault_files import (
    open_database,
    read_slots,
    remove_database_files,
    set_aside_keyless,
)
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
        self.vault = VaultDesk(self._session)
        self.log = LogDesk(self._session)
        self.log_exports = LogExportDesk(self._session, self.vault, self.log)
        self.keys = KeyDesk(self._session, folder / KEY_NAME, cost)
        self.pins = PinDesk(self._session, self.keys, cost)
        self.sheets = SheetDesk(self._session)
        self.resume = ResumeDesk(self._session)
        self.drafts = DraftDesk(self._session)
        self.backups = BackupDesk(self._session, folder)
        self.dossiers = DossierDesk(self._session)
        self.visits = VisitDesk(self._session)
        self.instruments = InstrumentDesk(self._session)
        self.measurements = MeasurementDesk(self._session, self.instruments)
        self.network = NetworkDesk(self._session)
        self.review = ReviewDesk(self._session, self.measurements, self.network)
        self.arrangement = ArrangementDesk(self._session)
        self.retention = RetentionDesk(self._session)
        self.destructions = DestructionDesk(self._session, self.backups.list_copies)
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
        recovery_key: str | None = None,
        key_file: Path | None = None,
        clock: Clock | None = None,
        cost: KeyCost | None = None,
    ) -> Self:
        """Make a vault in a folder and open it.

        Args:
            folder: where it comes; made when it is not there.
            passphrase: what opens it.
            recovery_key: what opens it when the passphrase is lost; none when left out.
            key_file: a file that must be there too whenever the passphrase is used.
            clock: the clock of the machine when left out.
            cost: what a guess of the passphrase costs; the usual cost when left out.

        Raises:
            PassphraseTooShort, VaultExists, VaultReadOnly, DiskFull, KeyFileUnreadable,
            KeyFileUnsuitable, RecoveryKeyMistyped: nothing was made.
        """
        check_passphrase(passphrase)
        folder, cost = Path(folder), cost or KeyCost()
        if has_vault(folder):
            raise VaultExists
        key, digest = new_key(), digest_of(key_file)
        content = wrap_key(key, passphrase, cost, key_file=digest)
        if recovery_key is not None:
            content = put_recovery_key(content, key, recovery_key, cost)
        with worded_disk_errors():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            set_aside_keyless(folder)
        with ExitStack() as on_failure:
            on_failure.callback(remove_database_files, folder)
            with worded_disk_errors():
                create_private(folder / DATABASE_NAME)
            database = open_database(folder, key)
            on_failure.callback(database.close)
            ring = KeyRing(key, digest)
            on_failure.callback(ring.forget)
            session = Session(database, clock or SystemClock(), ring)
            workspace = cls(folder, session, cost)
            workspace._session.note("create vault", "vault")
            # The key file comes last: only with it there is a vault.
            with worded_disk_errors():
                replace_file(folder / KEY_NAME, content)
            on_failure.pop_all()
        return workspace

    @classmethod
    def open(
        cls,
        folder: Path | str,
        passphrase: str,
        *,
        key_file: Path | None = None,
        clock: Clock | None = None,
        cost: KeyCost | None = None,
        salvage: bool = False,
    ) -> Self:
        """Open the vault in a folder, and bring an older one up to date.

        Args:
            folder: where it is.
            passphrase: what opens it.
            key_file: the file that must be there too, if one takes part.
            clock: the clock of the machine when left out.
            cost: what a guess of the passphrase costs from now on; the usual cost when left out.
            salvage: open a vault with a damaged journal without what comes after the damage; the
                vault of now is then kept aside.

        Raises:
            WrongPassphrase, KeyFileNeeded, KeyFileUnreadable, KeyFileUnsuitable, VaultMissing,
            VaultDamaged, VaultTooNew, VaultInUse, VaultReadOnly, VaultUnreadable, MemoryShort:
            nothing was changed.
        """
        folder = Path(folder)
        content, digest = read_slots(folder), digest_of(key_file)
        try:
            key = unwrap_key(content, passphrase, key_file=digest)
        except WrongPassphrase:
            note_wrong_try(folder)
            raise
        takes_key_file = any(
            slot.terms.takes_key_file for slot in list_slots(content, SlotKind.PASSPHRASE)
        )
        ring = KeyRing(key, digest if takes_key_file else NO_KEY_FILE)
        return cls._enter(folder, ring, clock, cost, salvage=salvage)

    @classmethod
    def open_with_recovery_key(
        cls,
        folder: Path | str,
        recovery_key: str,
        new_passphrase: str,
        *,
        clock: Clock | None = None,
        cost: KeyCost | None = None,
        salvage: bool = False,
    ) -> Self:
        """Open the vault in a folder with the recovery key, and give it another passphrase.

        The passphrase before and a key file open it no longer; the recovery key still does.

        Raises:
            PassphraseTooShort, RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey, and what
            `open` raises: nothing was changed.
        """
        check_passphrase(new_passphrase)
        folder, cost = Path(folder), cost or KeyCost()
        content = read_slots(folder)
        try:
            key = unwrap_by_recovery_key(content, recovery_key)
        except WrongRecoveryKey:
            note_wrong_try(folder)
            raise
        fresh = put_passphrase(content, key, new_passphrase, cost)
        workspace = cls._enter(
            folder, KeyRing(key), clock, cost, salvage=salvage, by_recovery_key=True
        )
        try:
            changes = Changes("change passphrase", frozenset())
            replace_slots(workspace._session, folder / KEY_NAME, changes, fresh)
        except BaseException:
            workspace.lock()
            raise
        return workspace

    @classmethod
    def _enter(
        cls,
        folder: Path,
        ring: KeyRing,
        clock: Clock | None,
        cost: KeyCost | None,
        *,
        salvage: bool,
        by_recovery_key: bool = False,
    ) -> Self:
        """Open the database under the key in the ring; when that fails the key is forgotten.

        On a full disk it opens in the room that is kept for that.
        """
        with ExitStack() as on_failure:
            on_failure.callback(ring.forget)
            workspace, was_full = open_with_reserve(
                folder,
                lambda: cls._step_in(
                    folder, ring, clock, cost, salvage=salvage, by_recovery_key=by_recovery_key
                ),
            )
            on_failure.pop_all()
        if was_full and workspace.concern is None:
            workspace.concern = DiskNearlyFull()
        return workspace

    @classmethod
    def _step_in(
        cls,
        folder: Path,
        ring: KeyRing,
        clock: Clock | None,
        cost: KeyCost | None,
        *,
        salvage: bool,
        by_recovery_key: bool,
    ) -> Self:
        session, concern = open_session(folder, ring, clock or SystemClock(), salvage=salvage)
        try:
            workspace = cls(folder, session, cost or KeyCost())
            workspace.concern = concern
            action = "open vault by recovery key" if by_recovery_key else "open vault"
            # First what reads, then what writes: a damaged vault is left as it is.
            workspace.destructions.finish_cleaning()
            workspace.log.begin(count_wrong_tries(folder), action=action)
            forget_wrong_tries(folder)
            # By now the vault is ours alone: nobody else can be replacing a file.
            sweep_unfinished(folder / KEY_NAME)
            sweep_leftovers(folder)
        except BaseException:
            session.database.close()
            raise
        return workspace

    @property
    def is_open(self) -> bool:
        """Whether the vault can still be read; what is read later than asked may come too late."""
        return not self._session.ring.is_empty

    def lock(self) -> None:
        """Close the vault and forget the key; calling it twice does no harm."""
        try:
            self.log.end()
        finally:
            self._session.close()

    def forget_keys(self) -> None:
        """Forget the keys at once, for when the disk lets `lock` wait; that must still follow."""
        self._session.forget()

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
