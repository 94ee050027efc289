from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from screening.storage.database import Database
from screening.storage.errors import VaultReadOnly, VaultTooNew
from screening.storage.keys import new_key
from screening.storage.migrations import (
    SCHEMA_FOLDER,
    load_scripts,
    migrate,
    read_version,
    split_statements,
)
from screening.storage.proof_store import prove_tables

KEY = new_key()
FIRST = "CREATE TABLE one (a TEXT) STRICT;\nINSERT INTO one VALUES ('kept');\n"
SECOND = "-- the second\nCREATE TABLE two (\n    b TEXT\n) STRICT;\n"
BROKEN = "CREATE TABLE three (c TEXT);\nINSERT INTO nowhere VALUES (1);\n"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty encrypted database."""
    database = Database(tmp_path / "some.db", KEY)
    yield database
    database.close()


def _tables(database: Database) -> list[str]:
    rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows]


def test_all_scripts_run_in_order(database: Database, tmp_path: Path) -> None:
    """A fresh database gets every version at once, and needs no backup."""
    migrate(database, [FIRST, SECOND], tmp_path / "backup.db")
    assert _tables(database) == ["one", "two"]
    assert read_version(database) == 2
    assert not (tmp_path / "backup.db").exists()


def test_a_current_database_is_left_alone(database: Database, tmp_path: Path) -> None:
    """No script runs twice, and no backup is made."""
    migrate(database, [FIRST], tmp_path / "backup.db")
    migrate(database, [FIRST], tmp_path / "backup.db")
    assert database.rows("SELECT a FROM one") == [("kept",)]
    assert not (tmp_path / "backup.db").exists()


def test_an_older_database_is_backed_up_first(database: Database, tmp_path: Path) -> None:
    """The backup is the old version, under the same key; an older backup makes way."""
    backup = tmp_path / "backup.db"
    backup.write_bytes(b"of the update before")
    migrate(database, [FIRST], backup)
    assert backup.read_bytes() == b"of the update before"
    migrate(database, [FIRST, SECOND], backup)
    assert b"kept" not in backup.read_bytes()
    old = Database(backup, KEY)
    assert (_tables(old), read_version(old)) == (["one"], 1)
    assert old.rows("SELECT a FROM one") == [("kept",)]
    old.close()


def test_a_script_that_fails_undoes_all_of_them(database: Database, tmp_path: Path) -> None:
    """Neither a table of an earlier script, nor the version, nor a row is changed."""
    migrate(database, [FIRST], tmp_path / "backup.db")
    with pytest.raises(Exception, match="nowhere"):
        migrate(database, [FIRST, SECOND, BROKEN], tmp_path / "backup.db")
    assert _tables(database) == ["one"]
    assert read_version(database) == 1
    assert database.rows("SELECT a FROM one") == [("kept",)]


def test_a_newer_database_is_refused(database: Database, tmp_path: Path) -> None:
    """It stays as it is."""
    migrate(database, [FIRST, SECOND], tmp_path / "backup.db")
    with pytest.raises(VaultTooNew):
        migrate(database, [FIRST], tmp_path / "backup.db")
    assert read_version(database) == 2
    assert not (tmp_path / "backup.db").exists()


def test_without_a_backup_nothing_is_migrated(database: Database, tmp_path: Path) -> None:
    """When the place of the backup cannot be used, the old version stays."""
    migrate(database, [FIRST], tmp_path / "backup.db")
    (tmp_path / "backup.db").mkdir()
    with pytest.raises(VaultReadOnly):
        migrate(database, [FIRST, SECOND], tmp_path / "backup.db")
    assert read_version(database) == 1


def test_statements_are_taken_apart() -> None:
    """A semicolon within a text ends nothing, and a comment after the last one is no statement."""
    script = "INSERT INTO a VALUES ('x;\ny');\nCREATE TABLE b (\n  c TEXT\n);\n-- end\n\n"
    assert [part.strip() for part in split_statements(script)] == [
        "INSERT INTO a VALUES ('x;\ny');",
        "CREATE TABLE b (\n  c TEXT\n);",
    ]


def test_a_statement_without_an_end_is_a_mistake_of_ours() -> None:
    """It would silently be left out."""
    with pytest.raises(ValueError, match="no end"):
        list(split_statements("CREATE TABLE a (b TEXT);\nCREATE TABLE c (d TEXT)\n"))


def test_the_released_scripts_are_numbered_without_a_gap(tmp_path: Path) -> None:
    """The version of a database is the number of its last script."""
    folder = SCHEMA_FOLDER
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"{number:04d}.sql" for number in range(1, len(names) + 1)]
    assert len(load_scripts()) == len(names)
    assert load_scripts(tmp_path) == []


@pytest.mark.parametrize("version", range(1, len(load_scripts())))
def test_a_released_update_that_is_cut_off_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    """At every statement of the scripts of this app: the older vault stays, to the last row."""
    scripts = load_scripts()
    database = Database(tmp_path / "older.db", KEY)
    migrate(database, scripts[:version], tmp_path / "backup.db")
    database.execute("INSERT INTO setting VALUES ('consultant', 'Saskia')")
    before = dict(prove_tables(database))
    count = sum(len(list(split_statements(script))) for script in scripts[version:])
    execute = database.execute
    for allowed in range(count):
        left = iter(range(allowed))

        def fail_later(sql: str, values: Sequence[object] = (), left: Any = left) -> int:
            if not sql.startswith("VACUUM") and next(left, None) is None:
                raise ZeroDivisionError
            return execute(sql, values)

        with monkeypatch.context() as patch:
            patch.setattr(database, "execute", fail_later)
            with pytest.raises(ZeroDivisionError):
                migrate(database, scripts, tmp_path / "backup.db")
        assert read_version(database) == version
        assert prove_tables(database) == before
    migrate(database, scripts, tmp_path / "backup.db")
    assert read_version(database) == len(scripts)
    older = Database(tmp_path / "backup.db", KEY)
    assert (read_version(older), prove_tables(older)) == (version, before)
    older.close()
    database.close()
