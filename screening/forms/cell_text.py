"""Whether what stands in a cell can be a text, and if not, why."""

import re
from typing import Final

from screening.dossier.validation import drop_hidden, is_blank
from screening.forms.cells import LONGEST_TEXT, Cell, CellKind
from screening.wording.speech import mark, say

_QUOTED: Final = 40
# How Excel writes a sign that it cannot write, and signs that are none.
_UNREADABLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_x[0-9a-fA-F]{4}_"
)
_ERROR_VALUE: Final = re.compile(r"#(?:N/[AB]|[A-ZÀ-Ý][A-ZÀ-Ý/0-9]*[!?])|(?:Err|Fout):[0-9]{3}")
"""What a spreadsheet program leaves behind where it could not compute: #REF!, #VERW!, #N/B."""
_BOOLEANS: Final = frozenset({"WAAR", "ONWAAR", "TRUE", "FALSE"})
_ODD_KINDS: Final = {
    CellKind.FORMULA: mark(
        "Hier staat een formule. Draagwijzer rekent die niet uit: typ de uitkomst."
    ),
    CellKind.BOOLEAN: mark(
        "Hier staat WAAR of ONWAAR. Maak het vak op als tekst en typ het opnieuw."
    ),
    CellKind.DATE: mark(
        "Hier heeft het rekenprogramma een datum van gemaakt. Maak het vak eerst "
        "op als tekst en typ het opnieuw."
    ),
    CellKind.ERROR: mark(
        "Hier staat een foutmelding van het rekenprogramma. Typ wat er hoort te staan."
    ),
}


def is_empty(cell: Cell) -> bool:
    """Return whether nobody sees anything in a cell: nothing but spaces and hidden signs."""
    return cell.kind is CellKind.TEXT and is_blank(cell.text)


def find_fault(cell: Cell, *, is_plain: bool) -> str:
    """Return why what stands in a cell is no text, or nothing when it is one.

    Args:
        cell: the cell.
        is_plain: whether it comes from a file that does not say what kinds its cells are.
    """
    kind = _guess_kind(cell.text.strip(), is_plain=is_plain)
    if cell.kind in _ODD_KINDS:
        return say(_ODD_KINDS[cell.kind])
    if kind is CellKind.BOOLEAN:
        return say(
            "Hier staat {text} in hoofdletters: zo schrijft een rekenprogramma een uitkomst op. "
            "Maak het vak op als tekst en schrijf het met kleine letters.",
            text=cell.text.strip(),
        )
    return say(_ODD_KINDS[kind]) if kind else _find_odd_sign(cell.text)


def quote(text: str) -> str:
    """Return the beginning of what someone typed, in quotation marks."""
    line = " ".join(text.split())
    return f"“{line[:_QUOTED]}…”" if len(line) > _QUOTED else f"“{line}”"


def _guess_kind(text: str, *, is_plain: bool) -> CellKind | None:
    if _ERROR_VALUE.fullmatch(text):
        return CellKind.ERROR
    return CellKind.BOOLEAN if is_plain and text in _BOOLEANS else None


def _find_odd_sign(text: str) -> str:
    if _UNREADABLE.search(text):
        return say("Hier staat een teken dat niet te lezen is. Typ de tekst opnieuw.")
    if drop_hidden(text) != text:
        return say(
            "Hier staat een teken dat niet te zien is, zoals een zacht afbreekstreepje. Typ de "
            "tekst opnieuw."
        )
    if len(text) > LONGEST_TEXT:
        return say(
            "Deze tekst is langer dan {longest} tekens. Maak hem korter.", longest=LONGEST_TEXT
        )
    return ""
