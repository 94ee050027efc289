"""What holds for all tests: no screen is needed, and coverage is counted where it is asked for."""

import os
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

UNIT = Path(__file__).parent / "unit"


def pytest_collection_modifyitems(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    """Count coverage only in the tests that pyproject.toml names: they must cover their files."""
    settings = tomllib.loads((config.rootpath / "pyproject.toml").read_text(encoding="utf-8"))
    perfect = settings["tool"]["draagwijzer"]["perfect"]
    counted = {UNIT / name for names in perfect.values() for name in names}
    for item in items:
        if item.path not in counted:
            item.add_marker("no_cover")
