import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from screening.rights.copies import erase_copy
from screening.rights.model import CopyState, Destruction, Subject
from screening.rights.retention import Ground
from screening.storage.database import Database
from screening.storage.keys import unwrap_key
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import confirm
from tests.support.households import Household
from tests.support.vaults import LONG_AGO, PASSPHRASE, database_of, open_vault

FROZEN = Path(__file__).parents[2] / "data" / "vaults"


def test_a_copy_that_is_absent_waits(
    tmp_path: Path,
    workspace: Workspace,
    jansen: Household,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is named as not yet destroyed, and done when it is there again."""
    stick = tmp_path / "stick" / "vault.db"
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no vault at all" * 400)
    backup = tmp_path / "backup.db"
    for path in (backup, tmp_path / "elsewhere.db"):
        database_of(workspace).execute("VACUUM INTO ?", (str(path),))
    monkeypatch.setattr(
        workspace.destructions,
        "_list_copies",
        lambda: [(path, LONG_AGO) for path in (stick, broken, backup)],
    )
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
    assert {copy.state for copy in destruction.copies} == {CopyState.WAITING}
    workspace.destructions.erase_copies()
    states = {copy.path: copy.state for copy in workspace.destructions.load(destruction.id).copies}
    assert states == {
        stick: CopyState.ABSENT,
        broken: CopyState.FAILED,
        backup: CopyState.ERASED,
    }
    stick.parent.mkdir()
    (tmp_path / "elsewhere.db").rename(stick)
    assert (destruction.id, stick) in workspace.destructions.list_reachable()
    workspace.destructions.erase_copies()
    left = workspace.destructions.load(destruction.id).unfinished
    assert [copy.path for copy in left] == [broken]


def test_a_copy_made_afterwards_keeps_what_came_later(
    tmp_path: Path, folder: Path, workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """A newer backup at the same place is not robbed of a consent that was given since."""
    annie = jansen.people["annie"]
    backup = tmp_path / "backup.db"
    workspace.destructions._list_copies = lambda: [(backup, LONG_AGO)]
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen, annie))
    workspace.measurements.give_consent(annie, in_proposal=True)
    database_of(workspace).execute("VACUUM INTO ?", (str(backup),))
    workspace.destructions.erase_copies()
    assert workspace.destructions.load(destruction.id).unfinished == ()
    workspace.lock()
    (folder / "vault.db").unlink()
    backup.rename(folder / "vault.db")
    again = open_vault(folder, clock)
    assert annie in again.measurements.consents(jansen.dossier_id)
    again.lock()


def test_a_copy_that_is_put_back_knows_of_the_destruction(
    tmp_path: Path, folder: Path, workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """An older backup loses the dossier and gains the report."""
    backup = tmp_path / "backup.db"
    database_of(workspace).execute("VACUUM INTO ?", (str(backup),))
    workspace.destructions._list_copies = lambda: [(backup, LONG_AGO)]
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
    workspace.destructions.erase_copies()
    workspace.lock()
    (folder / "vault.db").unlink()
    backup.rename(folder / "vault.db")
    again = open_vault(folder, clock)
    assert again.dossiers.caseload() == ()
    (carried,) = again.destructions.list_all()
    assert (carried.id, carried.unfinished) == (destruction.id, ())
    again.lock()


@pytest.mark.parametrize("version", sorted(path.name for path in FROZEN.iterdir()))
def test_a_copy_of_any_version_is_erased_too(tmp_path: Path, version: str) -> None:
    """A database without the tables that came later, as the one kept before an update."""
    folder = tmp_path / "vault"
    shutil.copytree(FROZEN / version, folder)
    key = unwrap_key((folder / "vault.keys").read_bytes(), PASSPHRASE)
    path = folder / "vault.db"
    database = Database(path, key)
    ((dossier,),) = database.rows("SELECT id FROM dossier")
    carers = database.rows("SELECT id FROM person WHERE role = 'carer' ORDER BY position")
    database.close()
    part = Destruction(
        id="1" * 32,
        subject=Subject.CARER_PART,
        object_id=carers[0][0],
        ground=Ground.REQUEST,
        destroyed_at=FakeClock().now(),
        counts={},
        changed_on=date(2026, 8, 18),
        asked_on=None,
        handed_out=(),
        is_clean=True,
        copies=(),
    )
    assert erase_copy(path, key, part) is CopyState.ERASED
    database = Database(path, key)
    left = {person for (person,) in database.rows("SELECT person_id FROM measurement")}
    assert left == {carers[1][0]}
    has_family = version not in ("v1", "v2", "v3")
    if has_family:
        # In the later vaults the other carer told something too.
        of_carer = "SELECT * FROM carer_situation WHERE person_id = ?"
        assert database.rows(of_carer, (carers[0][0],)) == []
        assert database.rows("SELECT * FROM partnership")
    database.close()
    whole = replace(part, id="2" * 32, subject=Subject.DOSSIER, object_id=dossier)
    assert erase_copy(path, key, whole) is CopyState.ERASED
    database = Database(path, key)
    for table in ("person", "partnership", "family_place") if has_family else ("person",):
        assert database.rows(f"SELECT * FROM {table}") == []  # noqa: S608
    database.close()
