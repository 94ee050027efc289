from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from screening.dossier.model import VisitKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault, database_of, open_vault

MARKER = "Zilvervisje"
NOTE = "Kwetsbaarheid in eigen woorden, schrijnend"


def _find_readable(folder: Path) -> Iterator[str]:
    """Yield what can be read in any file: what was typed, and the make of the database."""
    signs = [MARKER, NOTE, "SQLite format", "network_person", "CREATE TABLE"]
    for path in folder.rglob("*"):
        content = path.read_bytes()
        for sign in signs:
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                if sign.encode(coding) in content:
                    yield f"{path.name}: {sign}"


def _fill(workspace: Workspace) -> None:
    dossier_id = workspace.dossiers.create(MARKER, [f"{MARKER} Annie"]).dossier_id
    assert dossier_id is not None
    workspace.dossiers.change_client(dossier_id, situation=NOTE)
    visit_id = workspace.visits.start(dossier_id, date(2026, 3, 10), VisitKind.FIRST).visit_id
    assert visit_id is not None
    for number in range(40):
        workspace.network.add_person(visit_id, f"{MARKER} {number}", relation=NOTE)
        workspace.visits.write_text(visit_id, "care.1", f"{NOTE} {number}")


def test_nothing_can_be_read_while_the_vault_is_open(folder: Path, workspace: Workspace) -> None:
    """The journal that is not yet merged is as closed as the file itself."""
    _fill(workspace)
    assert (folder / "vault.db-wal").stat().st_size > 0
    assert list(_find_readable(folder)) == []


def test_nothing_can_be_read_after_deleting_undoing_and_cleaning(
    folder: Path, workspace: Workspace
) -> None:
    """Neither a deleted row, nor a note of undo, nor a vacuumed page is left in the clear."""
    _fill(workspace)
    (row,) = workspace.dossiers.caseload()
    while workspace.undo(row.dossier_id):
        pass
    workspace.redo(row.dossier_id)
    database_of(workspace).execute("DELETE FROM dossier")
    assert list(_find_readable(folder)) == []
    database_of(workspace).execute("VACUUM")
    assert list(_find_readable(folder)) == []
    workspace.lock()
    assert list(_find_readable(folder)) == []


def test_locking_merges_the_journal(folder: Path, workspace: Workspace) -> None:
    """After locking there are the two files of the vault and nothing else."""
    _fill(workspace)
    workspace.lock()
    assert sorted(path.name for path in folder.iterdir()) == ["vault.db", "vault.keys"]
    assert list(_find_readable(folder)) == []


def test_the_journal_alone_brings_everything_back(tmp_path: Path) -> None:
    """A copy of the folder as a power cut would leave it opens with all that was entered."""
    workspace = create_vault(tmp_path / "one")
    _fill(workspace)
    (tmp_path / "two").mkdir()
    for path in (tmp_path / "one").iterdir():
        (tmp_path / "two" / path.name).write_bytes(path.read_bytes())
    workspace.lock()
    again = open_vault(tmp_path / "two")
    (row,) = again.dossiers.caseload()
    assert row.client_name == MARKER
    again.lock()


def test_undo_notes_live_in_memory(workspace: Workspace) -> None:
    """The table of undo notes is temporary, and temporary things are kept in memory."""
    database = database_of(workspace)
    assert database.rows("PRAGMA temp_store") == [(2,)]
    assert database.rows("SELECT name FROM main.sqlite_master WHERE name LIKE 'undo%'") == []
    assert database.rows("SELECT * FROM undo_note") == []


def test_nothing_of_the_steps_is_kept_after_locking(folder: Path) -> None:
    """What was typed goes from memory with the lock."""
    workspace = create_vault(folder, FakeClock())
    _fill(workspace)
    (row,) = workspace.dossiers.caseload()
    assert workspace.next_undo(row.dossier_id)
    workspace.lock()
    assert not workspace.next_undo(row.dossier_id)


def test_the_search_for_readable_text_finds_some(tmp_path: Path) -> None:
    """The search that the other tests rest on does see plain text."""
    (tmp_path / "file").write_bytes(b"..." + MARKER.encode("utf-16-le"))
    assert list(_find_readable(tmp_path))


@pytest.mark.usefixtures("workspace")
def test_only_the_user_enters_the_folder(folder: Path) -> None:
    """Neither the new folder nor the key file gives anything to others."""
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "vault.keys").stat().st_mode & 0o077 == 0
