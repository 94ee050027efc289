"""From the files someone chose to a questionnaire, by the kind of file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from instruments.model import Instrument
from screening.documents.hand_over import ALL_KEPT
from screening.dossier.existing_instruments import NONE_EXIST, ExistingInstruments
from screening.forms.cells import OF_FORMS, FormTrouble, Sheet
from screening.forms.fhir_questionnaire import read_questionnaire
from screening.forms.form import read_form
from screening.forms.reading import Reading
from screening.wording.speech import mark, say

_TABLE: Final = ".csv"
_WORKBOOK: Final = ".xlsx"
_FHIR: Final = ".json"
_KINDS: Final = mark(
    "Kies één bestand (.xlsx, of FHIR als .json), of de vijf CSV-bestanden tegelijk."
)


def read_form_files(paths: Sequence[Path], existing: ExistingInstruments = NONE_EXIST) -> Reading:
    """Read a questionnaire from one XLSX file, some CSV files, a folder of those, or FHIR.

    A file that cannot be read is a problem like any other; nothing is raised for it.

    Args:
        paths: the files or the folder.
        existing: the questionnaires that it may not be mistaken for.
    """
    try:
        files = _list_files(paths)
        endings = {path.suffix.casefold() for path in files}
        if endings == {_TABLE}:
            return _read_tables(files, existing)
        if endings == {_FHIR} and len(files) == 1:
            return read_questionnaire(read_bytes(files[0]), existing)
        if len(files) == 1:
            return read_form(_read_workbook(files[0]), existing)
        raise FormTrouble(say("Deze bestanden horen niet bij elkaar. {kinds}", kinds=say(_KINDS)))
    except FormTrouble as trouble:
        return Reading((trouble.problem,))


def save_form(instrument: Instrument, folder: Path) -> Path:
    """Write an instrument as a spreadsheet into a folder, and return where it is.

    Raises:
        DeliveryError: the folder cannot take the file; nothing of it is left there.
    """
    from screening.documents.delivery import write_document
    from screening.forms.form_file import write_form

    name = f"vragenlijst-{instrument.id}-versie-{instrument.version}{_WORKBOOK}"
    return write_document(folder, name, write_form(instrument), kept=ALL_KEPT)


def _list_files(paths: Sequence[Path]) -> list[Path]:
    try:
        files = [
            file for path in paths for file in (_list_tables(path) if path.is_dir() else [path])
        ]
    except OSError:
        files = []
    if not files:
        raise FormTrouble(
            say(
                "Er is niets gekozen, of de map heeft geen CSV-bestanden. {kinds}",
                kinds=say(_KINDS),
            )
        )
    return files


def _list_tables(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.casefold() == _TABLE)


def _read_workbook(path: Path) -> list[Sheet]:
    from screening.forms.xlsx_file import read_xlsx

    return read_xlsx(read_bytes(path))


def _read_tables(files: Sequence[Path], existing: ExistingInstruments) -> Reading:
    from screening.forms.csv_file import read_csv

    sheets: dict[str, Sheet] = {}
    remarks: list[str] = []
    for path in files:
        name = path.stem.strip().casefold()
        try:
            if name in sheets:
                raise FormTrouble(say("Van dit blad zijn twee bestanden gekozen."), name)
            sheets[name], remark = read_csv(name, read_bytes(path))
        except FormTrouble as trouble:
            sheets[name] = Sheet(name, (), trouble=trouble.problem)
            continue
        remarks += [remark] if remark else []
    reading = read_form(list(sheets.values()), existing)
    return replace(reading, remarks=tuple(remarks))


def read_bytes(path: Path, most: int = OF_FORMS.workbook) -> bytes:
    """Return what is in a file, and no more than one byte beyond the most that it may hold.

    Raises:
        FormTrouble: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError:
        raise FormTrouble(
            say(
                "Dit bestand is niet te lezen. Staat het er nog, en is het in een ander "
                "programma open?"
            )
        ) from None
