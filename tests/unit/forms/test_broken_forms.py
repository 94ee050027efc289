"""One mistake in a good form: it is told with its sheet, row and column, and nothing else is."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from screening.forms.files import read_form_files
from screening.forms.reading import Problem
from tests.unit.forms.breaking import (
    Change,
    add,
    add_sheet,
    hide,
    insert_row,
    put,
    together,
    with_column,
)
from tests.unit.forms.good_form import copy_form, write_xlsx
from tests.unit.forms.more_broken import MORE_BROKEN

Read = Callable[[Change], tuple[Problem, ...]]

BROKEN: dict[str, tuple[Change, str, str]] = {
    "no sheet": (lambda b: b.remove(b["scoring"]), "scoring", "ontbreekt"),
    "strange sheet": (add_sheet("Blad1", "kladje"), "Blad1", "hoort er niet bij"),
    "hidden sheet": (hide, "oud", "verborgen"),
    "empty sheet": (lambda b: b["choices"].delete_rows(1, 9), "choices", "leeg"),
    "only a header": (lambda b: b["examples"].delete_rows(2, 9), "examples", "staat niets"),
    "header lower": (lambda b: b["choices"].insert_rows(1), "choices, rij 1", "eerste rij"),
    "no column": (lambda b: b["settings"].delete_cols(9), "settings, rij 1, kolom licence", ""),
    "strange column": (
        with_column("survey", "appearance", r3="big"),
        "survey, rij 1, kolom G",
        "geen kolom",
    ),
    "no title": (put("survey", G4="verdwaald"), "survey, rij 4, kolom G", "geen naam"),
    "title twice": (
        with_column("survey", "label", r3="x"),
        "survey, rij 1, kolom label",
        "twee keer",
    ),
    "title with a capital": (put("survey", C1="Label"), "survey, rij 1, kolom C", "label"),
    "title with a space": (put("survey", C1="label "), "survey, rij 1, kolom C", "spatie"),
    "relevant": (
        with_column("survey", "relevant", r4="${q1} = 'ja'"),
        "survey, rij 4, kolom relevant",
        "voorwaarden",
    ),
    "calculation": (
        with_column("survey", "calculation", r3="1 + 1"),
        "survey, rij 3, kolom calculation",
        "berekeningen",
    ),
    "constraint": (
        with_column("survey", "constraint", r5=". > 3"),
        "survey, rij 5, kolom constraint",
        "",
    ),
    "required": (with_column("survey", "required", r5="yes"), "survey, rij 5, kolom required", ""),
    "formula": (put("choices", D3="=1+0"), "choices, rij 3, kolom points", "formule"),
    "formula in a text": (put("survey", C3='="a"&"b"'), "survey, rij 3, kolom label", "formule"),
    "error value": (put("choices", D3="#REF!"), "choices, rij 3, kolom points", "foutmelding"),
    "merged": (
        lambda b: b["survey"].merge_cells("C3:C4"),
        "survey, rij 3, kolom label",
        "samengevoegd",
    ),
    "number as text": (put("choices", D5="2,5"), "choices, rij 5, kolom points", "als tekst"),
    "words for a number": (put("choices", D5="veel"), "choices, rij 5, kolom points", "“veel”"),
    "date": (put("scoring", E5=date(2026, 3, 1)), "scoring, rij 5, kolom lowest", "datum"),
    "boolean": (put("survey", F4=True), "survey, rij 4, kolom reversed", "WAAR"),
    "many decimals": (put("choices", D5=1 / 3), "choices, rij 5, kolom points", "4 cijfers"),
    "huge number": (put("choices", D5=10**9), "choices, rij 5, kolom points", "te groot"),
    "space after": (put("survey", C3="Stelling "), "survey, rij 3, kolom label", "spatie"),
    "new line before": (put("survey", C3="\nStelling"), "survey, rij 3, kolom label", "regel"),
    "unreadable sign": (put("survey", C3="a_x0007_b"), "survey, rij 3, kolom label", "teken"),
    "long text": (put("survey", C3="a" * 2001), "survey, rij 3, kolom label", "2000"),
    "number for a text": (put("survey", C3=1.5), "survey, rij 3, kolom label", "tekst"),
    "unknown type": (put("survey", A3="text"), "survey, rij 3, kolom type", "select_one"),
    "type without a list": (put("survey", A5="select_one"), "survey, rij 5, kolom type", ""),
    "unknown list": (
        add("survey", "select_one oneens", "q4", "Nog een."),
        "survey, rij 6, kolom type",
        "oneens",
    ),
    "second note": (
        insert_row("survey", 3, "note", "meer", "Nog iets."),
        "survey, rij 3, kolom type",
        "inleiding",
    ),
    "weight of a note": (put("survey", E2=2), "survey, rij 2, kolom weight", "leeg"),
    "name twice": (put("survey", B4="q1"), "survey, rij 4, kolom name", "twee keer"),
    "name with a capital": (put("survey", B3="Q1"), "survey, rij 3, kolom name", "kleine"),
    "name with a space": (put("choices", B3="ja zeker"), "choices, rij 3, kolom name", "kleine"),
    "name is a number": (put("choices", B3=1), "choices, rij 3, kolom name", "letter"),
    "no label": (put("survey", C4=None), "survey, rij 4, kolom label", "leeg"),
    "weight of nothing": (put("survey", E4=0), "survey, rij 4, kolom weight", "meer dan 0"),
    "reversed perhaps": (put("survey", F4="misschien"), "survey, rij 4, kolom reversed", "ja"),
    "answer twice": (put("choices", B3="nee"), "choices, rij 3, kolom name", "twee keer"),
    "no points": (put("choices", D3=None), "choices, rij 3, kolom points", "leeg"),
    "unused list": (
        add("choices", "vreemd", "iets", "Iets", 1),
        "choices, rij 6, kolom list_name",
        "Geen enkele vraag",
    ),
    "version in words": (put("settings", C2="een"), "settings, rij 2, kolom version", "getal"),
    "half a version": (put("settings", C2=1.5), "settings, rij 2, kolom version", "geheel"),
    "language in words": (
        put("settings", E2="Nederlands"),
        "settings, rij 2, kolom language",
        "letters",
    ),
    "second title": (put("settings", A3="Meer"), "settings, rij 3, kolom form_title", "not_for"),
    "no author": (put("settings", F2=None), "settings, rij 2, kolom author", "leeg"),
    "unknown kind": (put("scoring", A8="verschil"), "scoring, rij 8, kolom type", "change"),
    "no main total": (put("scoring", B2="som"), "scoring", "hoofduitslag"),
    "total twice": (
        add("scoring", "total", "grade", "Nog een", "q3", 1, 2.5, "hoger is lichter"),
        "scoring, rij 9, kolom name",
        "twee keer",
    ),
    "title of the main total": (put("scoring", C2="Som"), "scoring, rij 2, kolom label", "leeg"),
    "unknown item": (put("scoring", D3="q3, q9"), "scoring, rij 3, kolom items", "q9"),
    "item twice": (put("scoring", D2="q1, q2, q1"), "scoring, rij 2, kolom items", "q1"),
    "no direction": (put("scoring", G3=None), "scoring, rij 3, kolom direction", "leeg"),
    "lowest does not add up": (put("scoring", E2=1), "scoring, rij 2, kolom lowest", "0"),
    "highest does not add up": (put("scoring", F3=3), "scoring, rij 3, kolom highest", "2,5"),
    "cut-off of what": (put("scoring", B4="som"), "scoring, rij 4, kolom name", "som"),
    "cut-off out of range": (put("scoring", E4=4), "scoring, rij 4, kolom lowest", "hoogstens 3"),
    "cut-off without source": (put("scoring", H4=None), "scoring, rij 4, kolom source", "leeg"),
    "two cut-offs": (
        add("scoring", "cut_off", "total", None, None, 3, None, None, "Elders"),
        "scoring, rij 9, kolom type",
        "al een grens",
    ),
    "cut-off where more is better": (
        add("scoring", "cut_off", "grade", None, None, 2, None, None, "Elders"),
        "scoring, rij 9, kolom type",
        "zwaarder",
    ),
    "bands overlap": (put("scoring", F5=2), "scoring, rij 6, kolom lowest", "overlapt"),
    "gap between bands": (put("scoring", F5=0), "scoring, rij 6, kolom lowest", "gat"),
    "bands begin late": (put("scoring", E5=1), "scoring, rij 5, kolom lowest", "laagste"),
    "bands end early": (put("scoring", F6=2), "scoring, rij 6, kolom highest", "hoogste"),
    "band upside down": (put("scoring", F6=1), "scoring, rij 6, kolom highest", "lager"),
    "band twice": (put("scoring", C6="weinig"), "scoring, rij 6, kolom label", "twee keer"),
    "two sources": (put("scoring", H6="Elders"), "scoring, rij 6, kolom source", "andere bron"),
    "change begins late": (put("scoring", E7=1.5), "scoring, rij 7, kolom lowest", "bij 1"),
    "change falls": (put("scoring", E8=1), "scoring, rij 8, kolom lowest", "meer zijn"),
    "change too large": (put("scoring", E8=4), "scoring, rij 8, kolom lowest", "hoogstens 3"),
    "change says less": (
        put("scoring", C7="niet zeker", C8="kan toeval zijn"),
        "scoring, rij 8, kolom label",
        "meer zeggen",
    ),
    "change of another total": (put("scoring", B8="grade"), "scoring, rij 8, kolom name", "total"),
    "example without a name": (
        put("examples", A2=None),
        "examples, rij 2, kolom example::name",
        "",
    ),
    "example of no item": (put("examples", D1="q4"), "examples, rij 1, kolom D", "q4"),
    "strange answer": (put("examples", B2="soms"), "examples, rij 2, kolom q1", "soms"),
    "no outcome": (put("examples", E3=None), "examples, rij 3, kolom expect::lowest", "leeg"),
    "half a further outcome": (
        put("examples", I2=None),
        "examples, rij 2, kolom expect::grade::lowest",
        "leeg",
    ),
    "outcome is another": (
        put("examples", F2=2),
        "examples, rij 2, kolom expect::highest",
        "Er komt 1 uit",
    ),
    "verdict is another": (
        put("examples", G2="overbelasting"),
        "examples, rij 2, kolom expect::verdict",
        "geen overbelasting",
    ),
    "band is another": (
        put("examples", H2="veel"),
        "examples, rij 2, kolom expect::band",
        "weinig",
    ),
    "further outcome is another": (
        put("examples", J2=1),
        "examples, rij 2, kolom expect::grade::highest",
        "2,5",
    ),
    "too many rows": (put("survey", A1001="note"), "survey, rij 1001", "1000"),
    "too many columns": (
        lambda b: b["survey"].cell(2, 601, "x"),
        "survey, rij 2, kolom WC",
        "600",
    ),
}
BESIDE: dict[str, set[str]] = {
    # The column that is asked for instead is absent too.
    "example of no item": {"examples, rij 1, kolom q3"},
    # An item that nobody can answer in an example has no column there.
    "unknown list": {"examples, rij 1, kolom q4"},
}
"""What follows from a change at another place, and is a mistake there as well."""


@pytest.fixture
def read(tmp_path: Path) -> Callable[[Change], tuple[Problem, ...]]:
    """Return what tells the problems of the good form after a change."""

    def read_changed(change: Change) -> tuple[Problem, ...]:
        path = tmp_path / "lijst.xlsx"
        path.write_bytes(write_xlsx(copy_form(), change))
        return read_form_files([path]).problems

    return read_changed


def test_the_good_form_is_good(read: Read) -> None:
    """Without a change there is no problem, so every problem below comes from its change."""
    assert read(lambda _: None) == ()


@pytest.mark.parametrize("name", [*BROKEN, *MORE_BROKEN])
def test_a_mistake_is_told_where_it_stands(read: Read, name: str) -> None:
    """Sheet, row and column are right, the sentence says what is wrong, and nothing else is."""
    change, place, words = (BROKEN | MORE_BROKEN)[name]
    problems = read(change)
    told = {problem.place: problem.sentence for problem in problems}
    assert set(told) == {place} | BESIDE.get(name, set())
    assert len(problems) == len(told)
    assert words in told[place]


def test_all_mistakes_are_told_at_once(read: Read) -> None:
    """Mistakes on every sheet come in one list, in the order of reading."""

    def break_much(book: Workbook) -> None:
        put("survey", C3="Stelling ", B4="Q2", E4="zwaar")(book)
        put("choices", D3=True)(book)
        put("settings", C2="een", F2=None)(book)
        put("scoring", E7=1.5)(book)
        put("examples", B2="soms")(book)

    assert [problem.place for problem in read(break_much)] == [
        "survey, rij 3, kolom label",
        "survey, rij 4, kolom name",
        "survey, rij 4, kolom weight",
        "choices, rij 3, kolom points",
        "settings, rij 2, kolom version",
        "settings, rij 2, kolom author",
        "scoring, rij 7, kolom lowest",
        "examples, rij 2, kolom q1",
    ]


def test_an_empty_sheet_that_does_not_belong_is_no_mistake(read: Read) -> None:
    """A spreadsheet program makes Blad1 by itself; hidden or not, nothing stands there."""
    assert read(add_sheet("Blad1")) == ()
    assert read(add_sheet("Blad1", "\u200b ")) == ()


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(add_sheet("Blad1", "kladje"), id="strange"),
        pytest.param(hide, id="hidden"),
        pytest.param(lambda book: book.remove(book["examples"]), id="missing"),
        pytest.param(put("scoring", A1001="total"), id="too long"),
    ],
)
def test_a_sheet_that_is_wrong_hides_no_other_mistakes(read: Read, first: Change) -> None:
    """One sheet too many, hidden, missing or too long: the others are read all the same."""
    places = [problem.place for problem in read(together(first, put("survey", C3=None)))]
    assert "survey, rij 3, kolom label" in places
    assert len(places) == 2


@pytest.mark.parametrize(
    "change, places",
    [
        (
            put("scoring", E5=3, F5=0, C6="weinig", F6=9),
            ["rij 5, kolom highest", "rij 6, kolom label", "rij 6, kolom highest"],
        ),
        (
            together(put("survey", E4="zwaar"), put("scoring", F5=2)),
            ["rij 4, kolom weight", "rij 6, kolom lowest"],
        ),
    ],
    ids=["band upside down", "weight in words"],
)
def test_a_mistake_in_a_number_hides_no_other_mistakes(
    read: Read, change: Change, places: list[str]
) -> None:
    """What can be told of bands without that number is told."""
    assert [problem.place.partition(", ")[2] for problem in read(change)] == places
