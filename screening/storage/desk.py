"""The desk for the vault itself: its passphrase, its settings and its log."""

from collections.abc import Mapping
from pathlib import Path

from screening.changes import Changes, Topic
from screening.storage import log_store
from screening.storage.backup_store import OWN_SETTINGS
from screening.storage.database import Row
from screening.storage.errors import worded_disk_errors, worded_read_errors
from screening.storage.files import replace_file
from screening.storage.keys import KeyCost, check_passphrase, unwrap_key, wrap_key
from screening.storage.session import Session


class VaultDesk:
    """Everything that concerns the vault and not a dossier."""

    def __init__(self, session: Session, key_path: Path, cost: KeyCost) -> None:
        self._session = session
        self._key_path = key_path
        self._cost = cost

    def verify_passphrase(self, passphrase: str) -> None:
        """Do nothing when the passphrase opens this vault; WrongPassphrase otherwise."""
        unwrap_key(self._read_key_file(), passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the same key by another passphrase; at any moment the old or the new works."""
        check_passphrase(new)
        content = wrap_key(unwrap_key(self._read_key_file(), old), new, self._cost)
        # The line in the log is written first: it can be taken back, the file cannot.
        with self._session.database.transaction():
            log_store.append(
                self._session.database, self._session.now(), "change passphrase", "vault"
            )
            with worded_disk_errors():
                replace_file(self._key_path, content)

    def _read_key_file(self) -> bytes:
        with worded_read_errors():
            return self._key_path.read_bytes()

    def settings(self) -> Mapping[str, str]:
        """Return the settings that travel with the vault, such as the name of the consultant."""
        return dict(
            self._session.database.rows(
                "SELECT key, value FROM setting WHERE key NOT LIKE ?", (OWN_SETTINGS,)
            )
        )

    def set_setting(self, key: str, value: str) -> Changes:
        """Store one setting."""
        changes = Changes("change setting", frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            database.execute(
                "INSERT INTO setting VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
        return changes

    def log(self) -> list[Row]:
        """Return the lines of the log as (moment, action, object, result), the oldest first."""
        return log_store.load_all(self._session.database)
