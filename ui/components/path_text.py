"""A path as text on a screen."""

import os
from pathlib import Path

BREAK = "\N{ZERO WIDTH SPACE}"


def word_path(path: Path) -> str:
    """Return a path that can go on at the next line after every folder, where it is long."""
    return str(path).replace(os.sep, os.sep + BREAK)
