"""The keys are changed by a process that is killed at every line of it in turn."""

import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from tests.support.changing_keys import make_vault

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="SIGKILL and fork"),
    pytest.mark.timeout(300),
]

OPENED = {
    "passphrase": ["old recovery", "new recovery"],
    "recovery key": ["old recovery", "old"],
    "cost": ["old recovery"],
    "key file": [
        "old recovery",
        "old recovery draagwijzer.sleutel",
        "recovery draagwijzer.sleutel",
    ],
    "recovery": ["old recovery", "new recovery"],
}
"""What opens the vault after a kill, in the order in which it goes over into the next; the names
are those of `changing_keys`. A file that no slot asks for does no harm."""
LINES = 40
"""Every change takes at least so many lines, or the kills missed it."""


@pytest.mark.parametrize("change", OPENED)
def test_after_a_kill_at_any_line_the_old_or_the_new_opens(tmp_path: Path, change: str) -> None:
    """And what is in the vault is as it was, and no half file is left after the next opening."""
    make_vault(tmp_path / "first")
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.changing_keys", str(tmp_path / "first"), change],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    opened = [line.split(": ")[1] for line in done.stdout.splitlines()]
    assert len(opened) > LINES
    assert [name for name, _ in groupby(opened)] == OPENED[change]
