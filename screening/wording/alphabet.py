"""The order of names in a list, as a reader of Dutch looks for them."""

import unicodedata
from typing import Final

_LETTERS: Final = {0x131: "i"} | str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe"})
"""Letters that no decomposition takes apart; the first is the Turkish i without a dot."""


def fold(text: str) -> str:
    """Return a text without accents and capitals."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).translate(_LETTERS)


def order_name(name: str) -> tuple[str, str]:
    """Return by what names are sorted: Éline stands at the E, and after Eline."""
    return fold(name), name.casefold()
