"""Counts wrong passphrases beside the vault, until it opens and its log can take the number.

The file holds a number and nothing else. Who can delete it can also delete the vault.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

TRIES_NAME: Final = "vault.tries"


def note_wrong_try(folder: Path) -> None:
    """Count one more; a folder that takes no file keeps no count, and that stops nobody."""
    number = count_wrong_tries(folder) + 1
    with suppress(OSError):
        (folder / TRIES_NAME).write_text(f"{number}\n", encoding="ascii")


def count_wrong_tries(folder: Path) -> int:
    """Return how often a passphrase was wrong since the vault was last opened."""
    try:
        text = (folder / TRIES_NAME).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return 0
    return int(text) if text.isdecimal() else 0


def forget_wrong_tries(folder: Path) -> None:
    """Begin at zero again, once the number stands in the log."""
    with suppress(OSError):
        (folder / TRIES_NAME).unlink(missing_ok=True)
