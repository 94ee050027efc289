"""Destroyed means gone: from the file, its free pages, its journal, and the copies."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from screening.identifiers import PersonId
from screening.storage import erasure_store
from screening.storage.database import Database
from screening.storage.location import BACKUP_NAME, DATABASE_NAME
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import (
    ADDED,
    HELP,
    NOTE,
    OUTLOOK,
    OWN_TEXT,
    REASON,
    confirm,
    enrich,
    list_answers,
    list_personal,
)
from tests.support.households import Household, enter_household
from tests.support.pages import find_in_vault, read_pages
from tests.support.vaults import LONG_AGO, create_vault, database_of, open_vault

OLD_NOTE = "Zeepaardje van vroeger"


@dataclass(frozen=True, slots=True)
class Vault:
    """An open vault with one household to destroy and one to keep."""

    folder: Path
    clock: FakeClock
    workspace: Workspace
    jansen: Household
    yilmaz: Household

    @property
    def key(self) -> bytes:
        """The key of the database, of which the search makes its own use."""
        return self.workspace._session.ring.key

    def copy_file(self, path: Path) -> Path:
        """Make a copy of the database under the same key, as a backup does."""
        database_of(self.workspace).execute("VACUUM INTO ?", (str(path),))
        return path


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Two households after a working day with changes, undo and a redo."""
    clock = FakeClock(date(2026, 3, 10))
    folder = tmp_path / "kluis"
    workspace = create_vault(folder, clock)
    yilmaz = enter_household(workspace, clock, "yilmaz")
    jansen = enter_household(workspace, clock, "jansen")
    enrich(workspace, jansen)
    for number in range(30):
        workspace.visits.write_text(jansen.visits[-1], "care.night", f"{OWN_TEXT} {number}")
    workspace.undo(jansen.dossier_id)
    yield Vault(folder, clock, workspace, jansen, yilmaz)
    workspace.lock()


def unique(vault: Vault) -> set[str]:
    """Return what is personal in the one household and does not occur in the other."""
    return list_personal(vault.workspace, vault.jansen) - list_personal(
        vault.workspace, vault.yilmaz
    ) | set(ADDED)


def plant(target: Path | Database, key: bytes, text: str) -> None:
    """Leave a text on the free pages, as an older program that does not overwrite might."""
    database = Database(target, key) if isinstance(target, Path) else target
    database.execute("PRAGMA secure_delete = OFF")
    database.execute("CREATE TABLE planted (text TEXT)")
    database.execute("INSERT INTO planted VALUES (?)", (f"{text} " * 900,))
    database.execute("DROP TABLE planted")
    database.execute("PRAGMA secure_delete = ON")
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    if isinstance(target, Path):
        database.close()


def test_the_search_finds_all_of_it_before(vault: Vault) -> None:
    """Every name, note and answer is found in the pages: the search itself works."""
    wanted = unique(vault)
    assert len(wanted) > 80
    assert find_in_vault(vault.folder / DATABASE_NAME, vault.key, wanted) == wanted


def test_a_destroyed_dossier_is_found_nowhere(vault: Vault) -> None:
    """Not in a page, on the free list, in the journal or in a backup; the other household is."""
    wanted = unique(vault)
    kept = list_personal(vault.workspace, vault.yilmaz) - ADDED
    backup = vault.copy_file(vault.folder.parent / "backup.db")
    plant(backup, vault.key, OLD_NOTE)
    wanted.add(OLD_NOTE)
    before_update = vault.copy_file(vault.folder / BACKUP_NAME)
    plant(before_update, vault.key, OLD_NOTE)
    plant(database_of(vault.workspace), vault.key, OLD_NOTE)
    files = (vault.folder / DATABASE_NAME, backup, before_update)
    for path in files:
        assert find_in_vault(path, vault.key, wanted) == wanted
    vault.workspace.destructions._list_copies = lambda: [
        (backup, LONG_AGO),
        (before_update, LONG_AGO),
    ]
    vault.workspace.destructions.destroy(confirm(vault.workspace, vault.jansen))
    vault.workspace.destructions.erase_copies()
    (destruction,) = vault.workspace.destructions.list_all()
    assert destruction.unfinished == ()
    for path in files:
        assert find_in_vault(path, vault.key, wanted) == set(), path.name
        assert find_in_vault(path, vault.key, kept) == kept, path.name
    assert (vault.folder / f"{DATABASE_NAME}-wal").stat().st_size < 200_000


def test_a_destroyed_carer_part_is_found_nowhere(vault: Vault) -> None:
    """Annie's answers, her note and the reason of the judgement go; her name and Marja's stay."""
    wanted = list_answers(vault.workspace, vault.jansen, "annie") | {NOTE, REASON, OUTLOOK}
    kept = list_answers(vault.workspace, vault.jansen, "marja") | {"Annie", OWN_TEXT, HELP}
    backup = vault.copy_file(vault.folder.parent / "backup.db")
    vault.workspace.destructions._list_copies = lambda: [(backup, LONG_AGO)]
    annie = PersonId(vault.jansen.people["annie"])
    vault.workspace.destructions.destroy(confirm(vault.workspace, vault.jansen, annie))
    vault.workspace.destructions.erase_copies()
    for path in (vault.folder / DATABASE_NAME, backup):
        assert find_in_vault(path, vault.key, wanted) == set(), path.name
        assert find_in_vault(path, vault.key, kept) == kept, path.name


def test_deleting_alone_leaves_traces(vault: Vault) -> None:
    """Without the cleaning that follows, old pages stand in the journal: it is not for nothing."""
    wanted = unique(vault)
    database = database_of(vault.workspace)
    database.execute("DELETE FROM dossier WHERE id = ?", (vault.jansen.dossier_id,))
    assert find_in_vault(vault.folder / DATABASE_NAME, vault.key, wanted)
    erasure_store.clean(database)
    left = find_in_vault(vault.folder / DATABASE_NAME, vault.key, wanted)
    assert left <= {OWN_TEXT}, "only the draft was not deleted here"


def test_a_planted_page_is_found(vault: Vault) -> None:
    """A deleted text on the free list is seen, when deleting does not overwrite."""
    database, path = database_of(vault.workspace), vault.folder / DATABASE_NAME
    plant(database, vault.key, OLD_NOTE)
    assert any(OLD_NOTE.encode() in page for page in read_pages(path, vault.key))
    erasure_store.clean(database)
    assert not any(OLD_NOTE.encode() in page for page in read_pages(path, vault.key))


def test_a_power_cut_leaves_all_or_nothing(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off at every write of the destruction: the dossier is whole, or the opening finishes it.

    The folder is copied as the disk holds it at that moment; a copy in a backup is finished too.
    """
    wanted, key = unique(vault), vault.key
    backup = vault.copy_file(tmp_path / "backup.db")
    vault.workspace.destructions._list_copies = lambda: [(backup, LONG_AGO)]
    confirmed = confirm(vault.workspace, vault.jansen)
    database = database_of(vault.workspace)
    snapshots: list[Path] = []
    execute = database.execute

    def execute_after_a_look(sql: str, values: tuple[object, ...] = ()) -> int:
        if not sql.startswith(("CREATE TEMP", "DELETE FROM undo_note")):
            folder = tmp_path / f"cut-{len(snapshots)}"
            shutil.copytree(vault.folder, folder)
            snapshots.append(folder)
        return execute(sql, values)

    with monkeypatch.context() as patch:
        patch.setattr(database, "execute", execute_after_a_look)
        vault.workspace.destructions.destroy(confirmed)
    folder = tmp_path / "cut-last"
    shutil.copytree(vault.folder, folder)
    outcomes = []
    for cut in (*snapshots, folder):
        again = open_vault(cut, vault.clock)
        whole = bool(
            database_of(again).rows(
                "SELECT 1 FROM dossier WHERE id = ?", (vault.jansen.dossier_id,)
            )
        )
        outcomes.append(whole)
        if whole:
            assert again.destructions.list_all() == ()
            assert list_personal(again, vault.jansen) >= wanted - {OWN_TEXT}
            again.lock()
            continue
        (destruction,) = again.destructions.list_all()
        assert destruction.is_clean
        assert [copy.path for copy in destruction.unfinished] == [backup]
        again.destructions.erase_copies()
        assert again.destructions.load(destruction.id).unfinished == ()
        again.lock()
        assert find_in_vault(cut / DATABASE_NAME, key, wanted) == set()
        assert find_in_vault(backup, key, wanted) == set()
    assert True in outcomes
    assert False in outcomes
    assert outcomes == sorted(outcomes, reverse=True)
