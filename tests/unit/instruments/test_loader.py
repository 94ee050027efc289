"""A wrong definition is refused with the file, the item and the field."""

import re
from pathlib import Path

import pytest

from instruments import catalogue
from instruments.interpretation import interpret
from instruments.loader import load_definition
from instruments.model import ChangeKind
from instruments.scoring import score
from instruments.table import DefinitionError

SMALL = """
id = "small"
version = 1
language = "nl"
title = "Kleine vragenlijst"
short_name = "Klein"
not_for = ["Iets anders."]

[origin]
author = "Wij"
source = "Onszelf"
reliability = "Niet onderzocht"
licence = "Vrij"

[[choices]]
key = "yes"
label = "Ja"

[[choices]]
key = "no"
label = "Nee"

[[items]]
key = "first"
text = "Eén."

[[items]]
key = "second"
text = "Twee."
note = "Uitleg."

[scoring]
lowest = 0
highest = 4
points = { yes = 2, no = 0 }
cut_off = { overload_from = 3, source = "Onszelf" }

[change]
basis = "Gekozen"
bands = [{ at_least = 1, kind = "noise" }, { at_least = 3, kind = "not_certain" }]

[[examples]]
name = "eerste ja, tweede niet ingevuld"
lowest = 2
highest = 4
verdict = "undecided"
answers = { yes = ["first"] }
"""


def write(folder: Path, text: str, name: str = "small/v1.toml") -> Path:
    """Put a definition where it belongs."""
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def refuse(folder: Path, text: str, name: str = "small/v1.toml") -> DefinitionError:
    """Load a wrong definition and return the error."""
    with pytest.raises(DefinitionError) as caught:
        load_definition(write(folder, text, name))
    return caught.value


def test_a_small_definition_is_read_whole(tmp_path: Path) -> None:
    """Every field of the file is in the instrument."""
    small = load_definition(write(tmp_path, SMALL))
    assert (small.id, small.version, small.language) == ("small", 1, "nl")
    assert (small.title, small.short_name) == ("Kleine vragenlijst", "Klein")
    assert small.introduction is None
    assert small.not_for == ("Iets anders.",)
    assert (small.origin.author, small.origin.source) == ("Wij", "Onszelf")
    assert (small.origin.reliability, small.origin.licence) == ("Niet onderzocht", "Vrij")
    assert [(item.key, item.text, item.note) for item in small.items] == [
        ("first", "Eén.", None),
        ("second", "Twee.", "Uitleg."),
    ]
    assert (small.scoring.lowest, small.scoring.highest) == (0, 4)
    assert small.change.basis == "Gekozen"
    assert [(band.at_least, band.kind) for band in small.change.bands] == [
        (1, ChangeKind.NOISE),
        (3, ChangeKind.NOT_CERTAIN),
    ]
    assert dict(small.examples[0].answers) == {"first": "yes"}
    assert len(small.digest) == 64


@pytest.mark.parametrize("instrument_id", catalogue.list_instruments())
def test_the_examples_in_released_definitions_come_out(instrument_id: str) -> None:
    """Each definition carries examples, and scoring agrees with every one of them."""
    instrument = catalogue.load(instrument_id)
    assert len(instrument.examples) >= 4
    for example in instrument.examples:
        result = score(instrument, example.answers)
        assert (result.lowest, result.highest) == (example.lowest, example.highest), example.name
        assert interpret(instrument, result).verdict == example.verdict, example.name


@pytest.mark.parametrize(
    "field,text",
    [
        ("id", 'id = "small"'),
        ("version", "version = 1"),
        ("language", 'language = "nl"'),
        ("title", 'title = "Kleine vragenlijst"'),
        ("short_name", 'short_name = "Klein"'),
        ("not_for", 'not_for = ["Iets anders."]'),
        ("origin.author", 'author = "Wij"'),
        ("origin.source", 'source = "Onszelf"'),
        ("origin.reliability", 'reliability = "Niet onderzocht"'),
        ("origin.licence", 'licence = "Vrij"'),
        ("choices[1].key", 'key = "yes"'),
        ("choices[1].label", 'label = "Ja"'),
        ("scoring.lowest", "lowest = 0"),
        ("scoring.highest", "highest = 4"),
        ("scoring.points", "points = { yes = 2, no = 0 }"),
        ("scoring.cut_off.overload_from", "overload_from = 3, "),
        ("scoring.cut_off.source", ', source = "Onszelf"'),
        ("change.basis", 'basis = "Gekozen"'),
        ("change.bands[1].at_least", "at_least = 1, "),
        ("change.bands[1].kind", ', kind = "noise"'),
        ("examples[1].name", 'name = "eerste ja, tweede niet ingevuld"'),
        ("examples[1].lowest", "lowest = 2"),
        ("examples[1].highest", "highest = 4\n"),
        ("examples[1].verdict", 'verdict = "undecided"'),
        ("examples[1].answers", 'answers = { yes = ["first"] }'),
    ],
)
def test_a_missing_field_is_named(tmp_path: Path, field: str, text: str) -> None:
    """Each required field, when it is not there, is named with its place."""
    before, found, after = SMALL.rpartition(text) if "examples" in field else SMALL.partition(text)
    assert found
    error = refuse(tmp_path, before + after)
    assert (error.file, error.item, error.field) == ("small/v1.toml", None, field)
    assert str(error) == f"small/v1.toml: field '{field}': is missing"


@pytest.mark.parametrize("table", ["items", "choices", "examples", "origin", "scoring"])
def test_a_missing_table_is_named(tmp_path: Path, table: str) -> None:
    """A definition without one of its tables is refused by the name of that table."""
    text = re.sub(rf"\n\[+{table}\]+\n(.+\n)*", "\n", SMALL)
    assert refuse(tmp_path, text).field == table


@pytest.mark.parametrize("field", ["key", "text"])
def test_a_missing_field_of_an_item_is_named(tmp_path: Path, field: str) -> None:
    """The second item's gap is found at the second item."""
    line = {"key": 'key = "second"\n', "text": 'text = "Twee."\n'}[field]
    error = refuse(tmp_path, SMALL.replace(line, ""))
    assert error.field == f"items[2].{field}"
    assert error.item == (None if field == "key" else "second")


@pytest.mark.parametrize(
    "before,after,item,field,problem",
    [
        ("version = 1", 'version = "1"', None, "version", "whole number"),
        ("version = 1", "version = true", None, "version", "whole number"),
        ("version = 1", "version = 1.0", None, "version", "whole number"),
        ('language = "nl"', "language = 2026-01-01", None, "language", "text"),
        ('title = "Kleine vragenlijst"', 'title = ""', None, "title", "text"),
        ('title = "Kleine vragenlijst"', 'title = " Klein"', None, "title", "text"),
        ('["Iets anders."]', '"Iets anders."', None, "not_for", "list"),
        ('["Iets anders."]', "[]", None, "not_for", "list"),
        ('["Iets anders."]', '["Iets", 3]', None, "not_for", "text"),
        ('id = "small"', 'id = "Small"', None, "id", "small letters"),
        ('id = "small"', 'id = "other"', None, "id", "match the folder"),
        ("version = 1", "version = 2", None, "id", "match the folder"),
        ('language = "nl"', 'language = "nl"\ntitel = "x"', None, "titel", "not a known"),
        ('key = "first"', 'key = "1st"', None, "items[1].key", "small letters"),
        ('key = "second"', 'key = "first"', "first", "items[2].key", "used twice"),
        ('text = "Eén."', "text = 1", "first", "items[1].text", "text"),
        ('note = "', 'nota = "', "second", "items[2].nota", "not a known"),
        ('note = "Uitleg."', 'note = ""', "second", "items[2].note", "text"),
        ('key = "no"', 'key = "yes"\nx = 1', None, "scoring.points.no", "not a choice"),
        ("{ yes = 2, no = 0 }", "{ yes = 2 }", None, "scoring.points.no", "missing"),
        ("no = 0 }", "no = 0, x = 1 }", None, "scoring.points.x", "not a choice"),
        ("{ yes = 2, no = 0 }", "[2, 0]", None, "scoring.points", "table"),
        ('label = "Nee"', 'label = "Nee"\nx = 1', None, "choices[2].x", "not a known"),
        ("lowest = 0", "lowest = 1", None, "scoring.lowest", "add up"),
        ("highest = 4\npoints", "highest = 5\npoints", None, "scoring.highest", "add up"),
        ("overload_from = 3", "overload_from = 0", None, "scoring.cut_off.overload_from", "range"),
        ("overload_from = 3", "overload_from = 5", None, "scoring.cut_off.overload_from", "range"),
        ('"Onszelf" }', '"Onszelf", x = 1 }', None, "scoring.cut_off.x", "not a known"),
        ("highest = 4\npoints", "highest = 4\nx = 1\npoints", None, "scoring.x", "not a known"),
        ("at_least = 1", "at_least = 2", None, "change.bands[1].at_least", "must be 1"),
        ("at_least = 3", "at_least = 1", None, "change.bands[2].at_least", "must rise"),
        ("at_least = 3", "at_least = 5", None, "change.bands[2].at_least", "range"),
        ('"not_certain"', '"noise"', None, "change.bands[2].kind", "say more"),
        ('"not_certain"', '"significant"', None, "change.bands[2].kind", "one of: noise,"),
        ('"not_certain"', '"none"', None, "change.bands[2].kind", "one of: noise,"),
        ('"noise" }', '"noise", x = 1 }', None, "change.bands[1].x", "not a known"),
        ('basis = "Gekozen"', 'basis = "Gekozen"\nx = 1', None, "change.x", "not a known"),
        ('author = "Wij"', 'author = "Wij"\nx = 1', None, "origin.x", "not a known"),
        ('"undecided"', '"overbelast"', None, "examples[1].verdict", "one of: overload,"),
        ('"undecided"', '"overload"', None, "examples[1].verdict", "comes out as undecided"),
        ("lowest = 2", "lowest = 1", None, "examples[1].lowest", "comes out as 2"),
        ("highest = 4\nverdict", "highest = 3\nverdict", None, "examples[1].highest", "as 4"),
        ('["first"]', '["third"]', "third", "examples[1].answers.yes", "not an item"),
        ('["first"]', '["first", "first"]', "first", "examples[1].answers.yes", "twice"),
        ('yes = ["first"]', 'ja = ["first"]', "first", "examples[1].answers.ja", "not a choice"),
        ('{ yes = ["first"] }', '["first"]', None, "examples[1].answers", "table"),
        ('verdict = "und', 'x = 1\nverdict = "und', None, "examples[1].x", "not a known"),
    ],
)
def test_a_wrong_value_is_refused_at_its_place(
    tmp_path: Path, before: str, after: str, item: str | None, field: str, problem: str
) -> None:
    """One mistake in an otherwise correct file is named by file, item, field and problem."""
    assert before in SMALL
    error = refuse(tmp_path, SMALL.replace(before, after, 1))
    assert (error.file, error.item, error.field) == ("small/v1.toml", item, field)
    assert str(error).startswith("small/v1.toml: ")
    assert problem in str(error)


def test_a_choice_key_used_twice_is_refused(tmp_path: Path) -> None:
    """Two choices with one key would make an answer mean two things."""
    text = SMALL.replace('key = "no"', 'key = "yes"').replace("{ yes = 2, no = 0 }", "{ yes = 2 }")
    error = refuse(tmp_path, text)
    assert (error.field, "used twice" in str(error)) == ("choices[1].key", True)


def test_an_entry_that_is_no_table_is_refused(tmp_path: Path) -> None:
    """A bare text among the bands is named as such."""
    text = SMALL.replace('{ at_least = 3, kind = "not_certain" }', '"not_certain"')
    error = refuse(tmp_path, text)
    assert (error.field, "must be a table" in str(error)) == ("change.bands", True)


@pytest.mark.parametrize("text", ["id = ", 'id = "a"\nid = "b"\n', "just words"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, text: str) -> None:
    """Broken TOML, a field given twice included, is refused with the line."""
    assert "is not TOML" in str(refuse(tmp_path, text))


@pytest.mark.parametrize(
    "content,problem", [(None, "FileNotFoundError"), (b'id = "\xff"', "UnicodeDecodeError")]
)
def test_an_unreadable_file_is_refused_without_its_folder(
    tmp_path: Path, content: bytes | None, problem: str
) -> None:
    """A missing file, or one that is not UTF-8, is named by its last two steps only."""
    file = tmp_path / "small" / "v1.toml"
    file.parent.mkdir()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(DefinitionError) as caught:
        load_definition(file)
    assert str(caught.value) == f"small/v1.toml: field '(file)': {problem}"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_definition_may_do_without_a_cut_off(tmp_path: Path) -> None:
    """Without a published cut-off there is none, and examples then have no verdict."""
    text = re.sub(r"cut_off = .*\n", "", SMALL).replace('"undecided"', '"none"')
    assert load_definition(write(tmp_path, text)).scoring.cut_off is None
