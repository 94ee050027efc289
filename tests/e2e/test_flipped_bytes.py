"""One byte of the vault is flipped, anywhere: it is named, or it carries nothing."""

from pathlib import Path

import pytest

from screening.storage import opening
from screening.storage.journal import JournalState
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from tests.support.flip_bytes import (
    JOURNAL_HEADER,
    NAMED,
    PAGE,
    Notice,
    find_merged,
    flip_all,
    flip_database,
    flip_journal,
    flip_keys,
    make_killed_vault,
)

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault stands whose bytes are flipped."""
    return tmp_path / "vault"


def test_a_flipped_byte_of_the_database_is_always_named(folder: Path) -> None:
    """Every page, its first and last byte and others: at opening, at reading, or by the check."""
    flips = flip_database(folder, per_page=4, seed=11)
    assert set(flips.notices) <= NAMED
    assert flips.notices.total() >= 4 * len(range(0, (folder / DATABASE_NAME).stat().st_size, PAGE))


def test_a_flipped_byte_of_the_journal_costs_nothing_in_silence(folder: Path) -> None:
    """Damage is named; a broken last entry is announced; pages that were merged mean nothing."""
    flips = flip_journal(folder, per_page=5, seed=11)
    assert set(flips.notices) == {Notice.AT_OPENING, Notice.ANNOUNCED, Notice.SAME_CONTENT}
    merged = find_merged(make_killed_vault(folder.parent / "again")[JOURNAL_NAME])
    assert min(flips.places[Notice.SAME_CONTENT]) >= merged
    for noticed in (Notice.AT_OPENING, Notice.ANNOUNCED):
        assert max(flips.places[noticed]) < merged
    # Only the last entry is at stake where it is announced: two or three pages of the journal.
    assert len(flips.places[Notice.ANNOUNCED]) < len(flips.places[Notice.AT_OPENING])


def test_a_flipped_byte_of_the_key_file_is_always_named(folder: Path) -> None:
    """Every byte of it; where the format is hit, the sentence may be that of a newer version."""
    flips = flip_keys(folder)
    assert set(flips.notices) <= {*NAMED, Notice.OTHER_SENTENCE, Notice.SAME_CONTENT}
    assert flips.notices[Notice.OTHER_SENTENCE] <= 4
    assert flips.notices[Notice.SAME_CONTENT] == 0


def test_without_the_look_at_the_journal_entries_would_vanish(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database alone drops what stands behind the broken place, and these tests would see."""
    files = make_killed_vault(folder)
    monkeypatch.setattr(opening, "inspect_journal", lambda _: JournalState.WHOLE)
    flips = flip_all(folder, files, JOURNAL_NAME, [3, JOURNAL_HEADER + 500])
    assert flips.notices[Notice.SILENT] == 2
