"""The one way from a screen to the vault: one worker, one thing at a time, in order."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal
from shiboken6 import isValid

from screening.changes import Changes
from screening.errors import ExpectedError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")
Failed = Callable[[ExpectedError], None]


class _Job(NamedTuple):
    owner: QObject
    then: Callable[[Any], None] | None
    failed: Failed | None
    is_write: bool


class Operations(QObject):
    """Runs reads and writes on one worker thread and brings the outcome back to the screen.

    What the environment did wrong (an ExpectedError) goes to the `failed` of the caller, or else to
    the signal `refused`; what we did wrong is raised on the main thread, for the crash dialog.
    """

    changed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    _delivered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._waiting = 0
        self._delivered.connect(self._on_delivered)

    @property
    def is_busy(self) -> bool:
        """Whether something is still under way."""
        return self._waiting > 0

    def write(
        self,
        work: Callable[[], Changes],
        then: Callable[[Changes], None] | None = None,
        *,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run one use case that changes something; then emit `changed` and call `then`.

        Args:
            work: one call of a desk; runs on the worker.
            then: gets the changes, on the main thread; left out when `owner` is gone by then.
            owner: the widget the outcome is for.
            failed: gets an expected error instead of the signal `refused`.
        """
        self._submit(work, _Job(owner or self, then, failed, is_write=True))

    def read(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Run something that changes nothing on screen by itself; `then` gets its result."""
        self._submit(work, _Job(owner, then, failed, is_write=False))

    def drain(self) -> None:
        """Wait, with a living window, until all that was asked for is done and delivered."""
        while self._waiting:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def stop(self) -> None:
        """Finish what was asked for and end the worker."""
        self.drain()
        if self._worker is not None:
            self._worker.shutdown(wait=True)

    def _submit(self, work: Callable[[], Any], job: _Job) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        future = self._start_worker().submit(work)
        # Runs on the worker; the signal carries the outcome over to the main thread.
        future.add_done_callback(lambda done: self._delivered.emit(job, done))

    def _start_worker(self) -> "ThreadPoolExecutor":
        """Return the worker, which is made when there is first something to do."""
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        return self._worker

    def _on_delivered(self, job: _Job, future: "Future[Any]") -> None:
        self._waiting -= 1
        if not self._waiting:
            self.busy_changed.emit(False)
        error = future.exception()
        if isinstance(error, ExpectedError):
            self._refuse(job, error)
            return
        if error is not None:
            raise error
        outcome = future.result()
        if job.is_write:
            self.changed.emit(outcome)
        if job.then is not None and isValid(job.owner):
            job.then(outcome)

    def _refuse(self, job: _Job, error: ExpectedError) -> None:
        if job.failed is None or not isValid(job.owner):
            self.refused.emit(error)
        else:
            job.failed(error)
