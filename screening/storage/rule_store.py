"""Reads and writes what an organisation did with the rules behind the signals."""

from datetime import datetime

from screening.signals.rule_book import RuleEvent, RuleEventKind
from screening.storage.columns import from_moment
from screening.storage.database import Database


def load_events(database: Database) -> tuple[RuleEvent, ...]:
    """Return everything that was done, the first thing first."""
    rows = database.rows(
        "SELECT sequence, rule_key, kind, definition, reason, happened_at FROM rule_event "
        "ORDER BY sequence"
    )
    return tuple(
        RuleEvent(
            int(sequence),
            key,
            RuleEventKind(kind),
            definition,
            reason,
            datetime.fromisoformat(happened_at),
        )
        for sequence, key, kind, definition, reason, happened_at in rows
    )


def add_event(
    database: Database,
    rule_key: str,
    kind: RuleEventKind,
    reason: str,
    happened_at: datetime,
    definition: str = "",
) -> None:
    """Add what is done now; nothing that was done is ever changed."""
    database.execute(
        "INSERT INTO rule_event (rule_key, kind, definition, reason, happened_at) "
        "VALUES (?, ?, ?, ?, ?)",
        (rule_key, kind, definition, reason, from_moment(happened_at)),
    )


def last_sequence(database: Database) -> int:
    """Return the number of the last thing that was done; 0 when nothing was."""
    row = database.row("SELECT coalesce(max(sequence), 0) FROM rule_event")
    return int(row[0]) if row else 0
