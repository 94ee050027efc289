"""A vault as large as years of work make it, grown from the households of the demo."""

from datetime import date
from pathlib import Path

from screening.demo.clock import StoryClock
from screening.demo.vault import fill_vault
from screening.workspace import Workspace
from tests.support.vaults import CHEAP, PASSPHRASE, database_of, open_vault

NOT_GROWN = frozenset({"setting", "log", "log_head", "draft"})


def create_large_vault(folder: Path, times: int) -> None:
    """Make a locked vault that holds the demo so many times over; each has four visits.

    The rows are copied by the database itself: through the desks it would take an hour.
    """
    clock = StoryClock(date(2026, 11, 1))
    workspace = Workspace.create(folder, PASSPHRASE, clock=clock, cost=CHEAP)
    fill_vault(workspace, clock)
    # The notes for undo go with this session.
    workspace.lock()
    workspace = open_vault(folder)
    database = database_of(workspace)
    for (name,) in database.rows("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'"):
        database.execute(f"DROP TRIGGER temp.{name}")
    database.execute("PRAGMA foreign_keys = OFF")
    numbers = "WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ?)"
    with database.transaction():
        for (table,) in database.rows(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ):
            if table not in NOT_GROWN:
                columns = ", ".join(
                    _renumber(row[1], row[2])
                    for row in database.rows(f"PRAGMA table_info({table})")
                )
                database.execute(
                    f"INSERT INTO main.{table} {numbers} "  # noqa: S608
                    f"SELECT {columns} FROM n, (SELECT * FROM main.{table}) AS old",
                    (times - 1,),
                )
    workspace.lock()


def _renumber(column: str, kind: str) -> str:
    """Return the expression for a column of a copy: identifiers get the number of the copy."""
    if kind != "TEXT":
        return f"old.{column}"
    is_identifier = f"length(old.{column}) = 32 AND old.{column} NOT GLOB '*[^0-9a-f]*'"
    number = f"substr(old.{column}, 1, 26) || printf('%06x', n.k)"
    return f"CASE WHEN {is_identifier} THEN {number} ELSE old.{column} END"
