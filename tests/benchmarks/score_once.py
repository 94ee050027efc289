"""Reads and scores every CSI of a vault, in a process of its own, and prints the figures.

python -m tests.benchmarks.score_once FOLDER
"""

import json
import sys
from collections import defaultdict
from pathlib import Path
from sys import intern
from time import perf_counter
from typing import Final

from instruments import catalogue
from instruments.interpretation import interpret
from instruments.scoring import score
from tests.support.vaults import database_of, open_vault

PART: Final = (
    "SELECT rowid, measurement_id, item_key, choice_key FROM answer "
    "WHERE rowid > ? ORDER BY rowid LIMIT 10000"
)
"""Not all at once: getting memory for a million rows would be half of what is measured."""


def main(folder: Path) -> int:
    """Print how many there were, the seconds of reading and those of scoring."""
    workspace = open_vault(folder)
    database, csi = database_of(workspace), catalogue.load("caregiver_strain_index")
    begun = perf_counter()
    answers: defaultdict[str, dict[str, str]] = defaultdict(dict)
    place = 0
    while rows := database.rows(PART, (place,)):
        for place, measurement_id, item, choice in rows:  # noqa: B007 - the last one counts
            answers[measurement_id][intern(item)] = intern(choice)
    read = perf_counter()
    verdicts = [interpret(csi, score(csi, given)).verdict for given in answers.values()]
    ended = perf_counter()
    workspace.lock()
    print(json.dumps((len(verdicts), read - begun, ended - read)))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
