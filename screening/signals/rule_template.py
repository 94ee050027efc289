"""The spreadsheet to begin with: an example that can be read back, and all facts explained."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from instruments.model import Instrument
from screening.documents.delivery import write_document
from screening.documents.hand_over import ALL_KEPT
from screening.forms.layout import EXPLANATION
from screening.forms.sheet_writer import Row, write_sheet
from screening.signals.conditions import OPERATORS, Operator
from screening.signals.facts import SHARES, FactKind
from screening.signals.rule_layout import COLUMNS, CONDITIONS, FACTS, RULES, SUBJECTS, list_facts
from screening.signals.rule_reader import list_specs
from screening.wording.rule_words import OPERATORS as OPERATOR_WORDS
from screening.wording.rule_words import list_term_words, name_fact
from screening.wording.speech import SPEECH

FILE_NAME: Final = "regels-voor-signalen.xlsx"
_WIDE: Final = frozenset(
    {"uitleg", "zegt_niet", "bron", "titel", "wat er staat", "wat het is", "waarden"}
)
_EXAMPLE: Final[Row] = {
    "naam": "zorg_naast_werk",
    "titel": "Veel zorg naast betaald werk",
    "uitleg": "{naam} zorgt {uren} en werkt daarnaast {uren_werk}. Vraag hoe dat samen gaat.",
    "over": "mantelzorger",
    "bron": "Afspraak van onze organisatie, 2026",
    "sterkte": "uit de praktijk",
    "zegt_niet": "Dit zegt niet dat het te veel is, en niet wat er beter minder kan.",
    "functies": "1, 2, 5",
    "combineren": "alle",
}
_CONDITIONS: Final[tuple[Row, ...]] = (
    {"regel": "zorg_naast_werk", "feit": "uren", "vergelijking": "ten minste", "waarde": 8},
    {"regel": "zorg_naast_werk", "feit": "uren_werk", "vergelijking": "ten minste", "waarde": 24},
)
_VALUES: Final = {FactKind.FLAG: "ja of nee", FactKind.NUMBER: "een getal"}
_SHARE: Final = "een getal van 0 tot en met 1"


@SPEECH.in_dutch()
def write_template(added: tuple[Instrument, ...] = ()) -> bytes:
    """Return an XLSX file with one example, what every column means, and every fact."""
    book = Workbook(write_only=True)
    write_sheet(book, RULES, tuple(COLUMNS[RULES]), [_EXAMPLE], wide=_WIDE)
    write_sheet(book, CONDITIONS, tuple(COLUMNS[CONDITIONS]), _CONDITIONS, wide=_WIDE)
    facts = ("naam", "over", "wat het is", "vergelijking", "waarden")
    write_sheet(book, FACTS, facts, _list_facts(added), wide=_WIDE)
    explained = [
        {"blad": name, "kolom": title, "wat er staat": meaning}
        for name, columns in COLUMNS.items()
        for title, meaning in columns.items()
    ]
    titles = ("blad", "kolom", "wat er staat")
    write_sheet(book, EXPLANATION, titles, explained, wide=_WIDE)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def save_template(folder: Path, added: tuple[Instrument, ...] = ()) -> Path:
    """Write the file into a folder, and return where it is.

    Raises:
        DeliveryError: the folder cannot take the file; nothing of it is left there.
    """
    return write_document(folder, FILE_NAME, write_template(added), kept=ALL_KEPT)


def _list_facts(added: tuple[Instrument, ...]) -> Iterable[Row]:
    for over, subject in SUBJECTS.items():
        specs = list_specs(subject, added)
        for name, fact in list_facts(subject, added).items():
            kind = specs[fact].kind
            words = list_term_words(fact, subject, added).values()
            yield {
                "naam": name,
                "over": over,
                "wat het is": name_fact(fact, subject, added),
                "vergelijking": ", ".join(
                    OPERATOR_WORDS[operator] for operator in Operator if operator in OPERATORS[kind]
                ),
                "waarden": (_SHARE if fact in SHARES else _VALUES.get(kind))
                or "; ".join(dict.fromkeys(words)),
            }
