"""The window: which place is shown, and the way in and out of the vault. Nothing else.

What only an open vault needs is imported when it opens: the unlock window is on screen sooner.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.front import make_front
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from screening.changes import Changes
    from screening.errors import ExpectedError
    from screening.workspace import Workspace
    from ui.backup_keeper import BackupKeeper
    from ui.context import Context
    from ui.history import History
    from ui.message_bar import MessageBar
    from ui.messages import Messages
    from ui.operations import Operations
    from ui.page import Page
    from ui.places import Place
    from ui.top_bar import TopBar
    from ui.vault.front_page import FrontPage

SMALLEST = (1000, 640)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """Shows one place at a time and remembers it over a lock.

    Args:
        has_vault: tells whether there is a vault in a folder.
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
        self._folder = folder
        self._has_vault = has_vault
        self._create = create
        self._open = open_vault
        self._front_hint = front_hint
        self._context: Context | None = None
        self._place: Place | None = None
        self._shown: Page | None = None
        self._knows_refusal = False
        self._front: FrontPage
        self.page: Page | FrontPage | None = None
        self.setWindowTitle("Draagwijzer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._stack = QStackedWidget()
        central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self.show_front("")

    @cached_property
    def operations(self) -> "Operations":
        """The way to the vault."""
        from ui.operations import Operations

        operations = Operations(self)
        operations.changed.connect(self._on_changed)
        operations.refused.connect(self._on_refused)
        return operations

    @cached_property
    def top_bar(self) -> "TopBar":
        """The bar above the pages of an open vault."""
        from PySide6.QtGui import QAction, QKeySequence

        from ui.places import Place, PlaceName
        from ui.top_bar import TopBar

        bar = TopBar(self.theme)
        self._column.insertWidget(0, bar)
        bar.hide()
        bar.back.connect(self._on_back)
        bar.settings.connect(lambda: self.go(Place(PlaceName.SETTINGS)))
        bar.lock.connect(self.lock)
        # Of the window, not of the bar: it also works where the carer answers alone.
        lock = QAction(self)
        lock.setShortcut(QKeySequence("Ctrl+L"))
        lock.triggered.connect(lambda _checked: self.lock())
        self.addAction(lock)
        return bar

    @cached_property
    def history(self) -> "History":
        """Undo and redo."""
        from ui.history import History

        return History(self.top_bar, self.operations)

    @cached_property
    def message_bar(self) -> "MessageBar":
        """The bar that says what went wrong or has been done."""
        from ui.message_bar import MessageBar

        bar = MessageBar(self.theme)
        self._column.insertWidget(self._column.count() - 1, bar)
        return bar

    @cached_property
    def messages(self) -> "Messages":
        """The voice of the app."""
        from ui.messages import Messages

        messages = Messages(self.theme, self)
        messages.posted.connect(self._on_refused)
        messages.done.connect(self.message_bar.show_done)
        return messages

    @cached_property
    def backups(self) -> "BackupKeeper":
        """What keeps the backups up to date and leads to them."""
        from ui.restoring import make_keeper

        return make_keeper(self, self._folder)

    @property
    def is_open(self) -> bool:
        """Whether the vault is open."""
        return self._context is not None

    @property
    def place(self) -> "Place":
        """The place that is shown, or that will be shown after unlocking."""
        from ui.places import CASELOAD

        return self._place or CASELOAD

    def go(self, place: "Place") -> None:
        """Leave the page that is shown and show another place."""
        from ui.page_factory import make_page
        from ui.places import PlaceName

        if self._context is None:
            return
        # First, so that what the page still has to say stays.
        self.message_bar.clear()
        self._knows_refusal = False
        if self._shown is not None:
            self._shown.leave()
        self._place = place
        page = make_page(place, self._context)
        page.navigate.connect(self.go)
        page.titled.connect(self._on_titled)
        self._shown = page
        self._show(page)
        # The carer who answers alone sees nothing of the app around the statement.
        self.top_bar.setVisible(place.name is not PlaceName.QUESTIONNAIRE)
        self.top_bar.show_path(self._back_words(), "")
        self._update_history()
        page.reload()

    def lock(self, reason: str = "") -> None:
        """Finish what is being written, lock the vault and forget everything on screen."""
        from dataclasses import replace

        from ui.closing import close_dialogs, hand_in

        context, place = self._context, self._place
        if context is None or place is None:
            return
        close_dialogs()
        refusal = hand_in(self, self.operations)
        if refusal is not None:
            reason = " ".join(filter(None, (reason, refusal.sentence, refusal.advice)))
        self._context = None
        self._shown = None
        # A visit opens where it was left, which need not be where it was entered.
        self._place = replace(place, step=None)
        self.message_bar.clear()
        self.backups.finish(self.operations)
        self.operations.read(context.workspace.lock, lambda _: None, owner=self)
        self.operations.drain()
        self.top_bar.hide()
        self.show_front(reason)
        self.locked.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading, whatever was added to a page later."""
        from ui.components.reading_order import move_focus

        return move_focus(self, forward=forward)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Lose nothing: hand in what is being typed, write it, lock, and only then close.

        When something was refused, on a full disk for instance, the window stays open once and
        says so: what was typed is still on screen.
        """
        from ui.closing import hand_in, word_before_closing

        self.operations.drain()
        if self._context is not None and not self._knows_refusal:
            refusal = hand_in(self, self.operations)
            if refusal is not None:
                self._knows_refusal = True
                self._on_refused(word_before_closing(refusal))
                event.ignore()
                return
        self.lock()
        self.operations.stop()
        event.accept()

    def show_front(self, reason: str) -> None:
        """Stand before the vault, or before the place where it can be made."""
        hint = " ".join(filter(None, (reason, self._front_hint)))
        self.stand_before(make_front(self.theme, self._folder, self._has_vault, hint))

    def stand_before(self, page: "FrontPage") -> None:
        """Show one of the pages of a vault that is not open."""
        page.asked.connect(self._on_asked)
        page.restore_asked.connect(lambda: self.backups.restore_asked.emit(None))
        self._front = page
        self._show(page)
        page.setFocus()

    def _show(self, page: "Page | FrontPage") -> None:
        old = self.page
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _on_asked(self, passphrase: str) -> None:
        """Open the vault, or make it where there is none; the page hears when that fails."""
        page, folder = self._front, self._folder
        enter = self._open if self._has_vault(folder) else self._create
        self.operations.read(
            lambda: enter(folder, passphrase), self._on_opened, owner=page, failed=page.show_problem
        )

    def _on_opened(self, workspace: "Workspace") -> None:
        from ui.context import Context

        self.theme.complete()
        self._context = Context(workspace, self.operations, self.messages, self.theme, self.backups)
        self.backups.begin(workspace)
        self.go(self.place)
        self.opened.emit()

    def _on_changed(self, changes: "Changes") -> None:
        if self._shown is not None:
            self._shown.take_changes(changes)
            self._update_history()

    def _on_refused(self, error: "ExpectedError") -> None:
        self.message_bar.show_error(error)

    def _on_titled(self, title: str) -> None:
        self.top_bar.show_path(self._back_words(), title)
        # A page may know its dossier only once it has read something.
        self._update_history()

    def _on_back(self) -> None:
        from ui.places import back_from

        self.go(back_from(self.place) or self.place)

    def _back_words(self) -> str:
        from ui.places import CASELOAD, back_from

        back = back_from(self.place)
        if back is None:
            return ""
        return self.tr("Overzicht") if back == CASELOAD else self.tr("Dossier")

    def _update_history(self) -> None:
        workspace = self._context.workspace if self._context is not None else None
        self.history.follow(workspace, self._shown.dossier_id if self._shown is not None else None)
