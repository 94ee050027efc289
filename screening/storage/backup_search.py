"""Finding backups in a folder that somebody points at, such as a stick."""

from contextlib import suppress
from pathlib import Path

from screening.storage.asides import read_aside
from screening.storage.backups import Backup, list_backups
from screening.storage.location import KEY_NAME


def find_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups that someone means who points at a folder, the newest first.

    Those in the folder; or the folder itself, when it is one; or those one folder deeper. A vault
    that was kept aside is one too: that is how it comes back when it has another key.
    """
    found = list_backups(folder)
    if found:
        return found
    itself = tuple(item for item in list_backups(folder.parent) if item.folder == folder)
    if itself:
        return itself
    aside = read_aside(folder)
    if aside is not None and (folder / KEY_NAME).exists():
        return (Backup(folder, aside.set_aside_at, is_checked=False),)
    deeper: list[Backup] = []
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            deeper += list_backups(path)
    return tuple(sorted(deeper, key=lambda item: item.made_at, reverse=True))
