"""What holds for all tests of widgets."""

import pytest


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt in the style of the app."""
    return ["draagwijzer", "-style", "fusion"]
