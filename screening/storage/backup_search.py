"""Finding backups in a folder that somebody points at, such as a stick."""

from contextlib import suppress
from pathlib import Path

from screening.storage.backups import Backup, list_backups


def find_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups that someone means who points at a folder, the newest first.

    Those in the folder; or the folder itself, when it is one; or those one folder deeper.
    """
    found = list_backups(folder)
    if found:
        return found
    itself = tuple(item for item in list_backups(folder.parent) if item.folder == folder)
    if itself:
        return itself
    deeper: list[Backup] = []
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            deeper += list_backups(path)
    return tuple(sorted(deeper, key=lambda item: item.made_at, reverse=True))
