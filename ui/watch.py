"""What locks an open vault without a hand: nobody there, or the system that says so."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.idle_watch import IdleWatch
from ui.main_window import MainWindow
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.lock_notice import LockNotice


class LockWatch(QObject):
    """Watches as long as the vault is open; what it needs for that is loaded when it opens."""

    def __init__(self, app: QApplication, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._notice: LockNotice | None = None
        self._system: QObject | None = None
        self.idle = IdleWatch(
            app,
            lambda: timedelta(minutes=preferences.idle_minutes),
            lambda: datetime.now(UTC),
            self,
        )
        self.idle.counted.connect(self._on_counted)
        self.idle.touched.connect(self._on_touched)
        self.idle.idle.connect(
            lambda: window.lock(self.tr("De kluis ging op slot omdat u even weg was."))
        )
        window.opened.connect(self._on_opened)
        window.locked.connect(self.idle.stop)

    def _on_opened(self) -> None:
        self.idle.start()
        # After the first page is on screen: the buses of the system may take their time.
        QTimer.singleShot(0, self._listen)

    def _listen(self) -> None:
        """Listen to the system from the first opening on; a lock that is locked stays so."""
        if self._system is None:
            from ui.system_lock import listen_to_system

            self._system = listen_to_system(self._window)

    def _on_counted(self, seconds: int) -> None:
        from ui.places import PlaceName

        if self._notice is None:
            from ui.lock_notice import LockNotice

            self._notice = LockNotice(self._window.theme, self._window)
        is_carer = self._window.place.name is PlaceName.QUESTIONNAIRE
        self._notice.show_seconds(seconds, is_carer=is_carer)

    def _on_touched(self) -> None:
        if self._notice is not None:
            self._notice.go_away()
