"""Rules of an organisation from a spreadsheet: right ones, wrong ones, and anything at all."""

import io
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from instruments import catalogue
from screening.forms.cells import Cell, CellKind, Merged, Sheet
from screening.forms.xlsx_file import read_xlsx
from screening.signals.rule_file import read_rule_file
from screening.signals.rule_layout import COLUMNS, CONDITIONS, RULES, SUBJECTS, list_facts
from screening.signals.rule_model import Subject
from screening.signals.rule_reader import list_specs
from screening.signals.rule_reading import RuleReading
from screening.signals.rule_sheets import MOST_RULES, read_rule_sheets
from screening.signals.rule_template import write_template
from screening.wording.rule_words import describe_rule

Rows = list[list[object]]
Book = dict[str, Rows]

GOOD: Book = {
    RULES: [
        [*COLUMNS[RULES]],
        [
            *("veel", "Veel taken", "{naam} zorgt {uren} voor {client}.", "mantelzorger"),
            *("Wij, 2026", "uit de praktijk", "Niet meer dan dit.", "1, 5", "alle"),
        ],
        [
            *("klein", "Kleine kaart", "Er staan weinig mensen op.", "netwerk"),
            *("Wij, 2026", "goed onderbouwd", "Niets over wie er zijn.", None, "een van"),
        ],
    ],
    CONDITIONS: [
        [*COLUMNS[CONDITIONS]],
        ["veel", "uren", "ten minste", 7.5],
        ["veel", "taken", "bevat", "toezicht"],
        ["veel", "woont_samen", "is", "ja"],
        ["veel", "band_met_client", "een van", "gespannen; verbroken"],
        ["klein", "aantal_mensen", "minder dan", 3],
        ["veel", "taken", "bevat niet", "huishouden"],
    ],
}


def write_book(book: Book) -> bytes:
    """Return an XLSX file with these sheets."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in book.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def read_book(book: Book) -> RuleReading:
    """Return what comes of a file with these sheets."""
    return read_rule_sheets(read_xlsx(write_book(book)))


def test_good_rules_are_read() -> None:
    """What is typed in Dutch comes out as rules that say the same."""
    reading = read_book(GOOD)
    assert not reading.problems
    many, small = reading.rules
    assert (many.key, many.explanation) == ("own_veel", "{name} zorgt {hours} voor {client}.")
    assert many.functions == ("1", "5")
    assert describe_rule(many) == (
        "uren zorg per week van de mantelzorger: ten minste 7,5",
        "taken van de mantelzorger op de kaart: daarbij toezicht",
        "woont samen met de cliënt",
        "band van de mantelzorger met de cliënt: gespannen of verbroken",
        "taken van de mantelzorger op de kaart: daarbij niet huishouden",
    )
    assert (small.applies_to, small.functions, small.when.mode) == (Subject.NETWORK, (), "any")


def test_a_number_that_was_typed_over_a_text_counts() -> None:
    """A spreadsheet program keeps it as a text; nobody sees the difference."""
    book = deepcopy(GOOD)
    book[CONDITIONS][1][3] = "7,5"
    assert read_book(book).definitions[0] == read_book(GOOD).definitions[0]


Change = Callable[[Book], None]


def _put(sheet: str, row: int, column: str, value: object) -> Change:
    def change(book: Book) -> None:
        place = [*COLUMNS[sheet]].index(column)
        book[sheet][row - 1][place] = value

    return change


@pytest.mark.parametrize(
    "change,place,words",
    [
        (_put(RULES, 2, "titel", None), "regels, rij 2, kolom titel", "leeg"),
        (_put(RULES, 2, "titel", "x" * 81), "regels, rij 2, kolom titel", "langer dan 80"),
        (_put(RULES, 2, "titel", "jonge mantelzorger"), "regels, rij 2, kolom titel", "Zo heet"),
        (_put(RULES, 2, "naam", "Veel"), "regels, rij 2, kolom naam", "kan geen naam zijn"),
        (_put(RULES, 2, "naam", "own_veel"), "regels, rij 2, kolom naam", "own_"),
        (_put(RULES, 3, "naam", "veel"), "regels, rij 3, kolom naam", "twee keer"),
        (_put(RULES, 2, "over", "client"), "regels, rij 2, kolom over", "Kies uit"),
        (_put(RULES, 2, "sterkte", "zeker"), "regels, rij 2, kolom sterkte", "Kies uit"),
        (_put(RULES, 2, "combineren", "soms"), "regels, rij 2, kolom combineren", "alle"),
        (_put(RULES, 2, "functies", "1, 9"), "regels, rij 2, kolom functies", "“9”"),
        (_put(RULES, 2, "uitleg", "{naam"), "regels, rij 2, kolom uitleg", "accolade"),
        (_put(RULES, 2, "uitleg", "{deel}"), "regels, rij 2, kolom uitleg", "{naam}, {uren}"),
        (_put(RULES, 2, "uitleg", "{naam:>9999}"), "regels, rij 2, kolom uitleg", "niet invullen"),
        (_put(RULES, 3, "zegt_niet", "{naam}"), "regels, rij 3, kolom zegt_niet", "{client}."),
        (_put(RULES, 3, "bron", "=A1"), "regels, rij 3, kolom bron", "formule"),
        (_put(CONDITIONS, 2, "regel", "weg"), "voorwaarden, rij 2, kolom regel", "geen regel"),
        (_put(CONDITIONS, 6, "regel", "veel"), "regels, rij 3, kolom naam", "geen voorwaarde"),
        (_put(CONDITIONS, 2, "feit", "uur"), "voorwaarden, rij 2, kolom feit", "geen feit “uur”"),
        (_put(CONDITIONS, 6, "feit", "taken"), "voorwaarden, rij 6, kolom feit", "over het netw"),
        (
            _put(CONDITIONS, 2, "vergelijking", "bevat"),
            "voorwaarden, rij 2, kolom vergelijking",
            "Kies uit",
        ),
        (_put(CONDITIONS, 2, "waarde", "veel"), "voorwaarden, rij 2, kolom waarde", "getal"),
        (_put(CONDITIONS, 3, "waarde", "koken"), "voorwaarden, rij 3, kolom waarde", "toezicht"),
        (_put(CONDITIONS, 4, "waarde", "wel"), "voorwaarden, rij 4, kolom waarde", "ja, nee"),
        (
            _put(CONDITIONS, 5, "waarde", "gespannen; boos"),
            "voorwaarden, rij 5, kolom waarde",
            "“boos”",
        ),
        (_put(CONDITIONS, 5, "waarde", None), "voorwaarden, rij 5, kolom waarde", "leeg"),
        (lambda book: book.pop(CONDITIONS), "voorwaarden", "ontbreekt"),
        (lambda book: book[RULES][0].__setitem__(1, "title"), "regels, rij 1", "ontbreekt"),
    ],
)
def test_a_mistake_is_told_where_it_stands(change: Change, place: str, words: str) -> None:
    """Sheet, row and column, and a sentence; nothing of the file counts then."""
    book = deepcopy(GOOD)
    change(book)
    reading = read_book(book)
    assert not reading.definitions
    assert not reading.rules
    found = [p for p in reading.problems if p.place.startswith(place) and words in p.sentence]
    assert found, reading.problems


def test_all_mistakes_are_told_at_once() -> None:
    """Two mistakes in two sheets are two sentences, in the order of reading."""
    book = deepcopy(GOOD)
    _put(CONDITIONS, 2, "feit", "uur")(book)
    _put(RULES, 2, "bron", None)(book)
    assert [problem.place for problem in read_book(book).problems] == [
        "regels, rij 2, kolom bron",
        "voorwaarden, rij 2, kolom feit",
    ]


def test_there_is_an_end_to_it() -> None:
    """More rules than anybody reads are refused in a sentence."""
    book = deepcopy(GOOD)
    first = book[RULES][1]
    book[RULES] += [[f"r{number}", *first[1:]] for number in range(MOST_RULES)]
    book[CONDITIONS] += [[f"r{number}", "uren", "is", 1] for number in range(MOST_RULES)]
    assert "hoogstens 100" in " ".join(one.sentence for one in read_book(book).problems)


def test_the_template_reads_back_and_explains_every_fact() -> None:
    """Whoever saves it has a file that is right, with the name of all that can be asked."""
    reading = read_rule_sheets(read_xlsx(write_template()))
    assert not reading.problems
    assert len(reading.rules) == 1
    facts = load_workbook(io.BytesIO(write_template()))["feiten"]
    named = {(row[0], row[1]) for row in facts.iter_rows(min_row=2, values_only=True)}
    for over, subject in SUBJECTS.items():
        assert {(name, over) for name in list_facts(subject)} <= named
        assert set(list_facts(subject).values()) == set(list_specs(subject))
    for row in facts.iter_rows(min_row=2, values_only=True):
        assert all(row)


def test_every_value_of_the_template_is_a_value_that_can_be_used() -> None:
    """What the sheet with facts offers is taken in, word for word."""
    facts = load_workbook(io.BytesIO(write_template()))["feiten"]
    book = deepcopy(GOOD)
    for name, over, _what, compared, values in facts.iter_rows(min_row=2, values_only=True):
        rule = "veel" if over == "mantelzorger" else "klein"
        for value in str(values).split("; "):
            kinds = {"een getal": 3, "een getal van 0 tot en met 1": 0.5, "ja of nee": "nee"}
            typed = kinds.get(value, value)
            for comparison in str(compared).split(", "):
                book[CONDITIONS].append([rule, name, comparison, typed])
    assert read_book(book).problems == ()


def test_an_added_questionnaire_can_be_asked_about() -> None:
    """Facts of the organisation's own instruments have their names too."""
    own = catalogue.load("ediz")
    added = (replace(own, id="eigen_lijst", short_name="EL"),)
    book = deepcopy(GOOD)
    book[CONDITIONS].append(["veel", "eigen_lijst.antwoord.own_life", "is", "Ja!"])
    assert read_rule_sheets(read_xlsx(write_book(book))).problems
    reading = read_rule_sheets(read_xlsx(write_book(book)), added)
    assert not reading.problems
    assert describe_rule(reading.rules[0], added)[-1].startswith("EL, antwoord op")


@pytest.mark.parametrize("name,words", [("regels.csv", "één blad"), ("weg.xlsx", "niet te lezen")])
def test_another_file_is_refused_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    """A table in plain text has one sheet, and a file may be gone."""
    if name.endswith("csv"):
        (tmp_path / name).write_text("naam;titel", encoding="utf-8")
    (problem,) = read_rule_file(tmp_path / name).problems
    assert words in problem.sentence


CELLS = st.builds(
    lambda row, column, kind, text: Cell(
        row, column, kind, text, Decimal("2.5") if kind is CellKind.NUMBER else None
    ),
    st.integers(1, 6),
    st.integers(1, 10),
    st.sampled_from(CellKind),
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            [
                *COLUMNS[RULES],
                *COLUMNS[CONDITIONS],
                *("veel", "mantelzorger", "netwerk", "alle", "een van", "uren", "taken", "bevat"),
                "bevat niet",
                *("uit de praktijk", "{naam", "{naam!r}", "{0}", "is", "ja", "gespannen;", "1, 9"),
            ]
        ),
    ),
)
SHEETS = st.builds(
    lambda name, cells, hidden, merged: Sheet(
        name,
        tuple({(cell.row, cell.column): cell for cell in cells}.values()),
        is_hidden=hidden,
        merged=merged,
    ),
    st.sampled_from([RULES, CONDITIONS, "Regels", "feiten", "uitleg", "Blad1"]),
    st.lists(CELLS, max_size=40),
    st.booleans(),
    st.sampled_from([(), (Merged(1, 1, 1, 3),), (Merged(2, 2, 4, 2),)]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(SHEETS, max_size=4))
def test_any_sheets_give_rules_or_sentences(sheets: list[Sheet]) -> None:
    """Nothing that can stand in a spreadsheet makes the reading fall over."""
    reading = read_rule_sheets(sheets)
    assert bool(reading.problems) != bool(reading.rules)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([RULES, CONDITIONS]),
    st.integers(1, 5),
    st.integers(0, 8),
    st.one_of(st.text(max_size=30), st.integers(-9, 99999), st.booleans(), st.none()),
)
def test_one_odd_cell_in_a_good_file_gives_rules_or_sentences(
    name: str, row: int, column: int, value: object
) -> None:
    """The cells around it are as they should be, so that the reading goes all the way."""
    sheets = []
    for sheet, rows in GOOD.items():
        cells = []
        for number, line in enumerate(rows, start=1):
            for place, good in enumerate(line, start=1):
                here = (sheet, number - 1, place - 1) == (name, row, column)
                put = value if here else good
                if put is not None:
                    cells.append(_make_cell(number, place, put))
        sheets.append(Sheet(sheet, tuple(cells)))
    reading = read_rule_sheets(sheets)
    assert bool(reading.problems) != bool(reading.rules)


def _make_cell(row: int, column: int, value: object) -> Cell:
    if isinstance(value, bool):
        return Cell(row, column, CellKind.BOOLEAN, "")
    if isinstance(value, int | float):
        return Cell(row, column, CellKind.NUMBER, str(value), Decimal(str(value)))
    return Cell(row, column, CellKind.TEXT, str(value))
