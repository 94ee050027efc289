"""A directory from a file: what is right comes in, and every mistake is told by its row."""

from datetime import date

import pytest

from screening.arrangement.model import SupportFunction
from screening.directory.model import OfferStatus
from screening.directory.row import make_id
from tests.unit.directory.sheets import read_table, table

TITLES = (
    "id|organization_name|name|support_function|district|status|assured_date|email|url|"
    "address_1|postal_code|city"
)
GOOD = "a1|De Hoeve|Dagopvang|6, 3|Noord;Oost|active|2026-05-03|info@hoeve.example|hoeve.example"

WRONG = {
    "status": ("open", "“open” kan hier niet. Kies uit: active, inactive"),
    "assured_date": ("31-2-2026", "“31-2-2026” is geen datum. Schrijf 2026-05-03 of 3-5-2026."),
    "support_function": ("9", "“9” is geen functie. Schrijf 1 tot en met 8"),
    "name": ("", "Dit vak is leeg. Vul het in."),
    "organization_name": ("x" * 121, "Deze tekst is te lang: 121 tekens. Er passen er 120 in."),
    "email": ("geen adres", "Dit is geen e-mailadres."),
    "url": ("nergens", "Dit is geen adres van een website."),
    "id": ("a 1", "In een kenmerk mogen geen spaties staan."),
    "district": ("=A1", "Hier staat een formule."),
}


def test_a_row_becomes_an_offer() -> None:
    """Every column finds its place; the address is put together."""
    (offer,) = read_table(table(GOOD + "|Polderweg 3|0000 AA|Dorp", titles=TITLES)).offers
    assert (offer.id, offer.organisation, offer.name) == ("a1", "De Hoeve", "Dagopvang")
    functions = (SupportFunction.EMOTIONAL_SUPPORT, SupportFunction.RESPITE_CARE)
    assert offer.functions == functions
    assert offer.districts == ("Noord", "Oost")
    assert offer.status is OfferStatus.ACTIVE
    assert offer.checked_on == date(2026, 5, 3)
    assert offer.address == "Polderweg 3, 0000 AA Dorp"


@pytest.mark.parametrize("column", WRONG)
def test_a_mistake_is_told_by_row_and_column(column: str) -> None:
    """One wrong cell leaves out its row and no other, and says what to do."""
    value, sentence = WRONG[column]
    titles, cells = TITLES.split("|"), GOOD.split("|")
    cells[titles.index(column)] = value
    reading = read_table([titles, cells, ["b", "Andere", "Iets"]])
    (problem,) = reading.problems
    assert problem.place == f"kaart, rij 2, kolom {column}"
    assert sentence in problem.sentence
    assert [offer.id for offer in reading.offers] == ["b"]
    assert reading.faulty == 1


def test_all_mistakes_are_told_at_once() -> None:
    """Nobody has to read the file again and again for the next mistake."""
    bad = "a1||Dagopvang|0|Noord|dicht|2027-01-01"
    reading = read_table(table(bad, "b|De Linde||9", titles=TITLES))
    assert [problem.place.partition(", ")[2] for problem in reading.problems] == [
        "rij 2, kolom organization_name",
        "rij 2, kolom support_function",
        "rij 2, kolom status",
        "rij 2, kolom assured_date",
        "rij 3, kolom name",
        "rij 3, kolom support_function",
    ]
    assert reading.problems[3].sentence == "Deze datum ligt in de toekomst."
    assert (reading.offers, reading.faulty) == ((), 2)


def test_two_rows_with_one_identifier_are_both_left_out() -> None:
    """Which of them is right is not for the machine to say; each row names another."""
    reading = read_table(table("a|De Hoeve|Opvang", "a|De Linde|Opvang", "b|De Brug|Gasthuis"))
    assert [offer.id for offer in reading.offers] == ["b"]
    assert [problem.sentence for problem in reading.problems] == [
        "Dit kenmerk staat ook op rij 3. Geef elk een eigen.",
        "Dit kenmerk staat ook op rij 2. Geef elk een eigen.",
    ]


def test_a_row_without_an_identifier_gets_the_same_one_every_time() -> None:
    """Capitals, accents and spaces make no other offer of it; another name does."""
    first, second, third = (
        read_table(table(row, titles="organization_name|name")).offers[0].id
        for row in ("Café De Hoeve|Dagopvang", "cafe  de hoeve|DAGOPVANG", "De Hoeve|Dagopvang")
    )
    assert first == second != third
    assert first == make_id("Café De Hoeve", "Dagopvang")


def test_the_own_names_of_columns_are_taken_too() -> None:
    """The words of the municipality may stand above a column as well as those of HSDS."""
    titles = "organization_name|name|costs|target_group|wait_time|checked_on|phone"
    row = "De Hoeve|Dagopvang|gratis|ouderen|geen|3-5-2026|+31 0"
    (offer,) = read_table(table(row, titles=titles)).offers
    assert (offer.costs, offer.target_group, offer.waiting_time) == ("gratis", "ouderen", "geen")
    assert (offer.checked_on, offer.phone) == (date(2026, 5, 3), "+31 0")


def test_a_column_twice_or_missing_stops_everything() -> None:
    """Without a sound first row nobody can tell what the others say."""
    twice = read_table(table("a|b|c|d", titles="organization_name|name|costs|fees_description"))
    assert [problem.sentence for problem in twice.problems] == ["Deze kolom staat er twee keer."]
    missing = read_table(table("a|b", titles="name|costs"))
    assert [problem.sentence for problem in missing.problems] == ["Deze kolom ontbreekt."]
    nothing = read_table(table("a|b", titles="naam|kosten"))
    assert "geen namen van kolommen" in nothing.problems[0].sentence
    assert not [*twice.offers, *missing.offers, *nothing.offers]


def test_an_unknown_column_is_told_and_skipped() -> None:
    """A list of one's own may hold more; whoever mistyped a name must see that it is not read."""
    reading = read_table(table("a|b|c", titles="organization_name|name|fees_descripton"))
    assert reading.remarks == ("Deze kolommen kent Draagwijzer niet: “fees_descripton”.",)
    assert len(reading.offers) == 1


def test_nobody_takes_an_identifier_of_the_example() -> None:
    """What is fictional and what is not can always be told apart."""
    reading = read_table(table("voorbeeld-1|De Hoeve|Dagopvang"))
    assert not reading.offers
    assert "van het voorbeeld" in reading.problems[0].sentence


def test_a_row_with_something_in_an_unknown_column_only_is_told() -> None:
    """Nobody knows what it is, and it does not get lost without a word."""
    reading = read_table(table("De Hoeve|Opvang|", "||los", titles="organization_name|name|memo"))
    (problem,) = reading.problems
    assert problem.place == "kaart, rij 3"
    assert "niets in een kolom die wordt gelezen" in problem.sentence
    assert reading.faulty == 1


def test_a_row_of_csv_with_more_cells_than_titles_is_refused() -> None:
    """A comma too many would put every next value under the wrong title."""
    reading = read_table(table("a|De Hoeve|Dagopvang|gratis", "b|De Linde|Inloop"))
    assert [offer.name for offer in reading.offers] == ["Inloop"]
    (problem,) = reading.problems
    assert problem.place == "kaart, rij 2, kolom D"
    assert problem.sentence.startswith("Op deze rij staan meer vakken dan de eerste rij kolommen")
    titles = "id|organization_name|name|opmerking"
    assert read_table(table("a|De Hoeve|Dagopvang|let op", titles=titles)).problems == ()
