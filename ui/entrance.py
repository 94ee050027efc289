"""The way into a vault that has just opened: what is made ready, and what the user hears first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context
from ui.key_advice import give_advice
from ui.log_check import LogCheck

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.ways_in import Entered


class Entrance(QObject):
    """Leads from the door to the first page, and says once what there is to know.

    Args:
        window: shows the pages.
        preferences: what is remembered outside the vault; the platform's own when not given.
    """

    def __init__(self, window: "MainWindow", preferences: "Preferences | None") -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._knows_advice = False
        self._is_new = False
        self.log_check = LogCheck(window.operations)
        self.log_check.found.connect(window.message_bar.show_warning)
        window.opened.connect(self._tell_news)

    def enter(self, entered: "Entered") -> None:
        """Show where the user was, or in a new vault its recovery key."""
        window = self._window
        workspace, recovery_key = entered
        self._is_new = bool(recovery_key)
        window.theme.complete()
        preferences = {"preferences": self._preferences} if self._preferences else {}
        context = Context(
            workspace,
            window.operations,
            window.messages,
            window.theme,
            backups=window.backups,
            tries=window.front.tries,
            **preferences,
        )
        window.use(context)
        if window.keeps_backups:
            window.backups.is_automatic = True
        window.backups.begin(workspace)
        if recovery_key:
            self._show_recovery_key(context, recovery_key)
        else:
            window.door.enter(context)

    def leave(self) -> None:
        """Look no longer at a vault that is being locked."""
        self.log_check.stop()

    def _show_recovery_key(self, context: Context, recovery_key: str) -> None:
        """Show the recovery key of a vault that has just been made, this once."""
        from ui.vault.recovery_key_page import RecoveryKeyPage

        self._window.door.begin(context)
        self._window.show_alone(RecoveryKeyPage(context, recovery_key))
        self._window.opened.emit()

    def _tell_news(self) -> None:
        """Say what there is to know about a vault that has just been opened."""
        window = self._window
        workspace = window.workspace
        if workspace is None:
            return
        if not (self._knows_advice or self._is_new):
            self._knows_advice = True
            give_advice(workspace, window.operations, window.message_bar)
        if workspace.concern is not None:
            window.message_bar.show_concern(workspace.concern)
        self.log_check.start(workspace)
