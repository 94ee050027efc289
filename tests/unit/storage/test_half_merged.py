"""A process stopped while it merged its journal into the database, and the journal is damaged."""

import secrets
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from screening.storage.asides import list_asides
from screening.storage.journal import Frame, Journal, JournalState
from screening.storage.journal_errors import NothingToSalvage
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from screening.storage.salvage import choose_frames
from tests.support.flip_bytes import (
    FRAME,
    JOURNAL_HEADER,
    PAGE,
    Files,
    read_files,
)
from tests.support.kill_entries import (
    enter,
    find_desk,
    make_kill_vault,
    predict_content,
    read_content,
)
from tests.support.vaults import database_of, open_vault
from tests.unit.storage.salvaging import flip, list_ends, put_files, salvage, spoil

ENTRIES = 16


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Files, Files]:
    """The files of a killed vault, before and after all of its journal was merged."""
    folder = tmp_path_factory.mktemp("merged") / "vault"
    make_kill_vault(folder)
    workspace = open_vault(folder)
    desk = find_desk(workspace)
    database_of(workspace).rows("PRAGMA wal_checkpoint(RESTART)")
    for number in range(ENTRIES):
        enter(workspace, desk, number)
    before = read_files(folder)
    database_of(workspace).rows("PRAGMA wal_checkpoint(PASSIVE)")
    after = read_files(folder)
    workspace.lock()
    assert before[DATABASE_NAME] != after[DATABASE_NAME]
    assert before[JOURNAL_NAME] == after[JOURNAL_NAME]
    return before, after


def test_what_was_merged_already_is_never_lost(merged: tuple[Files, Files], folder: Path) -> None:
    """Killed between the merging and the next entry: the damage has cost nothing at all.

    Also when the number of a page is hit, of any page.
    """
    _, after = merged
    journal = after[JOURNAL_NAME]
    frames = range(JOURNAL_HEADER, list_ends(journal)[-2], FRAME)
    places = [3, *(at + part for at in frames[::5] for part in (6, 9, 17, 24, 4000))]
    places += [at + 2 for at in (*frames[::8], *frames[-9:])]
    for place in places:
        damaged = {**after, JOURNAL_NAME: flip(journal, place)}
        put_files(folder, damaged)
        workspace = salvage(folder)
        found = read_content(workspace)
        workspace.lock()
        shutil.rmtree(list_asides(folder)[0].folder)
        assert found == predict_content(ENTRIES - 1)


def test_half_a_merge_is_never_taken_for_a_whole(merged: tuple[Files, Files], folder: Path) -> None:
    """Killed while the journal was merged: exactly what was finished before the damage, or nothing.

    With one flipped byte, or with the damaged page in the database already, it is all of it. The
    pages go in by their number, so it can have stopped after each of them; a power cut may leave
    any of them on the disk.
    """
    before, after = merged
    journal = after[JOURNAL_NAME]
    place = list_ends(journal)[7]
    page = journal[place + FRAME - PAGE : place + FRAME]
    old, new = before[DATABASE_NAME], after[DATABASE_NAME]
    changed = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    halves = [new[:at] + old[at:] for at in changed]
    halves += [old[:at] + new[at : at + PAGE] + old[at + PAGE :] for at in changed]
    broken = spoil(journal, place)
    refused = 0
    cases = [(half, broken) for half in halves]
    cases += [(half, flip(journal, place + 77)) for half in halves[::6]]
    for half, left in cases:
        damaged = {**after, DATABASE_NAME: half, JOURNAL_NAME: left}
        put_files(folder, damaged)
        try:
            workspace = salvage(folder)
        except NothingToSalvage:
            assert read_files(folder) == damaged
            assert left == broken
            refused += 1
            continue
        found = read_content(workspace)
        workspace.lock()
        shutil.rmtree(list_asides(folder)[0].folder)
        is_known = left != broken or page in half
        assert found == predict_content((ENTRIES if is_known else 8) - 1)
    assert 0 < refused < len(halves)


@pytest.mark.parametrize(
    "merged, kept",
    [((), 1), (("A",), 1), (("A", "C"), 0), (("A", "B"), None), (("B",), None)],
    ids=["nothing", "what is whole", "all of it", "part of it", "only what is broken"],
)
def test_a_page_of_after_the_damage_is_known_by_its_bytes(
    tmp_path: Path, merged: tuple[str, ...], kept: int | None
) -> None:
    """The database may look sound with one; it is no whole all the same.

    Page 1 was written as A; then page 2 as B, and once more as C. The damage is in B.
    """
    pages = {name: secrets.token_bytes(PAGE) for name in ("old", "older", *"ABC")}
    at = {"A": 0, "B": 1, "C": 1}
    content = [pages["old"], pages["older"]]
    for name in merged:
        content[at[name]] = pages[name]
    (tmp_path / DATABASE_NAME).write_bytes(b"".join(content))
    frames = tuple(
        Frame(at[name] + 1, (1, 2), ends_entry=True, stored=(0, 0), summed=bytes(8) + page)
        for name, page in pages.items()
        if name in at
    )
    frames = (frames[0], replace(frames[1], summed=flip(frames[1].summed, 40)), frames[2])
    journal = Journal(JournalState.DAMAGED, frames, 1)
    if kept is None:
        with pytest.raises(NothingToSalvage):
            choose_frames(journal, tmp_path / DATABASE_NAME)
        return
    assert choose_frames(journal, tmp_path / DATABASE_NAME) == kept
