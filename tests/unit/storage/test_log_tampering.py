import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.storage import log_store
from screening.storage.errors import DiskFull
from screening.storage.log_chain import Break, BreakKind, verify
from screening.storage.log_desk import FOUND, MOST_NOTED, PIECE
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.freeze_vault import FROZEN
from tests.support.vaults import database_of, open_vault
from tests.unit.storage.folders import fill_folder

Tamper = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locked vault whose log has 10 lines."""
    return fill_folder(tmp_path, dossiers=8)


@pytest.fixture
def tamper(folder: Path) -> Tamper:
    """Change the locked vault with another program that knows its key."""

    def run(*statements: str) -> None:
        workspace = open_vault(folder)
        for statement in statements:
            database_of(workspace).execute(statement)
        # Not locked but dropped, as by a program that knows of no log.
        database_of(workspace).close()

    return run


def entries(workspace: Workspace) -> list[tuple[str, str]]:
    """Return action and result of every line."""
    return [(line[1], line[3]) for line in workspace.vault.log()]


def test_a_vault_that_was_worked_in_is_whole(folder: Path) -> None:
    """After every opening and locking the chain fits."""
    for _ in range(3):
        workspace = open_vault(folder)
        assert workspace.log.check() == ()
        assert not workspace.log.has_news
        workspace.lock()
        workspace.lock()
    workspace = open_vault(folder)
    assert [action for action, _ in entries(workspace)[-3:]] == [
        "open vault",
        "lock vault",
        "open vault",
    ]
    workspace.lock()


def test_what_is_rolled_back_leaves_no_hole(folder: Path) -> None:
    """The number of a line that was not kept is given to the next one."""
    workspace = open_vault(folder)
    database = database_of(workspace)

    def append_and_fail() -> None:
        with database.transaction():
            log_store.append(database, FakeClock().now(), "open vault", "vault")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        append_and_fail()
    workspace.log.note_view()
    assert workspace.log.check() == ()
    assert log_store.load_last(database) == 12
    workspace.lock()


@pytest.mark.parametrize(
    "statements, found",
    [
        (["UPDATE log SET actor = 'iemand' WHERE sequence = 4"], "changed 4 4"),
        (["UPDATE log SET at = '2020' WHERE sequence = 1"], "changed 1 1"),
        (["UPDATE log SET digest = 'geen getal €' WHERE sequence = 5"], "changed 5 5"),
        (["DELETE FROM log WHERE sequence IN (3, 4)"], "missing 3 4"),
        (["DELETE FROM log WHERE sequence > 9"], "missing 10 11"),
        (["DELETE FROM log"], "missing 1 11"),
        (["DELETE FROM log_head"], "end unknown 11 11"),
        (["UPDATE log_head SET digest = 'x'"], "end unknown 11 11"),
        (["DELETE FROM log WHERE sequence > 9", "DELETE FROM log_head"], "end unknown 9 9"),
        (["UPDATE log_head SET sequence = 3"], "end unknown 11 11"),
        (
            ["INSERT INTO log VALUES (12, '', 'open vault', 'vault', 'done', '', '', 'ab')"],
            "end unknown 12 12",
        ),
        (
            ["INSERT INTO log VALUES (-4, '', 'open vault', 'vault', 'done', '', '', 'ab')"],
            "changed -4 -4",
        ),
    ],
)
def test_what_was_done_outside_the_app_is_found_noted_and_stays(
    folder: Path, tamper: Tamper, statements: list[str], found: str
) -> None:
    """The work goes on, the log itself tells it once, and every later opening knows it."""
    tamper(*statements)
    workspace = open_vault(folder)
    first = workspace.log.check()
    assert found in [broken.name() for broken in first]
    assert workspace.log.has_news
    assert (FOUND, found) in entries(workspace)
    workspace.dossiers.create("Nog een cliënt")
    workspace.lock()
    workspace = open_vault(folder)
    assert workspace.log.check() == first
    assert not workspace.log.has_news
    assert entries(workspace).count((FOUND, found)) == 1
    workspace.lock()


def test_very_many_places_are_noted_in_one_line(folder: Path, tamper: Tamper) -> None:
    """A log that was torn apart does not fill itself with lines about that."""
    workspace = open_vault(folder)
    for _ in range(3 * MOST_NOTED):
        workspace.log.note_view()
    workspace.lock()
    tamper("UPDATE log SET actor = 'iemand' WHERE sequence % 2 = 0 AND sequence < 60")
    workspace = open_vault(folder)
    assert workspace.log.check() == (Break(BreakKind.CHANGED, 2, 58),)
    workspace.lock()


def test_a_long_log_is_checked_piece_by_piece(folder: Path, tamper: Tamper) -> None:
    """Each piece is short, and what is broken in a later piece is found as well."""
    workspace = open_vault(folder)
    database = database_of(workspace)
    with database.transaction():
        for _ in range(2 * PIECE):
            log_store.append(database, FakeClock().now(), "view log", "vault")
    workspace.lock()
    tamper("UPDATE log SET result = 'x' WHERE sequence = 1700")
    workspace = open_vault(folder)
    assert [workspace.log.check_on() for _ in range(3)] == [False, False, True]
    assert workspace.log.findings() == (Break(BreakKind.CHANGED, 1700, 1700),)
    workspace.lock()


def test_a_vault_of_version_1_is_sealed_as_it_is_brought_up_to_date(tmp_path: Path) -> None:
    """Every old line keeps what it said, gets its seal, and the chain fits from then on."""
    shutil.copytree(FROZEN / "v1", tmp_path / "vault")
    workspace = open_vault(tmp_path / "vault")
    database, key = database_of(workspace), workspace._session.log_key
    lines = log_store.load_after(database, 0)
    assert len(lines) > 50
    assert lines[0].action == "create vault"
    assert {line.actor for line in lines[:-1]} == {""}
    assert verify(lines, log_store.load_head(database), key) == ()
    assert workspace.log.check() == ()
    workspace.lock()


def test_sealing_that_fails_leaves_a_vault_of_version_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All or nothing: the next try finds the vault as it was."""
    shutil.copytree(FROZEN / "v1", tmp_path / "vault")

    def fail(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store._save_head", fail)
        with pytest.raises(DiskFull):
            open_vault(tmp_path / "vault")
    workspace = open_vault(tmp_path / "vault")
    assert workspace.log.check() == ()
    workspace.lock()
