"""Explanations beside the statements: whole, for exactly one definition, and never instead."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from instruments.catalogue import RELEASED, list_instruments, load
from instruments.help import list_help, load_help
from instruments.model import Instrument
from instruments.table import DefinitionError
from tests.unit.instruments.test_loader import SMALL

LANGUAGES = ("ar", "en", "tr")
HELP = """
instrument = "small"
version = 1
digest = "{digest}"
language = "en"
author = "Wij"
status = "not_validated"
reviewed = false

[[items]]
key = "first"
text = "About the first."

[[items]]
key = "second"
text = "About the second."
"""


def name_file(file: Path) -> str:
    """Return which file it is."""
    return f"{file.parts[-3]}-{file.stem}"


def write_small(folder: Path, help_text: str = HELP) -> Instrument:
    """Write a small instrument with a help text; the digest is filled in where it is asked."""
    own = folder / "small"
    (own / "help").mkdir(parents=True)
    (own / "v1.toml").write_text(SMALL, encoding="utf-8")
    instrument = load("small", folder=folder)
    text = help_text.replace("{digest}", instrument.digest)
    (own / "help" / "en.toml").write_text(text, encoding="utf-8")
    return instrument


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("instrument_id", list_instruments())
def test_every_statement_has_an_explanation(instrument_id: str, language: str) -> None:
    """In every language, for the version of now, in the order of the form, and no two alike."""
    instrument = load(instrument_id)
    texts = load_help(instrument, language)
    assert texts is not None
    assert list(texts) == [item.key for item in instrument.items]
    assert len(set(texts.values())) == len(texts)
    assert not {item.text for item in instrument.items} & set(texts.values())


@pytest.mark.parametrize("instrument_id", list_instruments())
def test_the_languages_of_the_explanations_are_known(instrument_id: str) -> None:
    """What can be offered beside the statements; Dutch is what stands there already."""
    assert list_help(load(instrument_id)) == LANGUAGES
    assert load_help(load(instrument_id), "nl") is None


@pytest.mark.parametrize("file", sorted(RELEASED.glob("*/help/*.toml")), ids=name_file)
def test_no_file_waits_for_a_version_that_is_not_there(file: Path) -> None:
    """The digest is that of the version that the file names, and nobody claims a review."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    assert data["digest"] == load(data["instrument"], data["version"]).digest
    assert (data["status"], data["reviewed"]) == ("not_validated", False)


def test_another_definition_has_no_explanations(tmp_path: Path) -> None:
    """One with the same name from elsewhere may ask something else."""
    csi = load("caregiver_strain_index")
    assert load_help(replace(csi, digest="0" * 64), "en") is None
    assert list_help(replace(csi, digest="0" * 64)) == ()
    assert load_help(replace(csi, id="../caregiver_strain_index"), "en") is None
    assert load_help(csi, "../en") is None
    assert list_help(replace(csi, id="nergens")) == ()
    assert load_help(write_small(tmp_path), "en", folder=tmp_path) == {
        "first": "About the first.",
        "second": "About the second.",
    }


@pytest.mark.parametrize(
    "before, after, item, field",
    [
        ('key = "second"', 'key = "third"', "second", "text"),
        ('key = "second"', 'key = "first"', "first", "items[2].key"),
        ('text = "About the second."', 'text = ""', "second", "items[2].text"),
        ('text = "About the second."', 'words = "About"', "second", "items[2].text"),
        ('status = "not_validated"', 'status = "validated"', None, "status"),
        ("reviewed = false", 'reviewed = "no"', None, "reviewed"),
        ('author = "Wij"', "", None, "author"),
        ('language = "en"', 'language = "tr"', None, "language"),
        ("version = 1", 'version = "1"', None, "version"),
        ("version = 1", "version = 1\nmood = 3", None, "mood"),
        ("version = 1", "version = ", None, "(file)"),
    ],
    ids=range(11),
)
def test_a_mistake_is_told_with_file_item_and_field(
    tmp_path: Path, before: str, after: str, item: str | None, field: str
) -> None:
    """As in a definition; nothing is half taken in."""
    instrument = write_small(tmp_path, HELP.replace(before, after))
    with pytest.raises(DefinitionError) as caught:
        load_help(instrument, "en", folder=tmp_path)
    assert (caught.value.file, caught.value.item, caught.value.field) == (
        "small/help/en.toml",
        item,
        field,
    )


def test_an_explanation_of_no_statement_is_refused(tmp_path: Path) -> None:
    """It would belong to another questionnaire."""
    extra = HELP + '\n[[items]]\nkey = "third"\ntext = "About nothing."\n'
    with pytest.raises(DefinitionError, match="is not an item"):
        load_help(write_small(tmp_path, extra), "en", folder=tmp_path)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """Its place is told without the folders before it."""
    instrument = write_small(tmp_path)
    (tmp_path / "small" / "help" / "en.toml").write_bytes(b"\xff")
    with pytest.raises(DefinitionError) as caught:
        load_help(instrument, "en", folder=tmp_path)
    assert str(tmp_path) not in str(caught.value)
