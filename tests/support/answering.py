"""A process that enters answers until it is killed, and says which ones were acknowledged."""

import sys
from pathlib import Path

from instruments import catalogue
from screening.identifiers import MeasurementId
from tests.support.vaults import open_vault


def main() -> None:
    """Answer statement after statement; print a line when the desk says that one is stored."""
    folder, measurement_id = Path(sys.argv[1]), MeasurementId(sys.argv[2])
    workspace = open_vault(folder)
    items = catalogue.load("caregiver_strain_index").items
    number = 0
    while True:
        item = items[number % len(items)]
        choice = item.choices[number // len(items) % 2].key
        workspace.measurements.answer(measurement_id, item.key, choice)
        print(item.key, choice, flush=True)
        number += 1


if __name__ == "__main__":
    main()
