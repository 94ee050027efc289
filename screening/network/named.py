"""Whose names stand in a text that somebody wrote."""

import re
from collections.abc import Iterable


def match_whole(pattern: str) -> re.Pattern[str]:
    """Return what finds a pattern where it is no part of a longer word; an s behind it may be."""
    return re.compile(rf"(?<!\w)(?:{pattern})s?(?!\w)")


def find_named(text: str, names: Iterable[str]) -> frozenset[str]:
    """Return which names stand in a text as whole ones: Jan is not named where Jan Vos is."""
    found = set()
    for name in sorted(set(names), key=len, reverse=True):
        text, times = match_whole(re.escape(name)).subn("\n", text)
        if times:
            found.add(name)
    return frozenset(found)
