"""Which sheet of a file is which, by its name."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from screening.forms.cell_text import is_empty
from screening.forms.cells import Sheet
from screening.forms.findings import Findings
from screening.forms.layout import EXPLANATION
from screening.wording.speech import mark, say

_HIDDEN: Final = mark("Dit blad is verborgen. Maak het zichtbaar, of verwijder het.")


def find_sheets(
    sheets: Sequence[Sheet], findings: Findings, names: Sequence[str]
) -> dict[str, Sheet]:
    """Return the sheets by name; what is wrong with one keeps no other from being read.

    Args:
        sheets: what is in the file.
        findings: where it is noted that one is strange, hidden or not there.
        names: what the sheets are called.
    """
    found: dict[str, Sheet] = {}
    absent = set(names)
    # Those with the right name first: another one is not taken for it then.
    for sheet in sorted(sheets, key=lambda each: each.name not in names):
        name = sheet.name.strip().casefold()
        if name not in names:
            _note_strange(sheet, findings, names)
            continue
        if name not in absent:
            findings.report(say("Dit blad staat er twee keer. Verwijder er een."), sheet.name)
            continue
        absent.discard(name)
        if name != sheet.name:
            words = say("Schrijf de naam van dit blad als {known}.", known=name)
            findings.report(words, sheet.name)
        if sheet.is_hidden:
            findings.report(say(_HIDDEN), sheet.name)
        if sheet.trouble is None:
            found[name] = replace(sheet, name=name)
        else:
            findings.add(sheet.trouble, name)
    for name in sorted(absent):
        findings.report(say("Dit blad ontbreekt."), name)
    return found


def _note_strange(sheet: Sheet, findings: Findings, names: Sequence[str]) -> None:
    if sheet.trouble is not None:
        findings.add(sheet.trouble, sheet.name)
    elif sheet.name == EXPLANATION or all(map(is_empty, sheet.cells)):
        # As Blad1, which a spreadsheet program makes by itself.
        return
    elif sheet.is_hidden:
        findings.report(say(_HIDDEN), sheet.name)
    else:
        words = say("Dit blad hoort er niet bij. De bladen heten: {words}.", words=", ".join(names))
        findings.report(words, sheet.name)
