"""From a file that someone chose to rules; only spreadsheets, because rules need two sheets."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from instruments.model import Instrument
from screening.forms.cells import OF_FORMS, FormTrouble
from screening.forms.files import read_bytes
from screening.signals.rule_reading import RuleReading
from screening.signals.rule_sheets import read_rule_sheets
from screening.wording.speech import mark, say

_ENDING: Final = ".xlsx"
_LIMITS: Final = replace(OF_FORMS, remark=mark("Zo groot zijn regels nooit."))


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
        return read_rule_sheets(read_xlsx(read_bytes(path), _LIMITS), added)
    except FormTrouble as trouble:
        return RuleReading((trouble.problem,))
