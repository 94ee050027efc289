from pathlib import Path

import pytest

from tests.support.every_page import make_house
from tests.support.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A vault with a household in it, and every place there is to go."""
    return make_house(tmp_path / "kluis")
