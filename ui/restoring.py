"""The way from a damaged, lost or unwanted vault to a backup, and back again."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening.errors import ExpectedError
from screening.rights.copies import carry_over
from screening.storage.asides import Aside
from screening.storage.backup_desk import Restored
from screening.storage.backup_search import find_backups
from screening.storage.backups import Backup, default_backup_folder, list_backups
from screening.storage.location import DATABASE_NAME, KEY_NAME
from screening.storage.restore import put_back, restore_backup
from screening.wording.backup_lines import word_moment
from ui.backup_keeper import BackupKeeper
from ui.messages import Question
from ui.vault.restore_page import RestorePage, Typed
from ui.vault.unlock_page import UnlockPage

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def make_keeper(window: "MainWindow", folder: Path) -> BackupKeeper:
    """Return what keeps the backups of a window up to date and leads to them."""
    keeper = BackupKeeper(window)
    Restoring(window, folder, keeper)
    return keeper


class Restoring(QObject):
    """Locks the vault, shows the page for restoring, restores, and opens what came in place.

    Args:
        window: shows the pages.
        folder: where the vault is or will be.
        keeper: passes on what is asked for in the settings.
    """

    def __init__(self, window: "MainWindow", folder: Path, keeper: BackupKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._keeper = keeper
        self._note: Callable[[], None] | None = None
        keeper.restore_asked.connect(self._on_asked)
        keeper.put_back_asked.connect(self._on_put_back_asked)
        # Not as an error: that would go with the page on which it happened to come.
        keeper.damaged.connect(self._on_damaged)
        window.opened.connect(self._on_opened)

    def show_page(self, backup: Backup | None = None) -> None:
        """Show the page for restoring, with a backup chosen already if one is given."""
        window = self._window
        page = RestorePage(window.theme, window.front.tries, has_vault=self._is_something_there())
        found = list_backups(default_backup_folder(self._folder))
        page.show_backups(found if backup is None or backup in found else (backup, *found))
        if backup is not None:
            page.choice.choose(backup)
        page.accepted.connect(lambda chosen, typed: self._restore(page, chosen, typed))
        page.file_asked.connect(lambda: self._choose_key_file(page))
        page.cancelled.connect(lambda: self._window.show_front(""))
        page.folder_asked.connect(lambda: self._look_elsewhere(page))
        self._window.stand_before(page)

    def _on_damaged(self, error: ExpectedError) -> None:
        self._window.message_bar.show_warning(f"{error.sentence} {error.advice}")

    def _on_asked(self, backup: Backup | None) -> None:
        """Ask, when the vault is open, and lock it; then show the page."""
        if self._window.is_open:
            question = Question(
                self.tr("De kluis gaat eerst op slot"),
                self.tr(
                    "Daarna vult u het wachtwoord van de reservekopie in. Pas dan komt de kopie "
                    "in de plaats van de kluis van nu, en die blijft bewaard."
                ),
                self.tr("Op slot en verder"),
                self.tr("Annuleren"),
            )
            if not self._window.messages.ask(question, self._window):
                return
            self._window.lock()
        self.show_page(backup)

    def _look_elsewhere(self, page: RestorePage) -> None:
        title = self.tr("Zoek de map met reservekopieën")
        start = default_backup_folder(self._folder).parent
        folder = self._window.messages.choose_folder(title, start, page)
        if folder is None:
            return
        page.show_backups(find_backups(folder))

    def _choose_key_file(self, page: RestorePage) -> None:
        title = self.tr("Kies het sleutelbestand")
        chosen = self._window.messages.choose_file(title, Path.home(), page)
        if chosen is not None:
            page.key_file.set_path(chosen)

    def _restore(self, page: RestorePage, backup: Backup, typed: Typed) -> None:
        folder = self._folder
        recovery = self._window.front.ways.make_recovery(typed.recovery_key)
        self._window.operations.read(
            lambda: restore_backup(
                folder,
                backup.folder,
                typed.passphrase,
                datetime.now(UTC),
                key_file=typed.key_file,
                recovery=recovery,
                prepare=partial(carry_over, folder),
            ),
            lambda _: self._open(backup, typed),
            owner=page,
            failed=page.show_problem,
        )

    def _open(self, backup: Backup, typed: Typed) -> None:
        """Open the vault that came in place, with what was just typed."""
        done = self.tr("De reservekopie van {moment} is teruggezet.").format(
            moment=word_moment(backup.made_at)
        )
        how = Restored.BY_RECOVERY_KEY if typed.recovery_key else Restored.BACKUP
        self._note = lambda: self._tell(done, how)
        self._window.show_front(done)
        page = self._window.page
        if isinstance(page, UnlockPage):
            if typed.key_file is not None:
                page.ask_key_file(typed.key_file)
            page.enter_with(typed.passphrase)

    def _on_put_back_asked(self, aside: Aside) -> None:
        question = Question(
            self.tr("Vorige kluis terugzetten?"),
            self.tr(
                "De kluis van {moment} komt weer in de plaats van deze. De kluis van nu blijft "
                "bewaard in een map ernaast. De kluis gaat eerst op slot."
            ).format(moment=word_moment(aside.set_aside_at)),
            self.tr("Vorige kluis terugzetten"),
            self.tr("Annuleren"),
        )
        workspace = self._window.workspace
        if workspace is None or not self._window.messages.ask(question, self._window):
            return
        self._window.operations.read(
            lambda: workspace.destructions.finish_in(aside.folder),
            lambda _: self._put_back(aside),
            owner=self,
        )

    def _put_back(self, aside: Aside) -> None:
        self._window.lock()
        folder = self._folder
        self._window.operations.read(
            lambda: put_back(folder, aside.folder, datetime.now(UTC)),
            lambda _: self._on_put_back(),
            owner=self,
            failed=self._on_put_back_failed,
        )

    def _on_put_back(self) -> None:
        done = self.tr("De vorige kluis staat weer terug.")
        self._note = lambda: self._tell(done, Restored.PREVIOUS)
        self._window.show_front(done)

    def _on_put_back_failed(self, error: ExpectedError) -> None:
        self._window.show_front(f"{error.sentence} {error.advice}")

    def _on_opened(self) -> None:
        note, self._note = self._note, None
        if note is not None:
            note()

    def _tell(self, done: str, how: Restored) -> None:
        """Say that it has been done, and log it in the vault that is open now."""
        workspace = self._keeper.workspace
        if workspace is not None:
            self._window.operations.read(
                lambda: workspace.backups.note_restored(how),
                lambda _: self._window.messages.show_done(done),
                owner=self,
            )

    def _is_something_there(self) -> bool:
        return any((self._folder / name).exists() for name in (DATABASE_NAME, KEY_NAME))
