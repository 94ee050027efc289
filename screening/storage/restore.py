"""Putting a backup in the place of the vault; whatever stood there stays, in a folder beside it.

Nothing is changed before the backup is beside the vault and proven whole. Then a plan is written:
one small file that says what goes where. With the plan on the disk the exchange is as good as done:
cut off at any step, it is finished before the vault is next looked at.
"""

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from screening.storage.asides import keep_aside
from screening.storage.backup_errors import BackupDamaged, BackupMissing
from screening.storage.database import Database, list_damaged_pages
from screening.storage.errors import (
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
    worded_disk_errors,
)
from screening.storage.files import copy_private, replace_file, sync_folder
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.key_errors import WrongRecoveryKey
from screening.storage.key_file import digest_of
from screening.storage.key_slots import KeyCost
from screening.storage.keys import (
    check_passphrase,
    new_key,
    put_passphrase,
    unwrap_by_recovery_key,
    unwrap_key,
)
from screening.storage.location import (
    DATABASE_NAME,
    JOURNAL_NAME,
    JOURNAL_NAMES,
    KEY_NAME,
    RESTORE_PLAN_NAME,
    VAULT_FILES,
    is_being_restored,
)
from screening.storage.migrations import load_scripts, read_version
from screening.storage.pace import Pace
from screening.storage.wrong_tries import note_wrong_try

_STAGE: Final = ".vault-incoming"


# No generated repr: it holds a key.
@dataclass(frozen=True, slots=True, repr=False)
class Recovery:
    """A recovery key, and what a guess of the passphrase that is set with it costs."""

    recovery_key: str
    cost: KeyCost = field(default_factory=KeyCost)

    def open(self, content: bytes, new_passphrase: str) -> tuple[bytes, bytes]:
        """Return the key from the content of `vault.keys`, and that content with the passphrase."""
        check_passphrase(new_passphrase)
        key = unwrap_by_recovery_key(content, self.recovery_key)
        return key, put_passphrase(content, key, new_passphrase, self.cost)


def restore_backup(
    vault: Path,
    backup: Path,
    passphrase: str,
    at: datetime,
    *,
    key_file: Path | None = None,
    recovery: Recovery | None = None,
    prepare: Callable[[Path, bytes], None] = lambda _path, _key: None,
) -> Path | None:
    """Put a backup in the place of a vault; return the folder in which the vault is kept aside.

    Args:
        vault: the folder of the vault; it may be damaged, empty or not there.
        backup: the folder of the backup.
        passphrase: that of the backup; with a recovery key the one it gets, and a key file opens
            it no longer.
        at: the moment, for the name of the folder.
        key_file: the file that must be there too, when one takes part in that backup.
        recovery: what opens the backup when its passphrase is lost.
        prepare: gets the database that is about to be put in place, and its key.

    Raises:
        WrongPassphrase, KeyFileNeeded, KeyFileUnreadable, KeyFileUnsuitable, RecoveryKeyMistyped,
            WrongRecoveryKey, NoRecoveryKey, PassphraseTooShort, BackupDamaged, BackupMissing,
            VaultTooNew, VaultInUse, DiskFull, VaultReadOnly: the vault stands as it did.
    """
    try:
        content = (backup / KEY_NAME).read_bytes()
    except OSError:
        raise BackupMissing from None
    try:
        if recovery is None:
            key, slots = unwrap_key(content, passphrase, key_file=digest_of(key_file)), content
        else:
            key, slots = recovery.open(content, passphrase)
    except VaultDamaged as error:
        raise BackupDamaged from error
    except (WrongPassphrase, WrongRecoveryKey):
        note_wrong_try(vault)
        raise
    stage = stage_vault(backup, vault)
    try:
        check_whole(stage / DATABASE_NAME, key)
        prepare(stage / DATABASE_NAME, key)
        if slots != content:
            with worded_disk_errors():
                replace_file(stage / KEY_NAME, slots)
        return put_in_place(vault, at)
    except BaseException:
        clear_undecided(vault)
        raise


def put_back(vault: Path, aside: Path, at: datetime) -> Path | None:
    """Put a vault that was kept aside back in its place, as it was; raises as `restore_backup`."""
    if not (aside / KEY_NAME).exists():
        raise BackupMissing
    stage_vault(aside, vault)
    try:
        return put_in_place(vault, at)
    except BaseException:
        clear_undecided(vault)
        raise


def stage_vault(source: Path, vault: Path, pace: Pace | None = None) -> Path:
    """Copy a vault to where it waits to be put in place, inside the folder of the other one."""
    finish_restore(vault)
    stage = vault / _STAGE
    with worded_disk_errors():
        vault.mkdir(mode=0o700, parents=True, exist_ok=True)
        if stage.exists():
            shutil.rmtree(stage)
        stage.mkdir(mode=0o700)
        try:
            for name in VAULT_FILES:
                if (source / name).exists():
                    copy_private(source / name, stage / name, pace or Pace())
            sync_folder(stage)
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
    return stage


def check_whole(path: Path, key: bytes) -> None:
    """Read all of a database file and do nothing when it is whole.

    Raises:
        BackupDamaged: a page is no longer what was written, or the pages do not fit together, or
            opening it would drop finished entries from its journal.
        VaultTooNew: a later version of the app made it.
    """
    if inspect_journal(path.with_name(JOURNAL_NAME)) is JournalState.DAMAGED:
        raise BackupDamaged
    try:
        database = Database(path, key)
        try:
            is_whole = database.rows("PRAGMA integrity_check(1)") == [("ok",)]
            version = read_version(database)
        finally:
            database.close()
    except VaultDamaged as error:
        raise BackupDamaged from error
    if not (is_whole and version) or list_damaged_pages(path, key):
        raise BackupDamaged
    if version > len(load_scripts()):
        raise VaultTooNew


def put_in_place(vault: Path, at: datetime) -> Path | None:
    """Exchange the vault for the one that waits; return where the first is kept, if there was one.

    Raises:
        VaultInUse, DiskFull, DiskTrouble, VaultReadOnly: the vault stands as it did.
    """
    with worded_disk_errors():
        hidden, aside = keep_aside(vault, at)
        try:
            # After the keeping: without links, looking merges a journal.
            _refuse_in_use(vault / DATABASE_NAME)
        except BaseException:
            if hidden is not None:
                shutil.rmtree(hidden, ignore_errors=True)
            raise
        plan = {"hidden": hidden.name if hidden else "", "aside": aside.name if aside else ""}
        replace_file(vault / RESTORE_PLAN_NAME, json.dumps(plan).encode())
    finish_restore(vault)
    return aside


def finish_restore(vault: Path) -> None:
    """Finish an exchange that has been decided; does nothing when there is none.

    Every step may already have been done.
    """
    with worded_disk_errors():
        if not is_being_restored(vault):
            return
        plan: dict[str, Any] = json.loads((vault / RESTORE_PLAN_NAME).read_bytes())
        stage = vault / _STAGE
        if (stage / DATABASE_NAME).exists():
            # The journals here are still those of the old database.
            for name in JOURNAL_NAMES:
                (vault / name).unlink(missing_ok=True)
        for name in VAULT_FILES:
            if (stage / name).exists():
                (stage / name).replace(vault / name)
        sync_folder(vault)
        _name_aside(vault.absolute().parent, plan["hidden"], plan["aside"])
        (vault / RESTORE_PLAN_NAME).unlink()
        sync_folder(vault)
        shutil.rmtree(stage, ignore_errors=True)


def clear_undecided(vault: Path) -> None:
    """Take away what waits, unless it has been decided that it comes in place."""
    if (vault / _STAGE).exists() and not is_being_restored(vault):
        shutil.rmtree(vault / _STAGE, ignore_errors=True)


def _name_aside(parent: Path, hidden: str, aside: str) -> None:
    if hidden and (parent / hidden).exists():
        (parent / hidden).rename(parent / aside)
        sync_folder(parent)


def _refuse_in_use(path: Path) -> None:
    """Refuse a database that another window has open; with a key that fits nothing.

    By another name, where the disk knows links: the library would merge a journal that it finds,
    and what is kept aside is the very same file.
    """
    if not path.is_file():
        return
    probe = path.parent / _STAGE / f"probe-{path.name}"
    try:
        os.link(path, probe)
    except OSError:
        probe = path
    try:
        with suppress(VaultDamaged):
            Database(probe, new_key()).close()
    finally:
        if probe is not path:
            probe.unlink()
