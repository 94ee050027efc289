"""The two released instruments, loaded once."""

import pytest

from instruments import catalogue
from instruments.model import Instrument


@pytest.fixture(scope="session")
def csi() -> Instrument:
    """The Caregiver Strain Index, version 1."""
    return catalogue.load("caregiver_strain_index", 1)


@pytest.fixture(scope="session")
def ediz() -> Instrument:
    """EDIZ, version 1."""
    return catalogue.load("ediz", 1)
