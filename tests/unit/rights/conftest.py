from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household
from tests.support.vaults import create_vault


@pytest.fixture
def clock() -> FakeClock:
    """The clock of the vault."""
    return FakeClock(date(2026, 3, 10))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the vault."""
    return tmp_path / "kluis"


@pytest.fixture
def workspace(folder: Path, clock: FakeClock) -> Iterator[Workspace]:
    """An open vault, locked afterwards."""
    workspace = create_vault(folder, clock)
    yield workspace
    workspace.lock()


@pytest.fixture
def jansen(workspace: Workspace, clock: FakeClock) -> Household:
    """Piet, his wife Annie and his daughter Marja, after two visits."""
    return enter_household(workspace, clock, "jansen")


@pytest.fixture
def yilmaz(workspace: Workspace, clock: FakeClock) -> Household:
    """A second household in the same vault, which must stay whole."""
    return enter_household(workspace, clock, "yilmaz")
