"""Checks the log of an open vault, a little at a time, behind whatever the user does."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.operations import Operations

if TYPE_CHECKING:
    from screening.storage.log_chain import Break
    from screening.workspace import Workspace

LATER_MS: Final = 1_000
"""After opening, so that the first page is on screen before it begins."""


class LogCheck(QObject):
    """Emits `found(sentence)` when the log was changed outside the app since it was last checked.

    Each piece is a job of its own: what the user asks for comes in between.
    """

    found = Signal(str)

    def __init__(self, operations: Operations) -> None:
        super().__init__(operations)
        self._operations = operations
        self._workspace: Workspace | None = None
        self._timer = QTimer(self, singleShot=True, interval=LATER_MS)
        self._timer.timeout.connect(self.run)

    def start(self, workspace: "Workspace") -> None:
        """Begin in a moment."""
        self._workspace = workspace
        self._timer.start()

    def stop(self) -> None:
        """Check no further: the vault is being locked."""
        self._timer.stop()
        self._workspace = None

    def run(self) -> None:
        """Check the next piece now."""
        self._timer.stop()
        workspace = self._workspace
        if workspace is not None:
            log = workspace.log
            self._operations.read(
                lambda: workspace.is_open and (log.is_checked or log.check_on()),
                self._on_checked,
                owner=self,
            )

    def _on_checked(self, is_done: bool) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if not is_done:
            self.run()
        elif workspace.log.has_news:
            self._operations.read(workspace.log.findings, self._tell, owner=self)

    def _tell(self, findings: "tuple[Break, ...]") -> None:
        from screening.wording.log_breaks import describe_breaks

        self.found.emit(describe_breaks(findings))
