"""Undo and redo of any write, by the database itself.

Temporary triggers note for every changed row the statement that would change it back. The notes live in memory only:
they go when the vault is locked, and nothing of them reaches the disk.
"""

from collections import defaultdict
from dataclasses import dataclass, replace

from screening.changes import Changes
from screening.identifiers import DossierId
from screening.storage.database import Database

KEPT_STEPS = 200
NOT_UNDONE = frozenset({"log", "delivery", "setting"})


@dataclass(frozen=True, slots=True)
class _Step:
    changes: Changes
    statements: tuple[str, ...]
    """In the order in which they must run to go back."""


class UndoHistory:
    """What can be undone and redone since the vault was opened, for each dossier by itself."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._undo: dict[DossierId | None, list[_Step]] = defaultdict(list)
        self._redo: dict[DossierId | None, list[_Step]] = defaultdict(list)
        self._install_triggers()

    def next_undo(self, dossier_id: DossierId) -> str:
        """Return the Dutch name of the step that undo would take back; empty when there is none."""
        steps = self._undo[dossier_id]
        return steps[-1].changes.step if steps else ""

    def next_redo(self, dossier_id: DossierId) -> str:
        """Return the Dutch name of the step that redo would do again; empty when there is none."""
        steps = self._redo[dossier_id]
        return steps[-1].changes.step if steps else ""

    def collect(self) -> tuple[str, ...]:
        """Return and forget what the current transaction noted; call it inside the transaction."""
        rows = self._database.rows("SELECT statement FROM undo_note ORDER BY sequence DESC")
        self._database.execute("DELETE FROM undo_note")
        return tuple(str(statement) for (statement,) in rows)

    def record(self, changes: Changes, statements: tuple[str, ...]) -> None:
        """Remember a committed step; a step without a name ends what can be undone in its dossier."""
        scope = changes.dossier_id
        self._redo.pop(scope, None)
        steps = self._undo[scope]
        if not changes.step:
            steps.clear()
        elif statements:
            last = steps[-1] if steps else None
            if last and changes.merge_key and last.changes.merge_key == changes.merge_key:
                steps[-1] = _Step(last.changes, statements + last.statements)
            else:
                steps.append(_Step(changes, statements))
            del steps[:-KEPT_STEPS]

    def undo(self, dossier_id: DossierId) -> Changes | None:
        """Take back the last step in a dossier, in one transaction; None when there is none."""
        return self._replay(self._undo[dossier_id], self._redo[dossier_id])

    def redo(self, dossier_id: DossierId) -> Changes | None:
        """Do the last undone step again, in one transaction; None when there is none."""
        return self._replay(self._redo[dossier_id], self._undo[dossier_id])

    def _replay(self, source: list[_Step], target: list[_Step]) -> Changes | None:
        if not source:
            return None
        step = source[-1]
        with self._database.transaction():
            # Rows come back in the reverse order of their going; references are whole at the end.
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            for statement in step.statements:
                self._database.execute(statement)
            inverse = self.collect()
        source.pop()
        # An undone step no longer grows when the same field is typed in again.
        changes = replace(step.changes, merge_key="")
        target.append(_Step(changes, inverse))
        return changes

    def _install_triggers(self) -> None:
        self._database.execute(
            "CREATE TEMP TABLE undo_note (sequence INTEGER PRIMARY KEY, statement TEXT NOT NULL)"
        )
        tables = self._database.rows(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        for (table,) in tables:
            if table not in NOT_UNDONE:
                self._install_triggers_on(str(table))

    def _install_triggers_on(self, table: str) -> None:
        columns = self._database.rows(f"PRAGMA main.table_info({table})")
        names = [str(column[1]) for column in columns]
        keys = [str(column[1]) for column in columns if column[5]]
        old_values = " || ', ' || ".join(f"quote(old.{name})" for name in names)
        assignments = " || ', ' || ".join(f"'{name} = ' || quote(old.{name})" for name in names)
        inverses = {
            "INSERT": f"'DELETE FROM {table} WHERE ' || {_match(keys, 'new')}",
            "DELETE": f"'INSERT INTO {table} ({', '.join(names)}) VALUES (' || {old_values} || ')'",
            "UPDATE": f"'UPDATE {table} SET ' || {assignments} || ' WHERE ' || {_match(keys, 'new')}",
        }
        for event, inverse in inverses.items():
            self._database.execute(
                f"CREATE TEMP TRIGGER undo_{table}_{event} AFTER {event} ON main.{table} BEGIN "
                f"INSERT INTO undo_note (statement) VALUES ({inverse}); END"
            )


def _match(keys: list[str], row: str) -> str:
    return " || ' AND ' || ".join(f"'{key} = ' || quote({row}.{key})" for key in keys)
