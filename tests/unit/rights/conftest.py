import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household


@pytest.fixture
def yilmaz(workspace: Workspace, clock: FakeClock) -> Household:
    """A second household in the same vault, which must stay whole."""
    return enter_household(workspace, clock, "yilmaz")
