"""Prints one line a promise, with the figure of this moment; docs/security.md quotes them.

python -m tests.support.figures --kills 500
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.support.flip_bytes import Flips, Notice, flip_database, flip_journal, flip_keys
from tests.support.kill_harness import run_kills
from tests.support.observed_day import Day, live_day
from tests.support.plaintext_scanner import Scanner
from tests.support.secret_markers import list_markers
from tests.support.system_calls import NoTracer

Say = Callable[[str, bool], None]
"""Prints a line, and remembers whether the promise holds."""


def print_kills(root: Path, kills: int, say: Say) -> None:
    """Kill the process so many times."""
    tally = run_kills(root / "kills", kills, seed=random.SystemRandom().randrange(10**6))
    say(tally.describe(), not tally.losses)


def print_flips(root: Path, per_page: int, say: Say) -> None:
    """Flip bytes all over the three files of a vault."""
    for flips in (
        flip_database(root / "database", per_page=per_page, seed=7),
        flip_journal(root / "journal", per_page=per_page, seed=7),
        flip_keys(root / "keys"),
    ):
        say(flips.describe(), _is_clean(flips))


def print_day(root: Path, say: Say) -> None:
    """Live a working day, search what it left, and count what it asked of the system."""
    (root / "day").mkdir()
    try:
        day: Day = live_day(root / "day")
    except NoTracer as error:
        say(f"names searched, system calls traced: not done: {error}", False)
        return
    scanner = Scanner(list_markers(day))
    finds = scanner.search_folder(day.root)
    finds += scanner.search("environment", day.environment)
    finds += scanner.search("output", day.output.encode())
    say(f"{scanner.describe()}; found: {len(finds)}", not finds)
    say(day.calls.describe(), day.calls.is_local())


def _is_clean(flips: Flips) -> bool:
    return not flips.notices[Notice.SILENT]


def main() -> int:
    """Print all figures; 1 when a promise was broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--per-page", type=int, default=16)
    options = parser.parse_args()
    verdicts: list[bool] = []

    def say(line: str, holds: bool) -> None:
        verdicts.append(holds)
        print(line if holds else f"BROKEN {line}", flush=True)

    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        print_kills(root, options.kills, say)
        print_flips(root, options.per_page, say)
        print_day(root, say)
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
