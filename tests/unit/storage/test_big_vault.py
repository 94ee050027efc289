from datetime import date
from pathlib import Path

from screening.workspace import Workspace
from tests.support.big_vault import make_big_vault
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, dump, open_vault

TODAY = date(2026, 3, 10)


def make(folder: Path, dossiers: int = 12, visits: int = 5) -> Workspace:
    """Return a small big vault, open."""
    make_big_vault(folder, TODAY, dossiers=dossiers, visits=visits)
    return open_vault(folder, FakeClock(TODAY))


def test_the_same_vault_comes_out_twice(tmp_path: Path) -> None:
    """A figure of today can be compared with one of last week."""
    one, other = make(tmp_path / "one"), make(tmp_path / "other")
    assert dump(one) == dump(other)
    one.lock()
    other.lock()


def test_a_big_vault_is_a_real_one(tmp_path: Path) -> None:
    """Every reference is right, and the desks read all that is in it."""
    workspace = make(tmp_path)
    database = database_of(workspace)
    assert database.rows("PRAGMA foreign_key_check") == []
    rows = workspace.dossiers.caseload()
    assert len(rows) == 12
    dossiers = [workspace.dossiers.load(row.dossier_id) for row in rows]
    assert all(len(dossier.visits) == 5 for dossier in dossiers)
    for dossier in dossiers:
        (burden,) = workspace.measurements.course(dossier.id)
        assert burden.measurement.finished_at
    on_map = [len(workspace.network.load(dossier.visits[4].id).people) for dossier in dossiers]
    assert min(on_map) >= 4
    workspace.lock()


def test_there_is_as_much_as_was_asked_for(tmp_path: Path) -> None:
    """Dossiers and visits are counted by the caller; some visits of today are still open."""
    workspace = make(tmp_path, dossiers=101, visits=2)
    database = database_of(workspace)
    counted = database.row("SELECT count(*), count(DISTINCT dossier_id) FROM visit")
    assert counted == (202, 101)
    assert database.rows("SELECT count(*) FROM visit WHERE closed_at IS NULL") == [(34,)]
    workspace.lock()
