"""What holds for all tests: no screen is needed, and coverage is counted where it is asked for."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

UNIT = Path(__file__).parent / "unit"


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Count coverage in the unit tests only: they alone must cover what `./check` asks for."""
    for item in items:
        if UNIT not in item.path.parents:
            item.add_marker("no_cover")
