"""The window: which place is shown, and the way in and out of the vault. Nothing else.

What only an open vault needs is imported when it opens: the unlock window is on screen sooner.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.front import Front
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.backup_keeper import BackupKeeper
    from ui.context import Context
    from ui.door import Door
    from ui.entrance import Entrance
    from ui.history import History
    from ui.message_bar import MessageBar
    from ui.messages import Messages
    from ui.operations import Operations
    from ui.page import Page
    from ui.places import Place
    from ui.preferences import Preferences
    from ui.surroundings import Surroundings
    from ui.top_bar import TopBar
    from ui.vault.front_page import FrontPage
    from ui.ways_in import Entered, WaysIn

SMALLEST = (1000, 560)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """Shows one place at a time and remembers it over a lock.

    Args:
        ways: make and open the vault.
        front_hint: a sentence on the unlock screen, such as the passphrase of a demo.
        preferences: what is remembered outside the vault; the platform's own when not given.
    """

    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        theme: Theme,
        ways: "WaysIn",
        front_hint: str = "",
        *,
        preferences: "Preferences | None" = None,
    ) -> None:
        super().__init__()
        self.theme = theme
        self._folder = ways.folder
        self._preferences = preferences
        self.keeps_backups = False
        """Whether backups are made by themselves, from the next time that the vault opens."""
        self._context: Context | None = None
        self._place: Place | None = None
        self.shown: Page | None = None
        self.page: Page | FrontPage | None = None
        self.setWindowTitle("Draagwijzer")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._stack = QStackedWidget()
        self._cover = QWidget()
        self._stack.addWidget(self._cover)
        central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self.front = Front(
            theme,
            ways,
            front_hint,
            operations=lambda: self.operations,
            entered=self._on_entered,
            show=self.stand_before,
            choose_file=lambda title: self.messages.choose_file(title, Path.home(), self),
        )
        self.front.show_door()

    @cached_property
    def operations(self) -> "Operations":
        """The way to the vault."""
        from ui.operations import Operations

        operations = Operations(self)
        operations.changed.connect(self._on_changed)
        operations.refused.connect(self.message_bar.show_error)
        return operations

    @cached_property
    def top_bar(self) -> "TopBar":
        """The bar above the pages of an open vault."""
        from ui.top_bar import make_top_bar

        bar = make_top_bar(self)
        self._column.insertWidget(0, bar)
        bar.hide()
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
        messages.posted.connect(self.message_bar.show_error)
        messages.done.connect(self.message_bar.show_done)
        return messages

    @cached_property
    def backups(self) -> "BackupKeeper":
        """What keeps the backups up to date and leads to them."""
        from ui.restoring import make_keeper

        return make_keeper(self, self._folder)

    @cached_property
    def door(self) -> "Door":
        """What keeps and brings back what is being typed, over a lock."""
        from ui.door import Door

        return Door(self)

    @cached_property
    def entrance(self) -> "Entrance":
        """What leads from the door to the first page."""
        from ui.entrance import Entrance

        return Entrance(self, self._preferences)

    @cached_property
    def surroundings(self) -> "Surroundings":
        """What is around a page."""
        from ui.surroundings import Surroundings

        return Surroundings(self)

    @property
    def workspace(self) -> "Workspace | None":
        """The vault, when it is open."""
        return self._context.workspace if self._context is not None else None

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

        if self._context is None:
            return
        # First, so that what the page still has to say stays.
        self.message_bar.clear()
        here = self.place
        if self.shown is not None:
            here = self.shown.stand_at(here)
            self.shown.leave()
        self.door.leave_page()
        self._place = place = here.lead_to(place)
        page = make_page(place, self._context)
        self._install(page)
        self.surroundings.suit(place)
        self.top_bar.show_path(place, "")
        self._update_history()
        page.reload()

    def lock(self, reason: str = "") -> None:
        """Finish what is being written, lock the vault and forget everything on screen."""
        if self.is_open:
            self.door.leave(reason)

    def conceal(self) -> None:
        """Show nothing of the vault any more."""
        self.entrance.leave()
        self._stack.setCurrentWidget(self._cover)
        self.top_bar.hide()
        self.surroundings.leave(self.place)

    def forget(self) -> None:
        """Let go of everything that came from the vault."""
        self._context = None
        self.shown = None
        self.top_bar.show_path(None, "")
        self.history.follow(None, None)

    def show_locked(self, place: "Place", reason: str) -> None:
        """Stand before the vault; after unlocking the place is shown again."""
        self._place = place
        self.front.show_door(reason, place.frames if place.alone else None)

    def show_front(self, reason: str) -> None:
        """Stand before the vault, or before the place where it can be made."""
        self.front.show_door(reason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading, whatever was added to a page later."""
        from ui.components.reading_order import move_focus

        return move_focus(self, forward=forward)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Store or keep what is being typed, lock, and only then close."""
        if not self.door.close():
            event.ignore()

    def stand_before(self, page: "FrontPage") -> None:
        """Show one of the pages of a vault that is not open."""
        page.restore_asked.connect(lambda: self.backups.restore_asked.emit(None))
        self._show(page)
        page.setFocus()

    def use(self, context: "Context") -> None:
        """Work from now on with a vault that has just been opened."""
        self._context = context

    def show_alone(self, page: "Page") -> None:
        """Show a page of an open vault without the bar above it."""
        self._place = self.place
        self.top_bar.hide()
        self._install(page)

    def _install(self, page: "Page") -> None:
        page.navigate.connect(self.go)
        page.titled.connect(self._on_titled)
        page.alone_asked.connect(self.top_bar.setHidden)
        page.alone_asked.connect(self.message_bar.set_aside)
        self.shown = page
        self._show(page)

    def _show(self, page: "Page | FrontPage") -> None:
        old, self.page = self.page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _on_entered(self, entered: "Entered") -> None:
        self.front.tries.note_right()
        self.entrance.enter(entered)

    def _on_changed(self, changes: "Changes") -> None:
        if self.shown is not None:
            self.shown.take_changes(changes)
            self._update_history()

    def _on_titled(self, title: str) -> None:
        if self.sender() is not self.shown:
            # A page that was just left may still get its answer.
            return
        self.top_bar.show_path(self.place, title)
        if self.shown is not None:
            # Where nothing else takes the focus the page itself has it, and must have a name.
            self.shown.setAccessibleName(title)
        # A page may know its dossier only once it has read something.
        self._update_history()

    def _update_history(self) -> None:
        self.history.follow(self.workspace, self.shown)
