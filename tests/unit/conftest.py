"""An open vault, for every test without a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.laid_vaults import lay_empty, lay_household
from tests.support.vaults import open_vault


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 10 March 2026."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault stands."""
    return tmp_path / "vault"


@pytest.fixture
def laid(request: pytest.FixtureRequest, folder: Path, clock: FakeClock) -> Household | None:
    """The household that is in the vault already when a test asks for one."""
    if "jansen" not in request.fixturenames:
        lay_empty(folder, clock.today())
        return None
    then, household = lay_household(folder, "jansen", consultant="")
    clock.follow(then)
    return household


@pytest.fixture
def workspace(
    folder: Path,
    clock: FakeClock,
    laid: Household | None,  # noqa: ARG001 - what is opened
) -> Iterator[Workspace]:
    """An open vault, locked afterwards."""
    workspace = open_vault(folder, clock)
    yield workspace
    workspace.lock()


@pytest.fixture
def jansen(workspace: Workspace, laid: Household | None) -> Household:  # noqa: ARG001 - open
    """Piet, his wife Annie and his daughter Marja, after two visits."""
    assert laid is not None
    return laid
