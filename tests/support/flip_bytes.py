"""Flips one byte at a time in the files of a vault, and looks whether anybody notices.

    python -m tests.support.flip_bytes --per-page 64

Three places: the database, the journal that a killed session left, and the key file.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from screening.errors import ExpectedError
from screening.storage.errors import LastEntryUnsure, VaultDamaged
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME, KEY_NAME
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import enter_household
from tests.support.kill_entries import enter, find_desk, make_kill_vault
from tests.support.vaults import create_vault, database_of, dump, open_vault

PAGE: Final = 4096
FRAME: Final = PAGE + 24
JOURNAL_HEADER: Final = 32
MASKS: Final = (0x01, 0x80, 0xFF)
"""One bit low, one bit high, all bits."""

Files = Mapping[str, bytes]
Rows = Mapping[str, list[tuple[Any, ...]]]


class Notice(StrEnum):
    """What came of one flipped byte."""

    AT_OPENING = "named at opening"
    AT_READING = "named at reading"
    AT_CHECK = "named by the check of every page"
    ANNOUNCED = "opened with the warning that the last entry may be missing"
    OTHER_SENTENCE = "refused with another sentence"
    SAME_CONTENT = "without meaning: the same content"
    SILENT = "not noticed, and other content"


NAMED: Final = {Notice.AT_OPENING, Notice.AT_READING, Notice.AT_CHECK}


@dataclass
class Flips:
    """What came of all flips in one file."""

    file: str
    notices: Counter[Notice] = field(default_factory=Counter)
    places: dict[Notice, list[int]] = field(default_factory=dict)

    def add(self, place: int, notice: Notice) -> None:
        """Count one flip."""
        self.notices[notice] += 1
        self.places.setdefault(notice, []).append(place)

    def describe(self) -> str:
        """Return the figure as one line."""
        parts = ", ".join(f"{count} {notice}" for notice, count in sorted(self.notices.items()))
        return f"bytes flipped in {self.file}: {self.notices.total()} ({parts})"


def make_locked_vault(folder: Path) -> Files:
    """Return the files of a locked vault with one household."""
    clock = FakeClock()
    workspace = create_vault(folder, clock)
    enter_household(workspace, clock, "de_wit")
    workspace.lock()
    return read_files(folder)


def make_killed_vault(folder: Path, *, merged: int = 22, entries: int = 16) -> Files:
    """Return the files of a vault whose process was killed at work.

    The journal was merged into the database after `merged` entries; it begins with the entries made
    since then, and ends in pages of before that.
    """
    make_kill_vault(folder)
    workspace = open_vault(folder)
    desk = find_desk(workspace)
    for number in range(merged + entries):
        if number == merged:
            database_of(workspace).rows("PRAGMA wal_checkpoint(RESTART)")
        enter(workspace, desk, number)
    files = read_files(folder)
    workspace.lock()
    return files


def read_files(folder: Path) -> Files:
    """Return every file of a folder by its name."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def find_merged(journal: bytes) -> int:
    """Return where in a journal the pages begin that have been merged into the database."""
    salts = journal[16:24]
    starts = range(JOURNAL_HEADER, len(journal), FRAME)
    return next((each for each in starts if journal[each + 8 : each + 16] != salts), len(journal))


def choose_places(size: int, block: int, per_block: int, chance: random.Random) -> Iterator[int]:
    """Yield places all over a file: in every block its first and last byte, and others."""
    for start in range(0, size, block):
        end = min(start + block, size)
        between = range(start + 1, end - 1)
        inside = chance.sample(between, min(per_block - 2, len(between)))
        yield from sorted({start, *inside, end - 1})


def flip_all(folder: Path, files: Files, file: str, places: Iterable[int]) -> Flips:
    """Flip a byte at every place of one file, and count what came of it."""
    flips = Flips(file)
    content = _open_and_read(folder, files)
    assert isinstance(content, tuple)
    for number, place in enumerate(places):
        changed = bytearray(files[file])
        changed[place] ^= MASKS[number % len(MASKS)]
        found = _open_and_read(folder, {**files, file: bytes(changed)})
        flips.add(place, found if isinstance(found, Notice) else _compare(content, found))
    return flips


def _compare(content: tuple[Rows, bool], found: tuple[Rows, bool]) -> Notice:
    if found[1]:
        return Notice.ANNOUNCED
    return Notice.SAME_CONTENT if found[0] == content[0] else Notice.SILENT


def _open_and_read(folder: Path, files: Files) -> Notice | tuple[Rows, bool]:
    """Return the content and whether there was a warning, or how the damage was named.

    Anything but an expected error is a crash, and goes on to the caller.
    """
    for path in folder.iterdir():
        path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    before = read_files(folder)
    try:
        workspace = open_vault(folder)
    except VaultDamaged:
        assert read_files(folder) == before, "a damaged vault was changed"
        return Notice.AT_OPENING
    except ExpectedError:
        return Notice.OTHER_SENTENCE
    try:
        warned = isinstance(workspace.concern, LastEntryUnsure)
        content_of_all = _read_everything(workspace)
        if database_of(workspace).rows("PRAGMA cipher_integrity_check"):
            return Notice.AT_CHECK
    except VaultDamaged:
        return Notice.AT_READING
    finally:
        _lock(workspace)
    return content_of_all, warned


def _read_everything(workspace: Workspace) -> Rows:
    """Return all rows of all tables, the lines of the log without their moment."""
    return {**dump(workspace), "log": [tuple(row[1:4]) for row in workspace.vault.log()]}


def _lock(workspace: Workspace) -> None:
    try:
        workspace.lock()
    except VaultDamaged:
        workspace.lock()


def flip_database(folder: Path, *, per_page: int, seed: int) -> Flips:
    """Flip bytes all over the database, at least `per_page` in every page."""
    chance = random.Random(seed)  # noqa: S311 - any place will do
    files = make_locked_vault(folder)
    places = choose_places(len(files[DATABASE_NAME]), PAGE, per_page, chance)
    return flip_all(folder, files, DATABASE_NAME, places)


def flip_journal(folder: Path, *, per_page: int, seed: int) -> Flips:
    """Flip every byte of the header of a journal, and bytes all over its frames."""
    chance = random.Random(seed)  # noqa: S311 - any place will do
    files = make_killed_vault(folder)
    journal = files[JOURNAL_NAME]
    frames = choose_places(len(journal) - JOURNAL_HEADER, FRAME, per_page, chance)
    places = [*range(JOURNAL_HEADER), *(JOURNAL_HEADER + place for place in frames)]
    places += [JOURNAL_HEADER + place for place in range(24)]
    return flip_all(folder, files, JOURNAL_NAME, places)


def flip_keys(folder: Path) -> Flips:
    """Flip every byte of the key file."""
    files = make_locked_vault(folder)
    return flip_all(folder, files, KEY_NAME, range(len(files[KEY_NAME])))


def main() -> int:
    """Flip, and print one line a file; 1 when a flip changed content without notice."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--per-page", type=int, default=16)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    silent = 0
    with tempfile.TemporaryDirectory() as root:
        sizes = {"per_page": options.per_page, "seed": options.seed}
        for flips in (
            flip_database(Path(root) / "database", **sizes),
            flip_journal(Path(root) / "journal", **sizes),
            flip_keys(Path(root) / "keys"),
        ):
            print(flips.describe())
            silent += flips.notices[Notice.SILENT]
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
