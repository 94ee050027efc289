"""What holds for all tests: no screen is needed, and coverage is counted where it is asked for."""

import gc
import os
import tomllib
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

UNIT: Final = Path(__file__).parent / "unit"
COUNTED: Final = pytest.StashKey[set[Path]]()
"""The files whose tests must cover the files of pyproject.toml."""


def pytest_collection_finish(session: pytest.Session) -> None:
    """Count no coverage from here on, and leave what is there out of later collections of garbage.

    All tests and libraries are in memory to stay; the app collects at every lock.
    """
    counter = _find_counter(session.config)
    if counter is not None:
        counter.pause()
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Count coverage in the tests that are counted only: all else is slower for it."""
    counter = _find_counter(item.config)
    if counter is None or item.path not in item.config.stash[COUNTED]:
        return (yield)
    counter.resume()
    try:
        return (yield)
    finally:
        counter.pause()


def _find_counter(config: pytest.Config) -> Any:
    """Return what counts coverage; None where nobody asked for it."""
    plugin: Any = config.pluginmanager.get_plugin("_cov")
    return plugin and plugin.cov_controller


@pytest.hookimpl(trylast=True)  # after the shuffling
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put dear fixtures first, and remember whose coverage pyproject.toml asks for.

    Side by side at one end, the tests that share a fixture for the whole session come to one
    worker, so that it is made once.
    """
    items.sort(key=lambda item: "day" not in getattr(item, "fixturenames", ()))
    settings = tomllib.loads((config.rootpath / "pyproject.toml").read_text(encoding="utf-8"))
    perfect = settings["tool"]["draagwijzer"]["perfect"]
    config.stash[COUNTED] = {UNIT / name for names in perfect.values() for name in names}
