"""Languages by their codes, in words."""

from collections.abc import Mapping
from typing import Final

from screening.wording.speech import mark, say

LANGUAGES: Final[Mapping[str, str]] = {
    "nl": mark("Nederlands"),
    "en": mark("Engels"),
    "tr": mark("Turks"),
    "ar": mark("Arabisch"),
}


def name_language(code: str) -> str:
    """Return the name of a language; an unknown one is named by its code."""
    return say(LANGUAGES.get(code, code))
