"""KeePassXC as a yardstick, where the machine has it: the same number of entries, unlocked."""

import base64
import os
import shutil
import subprocess
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Final
from xml.sax.saxutils import escape

from tests.support.vaults import PASSPHRASE

PROGRAM: Final = "keepassxc-cli"
NOTES: Final = "De zorg gaat dag en nacht door. De mantelzorger slaapt slecht en is vaak moe."


def measure_keepassxc(folder: Path, entries: int, rounds: int) -> float | None:
    """Return the seconds that many entries add to an unlock; None without the program.

    What a database of one entry needs is taken off: starting the program and deriving the key,
    which is made equally costly for both.
    """
    if shutil.which(PROGRAM) is None:
        return None
    many, one = folder / "many.kdbx", folder / "one.kdbx"
    for path, number in ((many, entries), (one, 1)):
        _make(path, number)
        assert _list(path)[1] == number
    pairs = [(_list(many)[0], _list(one)[0]) for _ in range(rounds)]
    return median(first - second for first, second in pairs)


def _make(path: Path, entries: int) -> None:
    source = path.with_suffix(".xml")
    source.write_text(_describe(entries), encoding="utf-8")
    _run(["import", "--set-password", str(source), str(path)], answers=2)


def _list(path: Path) -> tuple[float, int]:
    """Return the seconds that unlocking and listing takes, and how many entries there are."""
    start = perf_counter()
    listing = _run(["ls", "--recursive", "--flatten", "--quiet", str(path)], answers=1)
    return perf_counter() - start, len(listing.splitlines())


def _run(arguments: list[str], answers: int) -> str:
    done = subprocess.run(
        [PROGRAM, *arguments],
        input=f"{PASSPHRASE}\n" * answers,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
        capture_output=True,
        check=True,
    )
    return done.stdout


def _describe(entries: int) -> str:
    """Return a database as KeePassXC imports it."""
    random = Random(entries)  # noqa: S311 - guards nobody
    lines = "".join(
        f"<Entry>{_uuid(random)}{_text('Title', f'Cliënt {number:04}')}"
        f"{_text('UserName', f'Zorger {number:04}')}{_text('Notes', NOTES)}</Entry>"
        for number in range(entries)
    )
    return (
        f"<KeePassFile><Meta/><Root><Group>{_uuid(random)}<Name>Root</Name>{lines}</Group></Root>"
        "</KeePassFile>"
    )


def _uuid(random: Random) -> str:
    return f"<UUID>{base64.b64encode(random.randbytes(16)).decode()}</UUID>"


def _text(key: str, value: str) -> str:
    return f"<String><Key>{key}</Key><Value>{escape(value)}</Value></String>"
