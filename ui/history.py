"""Undo and redo of the dossier that is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject

from screening.changes import Changes
from screening.identifiers import DossierId
from screening.workspace import Workspace
from ui.components.pending import flush_pending
from ui.operations import Operations
from ui.page import Page
from ui.top_bar import TopBar


class History(QObject):
    """Names the steps that undo and redo would take in the top bar, and takes them."""

    def __init__(self, bar: TopBar, operations: Operations) -> None:
        super().__init__(bar)
        self._bar = bar
        self._operations = operations
        self._workspace: Workspace | None = None
        self._dossier_id: DossierId | None = None
        bar.undo.connect(lambda: self._travel(redo=False))
        bar.redo.connect(lambda: self._travel(redo=True))

    def follow(self, workspace: Workspace | None, page: Page | None) -> None:
        """Work in the dossier of a page from now on, or in none.

        The name of a step may hold that of a person, which not every page lets be seen.
        """
        dossier_id = page.dossier_id if page is not None else None
        self._workspace, self._dossier_id = workspace, dossier_id
        if workspace is None or page is None or dossier_id is None:
            self._bar.show_history("", "")
            return
        steps = workspace.next_undo(dossier_id), workspace.next_redo(dossier_id)
        if page.hides_names:
            undo, redo = (bool(step) and self.tr("laatste stap") for step in steps)
            steps = undo or "", redo or ""
        self._bar.show_history(*steps)

    def _travel(self, *, redo: bool) -> None:
        workspace, dossier_id = self._workspace, self._dossier_id
        if workspace is None or dossier_id is None:
            return
        flush_pending(self._bar.window())
        travel = workspace.redo if redo else workspace.undo
        words = self.tr("Opnieuw gedaan: {step}.") if redo else self.tr("Ongedaan gemaakt: {step}.")

        def go() -> Changes:
            changes = travel(dossier_id)
            if changes is None:
                return Changes("", frozenset())
            return replace(changes, told=words.format(step=changes.step))

        self._operations.write(go)
