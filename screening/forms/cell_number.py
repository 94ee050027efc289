"""From what stands in a cell to a number, or to why it is none."""

import re
from decimal import Decimal
from typing import Final

from instruments.model import Points
from instruments.table import simplify
from screening.forms.cell_text import quote
from screening.wording.speech import say

_NUMBER: Final = re.compile(r"-?[0-9]{1,6}(?:[.,][0-9]{1,4})?")
_TOO_MUCH: Final = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_DECORATED: Final = re.compile(r"\+[0-9]+(?:[.,][0-9]+)?%?|-?[0-9]+(?:[.,][0-9]+)?\s?%")
_GROUPED: Final = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
"""A point before three digits: elsewhere in the app it marks thousands."""
_STORED_AS_TEXT: Final = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)*%?")


def read_number(text: str, *, is_number: bool, is_plain: bool) -> Points | str:
    """Return a number of at most 4 decimals, or the sentence that says why there is none.

    Args:
        text: what stands in the cell.
        is_number: whether the file itself says that it is a number.
        is_plain: whether it is from a file that never says so, such as CSV.
    """
    if not is_number and not is_plain:
        if _STORED_AS_TEXT.fullmatch(text):
            return say("Dit getal is opgeslagen als tekst. Maak er een getal van.")
        return say("Hier hoort een getal, en er staat {quoted}.", quoted=quote(text))
    if is_plain and _GROUPED.fullmatch(text):
        return say(
            "Bij {quoted} is niet te zien wat de punt betekent. Schrijf duizendtallen zonder punt, "
            "en decimalen met een komma.",
            quoted=quote(text),
        )
    if _NUMBER.fullmatch(text):
        return simplify(Decimal(text.replace(",", ".")))
    return _refuse(text, is_number=is_number)


def _refuse(text: str, *, is_number: bool) -> str:
    if is_number or _TOO_MUCH.fullmatch(text):
        return say(
            "{quoted} is te groot, of heeft meer dan 4 cijfers achter de komma.",
            quoted=quote(text),
        )
    if _DECORATED.fullmatch(text):
        return say("Schrijf {quoted} als gewoon getal, zonder + of %.", quoted=quote(text))
    return say("Hier hoort een getal, en er staat {quoted}.", quoted=quote(text))
