"""Languages by their codes, in Dutch."""

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = {
    "nl": "Nederlands",
    "en": "Engels",
    "tr": "Turks",
    "ar": "Arabisch",
}


def name_language(code: str) -> str:
    """Return the Dutch name of a language; an unknown one is named by its code."""
    return LANGUAGES.get(code, code)
