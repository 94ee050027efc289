"""The desk for the vault itself: its settings and its log."""

from collections.abc import Mapping

from screening.changes import Changes, Topic
from screening.storage import log_store, setting_store
from screening.storage.database import Row
from screening.storage.session import Session


class VaultDesk:
    """Everything that concerns the vault and not a dossier; what opens it is at `KeyDesk`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def settings(self) -> Mapping[str, str]:
        """Return the settings that travel with the vault, such as the name of the consultant."""
        return setting_store.load_all(self._session.database)

    def set_setting(self, key: str, value: str) -> Changes:
        """Store one setting."""
        changes = Changes("change setting", frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            setting_store.put(database, key, value)
        if key == "consultant":
            self._session.work_as(value)
        return changes

    def note_lock_time(self, minutes: int) -> None:
        """Log after how many minutes without a touch the vault locks from now on."""
        self._session.note("change lock time", "vault", f"minutes {minutes}")

    def log(self) -> list[Row]:
        """Return the lines of the log as (moment, action, object, result), the oldest first."""
        return log_store.load_all(self._session.database)
