"""The one way from a screen to the vault: one worker, one thing at a time, in order."""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal
from shiboken6 import isValid

from screening.errors import ExpectedError
from ui.garbage import MainThreadGarbage

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from screening.changes import Changes

Result = TypeVar("Result")
Made = TypeVar("Made")
Failed = Callable[[ExpectedError], None]


class _Job:
    """What is to be done, and for whom; a plain class, because it is made before the window is."""

    __slots__ = ("failed", "is_write", "owner", "then", "work")

    def __init__(
        self,
        work: Callable[[], Any],
        owner: QObject,
        then: Callable[[Any], None] | None,
        failed: Failed | None,
        *,
        is_write: bool,
    ) -> None:
        self.work = work
        self.owner = owner
        self.then = then
        self.failed = failed
        self.is_write = is_write


class Operations(QObject):
    """Runs reads and writes on one worker thread and brings the outcome back to the screen.

    What the environment did wrong (an ExpectedError) goes to the `failed` of the caller, or else to
    the signal `refused`; what we did wrong is raised on the main thread, for the crash dialog.

    The worker holds on to nothing it was given: a job may know widgets, and the last reference to a
    widget must go on the main thread.

    Args:
        collects_garbage: whether it sees to that for the whole app; one of them does.
    """

    changed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    _done = Signal(int)

    def __init__(self, parent: QObject | None = None, *, collects_garbage: bool = True) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._tickets = count()
        self._jobs: dict[int, _Job] = {}
        self._outcomes: dict[int, tuple[Any, BaseException | None]] = {}
        self._garbage = MainThreadGarbage(self) if collects_garbage else None
        self._refusal: ExpectedError | None = None
        self._done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether something is still under way."""
        return bool(self._jobs)

    def write(
        self,
        work: "Callable[[], Changes]",
        then: "Callable[[Changes], None] | None" = None,
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
        self._submit(_Job(work, owner or self, then, failed, is_write=True))

    def make(
        self,
        work: "Callable[[], tuple[Changes, Made]]",
        then: Callable[[Made], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Run one use case that changes something and makes something; `then` gets what it made."""
        made: list[Made] = []

        def keep() -> "Changes":
            changes, result = work()
            made.append(result)
            return changes

        self.write(keep, lambda _: then(made[0]), owner=owner, failed=failed)

    def read(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Run something that changes nothing on screen by itself; `then` gets its result."""
        self._submit(_Job(work, owner, then, failed, is_write=False))

    def drain(self) -> None:
        """Wait, with a living window, until all that was asked for is done and delivered."""
        while self._jobs:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def finish(self, hand_in: Callable[[], None]) -> ExpectedError | None:
        """Hand in what is still being typed, wait until it is stored, and return what was refused.

        Whoever asked hears of a refusal as always; but who is about to close the window or lock
        the vault must know it too.
        """
        self._refusal = None
        hand_in()
        self.drain()
        return self._refusal

    def stop(self) -> None:
        """Finish what was asked for and end the worker."""
        self.drain()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
        if self._garbage is not None:
            self._garbage.stop()

    def _submit(self, job: _Job) -> None:
        ticket = next(self._tickets)
        self._jobs[ticket] = job
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._start_worker().submit(self._run, ticket)

    def _start_worker(self) -> "ThreadPoolExecutor":
        """Return the worker, which is made when there is first something to do."""
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        return self._worker

    def _run(self, ticket: int) -> None:
        """Do one job, on the worker, and leave the outcome for the main thread to fetch."""
        job = self._jobs[ticket]
        try:
            self._outcomes[ticket] = (job.work(), None)
        except BaseException as error:  # noqa: BLE001 - raised again, on the main thread
            self._outcomes[ticket] = (None, error)
        del job
        self._done.emit(ticket)

    def _on_done(self, ticket: int) -> None:
        job, (result, error) = self._jobs.pop(ticket), self._outcomes.pop(ticket)
        if not self._jobs:
            self.busy_changed.emit(False)
        if isinstance(error, ExpectedError):
            self._refuse(job, error)
            return
        if error is not None:
            raise error
        if job.is_write:
            self.changed.emit(result)
        if job.then is not None and isValid(job.owner):
            job.then(result)

    def _refuse(self, job: _Job, error: ExpectedError) -> None:
        if job.is_write:
            self._refusal = error
        if job.failed is None or not isValid(job.owner):
            self.refused.emit(error)
        else:
            job.failed(error)
