"""The front door of Draagwijzer: reads the arguments and opens the window."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from screening.core_dumps import refuse_core_dumps


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app and return the exit code of the process."""
    # Nothing that is made while starting is garbage; the window takes over the collecting.
    gc.disable()
    options = _read_options(arguments)
    refuse_core_dumps()
    if options.tour:
        # No screen and no hands: the windows are real, their pixels go into the pictures only.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ui.tour.guide import run_tour

        return run_tour(options.tour.expanduser())
    if not _has_screen():
        print("Draagwijzer heeft een scherm nodig. Start het op een computer met een bureaublad.")
        return 1
    from ui.application import run_app, run_demo

    return run_demo() if options.demo else run_app(options.vault)


def _read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="run", description="Draagwijzer: voor wie zorgt, en voor wie daarbij helpt."
    )
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--vault", type=Path, metavar="MAP", help="open of maak de kluis in deze map"
    )
    group.add_argument("--demo", action="store_true", help="open een kluis met verzonnen mensen")
    group.add_argument(
        "--tour",
        type=Path,
        metavar="MAP",
        help="loop zonder scherm door het hele werk en bewaar beelden",
    )
    return parser.parse_args(arguments)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
