"""A vault with a damaged journal is opened with all that was finished before the damage."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.storage.asides import list_asides
from screening.storage.errors import VaultDamaged, VaultInUse
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.journal_errors import JournalDamaged, NothingToSalvage, Salvaged
from screening.storage.key_ring import KeyRing
from screening.storage.keys import unwrap_key
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME, KEY_NAME, is_being_restored
from screening.storage.restore import finish_restore, put_back
from screening.storage.salvage import salvage_vault
from screening.wording.formats import format_date
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.cuts import cut_everywhere
from tests.support.flip_bytes import (
    FRAME,
    JOURNAL_HEADER,
    PAGE,
    Files,
    make_killed_vault,
    read_files,
)
from tests.support.kill_entries import (
    Content,
    predict_content,
    read_content,
)
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, open_vault
from tests.unit.storage.salvaging import flip, list_ends, put_files, salvage, spoil

MERGED, ENTRIES = 22, 16
ALL, MAYBE = "alles wat u had ingevoerd", "kan ontbreken"


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of a vault whose process was killed; every entry is one part of its journal."""
    files = make_killed_vault(tmp_path_factory.mktemp("killed") / "vault")
    assert len(list_ends(files[JOURNAL_NAME])) == ENTRIES
    return files


def _read(folder: Path) -> Content:
    workspace = open_vault(folder)
    try:
        return read_content(workspace)
    finally:
        workspace.lock()


def _salvage_and_read(damaged: Files, tmp_path: Path) -> tuple[Content, bool]:
    """Return what is salvaged and whether that is told to be all; the files as they were stay."""
    folder = tmp_path / "kluis"
    for left in tmp_path.glob("kluis*"):
        shutil.rmtree(left)
    put_files(folder, damaged)
    with pytest.raises(JournalDamaged):
        open_vault(folder)
    workspace = salvage(folder)
    found = read_content(workspace)
    assert isinstance(workspace.concern, Salvaged)
    is_all = ALL in workspace.concern.sentence
    assert is_all is not (MAYBE in workspace.concern.sentence)
    workspace.lock()
    (aside,) = list_asides(folder)
    assert read_files(aside.folder) == damaged
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kluis", aside.folder.name]
    return found, is_all


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_flip_anywhere_costs_nothing(killed: Files, tmp_path: Path, data: st.DataObject) -> None:
    """Neither do eight bytes that go together, nor all that stands before a page."""
    journal = killed[JOURNAL_NAME]
    # The last entry may be one that was in hand: that needs no salvage.
    place = data.draw(st.integers(0, list_ends(journal)[-2] - 1))
    within = (place - JOURNAL_HEADER) % FRAME
    kind = data.draw(st.sampled_from(["byte", "pair", "head"]))
    places = [place]
    if place < JOURNAL_HEADER:
        places = list(range(JOURNAL_HEADER)) if kind == "head" else places
    elif kind == "pair":
        places = list(range(place - within % 8, place - within % 8 + 8))
    elif kind == "head":
        places = list(range(place - within, place - within + 24))
    found = _salvage_and_read({**killed, JOURNAL_NAME: flip(journal, *places)}, tmp_path)
    assert found == (predict_content(MERGED + ENTRIES - 1), True)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_lost_page_gives_exactly_what_was_finished_before_it(
    killed: Files, tmp_path: Path, data: st.DataObject
) -> None:
    """Never one entry less, never half an entry; and all of them when the page came once more."""
    journal = killed[JOURNAL_NAME]
    ends = list_ends(journal)
    frames = range(JOURNAL_HEADER, ends[-2], FRAME)
    at = data.draw(st.sampled_from(frames))
    numbers = [journal[each : each + 4] for each in range(at + FRAME, ends[-1], FRAME)]
    is_known = data.draw(st.booleans())
    if is_known:
        start = at + 24 + data.draw(st.integers(0, 7)) * 512
        broken = journal[:start] + bytes(512) + journal[start + 512 :]
    else:
        broken = spoil(journal, at)
    found, is_all = _salvage_and_read({**killed, JOURNAL_NAME: broken}, tmp_path)
    finished = sum(end <= at for end in ends)
    if is_known and journal[at : at + 4] in numbers:
        finished = ENTRIES
    assert found == predict_content(MERGED + finished - 1)
    assert not is_all or finished == ENTRIES


def test_damage_at_the_end_too_is_told(killed: Files, tmp_path: Path) -> None:
    """One place is reckoned back; the other may have cost the last entry."""
    journal = killed[JOURNAL_NAME]
    *_, before, last = list_ends(journal)
    broken = flip(journal, JOURNAL_HEADER + 24 + 100, last - 9)
    found, is_all = _salvage_and_read({**killed, JOURNAL_NAME: broken}, tmp_path)
    assert before < last
    assert found == predict_content(MERGED + ENTRIES - 2)
    assert not is_all


def test_it_is_told_and_logged_once(killed: Files, folder: Path) -> None:
    """The user hears from which moment something may be missing; the log holds one line."""
    put_files(
        folder,
        {**killed, JOURNAL_NAME: spoil(killed[JOURNAL_NAME], list_ends(killed[JOURNAL_NAME])[4])},
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
    put_files(folder, killed)
    salvage(folder).lock()
    assert list_asides(folder) == ()


def test_it_is_taken_back_as_a_restore_is(killed: Files, folder: Path) -> None:
    """The damaged vault comes back as it was, and can be salvaged once more."""
    journal = killed[JOURNAL_NAME]
    damaged = {**killed, JOURNAL_NAME: spoil(journal, list_ends(journal)[6])}
    put_files(folder, damaged)
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
    put_files(folder, {**files, JOURNAL_NAME: spoil(journal, list_ends(journal)[-3])})
    new = "een heel ander zinnetje"
    with pytest.raises(JournalDamaged):
        Workspace.open_with_recovery_key(folder, recovery_key, new, cost=CHEAP)
    again = Workspace.open_with_recovery_key(folder, recovery_key, new, cost=CHEAP, salvage=True)
    assert len(again.dossiers.caseload()) == 2
    again.lock()
    Workspace.open(folder, new, cost=CHEAP).lock()


def test_another_window_keeps_its_vault(killed: Files, folder: Path) -> None:
    """Whatever its journal looks like from outside."""
    put_files(folder, killed)
    workspace = open_vault(folder)
    workspace.dossiers.create("Nog een")
    workspace.dossiers.create("En nog een")
    journal = (folder / JOURNAL_NAME).read_bytes()
    (folder / JOURNAL_NAME).write_bytes(flip(journal, 3))
    with pytest.raises(VaultInUse):
        salvage(folder)
    (folder / JOURNAL_NAME).write_bytes(journal)
    workspace.lock()
    assert list_asides(folder) == ()


def test_a_damaged_database_is_refused_as_before(killed: Files, folder: Path) -> None:
    """Then a backup is the only way on, and nothing was touched."""
    journal = flip(killed[JOURNAL_NAME], 3)
    damaged = {
        **killed,
        JOURNAL_NAME: journal,
        DATABASE_NAME: flip(killed[DATABASE_NAME], 3 * PAGE + 9),
    }
    put_files(folder, damaged)
    with pytest.raises(NothingToSalvage) as caught:
        salvage(folder)
    assert isinstance(caught.value, VaultDamaged)
    assert read_files(folder) == damaged
    assert list_asides(folder) == ()


@pytest.mark.timeout(240)
def test_cut_off_at_any_step_the_one_or_the_other_is_there(killed: Files, tmp_path: Path) -> None:
    """The damaged vault as it was, or the salvaged one with the other aside."""
    journal = killed[JOURNAL_NAME]
    damaged = {**killed, JOURNAL_NAME: spoil(journal, list_ends(journal)[6])}
    key = unwrap_key(killed[KEY_NAME], PASSPHRASE)
    seen = set()
    for place in cut_everywhere(
        tmp_path / "cuts",
        lambda fresh: put_files(fresh / "kluis", damaged),
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
