"""Which files in a folder are a vault; light, because it is asked before anything else."""

from pathlib import Path
from typing import Final

DATABASE_NAME: Final = "vault.db"
KEY_NAME: Final = "vault.keys"
BACKUP_NAME: Final = "vault.before-update.db"


def has_vault(folder: Path) -> bool:
    """Whether there is a vault in a folder: it is there as soon as its key file is.

    Raises:
        VaultReadOnly: no one may look into the folder.
    """
    try:
        return (folder / KEY_NAME).exists()
    except OSError as error:
        from screening.storage.errors import word_disk_error

        raise word_disk_error(error) from None
