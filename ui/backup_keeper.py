"""Keeps the backups up to date, beside the conversation and never in its way."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from screening.errors import ExpectedError
from screening.storage.errors import VaultDamaged, WorkStopped
from ui.operations import Failed, Operations

if TYPE_CHECKING:
    from screening.storage.pace import Pace
    from screening.workspace import Workspace

Result = TypeVar("Result")

EVERY_MS: Final = 60 * 60 * 1_000
LOCK_SECONDS: Final = 1.0
"""How long locking may wait for a last backup; what takes longer is done after unlocking."""


class BackupKeeper(QObject):
    """Does everything about backups on a thread of its own, and some of it by itself.

    By itself: once after unlocking, every hour, and for a moment before locking. It ends at once
    when the vault is locked: nothing is left of a backup that was not whole.
    """

    kept = Signal()
    """The backups may be others than before."""
    damaged = Signal(object)
    """The vault is damaged; carries the error that names the place."""
    restore_asked = Signal(object)
    """Someone wants to put a backup in the place of the vault: a Backup, or None to choose one."""
    put_back_asked = Signal(object)
    """Someone wants a vault back that made way for a backup: an Aside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_automatic = False
        self.problem: ExpectedError | None = None
        """Why the last backup does not stand where it should, if so."""
        self.workspace: Workspace | None = None
        """The vault, when it is open."""
        self._worker: Operations | None = None
        self._is_stopping = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep_up)

    def begin(self, workspace: "Workspace") -> None:
        """Take care of the backups of a vault that was just opened."""
        self.workspace, self.problem = workspace, None
        self._worker = Operations(self, collects_garbage=False)
        self._is_stopping = False
        if self.is_automatic:
            self._timer.start()
            self._examine()

    def keep_up(self) -> None:
        """Make a backup when something has changed."""
        workspace = self.workspace
        if workspace is not None:
            self.run(workspace.backups.keep_up, self._on_kept)

    def run(
        self,
        work: "Callable[[Pace], Result]",
        then: Callable[[Result], None],
        *,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do something about backups on the thread for that; `then` gets what came of it.

        Args:
            work: gets the pace at which it must go.
            then: called on the main thread, unless `owner` is gone by then.
            owner: the widget the outcome is for.
            failed: gets an expected error.
        """
        from screening.storage.pace import Pace

        pace, workspace = Pace(lambda: self._is_stopping), self.workspace
        if self._worker is not None and workspace is not None:
            self._worker.read(
                lambda: _work_gently(lambda: _stop_when_locked(workspace, lambda: work(pace))),
                then,
                owner=owner or self,
                failed=failed or self._on_failed,
            )

    def finish(self, operations: Operations) -> None:
        """End what is under way, and ask for one last quick backup; call it before locking.

        Args:
            operations: the way to the vault, on which the locking itself comes next.
        """
        workspace, worker = self.workspace, self._worker
        self._timer.stop()
        self.workspace, self._worker = None, None
        if workspace is None or worker is None:
            return
        self._is_stopping = True
        worker.stop()
        worker.deleteLater()
        if self.is_automatic:
            operations.read(
                lambda: _stop_when_locked(workspace, lambda: _keep_up_briefly(workspace)),
                lambda _: None,
                owner=self,
                failed=_ignore,
            )

    def _examine(self) -> None:
        """Read every page of the vault, whether or not there is something to back up."""
        workspace = self.workspace
        if workspace is not None:
            self.run(
                lambda _pace: workspace.backups.examine(),
                lambda _: self._catch_up(),
                failed=self._on_failed,
            )

    def _catch_up(self) -> None:
        """Make the backup of after unlocking, and clear what a kill left of earlier ones."""
        workspace = self.workspace
        if workspace is not None:
            self.keep_up()
            self.run(lambda _pace: workspace.backups.clear_leftovers(), lambda _: None)

    def _on_kept(self, upkeep: object) -> None:
        self.problem = getattr(upkeep, "problem", None)
        self.kept.emit()

    def _on_failed(self, error: ExpectedError) -> None:
        if isinstance(error, VaultDamaged):
            self.damaged.emit(error)
        elif not isinstance(error, WorkStopped):
            self.problem = error
        self.kept.emit()


def _work_gently(work: Callable[[], Result]) -> Result:
    """Do some work on a thread that gives way to the others, where the system knows of that."""
    import os
    import sys
    import threading

    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
    return work()


def _stop_when_locked(workspace: "Workspace", work: Callable[[], Result]) -> Result:
    """Do some work that ends without a word when the keys are forgotten meanwhile."""
    try:
        if workspace.is_open:
            return work()
    except ValueError:
        if workspace.is_open:
            raise
    raise WorkStopped


def _keep_up_briefly(workspace: "Workspace") -> None:
    from time import monotonic

    from screening.storage.pace import Pace

    end = monotonic() + LOCK_SECONDS
    workspace.backups.keep_up(Pace(lambda: monotonic() > end))


def _ignore(_error: ExpectedError) -> None:
    """A backup that is not made before locking is made after unlocking."""
