"""One working day for all tests that look at what it left behind."""

import sys

import pytest

from tests.support.observed_day import Day, live_day


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """A working day in the real app, under the eyes of strace, until it was killed."""
    if not sys.platform.startswith("linux"):
        pytest.skip("strace, /proc and XDG folders are of Linux")
    return live_day(tmp_path_factory.mktemp("day"))
