"""The workspace: open, lock, and the desks below."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from screening.arrangement.backup_plan_desk import BackupPlanDesk
from screening.arrangement.desk import ArrangementDesk
from screening.changes import Changes
from screening.clock import Clock, SystemClock
from screening.documents.desk import ProposalDesk
from screening.documents.log_desk import LogExportDesk
from screening.documents.map_desk import MapDesk
from screening.documents.sheet_desk import SheetDesk
from screening.dossier.care_question_desk import CareQuestionDesk
from screening.dossier.carer_desk import CarerDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.visit_desk import VisitDesk
from screening.errors import ExpectedError
from screening.forms.fhir_desk import FhirDesk
from screening.identifiers import DossierId
from screening.network.desk import NetworkDesk
from screening.network.earlier_desk import EarlierDesk
from screening.network.family.desk import FamilyDesk
from screening.network.task_desk import TaskDesk
from screening.network.tie_desk import TieDesk
from screening.rights.destruction_desk import DestructionDesk
from screening.rights.paper_desk import PaperDesk
from screening.rights.retention_desk import RetentionDesk
from screening.signals.desk import ReviewDesk
from screening.storage.backup_desk import BackupDesk
from screening.storage.desk import VaultDesk
from screening.storage.draft_desk import DraftDesk
from screening.storage.errors import DiskNearlyFull
from screening.storage.files import sweep_unfinished
from screening.storage.key_desk import KeyDesk, replace_slots
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost
from screening.storage.leftovers import sweep_leftovers
from screening.storage.location import KEY_NAME
from screening.storage.log_desk import LogDesk
from screening.storage.making import make_vault
from screening.storage.opening import open_session
from screening.storage.pin_desk import PinDesk
from screening.storage.reserve import open_with_reserve
from screening.storage.resume_desk import ResumeDesk
from screening.storage.session import Session
from screening.storage.unlocking import unlock, unlock_by_recovery_key
from screening.storage.wrong_tries import count_wrong_tries, forget_wrong_tries


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
        self.care_questions = CareQuestionDesk(self._session)
        self.instruments = InstrumentDesk(self._session)
        self.measurements = MeasurementDesk(self._session, self.instruments)
        self.carers = CarerDesk(self._session, self.measurements)
        self.fhir = FhirDesk(
            self._session,
            vault=self.vault,
            instruments=self.instruments,
            measurements=self.measurements,
        )
        self.network = NetworkDesk(self._session)
        self.earlier = EarlierDesk(self._session)
        self.tasks = TaskDesk(self._session)
        self.ties = TieDesk(self._session)
        self.family = FamilyDesk(self._session, self.network)
        self.review = ReviewDesk(self._session, self.measurements, self.network)
        self.arrangement = ArrangementDesk(self._session)
        self.backup_plans = BackupPlanDesk(self._session, self.network)
        self.retention = RetentionDesk(self._session)
        self.destructions = DestructionDesk(
            self._session, self.backups.list_copies, self.backups.is_gone
        )
        self.proposals = ProposalDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            visits=self.visits,
            measurements=self.measurements,
            network=self.network,
            review=self.review,
            arrangement=self.arrangement,
            carers=self.carers,
            care_questions=self.care_questions,
        )
        self.maps = MapDesk(
            self._session, vault=self.vault, visits=self.visits, network=self.network
        )
        self.papers = PaperDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            measurements=self.measurements,
            family=self.family,
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
        folder, cost = Path(folder), cost or KeyCost()
        session = make_vault(
            folder,
            passphrase,
            recovery_key=recovery_key,
            key_file=key_file,
            clock=clock or SystemClock(),
            cost=cost,
        )
        return cls(folder, session, cost)

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
        ring = unlock(folder, passphrase, key_file)
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
        folder, cost = Path(folder), cost or KeyCost()
        ring, fresh = unlock_by_recovery_key(folder, recovery_key, new_passphrase, cost)
        workspace = cls._enter(folder, ring, clock, cost, salvage=salvage, by_recovery_key=True)
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
