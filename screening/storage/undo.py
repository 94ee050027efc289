"""Undo and redo of any write, by the database itself.

Temporary triggers note for every changed row the statement that would change it back. The notes
live in memory only: they go when the vault is locked, and nothing of them reaches the disk.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from screening.changes import Changes
from screening.identifiers import DossierId
from screening.storage.database import Database

KEPT_STEPS = 200
NOT_UNDONE = frozenset(
    {
        "log",
        "log_head",
        "export",
        "setting",
        "draft",
        "destruction",
        "destruction_request",
        "dossier_change",
        "instrument",
        "offer",
        "rule_event",
        "proposal_version",
        "proposal_line",
        "proposal_response",
    }
)
END_UNDO = frozenset({"measurement", "answer", "former_answer"})
"""Tables of which a row comes and changes only in steps that end what can be undone.

Their going is still noted, because an undoable step may take them along. An answer is twice as
quickly on disk without notes.
"""


@dataclass(frozen=True, slots=True, repr=False)
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
        if rows:  # Writing to the temporary table costs, also when there is nothing to delete.
            self._database.execute("DELETE FROM undo_note")
        return tuple(str(statement) for (statement,) in rows)

    def record(self, changes: Changes, statements: tuple[str, ...]) -> None:
        """Remember a committed step; one without a name ends what can be undone in its dossier."""
        scope = changes.dossier_id
        steps = self._undo[scope]
        if not changes.step:
            steps.clear()
            self._redo[scope].clear()
        elif statements:
            self._redo[scope].clear()
            last = steps[-1] if steps else None
            if last and changes.merge_key and last.changes.merge_key == changes.merge_key:
                steps[-1] = _Step(last.changes, statements + last.statements)
            else:
                steps.append(_Step(changes, statements))
            del steps[:-KEPT_STEPS]

    def undo(self, dossier_id: DossierId, log: Callable[[Changes], None]) -> Changes | None:
        """Take back the last step in a dossier; None when there is none.

        Args:
            dossier_id: the dossier.
            log: notes in the same transaction what was taken back.
        """
        return self._replay(self._undo[dossier_id], self._redo[dossier_id], log)

    def redo(self, dossier_id: DossierId, log: Callable[[Changes], None]) -> Changes | None:
        """Do the last undone step again; None when there is none. Args as for `undo`."""
        return self._replay(self._redo[dossier_id], self._undo[dossier_id], log)

    def clear(self) -> None:
        """Forget all steps: they hold what people typed."""
        self._undo.clear()
        self._redo.clear()

    def _replay(
        self, source: list[_Step], target: list[_Step], log: Callable[[Changes], None]
    ) -> Changes | None:
        if not source:
            return None
        step = source[-1]
        with self._database.transaction():
            # In the reverse order of their going: whoever is referred to comes back first.
            for statement in step.statements:
                self._database.execute(statement)
            inverse = self.collect()
            log(step.changes)
        source.pop()
        # An undone step no longer grows when the same field is typed in again.
        changes = replace(step.changes, merge_key="")
        target.append(_Step(changes, inverse))
        return changes

    def _install_triggers(self) -> None:
        columns = self._database.rows(
            "SELECT t.name, c.name, c.pk"
            " FROM main.sqlite_master AS t, pragma_table_info(t.name) AS c"
            " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"
        )
        self._database.execute_script(_write_triggers(tuple(columns)))


@lru_cache(maxsize=1)
def _write_triggers(columns: tuple[tuple[str, str, int], ...]) -> str:
    """Return the statements for all tables; one script is read far quicker than eighty calls.

    Args:
        columns: table, column, and its place in the key or nought.
    """
    tables: dict[str, dict[str, int]] = defaultdict(dict)
    for table, column, place in columns:
        tables[table][column] = place
    return "".join(
        (
            "CREATE TEMP TABLE undo_note (sequence INTEGER PRIMARY KEY, statement TEXT NOT NULL);",
            *(
                trigger
                for table, places in tables.items()
                if table not in NOT_UNDONE
                for trigger in _write_triggers_on(table, places)
            ),
        )
    )


def _write_triggers_on(table: str, places: Mapping[str, int]) -> Iterator[str]:
    names, keys = [*places], [name for name, place in places.items() if place]
    values = " || ', ' || ".join(f"quote(old.{name})" for name in names)
    # Only what the step changed: another column may have changed since, without a step.
    assignments = " || ".join(
        f"CASE WHEN old.{name} IS NOT new.{name} "
        f"THEN ', {name} = ' || quote(old.{name}) ELSE '' END"
        for name in names
    )
    differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name in names)
    where = f"' WHERE ' || {_match(keys, 'new')}"
    inverses = {
        "INSERT": ("", f"'DELETE FROM {table}' || {where}"),
        "DELETE": ("", f"'INSERT INTO {table} ({', '.join(names)}) VALUES (' || {values} || ')'"),
        "UPDATE": (
            f"WHEN {differs} ",
            f"'UPDATE {table} SET ' || substr({assignments}, 3) || {where}",
        ),
    }
    for event in ("DELETE",) if table in END_UNDO else inverses:
        when, inverse = inverses[event]
        yield (
            f"CREATE TEMP TRIGGER undo_{table}_{event} AFTER {event} ON main.{table} {when}"
            f"BEGIN INSERT INTO undo_note (statement) VALUES ({inverse}); END;"
        )


def _match(keys: list[str], row: str) -> str:
    return " || ' AND ' || ".join(f"'{key} = ' || quote({row}.{key})" for key in keys)
