import threading
from pathlib import Path

import pytest

from screening.storage.database import Database
from screening.storage.errors import VaultInUse, VaultReadOnly
from screening.storage.keys import new_key
from screening.workspace import Workspace
from tests.support.vaults import database_of


class Interrupted(Exception):
    """Stands for any mistake in the middle of a write."""


def test_a_transaction_that_fails_leaves_nothing(workspace: Workspace) -> None:
    """Neither the rows nor the notes of undo of it stay behind."""
    database = database_of(workspace)

    def write_and_fail() -> None:
        with database.transaction():
            database.execute("INSERT INTO dossier VALUES ('1', '2026')")
            raise Interrupted

    with pytest.raises(Interrupted):
        write_and_fail()
    assert database.rows("SELECT * FROM dossier") == []
    assert database.rows("SELECT * FROM undo_note") == []


def test_a_mistake_of_ours_is_not_worded_as_the_machines(workspace: Workspace) -> None:
    """Wrong SQL is a bug and stays one."""
    with pytest.raises(Exception, match="no such table"):
        database_of(workspace).rows("SELECT * FROM nowhere")
    with pytest.raises(Exception, match="constraint"):
        database_of(workspace).execute("INSERT INTO dossier VALUES ('1', NULL)")


def test_rows_can_be_written_together_and_read_one_by_one(workspace: Workspace) -> None:
    """The small conveniences do what they say."""
    database = database_of(workspace)
    database.execute_many("INSERT INTO dossier VALUES (?, ?)", [("1", "a"), ("2", "b")])
    assert database.row("SELECT created_at FROM dossier WHERE id = '2'") == ("b",)
    assert database.row("SELECT created_at FROM dossier WHERE id = '3'") is None
    assert database.execute("DELETE FROM dossier") == 2


def test_threads_wait_for_each_other(workspace: Workspace) -> None:
    """Two threads that write at once both succeed, each in whole transactions."""
    database = database_of(workspace)
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for number in range(50):
                with database.transaction():
                    database.execute("INSERT INTO dossier VALUES (?, '')", (f"{name}{number}",))
                    database.execute("DELETE FROM undo_note")
        except BaseException as error:  # noqa: BLE001 - shown by the test
            failures.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert database.row("SELECT count(*) FROM dossier") == (150,)


def test_others_go_first_between_two_steps_of_a_copy(workspace: Workspace, tmp_path: Path) -> None:
    """A thread that waits gets its row before the next step, also when the copy is stopped."""
    database, got = database_of(workspace), list[object]()

    def read() -> None:
        thread = threading.Thread(
            target=lambda: got.append(database.row("SELECT count(*) FROM dossier")), daemon=True
        )
        thread.start()
        thread.join(timeout=10)

    def read_and_stop() -> None:
        read()
        raise Interrupted

    key = new_key()
    database.copy_to(tmp_path / "whole", key, read)
    reads = len(got)
    assert reads
    with pytest.raises(Interrupted):
        database.copy_to(tmp_path / "stopped", key, read_and_stop)
    read()
    assert got == [(0,)] * (reads + 2)


def test_the_file_is_locked_at_once(tmp_path: Path) -> None:
    """A second connection is refused even before anything was written."""
    key = new_key()
    first = Database(tmp_path / "some.db", key)
    with pytest.raises(VaultInUse):
        Database(tmp_path / "some.db", key)
    first.close()
    Database(tmp_path / "some.db", key).close()


def test_a_path_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    """A folder in the place of the file, for one."""
    with pytest.raises(VaultReadOnly):
        Database(tmp_path, new_key())


def test_every_write_is_flushed_and_deleted_content_is_overwritten(workspace: Workspace) -> None:
    """The settings on which the promises of the vault rest."""
    database = database_of(workspace)
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA synchronous") == [(2,)]
    assert database.rows("PRAGMA secure_delete") == [(1,)]
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    assert database.rows("PRAGMA locking_mode") == [("exclusive",)]
    assert database.rows("PRAGMA cipher_version")
