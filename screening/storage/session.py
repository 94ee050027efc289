"""An open vault: one database, one clock, one way to write."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from screening.changes import Changes
from screening.clock import Clock
from screening.identifiers import DossierId
from screening.storage import backup_store, dossier_store, log_store
from screening.storage.database import Database
from screening.storage.key_ring import KeyRing
from screening.storage.undo import UndoHistory


class Session:
    """What the desks share while the vault is open."""

    def __init__(self, database: Database, clock: Clock, ring: KeyRing) -> None:
        self.database = database
        self.ring = ring
        self.clock = clock
        self.history = UndoHistory(database)
        self.writes = 0
        """How many changes began since the vault was opened."""

    @contextmanager
    def write(self, changes: Changes) -> Iterator[Database]:
        """Do one use case in one transaction: all of it on disk, logged and undoable, or none."""
        with self.database.transaction():
            yield self.database
            self._note_backup_need()
            if changes.dossier_id:
                dossier_store.note_change(self.database, changes.dossier_id, self.now())
            if changes.action:
                log_store.append(self.database, self.now(), changes.action, _object_of(changes))
            statements = self.history.collect()
        self.history.record(changes, statements)

    def close(self) -> None:
        """Close the vault and forget what was typed; calling it twice does no harm."""
        self.history.clear()
        self.ring.forget()
        self.database.close()

    def note(self, action: str, subject: str) -> None:
        """Log something that is not a change, such as opening a dossier."""
        with self.database.transaction():
            log_store.append(self.database, self.now(), action, subject)

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


def _object_of(changes: Changes) -> str:
    return changes.created or changes.visit_id or changes.dossier_id or "vault"
