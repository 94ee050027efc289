"""The log inside the vault: what was done to which record, by whom and when; never an answer.

Every line is sealed together with the line before it, see `log_chain`.
"""

import re
from collections.abc import Sequence
from dataclasses import astuple, replace
from datetime import datetime
from typing import Final

from screening.storage.columns import from_moment
from screening.storage.database import Database, Row
from screening.storage.log_chain import (
    FIRST_PREVIOUS,
    LogEntry,
    LogHead,
    is_genuine,
    seal_head,
    seal_line,
)

_ACTION: Final = re.compile(r"[a-z][a-z ]{3,49}")
_OBJECT: Final = re.compile(r"vault|[0-9a-f]{32}")
"""What an action and an object may look like: whatever goes wrong above, no name gets in."""

_COLUMNS: Final = "sequence, at, action, object, result, actor, origin, digest"


def append(
    database: Database, at: datetime, action: str, subject: str, result: str = "done"
) -> None:
    """Add a sealed line to the log, in the name of the scribe of the database.

    Args:
        database: of an open session, within a transaction.
        at: the moment.
        action: an English verb with its object, such as "open dossier".
        subject: the identifier of what it was done to, or "vault"; anything else becomes that.
        result: "done", "refused", or a number that belongs to it, such as "found 3".

    Raises:
        ValueError: nobody signs for the line, it could be stored without its seal, or the action
            is none.
    """
    if not _ACTION.fullmatch(action):
        raise ValueError("an action is a verb with its object")
    if not _OBJECT.fullmatch(subject):
        subject = "vault"
    scribe = database.scribe
    if scribe is None or not database.in_transaction:
        raise ValueError("a line of the log needs a scribe and a transaction")
    last, previous = _find_end(database, scribe.key)
    entry = LogEntry(
        last + 1, from_moment(at) or "", action, subject, result, scribe.actor, scribe.origin
    )
    entry = replace(entry, digest=seal_line(entry, previous, scribe.key))
    database.execute(
        f"INSERT INTO log ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", astuple(entry)
    )
    _save_head(database, seal_head(entry.sequence, scribe.key))


def load_all(database: Database) -> list[Row]:
    """Return all lines as (moment, action, object, result), the oldest first."""
    return database.rows("SELECT at, action, object, result FROM log ORDER BY sequence")


def load_after(database: Database, sequence: int, limit: int = -1) -> list[LogEntry]:
    """Return the lines after the one with this number, the oldest first."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM log WHERE sequence > ? ORDER BY sequence LIMIT ?",
        (sequence, limit),
    )
    return [LogEntry(*row) for row in rows]


def load_some(database: Database, sequences: Sequence[int]) -> list[LogEntry]:
    """Return the lines with these numbers, the latest first."""
    marks = ", ".join("?" * len(sequences))
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM log WHERE sequence IN ({marks}) ORDER BY sequence DESC",
        tuple(sequences),
    )
    return [LogEntry(*row) for row in rows]


def load_step(database: Database, sequence: int) -> tuple[str, str]:
    """Return the moment and the action of the line with this number; empty when it is not there."""
    row = database.row("SELECT at, action FROM log WHERE sequence = ?", (sequence,))
    return (row[0], row[1]) if row else ("", "")


def load_actions(database: Database) -> frozenset[str]:
    """Return every action that occurs in the log."""
    return frozenset(action for (action,) in database.rows("SELECT DISTINCT action FROM log"))


def find(
    database: Database,
    actions: Sequence[str] | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    result: str | None = None,
) -> list[int]:
    """Return the numbers of the lines that answer to all of this, the latest first.

    Args:
        database: where the log is.
        actions: only these.
        since: from this moment on, in UTC.
        until: before this moment, in UTC.
        result: only results that begin with this.
    """
    conditions, values = ["1"], list[object]()
    if actions is not None:
        conditions.append(f"action IN ({', '.join('?' * len(actions))})")
        values += actions
    for comparison, moment in (("at >= ?", since), ("at < ?", until)):
        if moment is not None:
            conditions.append(comparison)
            values.append(from_moment(moment))
    if result is not None:
        conditions.append("result LIKE ?")
        values.append(f"{result}%")
    where = " AND ".join(conditions)
    rows = database.rows(f"SELECT sequence FROM log WHERE {where} ORDER BY sequence DESC", values)
    return [sequence for (sequence,) in rows]


def load_head(database: Database) -> LogHead | None:
    """Return the sealed number of the last line, if it is there."""
    row = database.row("SELECT sequence, digest FROM log_head")
    return LogHead(*row) if row else None


def load_last(database: Database) -> int:
    """Return the number of the last line that is there; 0 when there is none."""
    row = database.row("SELECT max(sequence) FROM log")
    return int(row[0] or 0) if row else 0


def seal_all(database: Database, key: bytes) -> None:
    """Seal the lines of a vault from before there were seals; once, as it is brought up to date."""
    previous, last, seals = FIRST_PREVIOUS, 0, list[tuple[str, int]]()
    for entry in load_after(database, 0):
        previous, last = seal_line(entry, previous, key), entry.sequence
        seals.append((previous, last))
    database.execute_many("UPDATE log SET digest = ? WHERE sequence = ?", seals)
    _save_head(database, seal_head(last, key))


def _find_end(database: Database, key: bytes) -> tuple[int, str]:
    """Return the number that was given last, and the digest of that line.

    When lines were taken off the end, their numbers are not given again: the hole stays.
    """
    row = database.row(
        "SELECT log.sequence, log.digest, log_head.sequence, log_head.digest "
        "FROM (SELECT max(sequence) AS last FROM log) LEFT JOIN log ON log.sequence = last "
        "LEFT JOIN log_head"
    )
    last, digest, sealed, seal = row or (None, None, None, None)
    head = None if sealed is None else LogHead(sealed, seal)
    if head is not None and is_genuine(head, key) and head.sequence > (last or 0):
        return head.sequence, FIRST_PREVIOUS
    return (last or 0), (digest or FIRST_PREVIOUS)


def _save_head(database: Database, head: LogHead) -> None:
    database.execute(
        "INSERT INTO log_head VALUES (1, ?, ?) ON CONFLICT (only_row) "
        "DO UPDATE SET sequence = excluded.sequence, digest = excluded.digest",
        (head.sequence, head.digest),
    )
