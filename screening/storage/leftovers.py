"""Copies of a vault that were never finished, because the process was killed while making them.

They are encrypted under the key of the vault, and no destruction knows of them: so they must go.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from screening.storage.asides import clear_hidden
from screening.storage.backups import default_backup_folder
from screening.storage.files import sweep_unfinished
from screening.storage.location import RESTORE_PLAN_NAME, is_being_restored
from screening.storage.restore import clear_undecided
from screening.storage.unfinished import UNFINISHED


def sweep_leftovers(vault: Path) -> None:
    """Delete the unfinished copies in a vault, beside it, and in its usual folder for backups.

    Only for who has the vault open: nobody else can be making one of them now. What a restore has
    decided on is finished before that, and is no leftover. A folder that was chosen for backups may
    be slow or away: `BackupDesk.clear_leftovers` sees to those, behind the work.
    """
    whole = vault.absolute()
    with suppress(OSError):
        if is_being_restored(whole):
            return
        clear_undecided(whole)
        clear_hidden(whole)
        sweep_unfinished(whole / RESTORE_PLAN_NAME)
        for path in default_backup_folder(whole).glob(f"{UNFINISHED}*"):
            shutil.rmtree(path, ignore_errors=True)
