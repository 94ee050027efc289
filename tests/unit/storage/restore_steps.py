"""A vault with a backup of it, and what stands in each."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault

AT: Final = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
OTHER: Final = "een heel ander zinnetje"


def names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    """Return the clients in a vault."""
    workspace = Workspace.open(folder, passphrase, clock=FakeClock(), cost=CHEAP)
    try:
        return sorted(row.client_name for row in workspace.dossiers.caseload())
    finally:
        workspace.lock()


def make_pair(place: Path) -> None:
    """Make a vault with a backup that lacks the last dossier, and was under another passphrase."""
    workspace = create_vault(place / "kluis")
    workspace.dossiers.create("Eerst")
    made = workspace.backups.make().made
    assert made is not None
    shutil.copytree(made.folder, place / "kopie")
    workspace.dossiers.create("Later")
    workspace.keys.change_passphrase(PASSPHRASE, OTHER)
    workspace.lock()


def copy_pair(source: Path, target: Path) -> None:
    """Copy both to another place."""
    for name in ("kluis", "kopie"):
        shutil.copytree(source / name, target / name)
