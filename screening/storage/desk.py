"""The desk for the vault itself: its passphrase, its settings and its log."""

from collections.abc import Mapping
from pathlib import Path

from screening.changes import Changes, Topic
from screening.storage import log_store
from screening.storage.database import Row
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
        unwrap_key(self._key_path.read_bytes(), passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the same key by another passphrase; at any moment either the old or the new one works."""
        check_passphrase(new)
        key = unwrap_key(self._key_path.read_bytes(), old)
        replace_file(self._key_path, wrap_key(key, new, self._cost))
        self._session.note("change passphrase", "vault")

    def settings(self) -> Mapping[str, str]:
        """Return the settings that travel with the vault, such as the name of the consultant."""
        return dict(self._session.database.rows("SELECT key, value FROM setting"))

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
