"""Vaults with a household in them, entered once in a process and copied for every test."""

import copy
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household
from tests.support.vaults import create_vault

CONSULTANT: Final = "Sanne de Groot"


@dataclass(frozen=True, slots=True)
class _Laid:
    """A locked vault, what is in it, and the clock as it stood at the end."""

    folder: Path
    household: Household
    clock: FakeClock


class _Kept:
    """The vaults of this process; their folder goes with it."""

    def __init__(self) -> None:
        self._root = tempfile.TemporaryDirectory(prefix="laid-", ignore_cleanup_errors=True)
        self._laid: dict[str, _Laid] = {}

    def find(self, name: str) -> _Laid:
        """Return the vault with a household, entered now if nobody asked before."""
        if name not in self._laid:
            folder, clock = Path(self._root.name) / name, FakeClock()
            workspace = create_vault(folder, clock)
            workspace.vault.set_setting("consultant", CONSULTANT)
            household = enter_household(workspace, clock, name)
            workspace.lock()
            self._laid[name] = _Laid(folder, household, clock)
        return self._laid[name]


_KEPT: Final = _Kept()


def lay_household(folder: Path, name: str) -> tuple[FakeClock, Household]:
    """Put a locked vault with a household into a folder; return its clock and who is who in it."""
    laid = _KEPT.find(name)
    shutil.copytree(laid.folder, folder)
    return copy.copy(laid.clock), laid.household
