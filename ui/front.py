"""The door of a vault: which page stands there, and what the door remembers."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from screening.errors import ExpectedError
from screening.storage.location import (
    asks_key_file,
    has_vault,
    is_being_restored,
    lacks_key,
)
from screening.storage.tries import SlowedTries
from ui.theme import Theme
from ui.vault.front_page import FrontPage

if TYPE_CHECKING:
    from ui.operations import Operations
    from ui.vault.unlock_page import UnlockPage
    from ui.ways_in import Entered, WaysIn


class Front:
    """Makes the pages before an open vault, and lets the window show them.

    As long as the app runs it remembers how many tries were wrong and where the key file was.

    Args:
        theme: the look.
        ways: make and open the vault.
        hint: a sentence on the unlock page, such as the passphrase of a demo.
        operations: gives the worker, which is made when there is first something to do.
        entered: gets the open workspace, and its recovery key when it has just been made.
        show: shows a page.
        choose_file: lets the user choose a file, below a title; returns None when none was chosen.
    """

    def __init__(
        self,
        theme: Theme,
        ways: "WaysIn",
        hint: str,
        *,
        operations: "Callable[[], Operations]",
        entered: "Callable[[Entered], None]",
        show: Callable[[FrontPage], None],
        choose_file: Callable[[str], Path | None],
    ) -> None:
        self._theme = theme
        self.ways = ways
        self._folder = ways.folder
        self._hint = hint
        self._operations = operations
        self._entered = entered
        self._show_page = show
        self._choose_file = choose_file
        self._key_file: Path | None = None
        self.tries = SlowedTries(monotonic)

    def show_door(self, reason: str = "", frames: str | None = None) -> None:
        """Show the page that opens the vault, or the one that makes it; both say what is wrong.

        Args:
            reason: a sentence on the unlock page, such as why the vault was locked.
            frames: the language around the statements of a carer who has the laptop; None for no
                carer.
        """
        problem: ExpectedError | None = None
        try:
            if is_being_restored(self._folder):
                from screening.storage.restore import finish_restore

                finish_restore(self._folder)
            if has_vault(self._folder):
                self._show_unlock(reason, frames)
                return
            if lacks_key(self._folder):
                from screening.storage.errors import KeyFileMissing

                problem = KeyFileMissing()
        except ExpectedError as error:
            problem = error
        from ui.vault.create_page import CreatePage

        page = CreatePage(self._theme, self._folder)
        if problem is not None:
            page.show_problem(problem)
        self._show(page)

    def _show_unlock(self, reason: str, frames: str | None) -> None:
        from ui.vault.unlock_page import UnlockPage

        hint = " ".join(filter(None, (reason if frames is None else "", self._hint)))
        page = UnlockPage(self._theme, self._folder, self.tries, hint)
        if frames is not None:
            from ui.questionnaire.locked_note import LockedNote

            page.be_sober(LockedNote(frames))
        page.forgotten.connect(lambda: self._show_recovery(frames))
        page.file_asked.connect(lambda title: self._choose_key_file(page, title))
        if asks_key_file(self._folder):
            page.ask_key_file(self._key_file)
        self._show(page)

    def _show_recovery(self, frames: str | None) -> None:
        from ui.vault.recover_page import RecoverPage

        page = RecoverPage(self._theme)
        page.back.connect(lambda: self.show_door(frames=frames))
        self._show(page)

    def _show(self, page: FrontPage) -> None:
        page.asked.connect(lambda way: self._on_asked(page, way))
        self._show_page(page)

    def _on_asked(self, page: FrontPage, way: "Callable[[WaysIn], Entered]") -> None:
        """Open the vault, or make it where there is none; the page hears when that fails."""
        self._operations().read(
            lambda: way(self.ways), self._entered, owner=page, failed=page.show_problem
        )

    def _choose_key_file(self, page: "UnlockPage", title: str) -> None:
        chosen = self._choose_file(title)
        if chosen is not None:
            self._key_file = chosen
            page.ask_key_file(chosen)
