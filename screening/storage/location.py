"""Which files in a folder are a vault; light, because it is asked before anything else."""

from pathlib import Path
from typing import Final

DATABASE_NAME: Final = "vault.db"
JOURNAL_NAME: Final = f"{DATABASE_NAME}-wal"
JOURNAL_NAMES: Final = (JOURNAL_NAME, f"{DATABASE_NAME}-journal")
KEY_NAME: Final = "vault.keys"
VAULT_FILES: Final = (DATABASE_NAME, *JOURNAL_NAMES, KEY_NAME)
"""What is a vault. The journals go with their database and with no other; the key comes last."""
BACKUP_NAME: Final = "vault.before-update.db"
KEY_FILE_MARK: Final = b'"key_file": true'
RESTORE_PLAN_NAME: Final = "vault.restoring"


def lacks_key(folder: Path) -> bool:
    """Whether a folder has a database of a vault, but not the key file that opens it.

    Raises:
        VaultReadOnly: no one may look into the folder.
    """
    return _exists(folder / DATABASE_NAME) and not has_vault(folder)


def has_vault(folder: Path) -> bool:
    """Whether there is a vault in a folder: it is there as soon as its key file is.

    Raises:
        VaultReadOnly: no one may look into the folder.
    """
    return _exists(folder / KEY_NAME)


def asks_key_file(folder: Path) -> bool:
    """Whether the vault in a folder seems to ask for a key file; opening it gives the last word.

    It looks for the mark as we write it, because reading the whole file as what it is would cost
    the unlock window more than the window itself.
    """
    try:
        return KEY_FILE_MARK in (folder / KEY_NAME).read_bytes()
    except OSError:
        return False


def is_being_restored(folder: Path) -> bool:
    """Whether a backup was being put in the place of the vault when everything stopped."""
    return _exists(folder / RESTORE_PLAN_NAME)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        from screening.storage.errors import word_disk_error

        raise word_disk_error(error) from None
