"""One thing that a user does, on a disk that has no room left; prints what came of it.

    python -m tests.support.full_disk SCENE FOLDER LIMIT

LIMIT is how large any file may become, for machines on which no small disk can be made; 0 for none.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from screening.errors import ExpectedError
from screening.storage.files import replace_file
from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, create_vault, open_vault

OTHER_PASSPHRASE: Final = "een heel ander wachtwoord"


def _fill(folder: Path, limit: int) -> None:
    """Leave no room: by the limit, or by a file that takes all there is."""
    if limit:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        return
    with (folder.parent / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(512))
        except OSError:
            return


def make(folder: Path, limit: int) -> None:
    """Make a vault."""
    _fill(folder, limit)
    create_vault(folder).lock()


def unlock(folder: Path, limit: int) -> None:
    """Open a vault; one of an older version is brought up to date."""
    _fill(folder, limit)
    open_vault(folder).lock()


def change_passphrase(folder: Path, limit: int) -> None:
    """Change the passphrase of an open vault."""
    workspace = open_vault(folder)
    _fill(folder, limit)
    workspace.keys.change_passphrase(PASSPHRASE, OTHER_PASSPHRASE)


def lock(folder: Path, limit: int) -> None:
    """Lock a vault with entries in its journal."""
    workspace = open_vault(folder, FakeClock())
    for number in range(5):
        workspace.dossiers.create(f"Dossier {number}")
    _fill(folder, limit)
    workspace.lock()


def put_file(folder: Path, limit: int) -> None:
    """Replace a file; only to see that the disk is full indeed."""
    _fill(folder, limit)
    replace_file(folder.parent / "any", bytes(100_000))


SCENES: Final[dict[str, Callable[[Path, int], None]]] = {
    scene.__name__: scene for scene in (make, unlock, change_passphrase, lock, put_file)
}


if __name__ == "__main__":
    outcome = "done"
    try:
        SCENES[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
    except (ExpectedError, OSError) as error:
        outcome = type(error).__name__
    print(outcome, flush=True)
    os._exit(0)  # as after a crash: nothing is tidied up on the full disk
