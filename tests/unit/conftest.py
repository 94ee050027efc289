"""An open vault, for every test without a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household
from tests.support.vaults import create_vault


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 10 March 2026."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault stands."""
    return tmp_path / "vault"


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
