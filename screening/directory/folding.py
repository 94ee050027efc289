"""Words as they are compared: without capitals, accents and punctuation."""

import re
import unicodedata
from typing import Final

_BETWEEN: Final = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return the words of a text with one space between: Café 't Hoekje is `cafe t hoekje`."""
    plain = text.casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
        plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return _BETWEEN.sub(" ", plain).strip()
