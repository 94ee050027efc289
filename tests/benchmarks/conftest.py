"""What the benchmarks share: vaults that take seconds to make."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from screening.storage.key_slots import KeyCost
from tests.support.big_vault import make_big_vault

VaultMaker = Callable[[int, int], Path]


@pytest.fixture(scope="session")
def big_vault(tmp_path_factory: pytest.TempPathFactory) -> VaultMaker:
    """Return the folder of a vault at the real cost, by dossiers and visits each; made once."""
    made: dict[tuple[int, int], Path] = {}

    def make(dossiers: int, visits: int) -> Path:
        size = (dossiers, visits)
        if size not in made:
            folder = tmp_path_factory.mktemp("vault")
            make_big_vault(folder, date.today(), dossiers=dossiers, visits=visits, cost=KeyCost())
            made[size] = folder
        return made[size]

    return make
