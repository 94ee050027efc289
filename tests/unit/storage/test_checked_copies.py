"""What is checked of a copy of the vault before it counts, each check by what only it finds."""

from pathlib import Path
from typing import Any

import pytest

from screening.storage.backup_errors import BackupDamaged, BackupFailed
from screening.storage.backups import list_backups
from screening.storage.database import Database, list_damaged_pages
from screening.storage.location import DATABASE_NAME
from screening.storage.restore import check_whole
from screening.workspace import Workspace
from tests.support.vaults import database_of
from tests.unit.storage.backup_steps import make_backup_of, ring_of, spoil

PAGE = 4096


def test_a_copy_whose_pages_do_not_fit_together_is_no_backup(
    workspace: Workspace, usual: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each page may be as it was written, and a table may still miss rows."""
    read = Database.rows

    def find_something(database: Database, sql: str, values: Any = ()) -> list[Any]:
        found = read(database, sql, values)
        return [("row 3 missing from index",)] if "quick_check" in sql else found

    monkeypatch.setattr(Database, "rows", find_something)
    with pytest.raises(BackupFailed):
        workspace.backups.make()
    assert list_backups(usual) == ()
    assert list(usual.iterdir()) == []


def test_a_backup_that_rotted_is_not_brought_to_the_stick(
    workspace: Workspace, tmp_path: Path
) -> None:
    """The stick would have a second bad copy where it should have a good one."""
    spoil(make_backup_of(workspace) / DATABASE_NAME)
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.backups.choose_folder(stick)
    database_of(workspace).execute("DELETE FROM setting WHERE key = 'backup needed'")
    upkeep = workspace.backups.keep_up()
    assert isinstance(upkeep.problem, BackupDamaged)
    assert list(stick.iterdir()) == []


def test_a_damaged_page_that_nothing_refers_to_is_found(workspace: Workspace) -> None:
    """SQLite itself reads no page that is free; here every page counts."""
    database = database_of(workspace)
    database.execute("CREATE TABLE big (text TEXT)")
    database.execute("INSERT INTO big VALUES (?)", ("x" * 40 * PAGE,))
    database.execute("DROP TABLE big")
    ((free,),) = database.rows("PRAGMA freelist_count")
    assert free > 30
    path, key = make_backup_of(workspace) / DATABASE_NAME, ring_of(workspace).key
    check_whole(path, key)
    content = bytearray(path.read_bytes())
    content[-PAGE // 2] ^= 1
    path.write_bytes(content)
    assert list_damaged_pages(path, key) == (len(content) // PAGE,)
    copy = Database(path, key)
    assert copy.rows("PRAGMA integrity_check(1)") == [("ok",)]
    copy.close()
    with pytest.raises(BackupDamaged):
        check_whole(path, key)
