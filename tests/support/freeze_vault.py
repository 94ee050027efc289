"""Makes the frozen vault of the current version: run once at a release, and never again for it.

    python -m tests.support.freeze_vault

Every later version of the app must keep opening the vaults that this made.
"""

import sys
from pathlib import Path
from typing import Final
from unittest.mock import patch

from screening.storage.migrations import load_scripts
from tests.support.clock import FakeClock
from tests.support.frozen_around import enter_around, enter_rules, enter_versions
from tests.support.frozen_arranged import enter_arranged
from tests.support.frozen_extras import enter_extras
from tests.support.frozen_map import enter_map, enter_questions
from tests.support.households import enter_household
from tests.support.vaults import create_vault

FROZEN: Final = Path(__file__).parents[1] / "data" / "vaults"


def main() -> int:
    """Make the vault with the household Jansen, unless this version has been frozen already."""
    folder = FROZEN / f"v{len(load_scripts())}"
    if folder.exists():
        print(f"{folder.name} is frozen already", file=sys.stderr)
        return 1
    make_frozen(folder)
    return 0


def make_frozen(folder: Path) -> None:
    """Make the vault as this version would freeze it, in a folder that is not there yet."""
    # The log names who works where, and this file travels.
    with (
        patch("screening.storage.scribe.name_account", lambda: "een account"),
        patch("screening.storage.scribe.name_origin", lambda: "een laptop"),
    ):
        clock = FakeClock()
        workspace = create_vault(folder, clock)
        enter_questions(workspace)
        enter_rules(workspace)
        household = enter_household(workspace, clock, "jansen")
        last = (household.dossier_id, household.visits[-1])
        enter_extras(workspace, *last)
        enter_arranged(workspace, *last)
        enter_map(workspace, *last)
        enter_around(workspace, *last)
        enter_versions(workspace, *last)
        workspace.lock()


if __name__ == "__main__":
    sys.exit(main())
