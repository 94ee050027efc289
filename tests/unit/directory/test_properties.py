"""What holds for any directory: nothing crashes, no row is lost, and the search is a plain one."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.model import SupportFunction
from screening.directory.comparison import compare, list_directory
from screening.directory.folding import fold
from screening.directory.layout import COLUMNS, OF_DIRECTORIES
from screening.directory.model import Offer, OfferStatus
from screening.directory.offer_file import write_csv, write_workbook
from screening.directory.search import OfferIndex
from screening.directory.sheet import read_directory
from screening.forms.cells import FormTrouble
from screening.forms.csv_file import read_csv
from screening.forms.xlsx_file import read_xlsx
from screening.identifiers import OfferId
from screening.wording.labels import LABELS
from tests.unit.directory.sheets import TODAY, read_table

WORDS = st.sampled_from(
    [
        *("De Linde", "dagopvang", "Café", "'=1", "+31 6", "1,3", "9", "2026-05-03", "31-2-2026"),
        *("Noord", "active", "dicht", "a1", "a2", "", " ", "a@b", "b.c", "#N/B", "WAAR", "-", "é"),
        *("'", "x" * 130),
    ]
)
CELL = WORDS | st.text(max_size=12)
TITLE = st.sampled_from([*COLUMNS, "costs", "naam"]) | st.text(max_size=6)
TABLE = st.lists(TITLE, min_size=1, max_size=8).flatmap(
    lambda titles: st.lists(
        st.lists(CELL, min_size=len(titles), max_size=len(titles)), max_size=6
    ).map(lambda rows: [["organization_name", "name", *titles], *(["De Linde", *r] for r in rows)])
)
ROW = re.compile(r"rij ([0-9]+)")


@settings(max_examples=150, deadline=None)
@given(TABLE)
def test_every_row_is_either_in_or_named_in_the_problems(rows: list[list[str]]) -> None:
    """Any table of texts is read; a row that is not in has a problem that names it."""
    try:
        reading = read_table(rows)
    except FormTrouble:
        return  # not a table in plain text: told as one problem of the file
    named = {int(found[1]) for each in reading.problems if (found := ROW.search(each.place))}
    if 1 in named or (not reading.offers and not reading.faulty):
        assert not reading.offers
        return
    assert len(named) == reading.faulty
    assert len({offer.id for offer in reading.offers}) == len(reading.offers)
    assert not reading.left_out & {offer.id for offer in reading.offers}


@settings(max_examples=100, deadline=None)
@given(TABLE)
def test_what_was_taken_in_comes_back_from_its_own_file(rows: list[list[str]]) -> None:
    """Written as CSV and read again, the offers are the same, with the same identifiers."""
    try:
        offers = read_table(rows).offers
    except FormTrouble:
        return
    sheet, _ = read_csv("kaart", write_csv(offers), OF_DIRECTORIES)
    again = read_directory([sheet], TODAY)
    assert again.offers == offers
    if offers:
        assert read_directory(read_xlsx(write_workbook(offers)), TODAY).offers == offers


TEXTS = st.sampled_from(["Café De Linde", "dag-opvang", "ÉÉN", "respijt thuis", "linde", "Ø 3", ""])
OFFERS = st.lists(
    st.builds(
        Offer,
        id=st.just(OfferId("")),
        organisation=TEXTS,
        name=TEXTS,
        description=TEXTS,
        functions=st.sets(st.sampled_from(SupportFunction)).map(lambda found: tuple(sorted(found))),
        district=st.sampled_from(["", "Noord", "Noord, Zuid"]),
        status=st.sampled_from(OfferStatus),
    ),
    max_size=12,
).map(lambda found: [replace(each, id=OfferId(str(i))) for i, each in enumerate(found)])
QUERY = st.lists(
    st.sampled_from(
        ["linde", "inde", "ang", "caf", "CAFÉ", "opv", "een", "thuis", "resp", "-", "3"]
    )
)


def finds(offer: Offer, query: str) -> bool:
    """Return whether every word of a query stands in some text of an offer; the slow way."""
    words = [LABELS[SupportFunction][each] for each in offer.functions]
    texts = (offer.name, offer.organisation, offer.description, offer.district, *words)
    return all(any(word in fold(text) for text in texts) for word in fold(query).split())


@settings(max_examples=150, deadline=None)
@given(OFFERS, QUERY, st.none() | st.sampled_from(SupportFunction), st.sampled_from(["", "zuid"]))
def test_the_search_finds_what_a_plain_look_through_finds(
    offers: list[Offer], words: list[str], function: SupportFunction | None, district: str
) -> None:
    """No offer more and none less, whatever the index does to be fast; closed ones come last."""
    query = " ".join(words)
    found = OfferIndex(offers).find(query, function, district)
    expected = {
        offer.id
        for offer in offers
        if finds(offer, query)
        and (function is None or function in offer.functions)
        and (not district or not offer.district or "Zuid" in offer.district)
    }
    assert {offer.id for offer in found} == expected
    assert len(found) == len(expected)
    closed = [not offer.is_usable for offer in found]
    assert closed == sorted(closed)


@settings(max_examples=60, deadline=None)
@given(TABLE, TABLE)
def test_taking_over_keeps_what_a_wrong_row_is_about(
    first: list[list[str]], second: list[list[str]]
) -> None:
    """Every offer of before is in the new file, kept for its wrong row, or told to be gone."""
    try:
        before, reading = read_table(first).offers, read_table(second)
    except FormTrouble:
        return
    told = compare(before, reading)
    after = {offer.id for offer in list_directory(before, reading)}
    assert after == {o.id for o in (*told.new, *told.changed, *told.same, *told.kept)}
    assert {o.id for o in before} - after == {o.id for o in told.gone}
    assert {o.id for o in told.kept} <= reading.left_out


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    """What was folded is compared with what was folded, so there is only one way to write it."""
    assert fold(fold(text)) == fold(text)
