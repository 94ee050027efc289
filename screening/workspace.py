"""The workspace: open and lock."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from screening.changes import Changes
from screening.clock import Clock, SystemClock
from screening.desks import Desks
from screening.errors import ExpectedError
from screening.identifiers import DossierId
from screening.storage.errors import DiskNearlyFull
from screening.storage.files import sweep_unfinished
from screening.storage.key_desk import replace_slots
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost
from screening.storage.leftovers import sweep_leftovers
from screening.storage.location import KEY_NAME
from screening.storage.making import make_vault
from screening.storage.opening import open_session
from screening.storage.reserve import open_with_reserve
from screening.storage.session import Session
from screening.storage.unlocking import unlock, unlock_by_recovery_key
from screening.storage.wrong_tries import count_wrong_tries, forget_wrong_tries


class Workspace(Desks):
    """An open vault and the desks at which its work is done.

    `concern` is what the user must know about the session before this one, if anything.
    """

    def __init__(self, folder: Path, session: Session, cost: KeyCost) -> None:
        super().__init__(session, folder, cost)
        self.folder = folder
        self.clock = session.clock
        self.concern: ExpectedError | None = None

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
