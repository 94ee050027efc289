"""What holds for all tests: no screen is needed, and coverage is counted where it is asked for."""

import gc
import os
import tomllib
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

UNIT = Path(__file__).parent / "unit"


def pytest_collection_finish() -> None:
    """Leave what is there before the first test out of every later collection of garbage.

    All tests and libraries are in memory to stay; the app collects at every lock.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)  # after the shuffling
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Count coverage only where pyproject.toml asks for it, and put dear fixtures first.

    Coverage: these tests must cover their files. Order: side by side at one end, the tests that
    share a fixture for the whole session come to one worker, so that it is made once.
    """
    items.sort(key=lambda item: "day" not in getattr(item, "fixturenames", ()))
    settings = tomllib.loads((config.rootpath / "pyproject.toml").read_text(encoding="utf-8"))
    perfect = settings["tool"]["draagwijzer"]["perfect"]
    counted = {UNIT / name for names in perfect.values() for name in names}
    for item in items:
        if item.path not in counted:
            item.add_marker("no_cover")
