"""Vaults that are made once in a process and copied for every test."""

import copy
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household
from tests.support.vaults import create_vault

CONSULTANT: Final = "Sanne de Groot"

Made = TypeVar("Made")


class _Kept:
    """The vaults of this process; their folder goes with it."""

    def __init__(self) -> None:
        self._root = tempfile.TemporaryDirectory(prefix="laid-", ignore_cleanup_errors=True)
        self._made: dict[str, Any] = {}

    def find(self, name: str, make: Callable[[Path], Any]) -> tuple[Path, Any]:
        """Return a vault and what its maker told of it, made now if nobody asked before."""
        folder = Path(self._root.name) / name
        if name not in self._made:
            self._made[name] = make(folder)
        return folder, self._made[name]


_KEPT: Final = _Kept()


def lay(folder: Path, name: str, make: Callable[[Path], Made]) -> Made:
    """Put a copy of a locked vault into a folder; return what its maker told of it.

    Args:
        folder: where the copy comes; empty, or not there yet.
        name: what the vault is called, by all tests that want the same one.
        make: makes and locks it in another folder, once; what it tells is shared by all.
    """
    made, told = _KEPT.find(name, make)
    shutil.copytree(made, folder, dirs_exist_ok=True)
    result: Made = told
    return result


def lay_empty(folder: Path, day: date) -> None:
    """Put a locked vault without a dossier into a folder, made on this day."""
    lay(folder, f"empty on {day}", lambda made: create_vault(made, FakeClock(day)).lock())


def lay_household(
    folder: Path, name: str, consultant: str = CONSULTANT
) -> tuple[FakeClock, Household]:
    """Put a locked vault with a household into a folder; return its clock and who is who in it."""

    def enter(made: Path) -> tuple[FakeClock, Household]:
        clock = FakeClock()
        workspace = create_vault(made, clock)
        if consultant:
            workspace.vault.set_setting("consultant", consultant)
        household = enter_household(workspace, clock, name)
        workspace.lock()
        return clock, household

    clock, household = lay(folder, f"{name} of {consultant}", enter)
    return copy.copy(clock), household
