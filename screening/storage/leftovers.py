"""Copies of a vault that were never finished, because the process was killed while making them.

They are encrypted under the key of the vault, and no destruction knows of them: so they must go.
"""

import shutil
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import Final

from screening.storage.backups import UNFINISHED, default_backup_folder
from screening.storage.location import is_being_restored

_INCOMING: Final = ".vault-incoming"
"""Where a backup waits that is to be put in place; see `restore`."""


def sweep_leftovers(vault: Path) -> None:
    """Delete the unfinished copies in a vault, beside it, and in its usual folder for backups.

    Only for who has the vault open: nobody else can be making one of them now. What a restore has
    decided on is finished before that, and is no leftover.
    """
    whole = vault.absolute()
    with suppress(OSError):
        if is_being_restored(whole):
            return
        found = [whole / _INCOMING, *whole.parent.glob(f".{escape(whole.name)}-opzij-*")]
        found += default_backup_folder(whole).glob(f"{UNFINISHED}*")
        for path in found:
            shutil.rmtree(path, ignore_errors=True)
