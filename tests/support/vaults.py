"""Vaults for tests: quick to open, and readable table by table."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from screening.storage.database import Database
from screening.storage.key_slots import KeyCost
from screening.storage.undo import NOT_UNDONE
from screening.workspace import Workspace
from tests.support.clock import FakeClock

PASSPHRASE: Final = "vier gewone losse woorden"

LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)

CHEAP: Final = KeyCost(memory_kib=64, passes=1, lanes=1)
"""A thousandth of the real cost: these vaults hold nothing worth guessing."""


def create_vault(folder: Path, clock: FakeClock | None = None) -> Workspace:
    """Return a new open vault."""
    return Workspace.create(folder, PASSPHRASE, clock=clock or FakeClock(), cost=CHEAP)


def open_vault(folder: Path, clock: FakeClock | None = None) -> Workspace:
    """Return the vault of `create_vault`, opened again."""
    return Workspace.open(folder, PASSPHRASE, clock=clock or FakeClock(), cost=CHEAP)


def database_of(workspace: Workspace) -> Database:
    """Return the database below the desks."""
    return workspace._session.database


def dump(workspace: Workspace) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables that undo concerns."""
    database = database_of(workspace)
    tables = database.rows(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {
        name: sorted(database.rows(f"SELECT * FROM main.{name}"), key=repr)  # noqa: S608
        for (name,) in tables
        if name not in NOT_UNDONE
    }


def dump_visit(workspace: Workspace, visit_id: str) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return all rows of one visit, the visit itself included."""
    database = database_of(workspace)
    mine: dict[str, list[tuple[Any, ...]]] = {}
    for table in dump(workspace):
        columns = [row[1] for row in database.rows(f"PRAGMA main.table_info({table})")]
        column = "id" if table == "visit" else "visit_id"
        if column in columns and (table == "visit" or "visit_id" in columns):
            statement = f"SELECT * FROM main.{table} WHERE {column} = ?"  # noqa: S608
            mine[table] = sorted(database.rows(statement, (visit_id,)), key=repr)
    mine["answer"] = sorted(
        database.rows(
            "SELECT a.* FROM answer a JOIN measurement m ON m.id = a.measurement_id "
            "WHERE m.visit_id = ?",
            (visit_id,),
        )
    )
    return mine
