"""Columns of a table on paper: shared by weight, and no word broken where there is room for it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.documents.content import Section, Table
from screening.documents.pdf import render_pdf
from screening.documents.pdf_tables import make_room
from tests.unit.documents.samples import make_document, read_pages

WIDTHS = st.integers(1, 500)


@given(st.lists(st.tuples(WIDTHS, WIDTHS), min_size=1, max_size=6))
def test_columns_shift_only_as_far_as_their_words_ask(columns: list[tuple[int, int]]) -> None:
    """All room stays shared; where all words fit they do, and else nothing moves."""
    widths, needs = ([float(column[side]) for column in columns] for side in (0, 1))
    found = make_room(widths, needs)
    assert math.isclose(sum(found), sum(widths))
    if sum(needs) > sum(widths) or all(width >= need for width, need in columns):
        assert found == widths
    else:
        assert all(
            got >= need or math.isclose(got, need) for got, need in zip(found, needs, strict=True)
        )


@pytest.mark.parametrize(
    "word", ["mantelzorgmakelaar", "Zorgverzekeringswet", "Praktijkondersteuner:"]
)
def test_a_long_word_is_not_broken_in_a_narrow_column(word: str) -> None:
    """The columns beside it are as wide as their weights, but for the room that it needs."""
    table = Table(("Wat", "Wie", "Hoe"), (("kort", "kort", f"Elif: {word} bellen"),), (4, 4, 1))
    assert (
        word in " ".join(read_pages(render_pdf(make_document(Section("Sectie", (table,)))))).split()
    )
