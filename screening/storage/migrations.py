"""Brings a database to the version of this app: one SQL file per version, all of them or none."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from screening.storage.database import Database
from screening.storage.errors import VaultTooNew, worded_disk_errors
from screening.storage.files import create_private

SCHEMA_FOLDER = Path(__file__).parent / "schema"


def load_scripts(folder: Path = SCHEMA_FOLDER) -> list[str]:
    """Return the SQL of every version, the first one first."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.sql"))]


def migrate(
    database: Database,
    scripts: Sequence[str],
    backup: Path,
    steps: Mapping[int, Callable[[Database], None]] | None = None,
) -> None:
    """Bring the database to the version that equals the number of scripts.

    A database that holds data is first copied, encrypted under the same key, to the path `backup`.

    Args:
        database: an open database of this or an older version.
        scripts: the SQL of every version.
        backup: where the copy goes.
        steps: what SQL cannot do, by version; runs right after the SQL of that version.

    Raises:
        VaultTooNew: the database is of a later version; nothing was touched.
    """
    version = read_version(database)
    if version > len(scripts):
        raise VaultTooNew
    if version == len(scripts):
        return
    if version:
        with worded_disk_errors():
            backup.unlink(missing_ok=True)
            create_private(backup)
        database.execute("VACUUM INTO ?", (str(backup),))
    with database.transaction():
        for number, script in enumerate(scripts[version:], start=version + 1):
            for statement in split_statements(script):
                database.execute(statement)
            if steps and number in steps:
                steps[number](database)
        database.execute(f"PRAGMA user_version = {len(scripts)}")


def read_version(database: Database) -> int:
    """Return the version of a database; 0 when nothing was ever made in it."""
    ((version,),) = database.rows("PRAGMA user_version")
    return int(version)


def split_statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; run one by one they stay inside one transaction.

    Raises:
        ValueError: the last statement has no end, and would be left out.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in statement.splitlines()):
        raise ValueError("the last statement of a script has no end")
