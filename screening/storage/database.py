"""The encrypted database: the only place that knows SQLCipher."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
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
)

if TYPE_CHECKING:
    from screening.storage.scribe import Scribe

Row = tuple[Any, ...]

STATEMENTS = 1_000
"""More than the app has. A full cache gives up what came last, so that the statements of every day
would be prepared again at every call once the triggers of the undo history had filled it."""

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
        with _worded_errors():
            self._connection = dbapi2.connect(
                str(path),
                isolation_level=None,
                check_same_thread=False,
                timeout=0.5,
                cached_statements=STATEMENTS,
            )
            try:
                # The library would otherwise print its complaints about a wrong key.
                self._connection.execute("PRAGMA cipher_log_level = NONE")
                self._connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
                for pragma in PRAGMAS:
                    self._connection.execute(pragma)
                self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except dbapi2.Error:
                self._connection.close()
                raise

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement and return how many rows it changed."""
        with self._lock, _worded_errors():
            return int(self._connection.execute(sql, values).rowcount)

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for every row."""
        with self._lock, _worded_errors():
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a query."""
        with self._lock, _worded_errors():
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
            return rows

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self._lock, _worded_errors():
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
            with _worded_errors():
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                with _worded_errors():
                    self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if self._connection.in_transaction:
                    with _worded_errors():
                        self._connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Write what is left in the journal into the file, and forget the keys."""
        self.scribe = None
        with self._lock, _worded_errors():
            self._connection.close()


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
    )
    for part, meaning in meanings:
        if part in message:
            return meaning()
    return None
