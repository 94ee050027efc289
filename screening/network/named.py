"""Whose names stand in a text that somebody wrote."""

import re
from collections.abc import Iterable


def find_named(text: str, names: Iterable[str]) -> frozenset[str]:
    """Return which names stand in a text as whole ones: Jan is not named where Jan Vos is."""
    found = set()
    for name in sorted(set(names), key=len, reverse=True):
        text, times = re.subn(rf"(?<!\w){re.escape(name)}s?(?!\w)", "\n", text)
        if times:
            found.add(name)
    return frozenset(found)
