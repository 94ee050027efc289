"""An open vault: one database, one clock, one way to write."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from typing import Final

from screening.changes import Changes
from screening.clock import Clock
from screening.errors import ExpectedError
from screening.identifiers import DossierId
from screening.storage import backup_store, dossier_store, log_store
from screening.storage.database import Database
from screening.storage.key_ring import KeyRing
from screening.storage.scribe import Scribe
from screening.storage.undo import UndoHistory

ONE_LINE: Final = timedelta(minutes=5)
"""Typing in one field, with nothing in between, is one line in the log for so long."""


class Session:
    """What the desks share while the vault is open."""

    def __init__(self, database: Database, clock: Clock, ring: KeyRing) -> None:
        self.database = database
        self.ring = ring
        self.clock = clock
        self.history = UndoHistory(database)
        database.scribe = Scribe(self.log_key, _read_consultant(database))
        self._last_line: tuple[str, datetime] | None = None
        self.writes = 0
        """How many changes began since the vault was opened."""

    @contextmanager
    def write(self, changes: Changes) -> Iterator[Database]:
        """Do one use case in one transaction: all of it on disk, logged and undoable, or none.

        What is refused leaves a line that says so, in a transaction of its own.
        """
        try:
            with self.database.transaction():
                yield self.database
                self._note_backup_need()
                if changes.dossier_id:
                    dossier_store.note_change(self.database, changes.dossier_id, self.now())
                line = self._log(changes.action, _object_of(changes), "done", changes.merge_key)
                statements = self.history.collect()
        except ExpectedError:
            # What would have been made has a number that means nothing.
            self.note_refused(changes.action, changes.dossier_id or changes.visit_id or "vault")
            raise
        self._last_line = line
        self.history.record(changes, statements)

    def close(self) -> None:
        """Close the vault and forget what was typed; calling it twice does no harm.

        Whatever fails on the way, the key is forgotten and the database closed.
        """
        try:
            self.forget()
        finally:
            self.database.close()

    def forget(self) -> None:
        """Forget the keys and what was typed; on any thread, and without touching the disk.

        What is being written is still sealed and stored: the database has its key from the opening,
        and gives it up only when it is closed.
        """
        try:
            self.history.clear()
        finally:
            self.ring.forget()

    def note(self, action: str, subject: str, result: str = "done") -> None:
        """Log something that is not a change, such as opening a dossier."""
        with self.database.transaction():
            line = self._log(action, subject, result, "")
        self._last_line = line

    def note_refused(self, action: str, subject: str) -> None:
        """Log that something was tried and refused; trying again at once adds no line.

        Says nothing when the log cannot be written either: the refusal itself is what the user
        must see.
        """
        with suppress(ExpectedError), self.database.transaction():
            line = self._log(action, subject, "refused", f"refused:{action}:{subject}")
            self._last_line = line

    @property
    def is_open(self) -> bool:
        """Whether the vault has not been closed yet."""
        return self.database.scribe is not None

    @property
    def log_key(self) -> bytes:
        """The key that the lines of the log are sealed with."""
        return self.ring.derive("log")

    def work_as(self, consultant: str) -> None:
        """Sign what is logged from now on with this name."""
        if self.database.scribe is not None:
            self.database.scribe.work_as(consultant)

    def undo(self, dossier_id: DossierId) -> Changes | None:
        """Take back the last step in a dossier; None when there is none."""
        return self.history.undo(dossier_id, lambda changes: self._log_again("undo", changes))

    def redo(self, dossier_id: DossierId) -> Changes | None:
        """Do the last undone step in a dossier again; None when there is none."""
        return self.history.redo(dossier_id, lambda changes: self._log_again("redo", changes))

    def now(self) -> datetime:
        """Return the moment now."""
        return self.clock.now()

    def _note_backup_need(self) -> None:
        self.writes += 1
        backup_store.note_need(self.database)

    def _log_again(self, verb: str, changes: Changes) -> None:
        self._note_backup_need()
        if changes.dossier_id:
            dossier_store.note_change(self.database, changes.dossier_id, self.now())
        log_store.append(self.database, self.now(), f"{verb} {changes.action}", _object_of(changes))
        self._last_line = None

    def _log(
        self, action: str, subject: str, result: str, merge_key: str
    ) -> tuple[str, datetime] | None:
        """Add a line, unless the last one says it already; return which line is the last then."""
        if not action:
            return self._last_line
        now, last = self.now(), self._last_line
        if last and merge_key and last[0] == merge_key and now - last[1] < ONE_LINE:
            return last
        log_store.append(self.database, now, action, subject, result)
        return merge_key, now


def _object_of(changes: Changes) -> str:
    return changes.created or changes.visit_id or changes.dossier_id or "vault"


def _read_consultant(database: Database) -> str:
    row = database.row("SELECT value FROM setting WHERE key = 'consultant'")
    return str(row[0]) if row else ""
