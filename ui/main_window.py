"""The window: which place is shown, and the way in and out of the vault. Nothing else."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from screening.changes import Changes, Topic
from ui.components.pending import flush_pending
from ui.components.reading_order import move_focus
from ui.context import Context
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.operations import Operations
from ui.page import Page
from ui.page_factory import make_page
from ui.places import CASELOAD, Place, PlaceName
from ui.theme import Theme
from ui.top_bar import TopBar
from ui.vault.create_page import CreatePage
from ui.vault.front_page import FrontPage
from ui.vault.unlock_page import UnlockPage

if TYPE_CHECKING:
    from types import TracebackType

    from screening.workspace import Workspace

SMALLEST = (1000, 640)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """Shows one place at a time and remembers it over a lock.

    Args:
        create: makes a vault in a folder under a passphrase.
        open_vault: opens the vault in a folder with a passphrase.
        front_hint: a sentence on the unlock screen, such as the passphrase of a demo.
    """

    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        *,
        has_vault: Callable[[Path], bool],
        create: Callable[[Path, str], "Workspace"],
        open_vault: Callable[[Path, str], "Workspace"],
        front_hint: str = "",
    ) -> None:
        super().__init__()
        self.theme = theme
        self.operations = Operations(self)
        self.messages = Messages(theme, self)
        self._folder = folder
        self._has_vault = has_vault
        self._create = create
        self._open = open_vault
        self._front_hint = front_hint
        self._context: Context | None = None
        self._place = CASELOAD
        self.page: Page | FrontPage | None = None
        self.setWindowTitle("Draagwijzer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._build()
        self._connect()
        self._show_front("")

    @property
    def is_open(self) -> bool:
        """Whether the vault is open."""
        return self._context is not None

    @property
    def place(self) -> Place:
        """The place that is shown, or that will be shown after unlocking."""
        return self._place

    def go(self, place: Place) -> None:
        """Leave the page that is shown and show another place."""
        if self._context is None:
            return
        if isinstance(self.page, Page):
            self.page.leave()
        self.message_bar.clear()
        self._place = place
        page = make_page(place, self._context)
        page.navigate.connect(self.go)
        page.titled.connect(self._on_titled)
        self._show(page)
        # The carer who answers alone sees nothing of the app around the statement.
        self.top_bar.setVisible(place.name is not PlaceName.QUESTIONNAIRE)
        self._update_bar()
        page.reload()

    def lock(self, reason: str = "") -> None:
        """Finish what is being written, lock the vault and forget everything on screen."""
        context = self._context
        if context is None:
            return
        self._finish_writes()
        self._context = None
        if self._place.name is PlaceName.VISIT:
            # A visit opens where it was left, which need not be where it was entered.
            self._place = replace(self._place, step=None)
        self.message_bar.clear()
        self.operations.read(context.workspace.lock, lambda _: None, owner=self)
        self.operations.drain()
        self._show_front(reason)
        self.locked.emit()

    def show_crash(
        self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
    ) -> None:
        """Take an exception that nobody caught: save what is being typed, and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from ui.crash import show_crash

        show_crash(self, self.theme, error)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading, whatever was added to a page later."""
        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lose nothing: hand in what is being typed, write it, lock, and only then close."""
        self.lock()
        self.operations.stop()
        event.accept()

    def _build(self) -> None:
        self.top_bar = TopBar(self.theme)
        self.top_bar.hide()
        self.message_bar = MessageBar(self.theme)
        self._stack = QStackedWidget()
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.message_bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.operations.changed.connect(self._on_changed)
        self.operations.refused.connect(self.message_bar.show_error)
        self.messages.posted.connect(self.message_bar.show_error)
        self.messages.done.connect(self.message_bar.show_done)
        self.top_bar.back.connect(self._on_back)
        self.top_bar.undo.connect(lambda: self._travel(redo=False))
        self.top_bar.redo.connect(lambda: self._travel(redo=True))
        self.top_bar.settings.connect(lambda: self.go(Place(PlaceName.SETTINGS)))
        self.top_bar.lock.connect(self.lock)

    def _show_front(self, reason: str) -> None:
        self.top_bar.hide()
        self.setWindowTitle("Draagwijzer")
        if self._has_vault(self._folder):
            hint = " ".join(filter(None, (reason, self._front_hint)))
            page: UnlockPage | CreatePage = UnlockPage(
                self.theme, self.operations, self._folder, self._open, hint
            )
        else:
            page = CreatePage(self.theme, self.operations, self._folder, self._create)
        page.opened.connect(self._on_opened)
        self._show(page)
        page.setFocus()

    def _show(self, page: Page | FrontPage) -> None:
        old = self.page
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _finish_writes(self) -> None:
        flush_pending(self)
        self.operations.drain()

    def _on_opened(self, workspace: "Workspace") -> None:
        self._context = Context(workspace, self.operations, self.messages, self.theme)
        self.go(self._place)
        self.opened.emit()

    def _on_changed(self, changes: Changes) -> None:
        if isinstance(self.page, Page):
            self.page.take_changes(changes)
        if not changes.concerns(Topic.SETTINGS):
            self._update_history()

    def _on_titled(self, title: str) -> None:
        self.top_bar.show_path(self._back_words(), title)
        # A page may know its dossier only once it has read something.
        self._update_history()

    def _on_back(self) -> None:
        place = self._place
        if place.name is PlaceName.VISIT and place.dossier_id:
            self.go(Place(PlaceName.DOSSIER, dossier_id=place.dossier_id))
        else:
            self.go(CASELOAD)

    def _back_words(self) -> str:
        if self._place.name is PlaceName.CASELOAD:
            return ""
        if self._place.name is PlaceName.VISIT:
            return self.tr("Dossier")
        return self.tr("Overzicht")

    def _update_bar(self) -> None:
        self.top_bar.show_path(self._back_words(), "")
        self._update_history()

    def _update_history(self) -> None:
        dossier_id = self.page.dossier_id if isinstance(self.page, Page) else None
        if self._context is None or dossier_id is None:
            self.top_bar.show_history("", "")
            return
        workspace = self._context.workspace
        self.top_bar.show_history(workspace.next_undo(dossier_id), workspace.next_redo(dossier_id))

    def _travel(self, *, redo: bool) -> None:
        """Undo or redo the last step of the dossier that is shown."""
        page, context = self.page, self._context
        if context is None or not isinstance(page, Page) or page.dossier_id is None:
            return
        if self._place.name is PlaceName.QUESTIONNAIRE:
            return
        flush_pending(self)
        dossier_id, workspace = page.dossier_id, context.workspace
        travel = workspace.redo if redo else workspace.undo
        nothing = Changes("", frozenset())
        self.operations.write(lambda: travel(dossier_id) or nothing)
