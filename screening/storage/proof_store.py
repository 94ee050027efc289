"""What is in a database, table by table, in a form that can be compared."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from screening.storage.database import Database

CHUNK: Final = 1_000
"""Rows read at once: some milliseconds in which others wait."""


@dataclass(frozen=True, slots=True)
class TableProof:
    """How many rows a table has, and a digest over all values of all of them."""

    rows: int
    digest: str


def prove_tables(
    database: Database, between: Callable[[], None] = lambda: None
) -> Mapping[str, TableProof]:
    """Return the proof of every table, read in small parts.

    Args:
        database: what is read; nothing may be written to it meanwhile.
        between: called after every part; raising there ends the reading.
    """
    tables = database.rows(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    )
    return {str(name): _prove_table(database, str(name), between) for (name,) in tables}


def _prove_table(database: Database, table: str, between: Callable[[], None]) -> TableProof:
    columns = [row[1] for row in database.rows(f"PRAGMA main.table_info({table})")]
    # The database puts the rows together: a million of them as Python objects would take long.
    line = " || ',' || ".join(f"quote({column})" for column in columns)
    part = (
        "SELECT group_concat(line, char(10)), count(*), max(place) FROM ("
        f"SELECT rowid AS place, {line} AS line FROM main.{table} "
        "WHERE rowid > ? ORDER BY rowid LIMIT ?)"
    )
    digest, total, place = hashlib.sha256(), 0, -(2**63)
    while True:
        ((text, count, last),) = database.rows(part, (place, CHUNK))
        if not count:
            return TableProof(total, digest.hexdigest())
        digest.update(f"{text}\n".encode())
        total, place = total + int(count), int(last)
        between()
