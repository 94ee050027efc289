"""Vaults that made way for another one: kept whole beside it, for a while."""

import os
import re
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from glob import escape
from pathlib import Path
from typing import Final

from screening.storage.files import copy_private, sync_folder
from screening.storage.location import BACKUP_NAME, VAULT_FILES

KEPT: Final = timedelta(days=30)
"""How long a vault stays aside. The law gives three months to destroy what somebody asked for, so
one that cannot be opened for that is gone in time."""

_FILES: Final = (*VAULT_FILES, BACKUP_NAME)
_NAME: Final = re.compile(r"(.*)-opzij-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4})(-[0-9]+)?")
_MOMENT: Final = "%Y-%m-%d-%H%M"


@dataclass(frozen=True, slots=True)
class Aside:
    """A vault that made way for another one, whole as it was, and when."""

    folder: Path
    set_aside_at: datetime


def list_asides(vault: Path) -> tuple[Aside, ...]:
    """Return the vaults that once stood in this folder, the latest first."""
    whole = vault.absolute()
    found = []
    with suppress(OSError):
        for path in whole.parent.iterdir():
            match, aside = _NAME.fullmatch(path.name), read_aside(path)
            if match and match[1] == whole.name and aside:
                found.append(aside)
    return tuple(sorted(found, key=lambda aside: (aside.set_aside_at, aside.folder.name))[::-1])


def read_aside(folder: Path) -> Aside | None:
    """Return the vault that was kept aside in a folder; None when it is called otherwise."""
    match = _NAME.fullmatch(folder.name)
    with suppress(ValueError):
        return Aside(folder, datetime.strptime(match[2], _MOMENT).astimezone()) if match else None
    return None


def thin_asides(vault: Path, now: datetime) -> int:
    """Delete the vaults that have been aside long enough; return how many.

    A folder that holds anything else as well is left alone: it is not only ours.
    """
    removed = 0
    for aside in list_asides(vault):
        with suppress(OSError):
            names = {path.name for path in aside.folder.iterdir()}
            if now - aside.set_aside_at > KEPT and names <= set(_FILES):
                # Cut off half-way it is no vault any more, but something left over.
                away = _hide(vault)
                aside.folder.rename(away)
                shutil.rmtree(away)
                removed += 1
    return removed


def clear_hidden(vault: Path) -> None:
    """Delete what the keeping or deleting of a vault left behind when it was cut off.

    Only for who knows that no other vault is being put in place at the moment.
    """
    parent, own = vault.absolute().parent, vault.absolute().name
    with suppress(OSError):
        for left in parent.glob(f".{escape(own)}-opzij-*"):
            shutil.rmtree(left)


def keep_aside(vault: Path, at: datetime) -> tuple[Path | None, Path | None]:
    """Keep every file of a vault in a hidden folder beside it; return that folder and its name.

    A hard link where the disk knows them: it costs no room and reads nothing of a damaged disk.
    """
    names = [name for name in _FILES if (vault / name).exists()]
    if not names:
        return None, None
    clear_hidden(vault)
    hidden = _hide(vault)
    hidden.mkdir(mode=0o700)
    for name in names:
        try:
            os.link(vault / name, hidden / name)
        except OSError:
            copy_private(vault / name, hidden / name)
    sync_folder(hidden)
    whole = vault.absolute()
    return hidden, _choose_name(
        whole.with_name(f"{whole.name}-opzij-{at.astimezone().strftime(_MOMENT)}")
    )


def _hide(vault: Path) -> Path:
    whole = vault.absolute()
    return whole.with_name(f".{whole.name}-opzij-{secrets.token_hex(4)}")


def _choose_name(wanted: Path) -> Path:
    """Return a path where nothing is yet."""
    path, number = wanted, 1
    while path.exists():
        number += 1
        path = wanted.with_name(f"{wanted.name}-{number}")
    return path
