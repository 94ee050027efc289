"""Vaults that were kept aside, when something was destroyed since: put back, held up, gone."""

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from screening.rights.copies import PreviousHeldUp, carry_over
from screening.storage.backup_errors import BackupDamaged
from screening.storage.backup_search import find_backups
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from screening.storage.restore import restore_backup
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.flip_bytes import FRAME, find_merged, make_killed_vault
from tests.support.households import Household
from tests.support.vaults import PASSPHRASE, create_vault, open_vault
from tests.unit.rights.test_all_copies import AT
from tests.unit.rights.test_backup_copies import back_up, destroy, erase_reachable


@pytest.fixture
def other(tmp_path: Path, clock: FakeClock) -> Path:
    """A quite different vault, with a key of its own."""
    workspace = create_vault(tmp_path / "ander", clock)
    workspace.dossiers.create("Ineke de Boer")
    workspace.lock()
    return tmp_path / "ander"


def test_another_vault_that_was_replaced_comes_back_with_its_own_passphrase(
    workspace: Workspace, clock: FakeClock, jansen: Household, other: Path
) -> None:
    """Its key is not there to destroy in it; who has the passphrase restores it as a backup."""
    backup = back_up(workspace)
    workspace.lock()
    aside = restore_backup(other, backup, PASSPHRASE, AT)
    assert aside is not None
    here = open_vault(other, clock)
    destroy(here, jansen, clock)
    with pytest.raises(PreviousHeldUp) as caught:
        here.destructions.finish_in(aside)
    here.lock()
    assert "wachtwoord van die kluis" in caught.value.advice
    assert "Na 30 dagen" in caught.value.advice
    (found,) = find_backups(aside)
    assert (found.folder, found.is_checked) == (aside, False)
    restore_backup(other, aside, PASSPHRASE, AT, prepare=partial(carry_over, other))
    back = open_vault(other, clock)
    assert [row.client_name for row in back.dossiers.caseload()] == ["Ineke de Boer"]
    back.lock()


def test_a_previous_vault_with_a_damaged_journal_is_not_put_back_in_part(
    other: Path, tmp_path: Path
) -> None:
    """Opening it would drop finished entries without a word: it is refused, and stays as it is."""
    aside = tmp_path / "ander-opzij-2026-03-11-0900"
    aside.mkdir()
    for name, content in make_killed_vault(tmp_path / "running").items():
        (aside / name).write_bytes(content)
    journal = bytearray((aside / JOURNAL_NAME).read_bytes())
    journal[find_merged(bytes(journal)) - 20 * FRAME] ^= 1
    (aside / JOURNAL_NAME).write_bytes(journal)
    (found,) = find_backups(aside)
    with pytest.raises(BackupDamaged):
        restore_backup(other, found.folder, PASSPHRASE, AT)
    assert (aside / JOURNAL_NAME).read_bytes() == journal


def test_a_previous_vault_that_is_gone_is_named_no_longer(
    workspace: Workspace, folder: Path, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """After thirty days there is nothing left in which it is not destroyed; a stick comes back."""
    (tmp_path / "stick").mkdir()
    workspace.backups.choose_folder(tmp_path / "stick")
    usual = back_up(workspace)
    workspace.lock()
    aside = restore_backup(
        folder, usual, PASSPHRASE, clock.now(), prepare=partial(carry_over, folder)
    )
    assert aside is not None
    workspace = open_vault(folder, clock)
    (aside / DATABASE_NAME).write_bytes(b"rommel" * 900)
    destroy(workspace, jansen, clock)
    (tmp_path / "stick").rename(tmp_path / "weg")
    workspace.destructions.erase_copies()
    (destruction,) = workspace.destructions.list_all()
    assert {copy.path.parent for copy in destruction.unfinished} == {
        aside,
        tmp_path / "stick" / usual.name,
    }
    clock.set_day(clock.today() + timedelta(days=31))
    workspace.backups.keep_up()
    assert not aside.exists()
    for seen in (*workspace.destructions.list_all(), workspace.destructions.load(destruction.id)):
        assert [copy.path.parent.parent for copy in seen.unfinished] == [tmp_path / "stick"]
    (tmp_path / "weg").rename(tmp_path / "stick")
    erase_reachable(workspace)
    assert workspace.destructions.load(destruction.id).unfinished == ()
    workspace.lock()


def test_a_backup_that_was_moved_away_and_back_is_found_again(
    workspace: Workspace, clock: FakeClock, jansen: Household, tmp_path: Path
) -> None:
    """What was left out of the report because it was gone is destroyed when it turns up."""
    usual = back_up(workspace)
    destroy(workspace, jansen, clock)
    shutil.move(usual, tmp_path / "weg")
    (destruction,) = workspace.destructions.list_all()
    assert destruction.unfinished == ()
    shutil.move(tmp_path / "weg", usual)
    assert [path.parent for _, path in workspace.destructions.list_reachable()] == [usual]
