"""A path, or another long address, as text on a screen."""

import os
import re
from pathlib import Path

BREAK = "\N{ZERO WIDTH SPACE}"


def word_path(path: Path) -> str:
    """Return a path that can go on at the next line after every folder, where it is long."""
    return str(path).replace(os.sep, os.sep + BREAK)


def word_address(address: str) -> str:
    """Return an address of the internet that can go on at the next line after every part."""
    return re.sub(r"(?<=[@./-])(?=\w)", BREAK, address)
