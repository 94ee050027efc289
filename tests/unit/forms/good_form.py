"""A small form in which everything is right, and what makes files of it."""

import io
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy

from openpyxl import Workbook

Value = str | float | None
Rows = list[list[object]]
Form = dict[str, Rows]

GOOD: Mapping[str, Sequence[Sequence[Value]]] = {
    "survey": [
        ["type", "name", "label", "hint", "weight", "reversed"],
        ["note", "intro", "Geef aan wat klopt.", None, None, None],
        ["select_one eens", "q1", "Verzonnen stelling een.", "Lees: uw naaste.", None, None],
        ["select_one eens", "q2", "Verzonnen stelling twee.", None, 2, "ja"],
        ["select_one cijfer", "q3", "Verzonnen vraag om een cijfer.", None, None, None],
    ],
    "choices": [
        ["list_name", "name", "label", "points"],
        ["eens", "nee", "Nee", 0],
        ["eens", "ja", "Ja", 1],
        ["cijfer", "laag", "Laag", 1],
        ["cijfer", "hoog", "Hoog", 2.5],
    ],
    "settings": [
        [
            *("form_title", "form_id", "version", "short_name", "language"),
            *("author", "source", "reliability", "licence", "not_for"),
        ],
        [
            *("Kleine lijst", "kleine_lijst", 1, "KL", "nl"),
            *("Verzonnen", "Geen", "Niet onderzocht", "Van dit project", "Iets anders."),
        ],
        [None, None, None, None, None, None, None, None, None, "Nog iets anders."],
    ],
    "scoring": [
        ["type", "name", "label", "items", "lowest", "highest", "direction", "source"],
        ["total", "total", None, "q1, q2", 0, 3, "hoger is zwaarder", None],
        ["total", "grade", "Cijfer", "q3", 1, 2.5, "hoger is lichter", None],
        ["cut_off", "total", None, None, 2, None, None, "Verzonnen grens"],
        ["band", "total", "weinig", None, 0, 1, None, "Verzonnen groepen"],
        ["band", "total", "veel", None, 2, 3, None, None],
        ["change", None, "kan toeval zijn", None, 1, None, None, "Voorzichtig gekozen"],
        ["change", None, "niet zeker", None, 2, None, None, None],
    ],
    "examples": [
        [
            *("example::name", "q1", "q2", "q3", "expect::lowest", "expect::highest"),
            *("expect::verdict", "expect::band", "expect::grade::lowest", "expect::grade::highest"),
        ],
        ["alles ja", "ja", "ja", "hoog", 1, 1, "geen overbelasting", "weinig", 2.5, 2.5],
        ["alleen de tweede", None, "nee", None, 2, 3, "overbelasting", "veel", None, None],
    ],
}


def copy_form() -> Form:
    """Return the good form, to change something in."""
    return {name: [list(row) for row in rows] for name, rows in deepcopy(dict(GOOD)).items()}


def write_xlsx(form: Form, change: Callable[[Workbook], object] = lambda _: None) -> bytes:
    """Return a workbook of a form, after a change to it."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in form.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_csv(rows: Rows, separator: str = ";") -> str:
    """Return one sheet as a Dutch Excel saves it: a decimal comma, and quotes where needed."""
    lines = []
    for row in rows:
        texts = ["" if value is None else str(value) for value in row]
        texts = [
            text.replace(".", ",") if isinstance(value, float) else text
            for text, value in zip(texts, row, strict=True)
        ]
        lines.append(
            separator.join(f'"{text}"' if separator in text else text for text in texts) + "\r\n"
        )
    return "".join(lines)
