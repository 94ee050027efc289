"""The encrypted database: the only place that knows SQLCipher."""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from screening.errors import ExpectedError
from screening.storage.errors import (
    DiskFull,
    DiskTrouble,
    VaultDamaged,
    VaultInUse,
    VaultReadOnly,
    WorkStopped,
)

if TYPE_CHECKING:
    from screening.storage.scribe import Scribe

Row = tuple[Any, ...]

STATEMENTS = 1_000
"""More than the app has. A full cache gives up what came last, so that the statements of every day
would be prepared again at every call once the triggers of the undo history had filled it."""

COPIED_PAGES = 64
"""In one step of a copy: a quarter of a megabyte, some milliseconds in which an answer waits."""
COPY_RETRY_SECONDS = 0.005
"""How long a copy waits while something is being written."""

STOP_EVERY = 10_000
"""Steps of the database between two looks at whether it must stop; less than a millisecond."""

PRAGMAS = (
    # One process owns the file: it is locked from the first read and has no shared-memory file.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # Temporary tables and sorting never reach the disk in the clear.
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)


class Database:
    """One open connection to an encrypted file; calls from several threads wait for each other.

    `scribe` seals the lines of its log, from the moment that a session is opened on it.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.scribe: Scribe | None = None
        self._lock = threading.RLock()
        self._path = path
        try:
            with _worded_errors():
                self._connection = _connect(path, key)
                try:
                    for pragma in PRAGMAS:
                        self._connection.execute(pragma)
                    self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                except dbapi2.Error:
                    self._connection.close()
                    raise
        except VaultDamaged as error:
            raise VaultDamaged(path.name, list_damaged_pages(path, key)) from error.__cause__

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement and return how many rows it changed."""
        with self._lock, self._worded_errors():
            return int(self._connection.execute(sql, values).rowcount)

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for every row."""
        with self._lock, self._worded_errors():
            self._connection.executemany(sql, rows)

    def execute_script(self, script: str) -> None:
        """Run several statements, each by itself; what was begun before is committed."""
        with self._lock, self._worded_errors():
            self._connection.executescript(script)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a query."""
        with self._lock, self._worded_errors():
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
            return rows

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self._lock, self._worded_errors():
            row: Row | None = self._connection.execute(sql, values).fetchone()
            return row

    @property
    def in_transaction(self) -> bool:
        """Whether what is written now is kept or lost as a whole."""
        return bool(self._connection.in_transaction)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything inside, durably, or nothing at all."""
        with self._lock:
            with self._worded_errors():
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                with self._worded_errors():
                    self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if self._connection.in_transaction:
                    with self._worded_errors():
                        self._connection.execute("ROLLBACK")
                raise

    def copy_to(self, path: Path, key: bytes, between: Callable[[], None]) -> None:
        """Copy everything under the same key into an empty file, while others read and write.

        It goes in small steps, and what is written meanwhile goes along. A damaged page goes along
        as an empty one, without a word: only `examine` tells.

        Args:
            path: the empty file.
            key: the key of this database.
            between: called after every step; raising there ends the copy.
        """

        def pause(_status: int, _remaining: int, _total: int) -> None:
            self._lock.release()
            try:
                between()
            finally:
                # Whoever is in the middle of something goes first.
                self._lock.acquire()

        with self._worded_errors(), closing(_connect(path, key)) as target:
            # The copy is thrown away when anything fails: it needs no journal of its own.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            # Written as it comes, so that the last step is no longer than the others.
            target.execute(f"PRAGMA cache_size = {COPIED_PAGES}")
            # Ours during a step: who waits for the library's own lock keeps the whole app waiting.
            with self._lock:
                self._connection.backup(
                    target, pages=COPIED_PAGES, progress=pause, sleep=COPY_RETRY_SECONDS
                )

    def examine(self, key: bytes) -> None:
        """Read every page of the file, while others read and write; VaultDamaged names the damage.

        Args:
            key: the key of this database.
        """
        if not list_damaged_pages(self._path, key):
            return
        # A page that was just being written looks damaged for a moment.
        with self._lock:
            pages = list_damaged_pages(self._path, key)
        if pages:
            raise VaultDamaged(self._path.name, pages)

    def stop_when(self, stop: Callable[[], bool]) -> None:
        """Break off every statement, with WorkStopped, as soon as `stop` says so."""
        self._connection.set_progress_handler(stop, STOP_EVERY)

    def close(self) -> None:
        """Write what is left in the journal into the file, and forget the keys."""
        self.scribe = None
        with self._lock, self._worded_errors():
            self._connection.close()

    @contextmanager
    def _worded_errors(self) -> Iterator[None]:
        """Give every expected error its sentence, and damage its place."""
        try:
            with _worded_errors():
                yield
        except VaultDamaged as error:
            raise VaultDamaged(self._path.name, _list_damage(self._connection)) from error.__cause__


def list_damaged_pages(path: Path, key: bytes) -> tuple[int, ...]:
    """Return the pages of a file that are no longer what was written under the key.

    Reads the whole file, changes nothing and takes no lock: also while the vault is open. A file
    that is no database at all has none.
    """
    with closing(_connect(path, key)) as connection:
        return _list_damage(connection)


def _connect(path: Path, key: bytes) -> dbapi2.Connection:
    connection = dbapi2.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=0.5,
        cached_statements=STATEMENTS,
    )
    # The library would otherwise print its complaints about a wrong key.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _list_damage(connection: dbapi2.Connection) -> tuple[int, ...]:
    try:
        findings = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except dbapi2.Error:
        return ()
    pages = (re.search(r"page ([0-9]+)", str(finding)) for (finding,) in findings)
    return tuple(int(page[1]) for page in pages if page)


@contextmanager
def _worded_errors() -> Iterator[None]:
    try:
        yield
    except dbapi2.IntegrityError:
        raise
    except dbapi2.DatabaseError as error:
        expected = _word_error(str(error))
        if expected is None:
            raise
        raise expected from error


def _word_error(message: str) -> ExpectedError | None:
    """Return what the message of the library means for the user; None when it is a bug of ours."""
    meanings: tuple[tuple[str, Callable[[], ExpectedError]], ...] = (
        ("disk is full", DiskFull),
        ("readonly database", VaultReadOnly),
        ("unable to open database", VaultReadOnly),
        ("is locked", VaultInUse),
        ("disk I/O error", DiskTrouble),
        ("not a database", VaultDamaged),
        ("malformed", VaultDamaged),
        ("file is encrypted", VaultDamaged),
        ("interrupted", WorkStopped),
    )
    for part, meaning in meanings:
        if part in message:
            return meaning()
    return None
