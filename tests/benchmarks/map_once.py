"""One look at a network map, in a process of its own: starts, opens, and prints the figures.

    python tests/benchmarks/map_once.py FOLDER DOSSIER VISIT PASSPHRASE MILLISECONDS-FOR-EVERY-KEY

The vault is cheap to guess, so that nothing of a key derivation counts; everything else does, from
the first module to the painted map. It prints when one could begin to type the passphrase, when it
was all there, and when the map was painted.
"""

import gc

# As main.py does, before anything else is imported.
gc.disable()

# ruff: noqa: E402
import json
import sys
import time
from pathlib import Path

from ui.application import start_app


def main() -> int:
    """Print the moments, how many people stood on the map, and the memory."""
    folder, dossier_id, visit_id, passphrase, pause = sys.argv[1:]
    app, window = start_app(Path(folder))
    app.processEvents()
    moments = {"ready": time.perf_counter()}
    sys.excepthook = sys.__excepthook__
    # What the app does not need itself comes after it has shown its door.
    from tests.benchmarks.map_visit import enter, open_map, type_passphrase

    type_passphrase(window, passphrase, int(pause))
    moments["typed"] = time.perf_counter()
    enter(window)
    people = open_map(window, dossier_id, visit_id)
    moments["painted"] = time.perf_counter()
    print(json.dumps({**moments, "people": people, **_read_memory()}))
    window.close()
    return 0


def _read_memory() -> dict[str, float]:
    """Return resident and proportional megabytes; nothing where the system does not tell."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return {}
    lines = (line.split() for line in rollup.read_text().splitlines()[1:])
    sizes = {words[0].rstrip(":"): int(words[1]) / 1024 for words in lines}
    return {"resident": sizes["Rss"], "proportional": sizes["Pss"]}


if __name__ == "__main__":
    sys.exit(main())
