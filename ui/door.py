"""The door of the vault: what is kept on the way out is brought back on the way in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening.errors import ExpectedError
from screening.storage.draft_desk import Drafts
from ui.closing import Leaving, delete_now, word_before_closing
from ui.components.pending import flush_edits
from ui.context import Context
from ui.crash import show_crash
from ui.drafts import DraftKeeper, collect_drafts, read_standing
from ui.places import read_place

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Door(QObject):
    """Lets the user in where they were, and out without a trace.

    While the vault is being locked nothing else begins: a mistake on the way is told at the end,
    because a dialog would keep the vault open for as long as nobody answers it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._keeper: DraftKeeper | None = None
        self._mistakes: list[BaseException] = []
        self._knows_refusal = False
        self.is_locking = False

    def enter(self, context: Context) -> None:
        """Show where something was half typed, or else where the vault was locked."""
        self.begin(context)
        workspace = context.workspace
        context.operations.read(
            lambda: (workspace.resume.load(), workspace.drafts.load()),
            self._on_loaded,
            owner=self,
            failed=self._on_not_loaded,
        )

    def begin(self, context: Context) -> None:
        """Keep from now on what is half typed; nothing was, in a vault that is new."""
        self._keeper = DraftKeeper(context, self)

    def leave_page(self) -> None:
        """Forget what was half typed on the page that is left; it has been handed in."""
        self._knows_refusal = False
        if self._keeper is not None:
            self._keeper.leave_page()

    def keep_drafts(self) -> None:
        """Hand in what is being typed, and keep as drafts what is not stored; waits for nothing."""
        page, keeper = self._window.shown, self._keeper
        if page is None or keeper is None or self.is_locking:
            return
        flush_edits(page)
        drafts = collect_drafts(page, self._window.place, read_standing(page))
        keeper.keep(drafts)
        keeper.watch(page, drafts)

    def check_drafts(self) -> None:
        """Forget the drafts whose fields hold nothing half typed any more."""
        if self._keeper is not None:
            self._keeper.check()

    def close(self) -> bool:
        """Lock the vault because the window closes; return whether it may.

        When not even a draft can be kept, on a full disk for instance, the window stays open once
        and says so: what was typed is still on screen.
        """
        window = self._window
        if self.is_locking:
            return False
        window.operations.drain()
        refusal = None if self._knows_refusal else self._find_refusal()
        if refusal is not None:
            self._knows_refusal = True
            window.message_bar.show_error(word_before_closing(refusal))
            return False
        try:
            self.leave("", is_closing=True)
        finally:
            window.operations.stop()
        return True

    def leave(self, reason: str, *, is_closing: bool = False) -> None:
        """Lock the vault, whatever happens; raises afterwards what went wrong on the way."""
        if self._window.shown is None or self._keeper is None or self.is_locking:
            return
        self.is_locking = True
        try:
            leaving = Leaving(
                self._window.shown, self._window.place, self._keeper, is_closing=is_closing
            )
            had_dialog = self._leave(leaving, reason, is_closing=is_closing)
            # The last that still holds on to the page.
            del leaving
            # A question that was open still has to return to the page that asked it.
            if not (had_dialog or is_closing):
                delete_now()
        finally:
            self.is_locking = False
        self._window.locked.emit()
        mistakes, self._mistakes = self._mistakes, []
        for mistake in mistakes:
            raise mistake

    def tell_crash(self, error: BaseException) -> None:
        """Show the crash dialog; while the vault is being locked only after that."""
        if self.is_locking:
            self._mistakes.append(error)
        else:
            show_crash(self._window, self._window.theme, error)

    def _find_refusal(self) -> ExpectedError | None:
        """Store or keep all that is being typed; return why that cannot be, if so."""
        page, keeper = self._window.shown, self._keeper
        if page is None or keeper is None:
            return None
        leaving = Leaving(page, self._window.place, keeper)
        leaving.keep()
        return leaving.refusal

    def _leave(self, leaving: Leaving, reason: str, *, is_closing: bool) -> bool:
        """Take all steps; return whether a question was open."""
        window = self._window
        # Nothing of the vault is on screen any more, however long the rest takes.
        window.conceal()
        self._mistakes += leaving.run(window.forget)
        # Only now: until then it may say that the disk gives no answer.
        window.message_bar.dismiss()
        if self._keeper is not None:
            self._keeper.deleteLater()
            self._keeper = None
        if not is_closing:  # Nobody sees it any more.
            window.show_locked(leaving.place, " ".join(filter(None, (reason, leaving.words()))))
        return leaving.had_dialog

    def _on_loaded(self, kept: tuple[str, Drafts]) -> None:
        unfinished, drafts = kept
        # Before all else: a carer may still have the laptop.
        place = read_place(unfinished) or read_place(drafts.place) or self._window.place
        self._window.go(place)
        if self._window.shown is not None and self._keeper is not None:
            self._keeper.bring_back(self._window.shown, drafts)
        self._window.opened.emit()

    def _on_not_loaded(self, error: ExpectedError) -> None:
        self._window.go(self._window.place)
        self._window.messages.show_error(error)
        self._window.opened.emit()
