"""The process is killed at any instant; what was acknowledged is there, and the vault is whole."""

import os
from pathlib import Path

import pytest

from tests.support.clock import FakeClock
from tests.support.kill_arrange import arrange
from tests.support.kill_entries import enter, find_desk
from tests.support.kill_harness import PATTERN, run_kills
from tests.support.kill_verdicts import Killed, Lost, prepare, verify
from tests.support.kill_worker import PROPOSALS
from tests.support.vaults import database_of, open_vault

ENTRIES = 12


def _work(folder: Path, entries: int) -> None:
    workspace = open_vault(folder, FakeClock())
    desk = find_desk(workspace)
    for number in range(entries):
        enter(workspace, desk, number)
    workspace.lock()


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process in another way")
@pytest.mark.timeout(120)
def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    """One round: at work, opening, locking, migrating, making, re-keying, handing over, arranging.

    In the window, acknowledged is what the screen has shown.
    """
    tally = run_kills(tmp_path, len(PATTERN), seed=20260310)
    assert tally.losses == []
    assert tally.kills.total() == len(PATTERN)
    assert tally.kills["window"] >= 1
    assert tally.acknowledged > 0


def test_a_lost_entry_is_seen(tmp_path: Path) -> None:
    """The verdict is no formality: one acknowledged entry too few, and two too many, are named."""
    killed = prepare("work", tmp_path)
    _work(killed.folder, ENTRIES)
    assert verify(killed, ENTRIES - 1) == ENTRIES - 1
    assert verify(killed, ENTRIES - 2) == ENTRIES - 1
    for acknowledged in (ENTRIES, ENTRIES - 3):
        with pytest.raises(Lost):
            verify(killed, acknowledged)


def test_a_vault_that_is_not_whole_is_seen(tmp_path: Path) -> None:
    """A row that refers to nothing is named, although the content is as it should be."""
    killed = prepare("work", tmp_path)
    workspace = open_vault(killed.folder)
    database_of(workspace).execute("PRAGMA foreign_keys = OFF")
    database_of(workspace).execute(
        "INSERT INTO care_task VALUES ('task', 'visit', 'nobody', 'other', '', 1.0, 0, '')"
    )
    workspace.lock()
    with pytest.raises(Lost, match="foreign keys"):
        verify(killed, -1)


@pytest.mark.parametrize(
    "torn",
    [
        "DELETE FROM offer WHERE position = 7",
        "DELETE FROM proposal_line WHERE rowid = (SELECT max(rowid) FROM proposal_line)",
    ],
)
def test_half_a_directory_and_half_a_version_are_seen(tmp_path: Path, torn: str) -> None:
    """What is stored in many rows at once is there whole, or as it was before."""
    killed = prepare("arrange", tmp_path)
    workspace = open_vault(killed.folder)
    for number in range(4):
        arrange(workspace, find_desk(workspace), number)
    workspace.lock()
    assert verify(killed, 3) == verify(killed, 2) == 3
    workspace = open_vault(killed.folder)
    database_of(workspace).execute(torn)
    workspace.lock()
    with pytest.raises(Lost):
        verify(killed, 3)


def test_a_passphrase_that_does_not_open_is_seen(tmp_path: Path) -> None:
    """Neither the acknowledged passphrase nor the next one opens: that is a loss."""
    killed = prepare("change_passphrase", tmp_path)
    assert verify(killed, 0) == 0
    with pytest.raises(Lost, match="0 passphrases"):
        verify(Killed("change_passphrase", killed.folder, 5), 5)


def test_a_proposal_that_is_gone_is_seen(tmp_path: Path) -> None:
    """A proposal that was acknowledged and is not in its folder is a loss; an empty one too."""
    killed = prepare("deliver", tmp_path)
    assert verify(killed, -1) == -1
    with pytest.raises(Lost, match="gone"):
        verify(killed, 0)
    (tmp_path / PROPOSALS / "voorstel-2026-03-10.pdf").touch()
    with pytest.raises(Lost, match="empty"):
        verify(killed, -1)
