"""A vault with a damaged journal is opened with all that was finished before the damage."""

import secrets
import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.storage.asides import list_asides
from screening.storage.errors import VaultDamaged, VaultInUse
from screening.storage.journal import Frame, Journal, JournalState, inspect_journal
from screening.storage.journal_errors import JournalDamaged, NothingToSalvage, Salvaged
from screening.storage.key_ring import KeyRing
from screening.storage.keys import unwrap_key
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME, KEY_NAME, is_being_restored
from screening.storage.restore import finish_restore, put_back
from screening.storage.salvage import choose_frames, salvage_vault
from screening.wording.formats import format_date
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.cuts import cut_everywhere
from tests.support.flip_bytes import (
    FRAME,
    JOURNAL_HEADER,
    PAGE,
    Files,
    find_merged,
    make_killed_vault,
    read_files,
)
from tests.support.kill_entries import (
    Content,
    enter,
    find_desk,
    make_kill_vault,
    predict_content,
    read_content,
)
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, database_of, open_vault

MERGED, ENTRIES = 22, 16


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of a vault whose process was killed; every entry is one part of its journal."""
    files = make_killed_vault(tmp_path_factory.mktemp("killed") / "vault")
    assert len(_ends(files[JOURNAL_NAME])) == ENTRIES
    return files


def _ends(journal: bytes) -> list[int]:
    """Return where in a journal its entries end."""
    starts = range(JOURNAL_HEADER, find_merged(journal), FRAME)
    return [at + FRAME for at in starts if any(journal[at + 4 : at + 8])]


def _flip(content: bytes, *places: int) -> bytes:
    changed = bytearray(content)
    for place in places:
        changed[place] ^= 0xFF
    return bytes(changed)


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def salvage(folder: Path) -> Workspace:
    """Open a vault with what can still be read."""
    return Workspace.open(folder, PASSPHRASE, clock=FakeClock(), cost=CHEAP, salvage=True)


def _read(folder: Path) -> Content:
    workspace = open_vault(folder)
    try:
        return read_content(workspace)
    finally:
        workspace.lock()


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_flip_anywhere_gives_exactly_what_was_finished_before_it(
    killed: Files, tmp_path: Path, data: st.DataObject
) -> None:
    """Never one entry less, never half an entry; and the files as they were stay, to the byte."""
    journal = killed[JOURNAL_NAME]
    ends = _ends(journal)
    # The last entry may be one that was in hand: that needs no salvage.
    place = data.draw(st.integers(0, ends[-2] - 1))
    damaged = {**killed, JOURNAL_NAME: _flip(journal, place)}
    folder = tmp_path / "kluis"
    for left in tmp_path.glob("kluis*"):
        shutil.rmtree(left)
    _put(folder, damaged)
    with pytest.raises(JournalDamaged):
        open_vault(folder)
    workspace = salvage(folder)
    found = read_content(workspace)
    workspace.lock()
    finished = sum(end <= place for end in ends) if place >= JOURNAL_HEADER else 0
    assert found == predict_content(MERGED + finished - 1)
    (aside,) = list_asides(folder)
    assert read_files(aside.folder) == damaged
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kluis", aside.folder.name]


def test_it_is_told_and_logged_once(killed: Files, folder: Path) -> None:
    """The user hears from which moment something may be missing; the log holds one line."""
    _put(
        folder,
        {**killed, JOURNAL_NAME: _flip(killed[JOURNAL_NAME], _ends(killed[JOURNAL_NAME])[4])},
    )
    workspace = salvage(folder)
    assert isinstance(workspace.concern, Salvaged)
    moments = [line[0] for line in workspace.vault.log()]
    before = datetime.fromisoformat(moments[-3]).astimezone()
    assert (
        f"Wat u na {format_date(before.date())}, {before:%H.%M} uur, invoerde, kan ontbreken."
        in (workspace.concern.sentence)
    )
    workspace.lock()
    again = open_vault(folder)
    assert again.concern is None
    actions = [line[1] for line in again.vault.log()]
    assert actions.count("open rest of vault") == 1
    assert again.log.check() == ()
    again.lock()


def test_nothing_is_salvaged_without_being_asked(killed: Files, folder: Path) -> None:
    """A vault that is whole, or that is only opened, is left as it is."""
    _put(folder, killed)
    salvage(folder).lock()
    assert list_asides(folder) == ()


def test_it_is_taken_back_as_a_restore_is(killed: Files, folder: Path) -> None:
    """The damaged vault comes back as it was, and can be salvaged once more."""
    journal = killed[JOURNAL_NAME]
    damaged = {**killed, JOURNAL_NAME: _flip(journal, _ends(journal)[6] + 50)}
    _put(folder, damaged)
    workspace = salvage(folder)
    workspace.lock()
    (aside,) = list_asides(folder)
    put_back(folder, aside.folder, FakeClock().now())
    assert read_files(folder) == damaged
    workspace = salvage(folder)
    assert read_content(workspace) == predict_content(MERGED + 7 - 1)
    workspace.lock()


def test_a_recovery_key_leads_the_same_way(folder: Path) -> None:
    """Who lost the passphrase as well is not worse off."""
    workspace = create_vault(folder)
    recovery_key = workspace.keys.make_recovery_key(PASSPHRASE)
    for number in range(4):
        workspace.dossiers.create(f"Dossier {number}")
    files = read_files(folder)
    workspace.lock()
    journal = files[JOURNAL_NAME]
    _put(folder, {**files, JOURNAL_NAME: _flip(journal, _ends(journal)[-3] + 40)})
    new = "een heel ander zinnetje"
    with pytest.raises(JournalDamaged):
        Workspace.open_with_recovery_key(folder, recovery_key, new, cost=CHEAP)
    again = Workspace.open_with_recovery_key(folder, recovery_key, new, cost=CHEAP, salvage=True)
    assert len(again.dossiers.caseload()) == 2
    again.lock()
    Workspace.open(folder, new, cost=CHEAP).lock()


def test_another_window_keeps_its_vault(killed: Files, folder: Path) -> None:
    """Whatever its journal looks like from outside."""
    _put(folder, killed)
    workspace = open_vault(folder)
    workspace.dossiers.create("Nog een")
    workspace.dossiers.create("En nog een")
    journal = (folder / JOURNAL_NAME).read_bytes()
    (folder / JOURNAL_NAME).write_bytes(_flip(journal, 3))
    with pytest.raises(VaultInUse):
        salvage(folder)
    (folder / JOURNAL_NAME).write_bytes(journal)
    workspace.lock()
    assert list_asides(folder) == ()


def test_a_damaged_database_is_refused_as_before(killed: Files, folder: Path) -> None:
    """Then a backup is the only way on, and nothing was touched."""
    journal = _flip(killed[JOURNAL_NAME], 3)
    damaged = {
        **killed,
        JOURNAL_NAME: journal,
        DATABASE_NAME: _flip(killed[DATABASE_NAME], 3 * PAGE + 9),
    }
    _put(folder, damaged)
    with pytest.raises(NothingToSalvage) as caught:
        salvage(folder)
    assert isinstance(caught.value, VaultDamaged)
    assert read_files(folder) == damaged
    assert list_asides(folder) == ()


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

    Only when the number of a page is hit can that not be seen; then nothing is touched.
    """
    _, after = merged
    journal = after[JOURNAL_NAME]
    frames = range(JOURNAL_HEADER, _ends(journal)[-2], FRAME)
    places = [3, *(at + part for at in frames[::5] for part in (2, 6, 9, 17, 24, 4000))]
    refused = set()
    for place in places:
        damaged = {**after, JOURNAL_NAME: _flip(journal, place)}
        _put(folder, damaged)
        try:
            workspace = salvage(folder)
        except NothingToSalvage:
            assert read_files(folder) == damaged
            refused.add((place - JOURNAL_HEADER) % FRAME)
            continue
        found = read_content(workspace)
        workspace.lock()
        shutil.rmtree(list_asides(folder)[0].folder)
        assert found == predict_content(ENTRIES - 1)
    assert refused <= {2}


def test_half_a_merge_is_never_taken_for_a_whole(merged: tuple[Files, Files], folder: Path) -> None:
    """Killed while the journal was merged: exactly what was finished before the damage, or nothing.

    The pages go in by their number, so it can have stopped after each of them; a power cut may
    leave any of them on the disk.
    """
    before, after = merged
    journal = after[JOURNAL_NAME]
    place = _ends(journal)[7] + 77
    old, new = before[DATABASE_NAME], after[DATABASE_NAME]
    changed = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    halves = [new[:at] + old[at:] for at in changed]
    halves += [old[:at] + new[at : at + PAGE] + old[at + PAGE :] for at in changed]
    refused = 0
    for half in halves:
        damaged = {**after, DATABASE_NAME: half, JOURNAL_NAME: _flip(journal, place)}
        _put(folder, damaged)
        try:
            workspace = salvage(folder)
        except NothingToSalvage:
            assert read_files(folder) == damaged
            refused += 1
            continue
        found = read_content(workspace)
        workspace.lock()
        shutil.rmtree(list_asides(folder)[0].folder)
        assert found == predict_content(8 - 1)
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
    frames = (frames[0], replace(frames[1], summed=_flip(frames[1].summed, 40)), frames[2])
    journal = Journal(JournalState.DAMAGED, frames, 1)
    if kept is None:
        with pytest.raises(NothingToSalvage):
            choose_frames(journal, tmp_path / DATABASE_NAME)
        return
    assert choose_frames(journal, tmp_path / DATABASE_NAME) == kept


@pytest.mark.timeout(240)
def test_cut_off_at_any_step_the_one_or_the_other_is_there(killed: Files, tmp_path: Path) -> None:
    """The damaged vault as it was, or the salvaged one with the other aside."""
    journal = killed[JOURNAL_NAME]
    damaged = {**killed, JOURNAL_NAME: _flip(journal, _ends(journal)[6] + 50)}
    key = unwrap_key(killed[KEY_NAME], PASSPHRASE)
    seen = set()
    for place in cut_everywhere(
        tmp_path / "cuts",
        lambda fresh: _put(fresh / "kluis", damaged),
        lambda fresh: salvage_vault(fresh / "kluis", KeyRing(key), FakeClock()),
    ):
        folder = place / "kluis"
        was_decided = is_being_restored(folder)
        finish_restore(folder)
        asides = list_asides(folder)
        seen.add((was_decided, bool(asides)))
        if asides:
            assert read_files(asides[0].folder) == damaged
            assert inspect_journal(folder / JOURNAL_NAME) is not JournalState.DAMAGED
        else:
            assert not was_decided
            assert {name: read_files(folder)[name] for name in damaged} == damaged
            salvage(folder).lock()
        assert _read(folder) == predict_content(MERGED + 7 - 1)
        assert {path.name for path in folder.iterdir()} <= {DATABASE_NAME, KEY_NAME}
        shutil.rmtree(place)
    assert seen == {(False, False), (True, True), (False, True)}
