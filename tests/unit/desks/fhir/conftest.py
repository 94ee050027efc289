from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.unit.desks.conftest import Home
from tests.unit.desks.fhir.elsewhere import Elsewhere


@pytest.fixture
def elsewhere(clock: FakeClock, tmp_path: Path) -> Iterator[Elsewhere]:
    """A vault of a colleague."""
    found = Elsewhere(tmp_path, clock)
    yield found
    found.workspace.lock()


@pytest.fixture
def both_agree(workspace: Workspace, home: Home) -> None:
    """Both carers of the household agree to be measured, in the proposal too."""
    for carer_id in (home.annie, home.marja):
        workspace.measurements.give_consent(carer_id, in_proposal=True)
