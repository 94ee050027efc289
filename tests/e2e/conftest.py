"""One working day for all tests that look at what it left behind."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.support.observed_day import Day, live_day

DISK: Final = "/var/tmp"  # noqa: S108 - a folder of its own is made there
"""The other tests may keep their files in memory, below /dev: those would count as devices."""


@pytest.fixture(scope="session")
def day() -> Iterator[Day]:
    """A working day in the real app, under the eyes of strace, until it was killed."""
    if not sys.platform.startswith("linux"):
        pytest.skip("strace, /proc and XDG folders are of Linux")
    with tempfile.TemporaryDirectory(dir=DISK) as folder:
        root = Path(folder) / "day"
        root.mkdir()
        yield live_day(root)
