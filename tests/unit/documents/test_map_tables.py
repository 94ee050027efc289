"""The map as tables: read back by the csv module, as a spreadsheet would."""

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.csv_table import write_table
from screening.documents.map_tables import PEOPLE, TASKS, TIES, write_decimal, write_tables
from screening.network.model import NetworkMap
from tests.unit.documents.map_samples import make_map


def read(data: bytes) -> list[dict[str, str]]:
    """Return the rows of a table by their header."""
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def tables() -> dict[str, list[dict[str, str]]]:
    """Return the three tables of the sample."""
    return {name: read(data) for name, data in write_tables(make_map()).items()}


def test_people_have_numbers_and_words() -> None:
    """The client is 0, people count from 1; yes and no in Dutch, decimals with a comma."""
    client, greet, bas, wim = tables()[PEOPLE]
    assert (client["nummer"], client["naam"], client["leeftijd"]) == ("0", "Jaap Herfst", "80")
    assert greet == {
        "nummer": "1",
        "naam": "Greet Zomer",
        "relatie": "echtgenote",
        "groep": "mantelzorger",
        "cirkel": "mantelzorgers",
        "sector": "gezin van herkomst",
        "leeftijd": "78",
        "geslacht": "vrouw",
        "woont bij de cliënt": "ja",
        "overleden": "nee",
        "afstand": "",
        "contact": "elke dag",
        "uren per week": "14,25",
    }
    assert (bas["overleden"], bas["leeftijd"], wim["nummer"]) == ("ja", "", "3")


def test_ties_hold_kind_direction_and_letters() -> None:
    """Those with the client first, each with its direction as seen from the first."""
    first, second, third, fourth = tables()[TIES]
    assert list(first.values()) == [
        *("1", "Greet Zomer", "0", "Jaap Herfst"),
        *("steunend", "geeft", "praktische hulp, emotionele steun", "PE"),
    ]
    assert (second["van nummer"], second["band"], second["letters"]) == ("2", "gespannen", "")
    assert (third["van nummer"], third["naar nummer"]) == ("1", "3")
    assert (third["richting gezien van de eerste"], third["letters"]) == ("krijgt", "G")
    assert fourth["richting gezien van de eerste"] == "over en weer"


def test_tasks_hold_hours_and_day_parts() -> None:
    """Day parts in the order of the week; an own text that looks like a formula gets a quote."""
    first, second = tables()[TASKS]
    assert list(first.values()) == [
        *("1", "Greet Zomer", "toezicht", "12,25"),
        "maandag ochtend, vrijdag nacht",
    ]
    assert (second["taak"], second["uren per week"]) == ("'-2 kippen voeren", "2")


def test_no_key_of_the_vault_and_no_note_leaves() -> None:
    """Numbers are counted anew, and what is written for oneself stays behind."""
    data = b"".join(write_tables(make_map()).values())
    assert b"uuid" not in data
    assert b"vertrouwen" not in data


def test_an_empty_map_has_headers_only() -> None:
    """Nobody around the client is a table too."""
    data = write_tables(NetworkMap("Jaap", None, (), ()))
    assert [len(read(table)) for table in data.values()] == [1, 0, 0]


@given(st.lists(st.text(max_size=20), min_size=2, max_size=2))
@settings(max_examples=150, deadline=None)
def test_any_text_comes_back(cells: list[str]) -> None:
    """What was typed is read back, with a quote before what a spreadsheet would calculate."""
    data = write_table(("a", "b"), [cells])
    _, row = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    for cell, back in zip(cells, row, strict=True):
        clean = cell.encode("utf-8", "replace").decode()
        assert back.removeprefix("'") == clean.removeprefix("'") or back == f"'{clean}"
        assert not back.strip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("before", ["", " ", "\n ", "\N{ZERO WIDTH SPACE}", "\N{BOM}"])
@pytest.mark.parametrize(
    "sign", ["=", "+", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH COMMERCIAL AT}"]
)
def test_a_formula_in_disguise_gets_a_quote(before: str, sign: str) -> None:
    """Behind what is not seen, and in the wide signs that some spreadsheets take for the same."""
    data = write_table(("a",), [(f"{before}{sign}1",)]).decode("utf-8-sig")
    assert f"'{before}{sign}1" in data


@given(st.floats(0, 168))
@settings(max_examples=100)
def test_no_decimal_is_lost(number: float) -> None:
    """Hours are written with all their decimals and a comma."""
    text = write_decimal(number)
    assert "." not in text
    assert float(text.replace(",", ".")) == number
