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
    # The log names who works where, and this file travels.
    with (
        patch("screening.storage.scribe.name_account", lambda: "een account"),
        patch("screening.storage.scribe.name_origin", lambda: "een laptop"),
    ):
        clock = FakeClock()
        workspace = create_vault(folder, clock)
        enter_questions(workspace)
        household = enter_household(workspace, clock, "jansen")
        enter_extras(workspace, household.dossier_id, household.visits[-1])
        enter_arranged(workspace, household.dossier_id, household.visits[-1])
        enter_map(workspace, household.dossier_id, household.visits[-1])
        workspace.lock()
    return 0


if __name__ == "__main__":
    sys.exit(main())
