from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest

from screening.storage.errors import LastEntryUnsure, VaultDamaged, VaultUnreadable
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.location import JOURNAL_NAME
from screening.workspace import Workspace
from tests.support.flip_bytes import FRAME, JOURNAL_HEADER, Files, find_merged, make_killed_vault
from tests.support.kill_entries import Content, predict_content, read_content
from tests.support.vaults import create_vault, open_vault

LAST = 22 + 16 - 1
"""The number of the last entry of `make_killed_vault`."""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of a vault whose process was killed."""
    return make_killed_vault(tmp_path_factory.mktemp("killed") / "vault")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where a journal is put to be inspected."""
    return tmp_path / "journal"


def _start(frame: int) -> int:
    return JOURNAL_HEADER + frame * FRAME


def _ends_of_entries(content: bytes) -> list[int]:
    """Return the numbers of the last frames of all entries that are not merged yet."""
    starts = range(JOURNAL_HEADER, find_merged(content), FRAME)
    return [number for number, at in enumerate(starts) if any(content[at + 4 : at + 8])]


def _flip(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]


def test_the_journal_of_a_killed_session_is_whole(killed: Files, journal: Path) -> None:
    """Neither a kill, nor a lock that removed the journal, is damage."""
    assert inspect_journal(journal) is JournalState.WHOLE
    journal.write_bytes(killed[JOURNAL_NAME])
    assert inspect_journal(journal) is JournalState.WHOLE


def test_a_journal_that_stops_anywhere_is_whole(killed: Files, journal: Path) -> None:
    """A process that is killed leaves a file that is too short, within a page or between two."""
    content = killed[JOURNAL_NAME]
    starts = range(0, len(content), FRAME)
    for size in {each + extra for each in starts for extra in (0, 12, JOURNAL_HEADER, 2000)}:
        journal.write_bytes(content[:size] if size > JOURNAL_HEADER else b"")
        assert inspect_journal(journal) is JournalState.WHOLE


@pytest.mark.parametrize("place", range(JOURNAL_HEADER))
def test_a_broken_header_is_damage(killed: Files, journal: Path, place: int) -> None:
    """The database would take the whole journal for nothing."""
    journal.write_bytes(_flip(killed[JOURNAL_NAME], place))
    assert inspect_journal(journal) is JournalState.DAMAGED


@pytest.mark.parametrize("place", [0, 5, 9, 13, 17, 21, 24, FRAME - 1])
def test_a_broken_place_with_finished_entries_behind_it_is_damage(
    killed: Files, journal: Path, place: int
) -> None:
    """Whichever part of a frame is hit, in the first frame and in the last but one entry."""
    content = killed[JOURNAL_NAME]
    for frame in (0, _ends_of_entries(content)[-2]):
        journal.write_bytes(_flip(content, _start(frame) + place))
        assert inspect_journal(journal) is JournalState.DAMAGED


def test_pages_that_were_merged_mean_nothing(killed: Files, journal: Path) -> None:
    """Behind the newest entries stand older pages, which the database does not read."""
    content = killed[JOURNAL_NAME]
    journal.write_bytes(_flip(content, find_merged(content) + FRAME + 100))
    assert inspect_journal(journal) is JournalState.WHOLE


def test_a_power_cut_in_the_last_entry_is_never_damage(killed: Files, journal: Path) -> None:
    """Whichever of its pages had reached the disk: the vault must open."""
    content = killed[JOURNAL_NAME]
    *_, before, last = _ends_of_entries(content)
    pages = range(before + 1, last + 1)
    older = content[_start(last + 1) : _start(last + 1 + len(pages))]
    for arrived in product([True, False], repeat=len(pages)):
        torn = bytearray(content)
        for page, is_new in zip(pages, arrived, strict=True):
            if not is_new:
                at = (page - pages[0]) * FRAME
                torn[_start(page) : _start(page + 1)] = older[at : at + FRAME]
        journal.write_bytes(torn)
        assert inspect_journal(journal) is not JournalState.DAMAGED


def _restore(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _open(folder: Path) -> tuple[Workspace, Content]:
    workspace = open_vault(folder)
    return workspace, read_content(workspace)


def test_a_broken_last_entry_is_told_once(killed: Files, folder: Path) -> None:
    """The vault opens with all that came before, and says that the last entry may be missing."""
    content = killed[JOURNAL_NAME]
    broken = _flip(content, _start(_ends_of_entries(content)[-1]) + 1000)
    _restore(folder, {**killed, JOURNAL_NAME: broken})
    workspace, found = _open(folder)
    workspace.lock()
    assert isinstance(workspace.concern, LastEntryUnsure)
    assert found == predict_content(LAST - 1)
    workspace, found = _open(folder)
    workspace.lock()
    assert workspace.concern is None


def test_a_last_page_that_is_wholly_lost_is_told(killed: Files, folder: Path) -> None:
    """No sign of it is left by which the last entry would seem to end there."""
    content = killed[JOURNAL_NAME]
    at = _start(_ends_of_entries(content)[-1])
    lost = bytes(each ^ 0xA5 for each in content[at : at + FRAME])
    _restore(folder, {**killed, JOURNAL_NAME: content[:at] + lost + content[at + FRAME :]})
    workspace, found = _open(folder)
    workspace.lock()
    assert isinstance(workspace.concern, LastEntryUnsure)
    assert found == predict_content(LAST - 1)


def test_a_page_that_is_wholly_lost_before_a_finished_entry_is_damage(
    killed: Files, journal: Path
) -> None:
    """Though what stands behind it could be one entry that was in hand."""
    content = killed[JOURNAL_NAME]
    at = _start(_ends_of_entries(content)[-2])
    lost = bytes(each ^ 0xA5 for each in content[at : at + FRAME])
    journal.write_bytes(content[:at] + lost + content[at + FRAME :])
    assert inspect_journal(journal) is JournalState.DAMAGED


def test_after_a_plain_kill_there_is_nothing_to_tell(killed: Files, folder: Path) -> None:
    """All entries are there."""
    _restore(folder, killed)
    workspace, found = _open(folder)
    workspace.lock()
    assert workspace.concern is None
    assert found == predict_content(LAST)


def test_a_damaged_journal_is_a_sentence_and_stays_as_it_is(killed: Files, folder: Path) -> None:
    """The entries behind the broken place can still be saved by who knows how."""
    files = {**killed, JOURNAL_NAME: _flip(killed[JOURNAL_NAME], _start(1) + 7)}
    _restore(folder, files)
    with pytest.raises(VaultDamaged):
        open_vault(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files


def test_a_journal_that_cannot_be_read_is_a_sentence(folder: Path) -> None:
    """A folder in its place, for one."""
    create_vault(folder).lock()
    (folder / JOURNAL_NAME).mkdir()
    with pytest.raises(VaultUnreadable):
        open_vault(folder)
