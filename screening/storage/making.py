"""Makes a vault where there is none: all of it, or nothing."""

from contextlib import ExitStack
from pathlib import Path

from screening.clock import Clock
from screening.storage.errors import VaultExists, worded_disk_errors
from screening.storage.files import create_private, replace_file
from screening.storage.key_file import digest_of
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost
from screening.storage.keys import check_passphrase, new_key, put_recovery_key, wrap_key
from screening.storage.location import DATABASE_NAME, KEY_NAME, has_vault
from screening.storage.session import Session
from screening.storage.vault_files import open_database, remove_database_files, set_aside_keyless


def make_vault(
    folder: Path,
    passphrase: str,
    *,
    recovery_key: str | None,
    key_file: Path | None,
    clock: Clock,
    cost: KeyCost,
) -> Session:
    """Make a vault in a folder and return it open; when that fails its key is forgotten.

    Raises:
        PassphraseTooShort, VaultExists, VaultReadOnly, DiskFull, KeyFileUnreadable,
        KeyFileUnsuitable, RecoveryKeyMistyped: nothing was made.
    """
    check_passphrase(passphrase)
    if has_vault(folder):
        raise VaultExists
    key, digest = new_key(), digest_of(key_file)
    content = wrap_key(key, passphrase, cost, key_file=digest)
    if recovery_key is not None:
        content = put_recovery_key(content, key, recovery_key, cost)
    with worded_disk_errors():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        set_aside_keyless(folder)
    with ExitStack() as on_failure:
        on_failure.callback(remove_database_files, folder)
        with worded_disk_errors():
            create_private(folder / DATABASE_NAME)
        database = open_database(folder, key)
        on_failure.callback(database.close)
        ring = KeyRing(key, digest)
        on_failure.callback(ring.forget)
        session = Session(database, clock, ring)
        session.note("create vault", "vault")
        # The key file comes last: only with it there is a vault.
        with worded_disk_errors():
            replace_file(folder / KEY_NAME, content)
        on_failure.pop_all()
    return session
