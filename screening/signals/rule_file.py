"""From a file that someone chose to rules; only spreadsheets, because rules need two sheets."""

from pathlib import Path
from typing import Final

from instruments.model import Instrument
from screening.forms.cells import FormTrouble
from screening.forms.xlsx_package import LARGEST_FILE
from screening.signals.rule_reading import RuleReading
from screening.signals.rule_sheets import read_rule_sheets
from screening.wording.speech import say

_ENDING: Final = ".xlsx"


def read_rule_file(path: Path, added: tuple[Instrument, ...] = ()) -> RuleReading:
    """Read rules from an XLSX file; one that cannot be read is a problem like any other."""
    from screening.forms.xlsx_file import read_xlsx

    try:
        if path.suffix.casefold() != _ENDING:
            raise FormTrouble(
                say(
                    "Regels staan in één Excel-bestand (.xlsx) met twee bladen. Een CSV-bestand "
                    "heeft maar één blad. Sla eerst het voorbeeld op en vul dat in."
                )
            )
        return read_rule_sheets(read_xlsx(_read_bytes(path)), added)
    except FormTrouble as trouble:
        return RuleReading((trouble.problem,))


def _read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise FormTrouble(
            say(
                "Dit bestand is niet te lezen. Staat het er nog, en is het in een ander "
                "programma open?"
            )
        ) from None
    if len(data) > LARGEST_FILE:
        raise FormTrouble(say("Dit bestand is groter dan 5 MB. Regels zijn nooit zo groot."))
    return data
